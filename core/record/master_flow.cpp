// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/master_flow.h"

namespace fuwutai {

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

Roles everybody()
{
    Roles all;
    for (int i = 0; i < kRoleCount; ++i)
        if (Role(i) != Role::System) all = all | Roles{Role(i)};
    return all;
}

} // namespace fuwutai
