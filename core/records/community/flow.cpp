// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/community/community.h"

#include "core/record/master_flow.h"

namespace fuwutai {

namespace {

Reasons mayStand(const Situation& s)
{
    const auto community = after<Community>(s);
    if (!community.homesTotal || community.homesOccupied.value_or(0) <= *community.homesTotal) return {};
    return {{QStringLiteral("homes_occupied"), QStringLiteral("too_many"), say("more homes are lived in than there are")}};
}

RecordType makeType()
{
    RecordType t = masterType({"community", L10N("Community"), L10N("Communities")}, fieldsOf<Community>(),
                              {.who = anyOf({Role::FrontDesk, Role::OfficeHead, Role::ServiceManager, Role::Administrator}), .named = {"code"},
                               .fills = {"name", "phase", "address", "homes_total", "homes_occupied", "handed_over", "restart_after_repair"},
                               .needs = {"code", "name"}, .guard = mayStand, .clause = "CS-3.7.1"});
    t.list.named = true;
    return finished(std::move(t));
}

} // namespace

const RecordType& communityType()
{
    static const RecordType type = makeType();
    return type;
}

} // namespace fuwutai
