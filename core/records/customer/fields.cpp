// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/customer/customer.h"

namespace fuwutai {

const ChoiceList& choicesOf(CustomerKind)
{
    static const ChoiceList list{
        {"owner", L10N("Owner")}, {"resident", L10N("Resident")}, {"tenant", L10N("Tenant")}, {"occupant", L10N("Occupant")}, {"other", L10N("Other")}};
    return list;
}

const ChoiceList& choicesOf(CustomerTie)
{
    static const ChoiceList list{
        {"owner", L10N("Owner")}, {"family", L10N("Family")}, {"resident", L10N("Resident")}, {"tenant", L10N("Tenant")},
        {"occupant", L10N("Occupant")}, {"agent", L10N("Agent")}, {"other", L10N("Other")}};
    return list;
}

template <> const FieldTable<CustomerPhone>& fieldTable<CustomerPhone>()
{
    static const FieldTable<CustomerPhone> table{
        field<&CustomerPhone::phone>("phone", L10N("Phone"), {.kind = Kind::Phone, .search = Search::Phone}),
        field<&CustomerPhone::label>("label", L10N("Label"), {.max = 20}),
    };
    return table;
}

template <> const FieldTable<CustomerHome>& fieldTable<CustomerHome>()
{
    static const FieldTable<CustomerHome> table{
        field<&CustomerHome::home>("home", L10N("Home"), {.search = Search::Code}),
        field<&CustomerHome::relation>("relation", L10N("Relation")),
    };
    return table;
}

template <> const FieldTable<Customer>& fieldTable<Customer>()
{
    using C = Customer;
    static const FieldTable<C> table{
        field<&C::name>("name", L10N("Full name"), {.kind = Kind::Name, .search = Search::Name, .column = true, .clause = "CS-3.7.1"}),
        field<&C::kind>("kind", L10N("Kind of customer"), {.column = true, .filter = true}),
        field<&C::phones>("phones", L10N("Phones"), {.column = true, .clause = "CS-3.7.1"}),
        field<&C::homes>("homes", L10N("Homes"), {.column = true, .clause = "CS-2.2.5"}),
        field<&C::wechat>("wechat", L10N("WeChat")),
        field<&C::address>("address", L10N("Address"), {.kind = Kind::Address}),
        field<&C::remark>("remark", L10N("Remark"), {.kind = Kind::LongText}),
    };
    return table;
}

} // namespace fuwutai
