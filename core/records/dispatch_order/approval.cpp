// SPDX-License-Identifier: GPL-3.0-or-later
// Who approves how much (CS-3.6.1), and what became of a revision.
#include "core/records/dispatch_order/rules.h"

#include "core/record/coding.h"

#include <algorithm>

namespace fuwutai::dispatch {

namespace {

QList<OrderStep> chainOf(OrderTier tier)
{
    switch (tier) {
    case OrderTier::Manager: return {OrderStep::Manager};
    case OrderTier::Deputy: return {OrderStep::Review, OrderStep::Deputy};
    case OrderTier::Gm: return {OrderStep::Gm};
    case OrderTier::Unset: return {};
    }
    return {};
}

Roles approversOf(OrderTier tier)
{
    switch (tier) {
    case OrderTier::Manager: return {Role::ServiceManager};
    case OrderTier::Deputy: return {Role::ChiefEngineer, Role::DeputyGm};
    default: return {};
    }
}

OrderTier tierByAmount(const Situation& s, Money amount)
{
    if (amount <= s.policy->amount(QStringLiteral("amount.approve.manager"), s.today(), s.after.office)) return OrderTier::Manager;
    if (amount <= s.policy->amount(QStringLiteral("amount.approve.deputy_gm"), s.today(), s.after.office)) return OrderTier::Deputy;
    return OrderTier::Gm;
}

bool holdsOneOf(const Situation& s, Roles roles)
{
    return std::any_of(s.actor.bindings.begin(), s.actor.bindings.end(), [&](const RoleBinding& b) {
        return roles.has(b.role) && (b.office.isEmpty() || b.office == s.after.office || b.office == s.after.handlingOffice);
    });
}

QString opinionNow(const Situation& s)
{
    const auto o = after<DispatchOrder>(s);
    return o.approvals.size() > before<DispatchOrder>(s).approvals.size() ? o.approvals.back().opinion : o.opinion;
}

Money amountAsked(const Situation& s)
{
    const auto o = before<DispatchOrder>(s);
    const auto asked = s.before.state == QLatin1String("re_approval") && o.revisedEstimate ? o.revisedEstimate : o.estimate;
    return asked.value_or(Money{});
}

Changes withOpinion(const Situation& s, OrderVerdict verdict)
{
    auto o = before<DispatchOrder>(s);
    o.approvals.push_back({0, o.approvalRound, nextStep(o), verdict, {s.decider()}, opinionNow(s), decidedAt(s), amountAsked(s)});
    Changes c{{QStringLiteral("approvals"), valueOf(o.approvals)}, {QStringLiteral("opinion"), valueOf(QString())}};
    if (verdict == OrderVerdict::Approved && nextStep(o) == OrderStep::Unset)
        c.insert(QStringLiteral("approved_amount"), Value(amountAsked(s)));
    return c;
}

Reasons opinionGuard(const Situation& s)
{
    Reasons reasons;
    if (opinionNow(s).isEmpty()) reasons << required(QStringLiteral("opinion"), L10N("Opinion"));
    if (decidedAt(s) > s.now) reasons << refusal("", "future", say("the decision lies in the future"));
    const QString who = s.decider();
    if (s.didBefore(QStringLiteral("submit"), who) || s.didBefore(QStringLiteral("issue_urgent"), who)
        || s.didBefore(QStringLiteral("revise"), who))
        reasons << refusal("", "own", say("nobody decides on what he submitted himself"));
    return reasons;
}

} // namespace

OrderTier tierFor(const Situation& s, Money amount)
{
    OrderTier tier = tierByAmount(s, amount);
    while (tier != OrderTier::Gm && holdsOneOf(s, approversOf(tier))) tier = OrderTier(int(tier) + 1);
    return tier;
}

OrderStep nextStep(const DispatchOrder& order)
{
    const QList<OrderStep> chain = chainOf(order.approvalTier);
    const auto done = std::count_if(order.approvals.begin(), order.approvals.end(), [&](const OrderApprovalLine& line) {
        return line.round == order.approvalRound && line.result == OrderVerdict::Approved;
    });
    return chain.value(int(done), OrderStep::Unset);
}

bool toManager(const Situation& s) { return tierFor(s, after<DispatchOrder>(s).estimate.value_or(Money{})) == OrderTier::Manager; }
bool toDeputy(const Situation& s) { return tierFor(s, after<DispatchOrder>(s).estimate.value_or(Money{})) == OrderTier::Deputy; }
bool toGm(const Situation& s) { return tierFor(s, after<DispatchOrder>(s).estimate.value_or(Money{})) == OrderTier::Gm; }

Reasons approveGuard(const Situation& s)
{
    Reasons reasons = opinionGuard(s);
    const auto o = before<DispatchOrder>(s);
    for (const OrderApprovalLine& line : o.approvals)
        if (line.round == o.approvalRound && line.approver.number == s.decider())
            reasons << refusal("", "twice", say("nobody takes two steps of one approval"));
    return reasons;
}

Changes approved(const Situation& s) { return withOpinion(s, OrderVerdict::Approved); }

Changes approvedAndIssued(const Situation& s)
{
    Changes c = approved(s);
    c.insert(QStringLiteral("issued_at"), Value(decidedAt(s)));
    if (before<DispatchOrder>(s).continuedFrom.isEmpty()) c.insert(QStringLiteral("limit_from"), Value(decidedAt(s)));
    return c;
}

Changes approvedRevision(const Situation& s)
{
    Changes c = approved(s);
    c.insert(QStringLiteral("estimate"), Value(amountAsked(s)));
    c.insert(QStringLiteral("revised_estimate"), Value());
    return c;
}

Reasons returnGuard(const Situation& s) { return opinionGuard(s); }

// The opinion stays in sight of whoever has to better the draft.
Changes returned(const Situation& s)
{
    Changes c = withOpinion(s, OrderVerdict::Returned);
    c.insert(QStringLiteral("opinion"), valueOf(opinionNow(s)));
    return c;
}

// Work goes on within what had been approved; an approval still owed for urgent work is asked for anew.
Changes returnedRevision(const Situation& s)
{
    const auto o = before<DispatchOrder>(s);
    Changes c = withOpinion(s, OrderVerdict::Returned);
    c.insert(QStringLiteral("approval_tier"), valueOf(tierByAmount(s, o.estimate.value_or(Money{}))));
    c.insert(QStringLiteral("approval_round"), Value(o.approvalRound.value_or(0) + 1));
    c.insert(QStringLiteral("revised_estimate"), Value());
    return c;
}

Reasons reviseGuard(const Situation& s)
{
    const auto old = before<DispatchOrder>(s);
    const auto o = after<DispatchOrder>(s);
    Reasons reasons;
    if (tradeCount(o) == 0) reasons << required(QStringLiteral("trades"), L10N("Trades"));
    const bool newAmount = s.given.contains(QStringLiteral("revised_estimate"));
    if (!newAmount && old.trades == o.trades && old.work == o.work)
        reasons << refusal("revised_estimate", "required", say("a revision names a new estimate, trades or work"));
    return reasons;
}

bool passesTier(const Situation& s)
{
    const auto o = after<DispatchOrder>(s);
    return o.revisedEstimate && tierByAmount(s, *o.revisedEstimate) > o.approvalTier;
}

Changes revisedWithin(const Situation& s)
{
    const auto o = after<DispatchOrder>(s);
    if (!o.revisedEstimate) return {};
    return {{QStringLiteral("estimate"), Value(*o.revisedEstimate)}, {QStringLiteral("revised_estimate"), Value()}};
}

Changes revisedPast(const Situation& s)
{
    const auto o = after<DispatchOrder>(s);
    return {{QStringLiteral("approval_tier"), valueOf(tierFor(s, o.revisedEstimate.value_or(Money{})))},
            {QStringLiteral("approval_round"), Value(o.approvalRound.value_or(0) + 1)},
            {QStringLiteral("opinion"), valueOf(QString())}};
}

bool limitChanges(const Situation& s)
{
    return (tradeCount(before<DispatchOrder>(s)) > 1) != (tradeCount(after<DispatchOrder>(s)) > 1);
}
bool limitChangesExtended(const Situation& s) { return limitChanges(s) && isExtended(s); }
bool limitChangesWaiting(const Situation& s) { return limitChanges(s) && s.before.state == QLatin1String("waiting") && waitsForCustomer(s); }

} // namespace fuwutai::dispatch
