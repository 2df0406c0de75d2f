// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/week_build.h"

#include "core/store/query.h"

#include <QSet>

namespace fuwutai {

namespace {

const QStringList kResponses{QStringLiteral("first_answer"), QStringLiteral("work_begun"), QStringLiteral("feedback"), QStringLiteral("solution_told")};

void respond(WeekBuild& b, const QString& clock, const QString& urgency, bool met, const QString& number)
{
    if (!kResponses.contains(clock)) return;
    b.share(QStringLiteral("response_") + clock, met, number);
    if (figureDef(QStringLiteral("response_%1_%2").arg(clock, urgency))) b.share(QStringLiteral("response_%1_%2").arg(clock, urgency), met, number);
}

// Clocks met, and those that ran out, within the week: each counts once.
void addResponses(WeekBuild& b)
{
    const QString sql = QStringLiteral("select c.kind, r.number, r.urgency from clock c join call_record r on r.id = c.record "
                                       "where c.record_type = 'call_record' and c.state %1 and r.handling_office || '' = ?");
    const auto each = [&](const QString& where, bool met) {
        Query q(b.reader.db, sql.arg(where));
        q.bind(b.frame.begin).bind(b.frame.end).bind(b.frame.office);
        while (q.next()) respond(b, q.text(0), q.text(2), met, q.text(1));
    };
    each(QStringLiteral("= 'met' and c.ended >= ? and c.ended < ?"), true);
    each(QStringLiteral("in ('missed', 'running') and c.due >= ? and c.due < ?"), false);
}

// A repair by its orders, everything else by the call's own limit.
QSet<QString> addOnTime(WeekBuild& b)
{
    QSet<QString> counted;
    const auto each = [&](const char* sql) {
        Query q(b.reader.db, QLatin1String(sql));
        q.bind(b.frame.begin).bind(b.frame.end).bind(b.frame.office);
        while (q.next()) {
            b.share(QStringLiteral("on_time"), q.text(1) == QLatin1String("met"), q.text(0));
            counted << q.text(0);
        }
    };
    each("select r.number, c.state from clock c join call_record r on r.id = c.record where c.record_type = 'call_record' and c.state in ('met', 'missed') "
         "and c.ended >= ? and c.ended < ? and c.kind = 'settlement' and r.handling_office || '' = ? and not (r.kind = 'repair' and exists "
         "(select 1 from dispatch_order o where o.call = r.number and o.state <> 'cancelled'))");
    each("select o.call, c.state from clock c join dispatch_order o on o.id = c.record where c.record_type = 'dispatch_order' and c.state in ('met', 'missed') "
         "and c.ended >= ? and c.ended < ? and c.kind = 'repair' and o.handling_office || '' = ?");
    return counted;
}

bool past(const WeekBuild& b, Instant due, const QString& state, Instant ended)
{
    const bool stillRan = state == QLatin1String("running") || (ended.isSet() && ended >= b.frame.end);
    return stillRan && due < b.frame.end;
}

void addOverdue(WeekBuild& b)
{
    QVariantList ids, numbers;
    QHash<QString, qint64> byNumber;
    for (const WeekCase& c : b.cases) {
        if (!c.ends || !isOpenState(c.stateAtEnd)) continue;
        ids << c.id;
        if (c.kind != QLatin1String("repair")) continue;
        numbers << c.number;
        byNumber.insert(c.number, c.id);
    }
    const auto late = [&](qint64 id, Instant due) {
        const Instant known = b.overdue.value(id);
        b.overdue.insert(id, known.isSet() ? std::min(known, due) : due);
    };
    forChunks(b.reader.db, QStringLiteral("select record, kind, due, state, ended from clock where record_type = 'call_record' and kind in ('settlement', 'feedback') and record in (%1) order by round"), ids,
              [&](const Query& q) {
                  const bool settlement = q.text(1) == QLatin1String("settlement");
                  if (settlement) b.due.insert(q.number(0), q.time(2));
                  if (!past(b, q.time(2), q.text(3), q.time(4))) return;
                  if (settlement) late(q.number(0), q.time(2));
                  else b.feedbackOverdue << q.number(0);
              });
    forChunks(b.reader.db, QStringLiteral("select o.call, c.due, c.state, c.ended from dispatch_order o join clock c on c.record_type = 'dispatch_order' and c.record = o.id and c.kind = 'repair' where o.call in (%1)"), numbers,
              [&](const Query& q) { if (past(b, q.time(1), q.text(2), q.time(3))) late(byNumber.value(q.text(0)), q.time(1)); });
    for (const WeekCase& c : b.cases)
        if (b.overdue.contains(c.id)) b.count("overdue", c.number);
}

} // namespace

void addClocks(WeekBuild& b)
{
    addResponses(b);
    const QSet<QString> counted = addOnTime(b);
    for (const WeekCase& c : b.cases)
        if (c.ends && c.resolvedInWeek && !counted.contains(c.number)) b.count("on_time_no_clock", c.number);
    addOverdue(b);
}

} // namespace fuwutai
