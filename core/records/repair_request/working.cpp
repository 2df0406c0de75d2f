// SPDX-License-Identifier: GPL-3.0-or-later
// On site, and what holds the work up.
#include "core/records/repair_request/rules.h"

namespace fuwutai::requests {

Reasons arriveGuard(const Situation& s)
{
    const auto r = after<RepairRequest>(s);
    Reasons reasons;
    const bool disturbs = r.impact != RequestImpact::Unset && r.impact != RequestImpact::Nothing;
    if (disturbs && r.impactConsentBy.isEmpty())
        reasons << refusal("impact_consent_by", "required", say("noise and cutting water or power need the customer's consent first"));
    checkTime(reasons, s, "arrived_at", L10N("Arrived at"), r.receivedAt);
    return reasons;
}

Changes arrived(const Situation& s) { return {{QStringLiteral("arrived_at"), Value(happened(s, "arrived_at"))}}; }

Reasons waitGuard(const Situation& s)
{
    const auto r = after<RepairRequest>(s);
    Reasons reasons;
    const Instant since = happened(s, "waiting_since");
    checkTime(reasons, s, "waiting_since", L10N("Waiting since"), r.arrivedAt.isSet() ? r.arrivedAt : r.receivedAt);
    checkTime(reasons, s, "wait_told_at", L10N("Customer told at"), r.receivedAt);
    if (r.waitExpected.isSet() && r.waitExpected <= since)
        reasons << refusal("wait_expected", "past", say("the day on which it goes on lies in the past"));
    return reasons;
}

Changes waiting(const Situation& s)
{
    auto r = after<RepairRequest>(s);
    const Instant since = happened(s, "waiting_since");
    r.waits.push_back({0, r.waitReason, since, r.waitToldAt, r.waitExpected, {}});
    return {{QStringLiteral("waiting_since"), Value(since)}, {QStringLiteral("waits"), valueOf(r.waits)}};
}

bool waitsForCustomer(const Situation& s)
{
    const RequestWait reason = after<RepairRequest>(s).waitReason;
    return reason == RequestWait::CustomerAbsent || reason == RequestWait::CustomerWish;
}

Reasons continueGuard(const Situation& s)
{
    Reasons reasons;
    checkTime(reasons, s, "resumed_at", L10N("Resumed at"), before<RepairRequest>(s).waitingSince);
    return reasons;
}

// The wait stays in its line; what named the present one is empty again.
Changes continued(const Situation& s)
{
    const Instant at = happened(s, "resumed_at");
    auto r = after<RepairRequest>(s);
    if (!r.waits.empty()) r.waits.back().resumedAt = at;
    return {{QStringLiteral("resumed_at"), Value(at)}, {QStringLiteral("waits"), valueOf(r.waits)},
            {QStringLiteral("wait_reason"), valueOf(RequestWait::Unset)}, {QStringLiteral("wait_told_at"), Value()},
            {QStringLiteral("wait_expected"), Value()}, {QStringLiteral("waiting_since"), Value()}};
}

} // namespace fuwutai::requests
