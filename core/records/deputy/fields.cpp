// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/deputy/deputy.h"

namespace fuwutai {

template <> const FieldTable<Deputy>& fieldTable<Deputy>()
{
    using D = Deputy;
    static const FieldTable<D> table{
        field<&D::principal>("principal", L10N("Who is away"), {.column = true, .filter = true}),
        field<&D::deputy>("deputy", L10N("Deputy"), {.column = true, .filter = true}),
        field<&D::dateFrom>("date_from", L10N("From"), {.column = true}),
        field<&D::dateTo>("date_to", L10N("To"), {.column = true}),
        field<&D::reason>("reason", L10N("Reason")),
    };
    return table;
}

} // namespace fuwutai
