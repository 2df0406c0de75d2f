// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/contractor/contractor.h"

namespace fuwutai {

template <> const FieldTable<Contractor>& fieldTable<Contractor>()
{
    using C = Contractor;
    static const FieldTable<C> table{
        field<&C::code>("code", L10N("Code"), {.search = Search::Code, .max = 40}),
        field<&C::name>("name", L10N("Name"), {.search = Search::Name, .max = 120, .column = true}),
        field<&C::contact>("contact", L10N("Contact"), {.kind = Kind::Name, .search = Search::Name}),
        field<&C::phone>("phone", L10N("Phone"), {.kind = Kind::Phone, .search = Search::Phone}),
        field<&C::address>("address", L10N("Address")),
        field<&C::works>("works", L10N("Works"), {.kind = Kind::LongText}),
        field<&C::contractNo>("contract_no", L10N("Contract"), {.search = Search::Code}),
        field<&C::retention>("retention", L10N("Retention money"), {.clause = "CS-3.5.9"}),
        field<&C::defectPeriodEnd>("defect_period_end", L10N("Liable for defects until"), {.column = true, .clause = "CS-3.6.2"}),
    };
    return table;
}

} // namespace fuwutai
