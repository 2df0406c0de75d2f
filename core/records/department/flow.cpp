// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/department/department.h"

#include "core/record/master_flow.h"

namespace fuwutai {

namespace {

RecordType makeType()
{
    RecordType t;
    t.key = QStringLiteral("department");
    t.label = L10N("Department");
    t.plural = L10N("Departments");
    t.list.named = true;
    t.fields = fieldsOf<Department>();
    t.states = masterStates();
    t.flow = masterRows({.who = anyOf({Role::ServiceManager, Role::Administrator}), .named = {"code"},
                         .fills = {"name", "handler", "external"},
                         .needs = {"name"}, .clause = "CS-3.4.2.1"});
    t.numbering.natural = [](const Situation& s) {
        const auto r = after<Department>(s);
        return r.code.isEmpty() ? r.name : r.code;
    };
    t.readers = everybody();
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
