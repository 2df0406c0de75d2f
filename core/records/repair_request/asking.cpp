// SPDX-License-Identifier: GPL-3.0-or-later
// The request, and who goes.
#include "core/record/call_work.h"
#include "core/records/repair_request/rules.h"

#include <algorithm>

namespace fuwutai::requests {

namespace {

// What the program draws up itself (a rework, an order that became charged work) says what stood there; the time is agreed later.
Reasons toldGuard(const Situation& s, const RepairRequest& r)
{
    Reasons reasons;
    if (r.home.isEmpty() && r.location.isEmpty()) reasons << refusal("home", "required", say("a home or a place is missing"));
    if (s.actor.isSystem()) return reasons;
    if (r.customerName.isEmpty()) reasons << required(QStringLiteral("customer_name"), L10N("Customer"));
    if (r.phone.isEmpty()) reasons << required(QStringLiteral("phone"), L10N("Phone"));
    if (!r.atOnce && !r.inspectAt.isSet())
        reasons << refusal("inspect_at", "required", say("the agreed time of the check is missing, or the mark “at once”"));
    const qint64 hours = s.policy->number(QStringLiteral("hours.late_entry"), s.today(), s.after.office);
    if (r.receivedAt.isSet() && r.receivedAt.plusHours(hours) < s.now && r.lateReason.isEmpty())
        reasons << required(QStringLiteral("late_reason"), L10N("Why it is entered late"));
    return reasons;
}

Reasons timesGuard(const RepairRequest& r)
{
    Reasons reasons;
    if (r.inspectAt.isSet() && r.receivedAt.isSet() && r.inspectAt < r.receivedAt)
        reasons << refusal("inspect_at", "order", say("the agreed time lies before the report"));
    const Instant check = r.inspectAt.isSet() ? r.inspectAt : r.receivedAt;
    if (r.repairAt.isSet() && check.isSet() && r.repairAt < check)
        reasons << refusal("repair_at", "order", say("the repair lies before the check"));
    if (r.atOnce && r.inspectAt.isSet())
        reasons << refusal("at_once", "either", say("at once, or at an agreed time: not both"));
    return reasons;
}

Reasons originGuard(const Situation& s, const RepairRequest& r)
{
    Reasons reasons;
    static const QStringList open{QStringLiteral("registered"), QStringLiteral("assigned"), QStringLiteral("in_progress")};
    const Record* call = linkedOne(s, "call");
    // A customer who is not satisfied ends the callback before his call goes back to work.
    if (call && !open.contains(call->state) && !s.actor.isSystem())
        reasons << refusal("call", "state", say("call record %1 is no longer being worked on").arg(call->number));
    static const QStringList done{QStringLiteral("signed"), QStringLiteral("returned"), QStringLiteral("filed")};
    const Record* first = linkedOne(s, "rework");
    if (first && !done.contains(first->state))
        reasons << refusal("rework_of", "state", say("%1 is still %2").arg(first->number, first->type->stateText(first->state)));
    if (!r.reworkOf.isEmpty() && r.serviceKind == RequestKind::Charged)
        reasons << refusal("service_kind", "rework", say("a rework is free of charge"));
    return reasons;
}

// What the company bears after a survey is an order; what the customer pays for is a request (CS-3.4.5b).
Reasons chargedSurveyGuard(const Situation& s)
{
    Reasons reasons = surveyGuard(s);
    const Record* survey = linkedOne(s, "survey");
    if (survey && s.given.contains(QStringLiteral("survey_no")) && survey->text(QStringLiteral("repair_class")) != QLatin1String("charged"))
        reasons << refusal("survey_no", "class", say("site survey %1 says that the customer does not pay; draw up an order").arg(survey->number));
    return reasons;
}

} // namespace

Reasons requestGuard(const Situation& s)
{
    const auto r = after<RepairRequest>(s);
    Reasons reasons = toldGuard(s, r) + timesGuard(r) + originGuard(s, r) + chargedSurveyGuard(s);
    checkTime(reasons, s, "received_at", L10N("Reported at"));
    return reasons;
}

Changes requested(const Situation& s)
{
    const auto r = after<RepairRequest>(s);
    const Instant received = r.receivedAt.isSet() ? r.receivedAt : s.now;
    Changes c{{QStringLiteral("received_at"), Value(received)}};
    if (r.channel == RequestChannel::Unset) c.insert(QStringLiteral("channel"), valueOf(RequestChannel::Phone));
    if (r.urgency == RequestUrgency::Unset) c.insert(QStringLiteral("urgency"), valueOf(RequestUrgency::General));
    if (!r.reworkOf.isEmpty() && r.serviceKind == RequestKind::Unset) c.insert(QStringLiteral("service_kind"), valueOf(RequestKind::Free));
    if (!r.repairAt.isSet() && r.inspectAt.isSet()) c.insert(QStringLiteral("repair_at"), Value(r.inspectAt));
    if (r.atOnce) c.insert(QStringLiteral("limit_from"), Value(received));
    else if (r.inspectAt.isSet()) c.insert(QStringLiteral("limit_from"), Value(r.inspectAt));
    return c;
}

bool hasLimit(const Situation& s) { return after<RepairRequest>(s).limitFrom.isSet(); }
bool hadNoLimit(const Situation& s) { return !before<RepairRequest>(s).limitFrom.isSet(); }

Reasons reassignGuard(const Situation& s)
{
    const auto r = after<RepairRequest>(s);
    Reasons reasons;
    const bool named = std::any_of(r.technicians.begin(), r.technicians.end(), [](const RequestTechnician& t) { return !t.technician.isEmpty(); });
    if (!named) reasons << required(QStringLiteral("technicians"), L10N("Technicians"));
    if (r.plannedAt.isSet() && r.plannedAt < r.receivedAt) reasons << refusal("planned_at", "order", say("it is planned for a time before the report"));
    return reasons + checkOverlaps(s);
}

Changes reassigned(const Situation& s) { return {{QStringLiteral("overlap_agreed"), overlapNoted(s)}}; }

Reasons assignGuard(const Situation& s)
{
    const auto r = after<RepairRequest>(s);
    Reasons reasons = reassignGuard(s);
    if (!s.as.team.isEmpty() && !r.team.isEmpty() && r.team.number != s.as.team)
        reasons << refusal("team", "team", say("you assign for the team %1").arg(s.as.team));
    return reasons;
}

Changes assigned(const Situation& s)
{
    const auto r = after<RepairRequest>(s);
    Changes c{{QStringLiteral("assigned_by"), Value(s.decider())}, {QStringLiteral("assigned_at"), Value(s.now)},
              {QStringLiteral("overlap_agreed"), overlapNoted(s)}};
    if (r.team.isEmpty()) c.insert(QStringLiteral("team"), valueOf(s.as.team));
    if (!r.limitFrom.isSet()) c.insert(QStringLiteral("limit_from"), valueOf(r.plannedAt));
    return c;
}

Reasons cancelGuard(const Situation& s)
{
    const QString team = before<RepairRequest>(s).team.number;
    if (team.isEmpty() || s.as.team.isEmpty() || s.as.team == team) return {};
    return {refusal("", "team", say("it is assigned to the team %1").arg(team))};
}

} // namespace fuwutai::requests
