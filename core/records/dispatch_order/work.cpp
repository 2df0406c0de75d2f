// SPDX-License-Identifier: GPL-3.0-or-later
// From the foreman's acceptance to the end of the work, the contractor's jobs included.
#include "core/records/dispatch_order/rules.h"

#include "core/base/quantity.h"
#include "core/record/coding.h"

#include <algorithm>

namespace fuwutai::dispatch {

namespace {

bool byCustomer(OrderWait reason) { return reason == OrderWait::CustomerAbsent || reason == OrderWait::CustomerWish; }

// An order already given to a team is for that team's foremen; before that any foreman of the office may take it.
Reasons teamGuard(const Situation& s)
{
    const QString team = before<DispatchOrder>(s).team.number;
    if (team.isEmpty() || s.as.team.isEmpty() || s.as.team == team) return {};
    return {refusal("team", "team", say("the order is for the team %1").arg(team))};
}

Reasons technicianGuard(const DispatchOrder& o)
{
    const bool named = std::any_of(o.technicians.begin(), o.technicians.end(), [](const OrderTechnicianLine& t) { return !t.technician.isEmpty(); });
    return named ? Reasons{} : Reasons{required(QStringLiteral("technicians"), L10N("Technicians"))};
}

void closeWait(DispatchOrder& o, Instant at)
{
    if (!o.waits.empty() && !o.waits.back().resumedAt.isSet()) o.waits.back().resumedAt = at;
}

Changes waitClosed(const Situation& s, Instant at)
{
    auto o = after<DispatchOrder>(s);
    closeWait(o, at);
    return {{QStringLiteral("waits"), valueOf(o.waits)}, {QStringLiteral("wait_reason"), valueOf(OrderWait::Unset)},
            {QStringLiteral("wait_told_at"), Value()}, {QStringLiteral("wait_expected"), Value()}, {QStringLiteral("waiting_since"), Value()}};
}

Changes finished(const Situation& s)
{
    const auto o = after<DispatchOrder>(s);
    return {{QStringLiteral("finished_at"), Value(happened(s, "finished_at"))},
            {QStringLiteral("inspection_round"), Value(o.inspectionRound.value_or(0) + 1)},
            {QStringLiteral("inspection_party"), valueOf(OrderCheckParty::Unset)},
            {QStringLiteral("inspection_result"), valueOf(OrderCheckResult::Unset)},
            {QStringLiteral("inspection_findings"), valueOf(QString())}};
}

} // namespace

Instant presentLimit(const Situation& s)
{
    const auto o = before<DispatchOrder>(s);
    if (o.extendedTo.isSet()) return o.extendedTo;
    if (!o.limitFrom.isSet()) return {};
    const QString key = tradeCount(o) > 1 ? QStringLiteral("limit.repair.several") : QStringLiteral("limit.repair.single");
    const auto limit = s.policy->limit(key, localDate(o.limitFrom, s.calendar->zone()), s.after.office);
    if (!limit) return {};
    QList<Pause> pauses;
    for (const OrderWaitLine& wait : o.waits)
        if (byCustomer(wait.reason)) pauses << Pause{wait.since, wait.resumedAt};
    return s.calendar->deadline(*limit, o.limitFrom, pauses).due;
}

Reasons reassignGuard(const Situation& s)
{
    const auto o = after<DispatchOrder>(s);
    Reasons reasons = technicianGuard(o);
    if (o.plannedStart.isSet() && o.plannedEnd.isSet() && o.plannedEnd < o.plannedStart)
        reasons << refusal("planned_end", "order", say("the planned end lies before the planned start"));
    return reasons + checkOverlaps(s);
}

Changes reassigned(const Situation& s) { return {{QStringLiteral("overlap_agreed"), overlapNoted(s)}}; }

Reasons acceptGuard(const Situation& s)
{
    const auto o = after<DispatchOrder>(s);
    Reasons reasons = teamGuard(s) + reassignGuard(s);
    checkTime(reasons, s, "accepted_at", L10N("Accepted at"), o.issuedAt);
    return reasons;
}

Changes accepted(const Situation& s)
{
    const auto o = after<DispatchOrder>(s);
    Changes c{{QStringLiteral("accepted_by"), Value(s.decider())}, {QStringLiteral("accepted_at"), Value(happened(s, "accepted_at"))},
              {QStringLiteral("overlap_agreed"), overlapNoted(s)}};
    if (o.team.isEmpty()) c.insert(QStringLiteral("team"), valueOf(s.as.team));
    if (o.executor != OrderExecutor::ThirdParty) c.insert(QStringLiteral("executor"), valueOf(OrderExecutor::Team));
    return c;
}

Reasons sendBackGuard(const Situation& s) { return teamGuard(s); }

Reasons startGuard(const Situation& s)
{
    const auto o = after<DispatchOrder>(s);
    Reasons reasons;
    const bool disturbs = o.impact != OrderImpact::Unset && o.impact != OrderImpact::Nothing;
    if (disturbs && o.impactConsentBy.isEmpty())
        reasons << refusal("impact_consent_by", "required", say("noise and cutting water or power need the customer's consent first"));
    checkTime(reasons, s, "arrived_at", L10N("Arrived at"), o.issuedAt);
    return reasons;
}

Changes started(const Situation& s) { return {{QStringLiteral("arrived_at"), Value(happened(s, "arrived_at"))}}; }

Reasons waitGuard(const Situation& s)
{
    const auto o = after<DispatchOrder>(s);
    Reasons reasons;
    checkTime(reasons, s, "waiting_since", L10N("Waiting since"), o.issuedAt);
    checkTime(reasons, s, "wait_told_at", L10N("Customer told at"), o.issuedAt);
    if (o.waitExpected.isValid() && o.waitExpected < s.today())
        reasons << refusal("wait_expected", "past", say("the day on which it goes on lies in the past"));
    return reasons;
}

Changes waiting(const Situation& s)
{
    auto o = after<DispatchOrder>(s);
    const Instant since = happened(s, "waiting_since");
    o.waits.push_back({0, o.waitReason, since, o.waitToldAt, o.waitExpected, {}});
    return {{QStringLiteral("waiting_since"), Value(since)}, {QStringLiteral("waits"), valueOf(o.waits)}};
}

bool waitsForCustomer(const Situation& s) { return byCustomer(after<DispatchOrder>(s).waitReason); }

Reasons continueGuard(const Situation& s)
{
    Reasons reasons;
    checkTime(reasons, s, "resumed_at", L10N("Resumed at"), before<DispatchOrder>(s).waitingSince);
    return reasons;
}

Changes continued(const Situation& s)
{
    const Instant at = happened(s, "resumed_at");
    Changes c = waitClosed(s, at);
    c.insert(QStringLiteral("resumed_at"), Value(at));
    return c;
}

Reasons extendGuard(const Situation& s)
{
    const auto o = after<DispatchOrder>(s);
    const Instant limit = presentLimit(s);
    Reasons reasons;
    if (o.extendedTo.isSet() && o.extendedTo <= s.now) reasons << refusal("extended_to", "past", say("the new limit lies in the past"));
    if (o.extendedTo.isSet() && limit.isSet() && o.extendedTo <= limit)
        reasons << refusal("extended_to", "order", say("the new limit is not later than the present one (%1)").arg(shortText(limit)));
    if (o.consentAt.isSet() && o.consentAt > s.now) reasons << refusal("consent_at", "future", say("the consent lies in the future"));
    // Consent that came after the limit had passed is no agreement beforehand (CS-3.4.5d).
    if (o.consentAt.isSet() && limit.isSet() && o.consentAt > limit)
        reasons << refusal("consent_at", "too_late", say("the customer's consent must be from before the present limit (%1)").arg(shortText(limit)));
    return reasons;
}

bool isExtended(const Situation& s) { return after<DispatchOrder>(s).extendedTo.isSet(); }

Reasons handGuard(const Situation& s)
{
    const auto o = after<DispatchOrder>(s);
    Reasons reasons;
    if (o.noticeDate.isValid() && o.noticeDate > s.today())
        reasons << refusal("notice_date", "future", say("the notice is dated in the future"));
    if (o.noticeDate.isValid() && o.promisedDate.isValid() && o.promisedDate < o.noticeDate)
        reasons << refusal("promised_date", "order", say("the promised date lies before the notice"));
    return reasons;
}

Changes handedToContractor(const Situation& s)
{
    Changes c = waitClosed(s, s.now);
    c.insert(QStringLiteral("executor"), valueOf(OrderExecutor::Contractor));
    return c;
}

Reasons contractorDoneGuard(const Situation& s)
{
    Reasons reasons;
    checkTime(reasons, s, "finished_at", L10N("Finished at"), before<DispatchOrder>(s).issuedAt);
    return reasons;
}

Reasons takeBackGuard(const Situation& s)
{
    const auto o = after<DispatchOrder>(s);
    if (o.takeBackReason != OrderTakeBack::Late || !o.promisedDate.isValid() || o.promisedDate < s.today()) return {};
    return {refusal("take_back_reason", "not_late", say("the contractor has until %1").arg(o.promisedDate.toString(Qt::ISODate)))};
}

Changes takenBack(const Situation&) { return {{QStringLiteral("executor"), valueOf(OrderExecutor::Team)}}; }

Reasons completeGuard(const Situation& s)
{
    const auto o = after<DispatchOrder>(s);
    Reasons reasons;
    checkTime(reasons, s, "finished_at", L10N("Finished at"), o.arrivedAt);
    reasons << checkMaterials(o.materials);
    if (!o.hours.isEmpty() && !readThousandths(o.hours)) reasons << refusal("hours", "number", say("hours are a number, such as 2.5"));
    return reasons;
}

Changes completed(const Situation& s)
{
    const auto o = after<DispatchOrder>(s);
    Changes c = finished(s);
    c.insert(QStringLiteral("materials"), valueOf(materialsUsed(s, o.materials)));
    // A contractor's job that failed the check and that the team then put right is the team's.
    if (o.executor == OrderExecutor::Contractor) c.insert(QStringLiteral("executor"), valueOf(OrderExecutor::Team));
    return c;
}

Changes contractorDone(const Situation& s) { return finished(s); }

Reasons convertGuard(const Situation& s)
{
    Reasons reasons;
    const auto o = after<DispatchOrder>(s);
    if (o.consentAt.isSet() && o.consentAt > s.now) reasons << refusal("consent_at", "future", say("the consent lies in the future"));
    return reasons;
}

} // namespace fuwutai::dispatch
