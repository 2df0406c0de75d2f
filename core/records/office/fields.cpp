// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/office/office.h"

namespace fuwutai {

template <> const FieldTable<Office>& fieldTable<Office>()
{
    static const FieldTable<Office> table{
        field<&Office::code>("code", L10N("Code"), {.search = Search::Code, .max = 12}),
        field<&Office::name>("name", L10N("Name"), {.search = Search::Name, .max = 80, .column = true}),
        field<&Office::address>("address", L10N("Address")),
        field<&Office::phone>("phone", L10N("Phone"), {.kind = Kind::Phone, .column = true}),
        field<&Office::hours>("hours", L10N("Business hours"), {.max = 40}),
    };
    return table;
}

} // namespace fuwutai
