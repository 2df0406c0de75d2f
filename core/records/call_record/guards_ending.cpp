// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/call_record/check.h"

namespace fuwutai::call_rules {

Reasons mayEscalate(const Situation& s)
{
    Check c{s};
    if (before<CallRecord>(s).major) c.refuse("major", "already", say("it is already reported as major"));
    c.anew({"escalation_grounds"});
    return c.reasons;
}

Reasons mayDirect(const Situation& s)
{
    Check c{s};
    if (!before<CallRecord>(s).major) c.refuse("major", "not_major", say("it is not reported as major"));
    c.anew({"directed_measures", "directed_departments", "directed_by_when"});
    c.notBefore("directed_by_when", s.today());
    return c.reasons;
}

Reasons mayDowngrade(const Situation& s)
{
    Check c{s};
    if (!before<CallRecord>(s).major) c.refuse("major", "not_major", say("it is not reported as major"));
    c.anew({"downgrade_reason"});
    return c.reasons;
}

Reasons mayWithdraw(const Situation& s)
{
    Check c{s};
    c.ordersSettled();
    c.passed("withdrawn_at");
    return c.reasons;
}

Reasons mayResolve(const Situation& s)
{
    Check c{s};
    if (workDone(s).isEmpty()) c.anew({"result"});
    c.anew({"result_kind"});
    return c.reasons + mayConfirm(s);
}

// What the department said stands, unless who checks it says otherwise.
Reasons mayConfirm(const Situation& s)
{
    Check c{s};
    const auto call = after<CallRecord>(s);
    if (call.countermeasure.isEmpty() && call.countermeasureNoneBecause.isEmpty())
        c.refuse("countermeasure", "required", say("a countermeasure is missing, or why there is none"));
    c.ordersSettled();
    c.passed("resolved_at");
    return c.reasons;
}

bool hasOpenOrders(const Situation& s)
{
    Check c{s};
    c.ordersSettled();
    return !c.reasons.isEmpty();
}

Reasons mayCallItNotDone(const Situation& s)
{
    Check c{s};
    c.anew({"check_findings"});
    return c.reasons;
}

Reasons mayCloseNoContact(const Situation& s)
{
    Check c{s};
    const auto call = after<CallRecord>(s);
    if (call.anonymous || call.phone.isEmpty()) return c.reasons;
    bool due = false;
    bool tried = false;
    for (const Record& b : s.linked.value(QStringLiteral("callbacks"))) {
        due = due || b.state == QLatin1String("due");
        tried = tried || b.state == QLatin1String("unreachable") || b.state == QLatin1String("dropped");
    }
    if (due) c.refuse("callback", "callback_due", say("a callback is still due"));
    else if (!tried) c.refuse("callback", "not_tried", say("the customer can be called: no callback has been given up"));
    return c.reasons;
}

Reasons mayCloseReserved(const Situation& s)
{
    Check c{s};
    const qint64 least = s.policy->number(QStringLiteral("rounds.reserved"), s.today(), s.after.office);
    if (before<CallRecord>(s).round.value_or(1) < least)
        c.refuse("round", "rounds", say("only after %1 rounds").arg(least));
    c.anew({"offered"});
    c.ordersSettled();
    return c.reasons;
}

Reasons mayVoid(const Situation& s)
{
    Check c{s};
    c.noOrders();
    return c.reasons;
}

bool wasImported(const Situation& s) { return before<CallRecord>(s).imported; }

Reasons mayVoidImport(const Situation& s)
{
    Check c{s};
    c.noOrders();
    return c.reasons;
}

} // namespace fuwutai::call_rules
