// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/master_flow.h"

namespace fuwutai {

namespace {

QString codeOrName(const Situation& s)
{
    const QString code = s.after.text(QStringLiteral("code"));
    return code.isEmpty() ? s.after.text(QStringLiteral("name")) : code;
}

} // namespace

std::vector<StateDef> masterStates()
{
    return {{"active", L10N("In use"), Phase::Open}, {"retired", L10N("No longer used"), Phase::Done}};
}

std::vector<FlowRow> masterRows(const MasterFlow& flow)
{
    std::vector<const char*> all = flow.named;
    all.insert(all.end(), flow.fills.begin(), flow.fills.end());
    return {
        {.from = {""}, .action = "create", .label = L10N("Create"), .to = "active", .who = flow.who | theSystem(), .fills = all, .needs = flow.needs,
         .sets = flow.sets, .guard = flow.guard, .clause = flow.clause, .numbers = flow.numbers, .usual = true},
        {.from = {"active"}, .action = "change", .label = L10N("Change"), .to = kSame, .who = flow.who | theSystem(), .fills = flow.fills,
         .needs = flow.needs, .sets = flow.sets, .guard = flow.guard, .undo = true, .clause = flow.clause},
        {.from = {"active"}, .action = "retire", .label = L10N("Retire"), .to = "retired", .who = flow.who, .guard = flow.retireGuard,
         .undo = true, .clause = flow.clause},
        {.from = {"retired"}, .action = "restore", .label = L10N("Restore"), .to = "active", .who = flow.who, .undo = true, .clause = flow.clause},
    };
}

RecordType masterType(const MasterWords& words, std::vector<Field> fields, const MasterFlow& flow)
{
    RecordType t;
    t.key = QLatin1String(words.key);
    t.label = words.label;
    t.plural = words.plural;
    t.fields = std::move(fields);
    t.states = masterStates();
    t.flow = masterRows(flow);
    if (!flow.numbers) t.numbering.natural = codeOrName;
    t.readers = everybody();
    return t;
}

Roles everybody()
{
    Roles all;
    for (int i = 0; i < kRoleCount; ++i)
        if (Role(i) != Role::System) all = all | Roles{Role(i)};
    return all;
}

Reasons notRewritten(const Situation& s, QDate validFrom)
{
    const bool isNew = s.before.state.isEmpty();
    const bool begun = isNew ? validFrom < s.today() : validFrom <= s.today();
    if (s.actor.isSystem() || !validFrom.isValid() || !begun) return {};
    return {{QStringLiteral("valid_from"), QStringLiteral("in_force"), say("it is in force; write a new row that is valid from a later day")}};
}

} // namespace fuwutai
