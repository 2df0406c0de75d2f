// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/warranty_item/warranty_item.h"

namespace fuwutai {

const ChoiceList& choicesOf(WarrantyUnitChoice)
{
    static const ChoiceList list{{"months", L10N("months")}, {"years", L10N("years")}, {"seasons", L10N("seasons")}};
    return list;
}

template <> const FieldTable<WarrantyItem>& fieldTable<WarrantyItem>()
{
    using W = WarrantyItem;
    static const FieldTable<W> table{
        field<&W::item>("item", L10N("Item"), {.search = Search::Code, .max = 40}),
        field<&W::name>("name", L10N("Name"), {.search = Search::Name, .max = 120, .column = true}),
        field<&W::community>("community", L10N("Community"), {.column = true, .filter = true}),
        field<&W::validFrom>("valid_from", L10N("Valid from"), {.column = true}),
        field<&W::contractorPeriod>("contractor_period", L10N("Contractor answers for"), {.column = true}),
        field<&W::contractorUnit>("contractor_unit", L10N("Counted in"), {.column = true}),
        field<&W::contractorClause>("contractor_clause", L10N("Clause"), {.max = 120}),
        field<&W::ownerPeriod>("owner_period", L10N("Developer answers for"), {.column = true}),
        field<&W::ownerUnit>("owner_unit", L10N("Counted in"), {.column = true}),
        field<&W::ownerClause>("owner_clause", L10N("Clause"), {.max = 120}),
    };
    return table;
}

} // namespace fuwutai
