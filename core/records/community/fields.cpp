// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/community/community.h"

namespace fuwutai {

template <> const FieldTable<Community>& fieldTable<Community>()
{
    using C = Community;
    static const FieldTable<C> table{
        field<&C::code>("code", L10N("Code"), {.search = Search::Code, .max = 20}),
        field<&C::name>("name", L10N("Name"), {.search = Search::Name, .max = 80, .column = true}),
        field<&C::phase>("phase", L10N("Phase"), {.max = 40, .column = true}),
        field<&C::address>("address", L10N("Address")),
        field<&C::homesTotal>("homes_total", L10N("Homes"), {.column = true}),
        field<&C::homesOccupied>("homes_occupied", L10N("Homes lived in"), {.column = true, .clause = "CS-3.7.5"}),
        field<&C::handedOver>("handed_over", L10N("First handed over on"), {.column = true, .clause = "CS-3.10.1"}),
        field<&C::restartAfterRepair>("restart_after_repair", L10N("Warranty begins anew after a repair")),
    };
    return table;
}

} // namespace fuwutai
