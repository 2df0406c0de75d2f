// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/call_work.h"
#include "core/records/dispatch_order/rules.h"

#include "core/record/class_choice.h"
#include "core/record/numbered.h"

#include <set>

namespace fuwutai::dispatch {

namespace {

const Record* linkedCall(const Situation& s) { return linkedOne(s, "call"); }

// What an order must say before anybody decides on it.
Reasons contentGuard(const DispatchOrder& o)
{
    Reasons reasons;
    if (tradeCount(o) == 0) reasons << required(QStringLiteral("trades"), L10N("Trades"));
    // A warranty job is charged to a contractor, so one must be named (CS-3.5.1, CS-3.5.9).
    if (o.orderClass == OrderClass::A && o.contractor.isEmpty())
        reasons << refusal("contractor", "required", say("a warranty order (A) needs the responsible contractor; one that is not listed is added under Settings, Contractors"));
    return reasons;
}

Reasons chosenGuard(const Situation& s) { return surveyGuard(s) + checkClassChoice(s, "order_class"); }

// Once numbered the class is fixed: it stands in the number.
Reasons classGuard(const Situation& s)
{
    if (!isNumbered(s) || before<DispatchOrder>(s).orderClass == after<DispatchOrder>(s).orderClass) return {};
    return {refusal("order_class", "fixed", say("the class is fixed once the order has its number"))};
}

bool isUrgent(const Situation& s)
{
    const Record* call = linkedCall(s);
    return after<DispatchOrder>(s).urgent || (call && call->text(QStringLiteral("urgency")) == QLatin1String("urgent"));
}

Changes opened(const Situation& s)
{
    const auto o = after<DispatchOrder>(s);
    return {
        {QStringLiteral("approval_tier"), valueOf(tierFor(s, o.estimate.value_or(Money{})))},
        {QStringLiteral("approval_round"), Value(o.approvalRound.value_or(0) + 1)},
        {QStringLiteral("approved_amount"), Value()},
        {QStringLiteral("submitted_by"), Value(s.decider())},
        {QStringLiteral("submitted_at"), Value(s.now)},
        {QStringLiteral("opinion"), valueOf(QString())},
    };
}

} // namespace

int tradeCount(const DispatchOrder& order)
{
    std::set<Trade> distinct;
    for (const OrderTradeLine& line : order.trades)
        if (line.trade != Trade::Unset) distinct.insert(line.trade);
    return int(distinct.size());
}

bool isNumbered(const Situation& s)
{
    return fuwutai::isNumbered(s.before.number);
}

QString prefix(const Situation& s)
{
    return after<DispatchOrder>(s).orderClass == OrderClass::A ? QStringLiteral("PA") : QStringLiteral("PB");
}

Reasons draftGuard(const Situation& s)
{
    Reasons reasons = contentGuard(after<DispatchOrder>(s));
    const Record* call = linkedCall(s);
    static const QStringList open{QStringLiteral("registered"), QStringLiteral("assigned"), QStringLiteral("in_progress")};
    if (call && !open.contains(call->state))
        reasons << refusal("call", "state", say("call record %1 is no longer being worked on").arg(call->number));
    return reasons;
}

Reasons draftByPerson(const Situation& s) { return draftGuard(s) + chosenGuard(s); }

Reasons submitGuard(const Situation& s) { return contentGuard(after<DispatchOrder>(s)) + classGuard(s) + chosenGuard(s); }

Changes submitted(const Situation& s) { return opened(s); }

Reasons urgentGuard(const Situation& s)
{
    Reasons reasons = submitGuard(s);
    const Record* call = linkedCall(s);
    if (!isUrgent(s))
        reasons << refusal("urgent", "required", say("only urgent work may begin before its approval"));
    checkTime(reasons, s, "told_at", L10N("Approver told at"));
    checkTime(reasons, s, "issued_at", L10N("Order issued at"), call ? call->time(QStringLiteral("received_at")) : Instant());
    return reasons;
}

Changes issuedUrgently(const Situation& s)
{
    Changes c = opened(s);
    const Instant at = happened(s, "issued_at");
    c.insert(QStringLiteral("urgent"), Value(isUrgent(s)));
    c.insert(QStringLiteral("told_at"), Value(happened(s, "told_at")));
    c.insert(QStringLiteral("issued_at"), Value(at));
    if (after<DispatchOrder>(s).continuedFrom.isEmpty()) c.insert(QStringLiteral("limit_from"), Value(at));
    return c;
}

} // namespace fuwutai::dispatch
