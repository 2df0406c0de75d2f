// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/department/department.h"

namespace fuwutai {

template <> const FieldTable<Department>& fieldTable<Department>()
{
    static const FieldTable<Department> table{
        field<&Department::code>("code", L10N("Code"), {.search = Search::Code, .max = 40}),
        field<&Department::name>("name", L10N("Name"), {.search = Search::Name, .max = 120, .column = true}),
        field<&Department::handler>("handler", L10N("Fixed handler"), {.column = true, .clause = "CS-3.4.2.1"}),
        field<&Department::external>("external", L10N("Outside the organisation")),
    };
    return table;
}

} // namespace fuwutai
