// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/team/team.h"

#include "core/record/master_flow.h"

namespace fuwutai {

namespace {

RecordType makeType()
{
    RecordType t = masterType({"team", L10N("Repair team"), L10N("Teams")}, fieldsOf<Team>(),
                              {.who = anyOf({Role::ServiceManager, Role::Administrator}), .named = {"code"},
                               .fills = {"name", "leader"},
                               .needs = {"code", "name"}});
    t.list.named = true;
    return finished(std::move(t));
}

} // namespace

const RecordType& teamType()
{
    static const RecordType type = makeType();
    return type;
}

} // namespace fuwutai
