// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/home/home.h"

namespace fuwutai {

template <> const FieldTable<Home>& fieldTable<Home>()
{
    using H = Home;
    static const FieldTable<H> table{
        field<&H::community>("community", L10N("Community"), {.column = true, .filter = true}),
        field<&H::building>("building", L10N("Building"), {.column = true, .filter = true}),
        field<&H::unit>("unit", L10N("Unit of the building"), {.max = 20, .column = true}),
        field<&H::floor>("floor", L10N("Floor"), {.max = 20}),
        field<&H::room>("room", L10N("Room"), {.search = Search::Code, .max = 20, .column = true}),
        field<&H::area>("area", L10N("Area, m²"), {.max = 20}),
        field<&H::acceptanceDate>("acceptance_date", L10N("Completion accepted on")),
        field<&H::handoverDate>("handover_date", L10N("Handed over on"), {.column = true}),
        field<&H::lastRepairAccepted>("last_repair_accepted", L10N("Last repair accepted on")),
        field<&H::occupied>("occupied", L10N("Lived in"), {.column = true, .filter = true}),
    };
    return table;
}

} // namespace fuwutai
