// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/weekly_report/rules.h"

#include "core/record/coding.h"

namespace fuwutai::weekly {

namespace {

Reason refusal(const char* field, const char* code, const QString& text) { return {QLatin1String(field), QLatin1String(code), text}; }

QString person(const Situation& s) { return s.actor.isSystem() ? QString(QLatin1String("")) : s.decider(); }

Reasons noWeek(const QString& text) { return {refusal("week", "week", say("“%1” is no week that exists; write 2026-W46").arg(text))}; }

// A report on a week that still runs would not reconcile with itself an hour later.
Reasons overGuard(const Situation& s)
{
    const IsoWeek week = readWeek(after<WeeklyReport>(s).week);
    if (!week.isValid()) return noWeek(after<WeeklyReport>(s).week);
    if (week.end(s.calendar->zone()) > s.now) return {refusal("week", "not_over", say("the week %1 is not over yet").arg(week.text()))};
    return {};
}

QString textFact(const Situation& s, const char* name)
{
    const Value fact = s.facts.value(QLatin1String(name));
    const auto* text = std::get_if<QString>(&fact);
    return text ? *text : QString(QLatin1String(""));
}

} // namespace

QString naturalNumber(const Situation& s)
{
    const IsoWeek week = readWeek(after<WeeklyReport>(s).week);
    return week.isValid() ? QStringLiteral("ZB%1-%2").arg(s.after.office, week.text()) : QString();
}

// What the head has to say of a week he may write down while it runs; only the issue waits for its end.
Reasons draftGuard(const Situation& s)
{
    const IsoWeek week = readWeek(after<WeeklyReport>(s).week);
    if (!week.isValid()) return noWeek(after<WeeklyReport>(s).week);
    if (week.begin(s.calendar->zone()) > s.now) return {refusal("week", "not_begun", say("the week %1 has not begun yet").arg(week.text()))};
    return {};
}

Changes drafted(const Situation& s)
{
    const IsoWeek week = readWeek(after<WeeklyReport>(s).week);
    if (!week.isValid()) return {};
    return {{QStringLiteral("week"), Value(week.text())},
            {QStringLiteral("period_from"), Value(week.monday())},
            {QStringLiteral("period_to"), Value(week.monday().addDays(6))},
            {QStringLiteral("ended_at"), Value(week.end(s.calendar->zone()).plusMs(-1))},
            {QStringLiteral("prepared_by"), Value(person(s))}};
}

Changes noted(const Situation& s) { return {{QStringLiteral("prepared_by"), Value(person(s))}}; }

Reasons issueGuard(const Situation& s)
{
    Reasons reasons = overGuard(s);
    for (const QString& number : s.factList(QStringLiteral("week_faults")))
        reasons << refusal("", "does_not_reconcile", say("the figures do not reconcile: %1").arg(number));
    for (const QString& number : s.factList(QStringLiteral("overdue_unexplained")))
        reasons << refusal("", "overdue_unexplained", say("%1 is overdue and its delay is not explained").arg(number));
    if (textFact(s, "week_content").isEmpty()) reasons << refusal("", "no_content", say("the report could not be computed"));
    return reasons;
}

Changes issued(const Situation& s)
{
    Changes c{{QStringLiteral("content"), Value(textFact(s, "week_content"))},
              {QStringLiteral("chain_entries"), Value(s.factNumber(QStringLiteral("chain_entries")))},
              {QStringLiteral("chain_head"), Value(textFact(s, "chain_head"))},
              {QStringLiteral("head"), Value(s.decider())},
              {QStringLiteral("issued_at"), Value(s.now)},
              {QStringLiteral("submitted_at"), Value(s.now)}};
    if (after<WeeklyReport>(s).preparedBy.isEmpty()) c.insert(QStringLiteral("prepared_by"), Value(s.decider()));
    return c;
}

Reasons receiveGuard(const Situation& s)
{
    const Instant at = after<WeeklyReport>(s).receivedAt;
    Reasons reasons;
    if (at.isSet() && at > s.now) reasons << refusal("received_at", "future", say("the receipt lies in the future"));
    if (at.isSet() && at < after<WeeklyReport>(s).issuedAt) reasons << refusal("received_at", "too_early", say("the receipt lies before the issue"));
    return reasons;
}

Changes received(const Situation& s)
{
    const Instant given = after<WeeklyReport>(s).receivedAt;
    return {{QStringLiteral("received_by"), Value(s.decider())}, {QStringLiteral("received_at"), Value(given.isSet() ? given : s.now)}};
}

} // namespace fuwutai::weekly
