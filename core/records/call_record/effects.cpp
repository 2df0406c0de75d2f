// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/call_record/check.h"

namespace fuwutai::call_rules {

namespace {

QString overallOf(const Record& callback) { return callback.text(QStringLiteral("overall")); }

bool hasWork(const Situation& s)
{
    const QStringList gone{QStringLiteral("cancelled"), QStringLiteral("converted")};
    const auto work = workOf(s);
    return std::any_of(work.begin(), work.end(), [&](const Record& o) { return !gone.contains(o.state); });
}

// The callbacks of the present round in a state, oldest first: an earlier round's word is no word on this one.
QList<Record> callbacksIn(const Situation& s, const char* state)
{
    QList<Record> found;
    const Instant began = roundBegan(s);
    for (const Record& b : s.linked.value(QStringLiteral("callbacks"))) {
        if (b.state != QLatin1String(state)) continue;
        const Instant reached = b.time(QStringLiteral("reached_at"));
        const bool due = QLatin1String(state) == QLatin1String("due");
        if (due || (reached.isSet() ? reached : b.createdAt) > began) found << b;
    }
    std::sort(found.begin(), found.end(), [](const Record& a, const Record& b) {
        return std::pair(a.time(QStringLiteral("reached_at")), a.id) < std::pair(b.time(QStringLiteral("reached_at")), b.id);
    });
    return found;
}

Command planned(const Situation& s)
{
    const auto carry = [&](const char* key) { return writeJson(*s.type->field(QLatin1String(key)), s.after.value(QLatin1String(key)), openText); };
    QJsonObject with{{QStringLiteral("subject_type"), QStringLiteral("call_record")},
                     {QStringLiteral("subject"), s.after.number},
                     {QStringLiteral("call"), s.after.number},
                     {QStringLiteral("kind"), QStringLiteral("complaint")},
                     {QStringLiteral("finished_at"), carry("resolved_at")}};
    const std::pair<const char*, const char*> carried[] = {{"customer_name", "caller_name"}, {"phone", "phone"}, {"home", "home"}};
    for (const auto& [to, from] : carried)
        if (!isEmpty(s.after.value(QLatin1String(from)))) with.insert(QLatin1String(to), carry(from));
    return command("callback", "plan", {}, with);
}

} // namespace

bool dissatisfied(const Situation& s) { return after<CallRecord>(s).lastOverall == CallSatisfaction::Dissatisfied; }

bool otherCallbacksDue(const Situation& s)
{
    const QString heard = s.after.text(QStringLiteral("callback"));
    const auto due = callbacksIn(s, "due");
    return std::any_of(due.begin(), due.end(), [&](const Record& b) { return b.number != heard; });
}

bool closedElsewhere(const Situation& s) { return after<CallRecord>(s).closedAt.isSet(); }

std::vector<Command> afterSolution(const Situation& s)
{
    if (!callbacksIn(s, "due").isEmpty()) return {};
    const auto heard = hasWork(s) ? callbacksIn(s, "done") : QList<Record>();
    if (!heard.isEmpty() && overallOf(heard.last()) != QLatin1String("dissatisfied"))
        return {command("call_record", "called_back", s.after.number,
                        {{QStringLiteral("last_overall"), overallOf(heard.last())}, {QStringLiteral("callback"), heard.last().number}})};
    // Without a number nobody can be called: the head of the office closes it.
    if (after<CallRecord>(s).phone.isEmpty()) return {};
    const bool givenUp = hasWork(s) && heard.isEmpty() && !callbacksIn(s, "unreachable").isEmpty();
    return givenUp ? std::vector<Command>{} : std::vector<Command>{planned(s)};
}

std::vector<Command> dropCallbacks(const Situation& s)
{
    std::vector<Command> all;
    for (const Record& b : callbacksIn(s, "due"))
        all.push_back(command("callback", "drop", b.number, {{QStringLiteral("drop_reason"), say("the matter has ended")}}));
    return all;
}

} // namespace fuwutai::call_rules
