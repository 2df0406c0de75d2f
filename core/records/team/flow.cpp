// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/team/team.h"

#include "core/record/master_flow.h"

namespace fuwutai {

namespace {

RecordType makeType()
{
    RecordType t;
    t.key = QStringLiteral("team");
    t.label = L10N("Repair team");
    t.plural = L10N("Repair teams");
    t.list.named = true;
    t.fields = fieldsOf<Team>();
    t.states = masterStates();
    t.flow = masterRows({.who = anyOf({Role::ServiceManager, Role::Administrator}), .named = {"code"},
                         .fills = {"name", "leader"},
                         .needs = {"code", "name"}});
    t.numbering.natural = [](const Situation& s) { return after<Team>(s).code; };
    t.readers = everybody();
    return finished(std::move(t));
}

} // namespace

const RecordType& teamType()
{
    static const RecordType type = makeType();
    return type;
}

} // namespace fuwutai
