// SPDX-License-Identifier: GPL-3.0-or-later
// The slip comes back, the fee is paid in: fee = paid in + waived + outstanding, and filed when nothing is outstanding.
// What is paid back changes what the office keeps, not what the customer owes.
#include "core/record/class_choice.h"
#include "core/records/repair_request/rules.h"

namespace fuwutai::requests {

namespace {

bool isGiven(const Situation& s, const char* key) { return s.given.contains(QLatin1String(key)) && !isEmpty(s.after.value(QLatin1String(key))); }

// What an earlier payment left behind does not count.
void anew(Reasons& reasons, const Situation& s, std::initializer_list<const char*> keys)
{
    for (const char* key : keys)
        if (!isGiven(s, key)) reasons << required(QLatin1String(key), s.type->field(QLatin1String(key))->label);
}

Money paidNow(const Situation& s) { return isGiven(s, "pay_amount") ? amountOf(after<RepairRequest>(s).payAmount) : Money{}; }
Money owed(const Situation& s) { return amountOf(before<RepairRequest>(s).outstanding); }
Money moved(const Situation& s) { return isGiven(s, "move_amount") ? amountOf(after<RepairRequest>(s).moveAmount) : Money{}; }

Reasons moveGuard(const Situation& s, std::initializer_list<const char*> keys)
{
    Reasons reasons;
    anew(reasons, s, keys);
    if (isGiven(s, "move_amount") && moved(s).fen <= 0) reasons << refusal("move_amount", "nothing", say("an amount above zero"));
    return reasons;
}

Money highest(Money a, Money b) { return a > b ? a : b; }

Value withLine(const Situation& s, RequestEntry kind, Money amount)
{
    auto r = before<RepairRequest>(s);
    const auto given = after<RepairRequest>(s);
    const bool receipt = kind != RequestEntry::Waived;
    r.ledger.push_back({0, s.now, kind, amount, kind == RequestEntry::PaidIn ? given.payMethod : RequestPayment::Unset,
                        receipt ? given.receiptNo : QString(), kind == RequestEntry::PaidIn ? QString() : given.moveReason, {s.actor.user}});
    return valueOf(r.ledger);
}

} // namespace

Reasons returnGuard(const Situation& s)
{
    const auto r = after<RepairRequest>(s);
    Reasons reasons;
    checkTime(reasons, s, "slip_to_foreman_at", L10N("Slip handed to the foreman at"), r.receivedAt);
    checkTime(reasons, s, "returned_at", L10N("Slip received by the desk at"), r.receivedAt);
    return reasons;
}

Changes returned(const Situation& s) { return {{QStringLiteral("returned_at"), Value(happened(s, "returned_at"))}}; }

bool leavesSome(const Situation& s) { return paidNow(s).fen > 0 && paidNow(s) < owed(s); }

Reasons payGuard(const Situation& s)
{
    Reasons reasons;
    if (paidNow(s) > owed(s)) reasons << refusal("pay_amount", "above", say("only %1 are outstanding").arg(moneyText(owed(s))));
    if (paidNow(s).fen > 0) anew(reasons, s, {"pay_method", "receipt_no"});
    return reasons;
}

Reasons settleGuard(const Situation& s)
{
    Reasons reasons = payGuard(s);
    if (paidNow(s).fen == 0 && owed(s).fen > 0) anew(reasons, s, {"pay_amount", "pay_method", "receipt_no"});
    return reasons;
}

Changes paid(const Situation& s)
{
    const Money now = paidNow(s);
    if (now.fen == 0) return {};
    return {{QStringLiteral("ledger"), withLine(s, RequestEntry::PaidIn, now)}, {QStringLiteral("paid_in"), Value(amountOf(before<RepairRequest>(s).paidIn) + now)},
            {QStringLiteral("outstanding"), Value(owed(s) - now)}};
}

// What was collected on site is most likely what is handed in: it stands in the form, and counts only once it is said.
Changes collectedBefore(const Situation& s)
{
    const auto r = before<RepairRequest>(s);
    const Money due = std::min(amountOf(r.collected) - amountOf(r.paidIn), owed(s));
    if (isGiven(s, "pay_amount") || due.fen <= 0) return {};
    return {{QStringLiteral("pay_amount"), Value(due)}, {QStringLiteral("pay_method"), valueOf(r.collectMethod)}};
}

Changes settled(const Situation& s)
{
    Changes c = paid(s);
    c.insert(collectedBefore(s));
    c.insert(QStringLiteral("settled_at"), Value(s.now));
    return c;
}

Reasons waiveGuard(const Situation& s)
{
    // What was collected on site is paid in first (RR-3.5); the customer gets it back by a refund.
    const auto r = before<RepairRequest>(s);
    const Money most = owed(s) - highest(amountOf(r.collected) - amountOf(r.paidIn), Money{});
    Reasons reasons = moveGuard(s, {"move_amount", "move_reason"});
    if (moved(s) > most) reasons << refusal("move_amount", "above", say("only %1 can be waived").arg(moneyText(most)));
    return reasons;
}

Changes waived(const Situation& s)
{
    return {{QStringLiteral("ledger"), withLine(s, RequestEntry::Waived, moved(s))}, {QStringLiteral("waived"), Value(amountOf(before<RepairRequest>(s).waived) + moved(s))},
            {QStringLiteral("outstanding"), Value(owed(s) - moved(s))}};
}

// Never more than the customer has paid, on site or at the desk.
Reasons refundGuard(const Situation& s)
{
    const auto r = before<RepairRequest>(s);
    const Money rest = highest(amountOf(r.collected), amountOf(r.paidIn)) - amountOf(r.refunded);
    Reasons reasons = moveGuard(s, {"move_amount", "move_reason", "receipt_no"});
    if (moved(s) > rest) reasons << refusal("move_amount", "above", say("the customer has paid %1").arg(moneyText(rest)));
    return reasons;
}

Changes refunded(const Situation& s)
{
    return {{QStringLiteral("ledger"), withLine(s, RequestEntry::Refunded, -moved(s))},
            {QStringLiteral("refunded"), Value(amountOf(before<RepairRequest>(s).refunded) + moved(s))}};
}

Reasons convertGuard(const Situation& s)
{
    const auto r = after<RepairRequest>(s);
    Reasons reasons = checkClassChoice(s, "to_class");
    if (r.toClass == RequestOrderClass::A && r.toContractor.isEmpty())
        reasons << refusal("to_contractor", "required", say("a warranty order (A) needs the responsible contractor; one that is not listed is added under Settings, Contractors"));
    static const QStringList open{QStringLiteral("registered"), QStringLiteral("assigned"), QStringLiteral("in_progress")};
    const Record* call = linkedOne(s, "call");
    if (call && !open.contains(call->state)) reasons << refusal("call", "state", say("call record %1 is no longer being worked on").arg(call->number));
    return reasons;
}

} // namespace fuwutai::requests
