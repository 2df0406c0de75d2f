// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/building/building.h"

namespace fuwutai {

template <> const FieldTable<Building>& fieldTable<Building>()
{
    using B = Building;
    static const FieldTable<B> table{
        field<&B::community>("community", L10N("Community"), {.column = true, .filter = true}),
        field<&B::name>("name", L10N("Building"), {.search = Search::Name, .max = 40, .column = true}),
        field<&B::publicParts>("public_parts", L10N("Public parts"), {.kind = Kind::LongText}),
        field<&B::acceptanceDate>("acceptance_date", L10N("Completion accepted on"), {.column = true}),
        field<&B::floors>("floors", L10N("Floors")),
    };
    return table;
}

} // namespace fuwutai
