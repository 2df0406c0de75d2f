// SPDX-License-Identifier: GPL-3.0-or-later
// Collects every reason why a step of a call record is refused. Used by its guards only.
#pragma once

#include "core/record/coding.h"
#include "core/record/numbered.h"
#include "core/records/call_record/rules.h"

namespace fuwutai::call_rules {

// All work that hangs on the matter: orders and repair requests.
inline QList<Record> workOf(const Situation& s) { return s.linked.value(QStringLiteral("orders")) + s.linked.value(QStringLiteral("requests")); }

// And the surveys on site, which may still lead to work.
inline QList<Record> hangingOn(const Situation& s) { return workOf(s) + s.linked.value(QStringLiteral("surveys")); }

// It asks for nothing more before the matter may end: of a request only the slip and the fee are left.
inline bool isSettled(const Record& work)
{
    static const QStringList done{QStringLiteral("signed"), QStringLiteral("returned"), QStringLiteral("made_safe")};
    const Phase phase = work.type->phaseOf(work.state);
    return phase == Phase::Done || phase == Phase::Void || done.contains(work.state);
}

// What to do about it, by the paper itself: one that has not gone out yet has no number.
inline QString unsettled(const Record& work)
{
    const QString paper = say(work.type->label);
    if (work.type->phaseOf(work.state) == Phase::Draft) return say("send the %1 out or cancel it first: it is still a draft").arg(paper);
    return say("finish or cancel the %1 %2 first: it stands at “%3”").arg(paper, work.number, work.type->stateText(work.state));
}

struct Check {
    const Situation& s;
    Reasons reasons{};

    const char* label(const char* key) const { return s.type->field(QLatin1String(key))->label; }
    void refuse(const char* key, const char* code, const QString& text) { reasons << Reason{QLatin1String(key), QLatin1String(code), text}; }
    void must(const char* key)
    {
        if (isEmpty(s.after.value(QLatin1String(key)))) reasons << required(QLatin1String(key), label(key));
    }
    // What an earlier round left behind does not count: it has to be said anew.
    void anew(std::initializer_list<const char*> keys)
    {
        for (const char* key : keys)
            if (!s.given.contains(QLatin1String(key)) || isEmpty(s.after.value(QLatin1String(key)))) reasons << required(QLatin1String(key), label(key));
    }
    void notEarlier(const char* key, const char* since)
    {
        const Instant at = s.after.time(QLatin1String(key)), from = s.after.time(QLatin1String(since));
        if (at.isSet() && from.isSet() && at < from) refuse(key, "too_early", say("%1 lies before: %2").arg(say(label(key)), say(label(since))));
    }
    // A time that is past, and not before the one it follows.
    void passed(const char* key, const char* since = "received_at")
    {
        const Instant at = s.after.time(QLatin1String(key));
        if (at.isSet() && at > s.now) refuse(key, "future", say("%1 lies in the future").arg(say(label(key))));
        if (since) notEarlier(key, since);
    }
    void notBefore(const char* key, QDate day)
    {
        const QDate on = Coding<QDate>::from(s.after.value(QLatin1String(key)));
        if (on.isValid() && on < day) refuse(key, "too_early", say("%1 lies in the past").arg(say(label(key))));
    }
    void somebody()
    {
        const auto call = after<CallRecord>(s);
        if (call.phone.isEmpty() && call.callerName.isEmpty() && !call.anonymous)
            refuse("phone", "required", say("a phone number or a name is missing, or the mark “anonymous”"));
    }
    void ordersSettled()
    {
        for (const Record& o : hangingOn(s))
            if (!isSettled(o)) refuse("", "open_order", unsettled(o));
    }
    void noOrders()
    {
        for (const Record& o : hangingOn(s))
            if (o.state != QLatin1String("cancelled")) refuse("", "has_order", say("%1 %2 belongs to it; cancel that first").arg(say(o.type->label), numberWords(o.number)));
    }
};

} // namespace fuwutai::call_rules
