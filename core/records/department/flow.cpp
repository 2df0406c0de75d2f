// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/department/department.h"

#include "core/record/master_flow.h"

namespace fuwutai {

namespace {

RecordType makeType()
{
    RecordType t = masterType({"department", L10N("Department"), L10N("Departments")}, fieldsOf<Department>(),
                              {.who = anyOf({Role::ServiceManager, Role::Administrator}), .named = {"code"},
                               .fills = {"name", "handler", "external"},
                               .needs = {"name"}, .clause = "CS-3.4.2.1"});
    t.list.named = true;
    t.officeless = true;
    return finished(std::move(t));
}

} // namespace

const RecordType& departmentType()
{
    static const RecordType type = makeType();
    return type;
}

} // namespace fuwutai
