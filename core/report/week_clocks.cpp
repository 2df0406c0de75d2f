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

// Limits that ended within the week: of a call answered in time, and whether it was settled on time. A repair is on time by its
// orders, everything else by the call's own limit. Returns the calls counted.
QSet<QString> addEnded(WeekBuild& b)
{
    QSet<QString> counted;
    const auto each = [&](const char* sql, const std::function<void(const Query&)>& take) {
        Query q(b.reader.db, QLatin1String(sql));
        q.bind(b.frame.begin).bind(b.frame.end).bind(b.frame.office);
        while (q.next()) take(q);
    };
    const auto settled = [&](const QString& number, const QString& state) {
        b.share(QStringLiteral("on_time"), state == QLatin1String("met"), number);
        counted << number;
    };
    each("select r.number, c.state, c.kind, r.urgency, case when c.kind <> 'settlement' then 0 when r.kind = 'repair' and exists "
         "(select 1 from dispatch_order o where o.call = r.number and o.state <> 'cancelled') then 0 else 1 end "
         "from clock c join call_record r on r.id = c.record where c.record_type = 'call_record' and c.state in ('met', 'missed') "
         "and c.ended >= ? and c.ended < ? and r.handling_office || '' = ?", [&](const Query& q) {
             if (q.text(1) == QLatin1String("met")) respond(b, q.text(2), q.text(3), true, q.text(0));
             if (q.number(4) != 0) settled(q.text(0), q.text(1));
         });
    each("select o.call, c.state from clock c join dispatch_order o on o.id = c.record where c.record_type = 'dispatch_order' and c.state in ('met', 'missed') "
         "and c.ended >= ? and c.ended < ? and c.kind = 'repair' and o.handling_office || '' = ?", [&](const Query& q) { settled(q.text(0), q.text(1)); });
    return counted;
}

// Limits that ran out within the week count once, whenever they end.
void addRunOut(WeekBuild& b)
{
    Query q(b.reader.db, QStringLiteral("select c.kind, r.number, r.urgency from clock c join call_record r on r.id = c.record where c.record_type = 'call_record' "
                                        "and c.state in ('missed', 'running') and c.due >= ? and c.due < ? and r.handling_office || '' = ?"));
    q.bind(b.frame.begin).bind(b.frame.end).bind(b.frame.office);
    while (q.next()) respond(b, q.text(0), q.text(2), false, q.text(1));
}

bool stillRan(const WeekBuild& b, const QString& state, Instant ended)
{
    return state == QLatin1String("running") || (ended.isSet() && ended >= b.frame.end);
}

void keepEarliest(QHash<qint64, Instant>& all, qint64 id, Instant due)
{
    const Instant known = all.value(id);
    all.insert(id, known.isSet() ? std::min(known, due) : due);
}

void addOverdue(WeekBuild& b)
{
    QList<qint64> ids;
    QStringList numbers;
    QHash<QString, qint64> byNumber;
    for (const WeekCase& c : b.cases) {
        if (!c.ends || !isOpenState(c.stateAtEnd)) continue;
        ids << c.id;
        if (c.kind != QLatin1String("repair")) continue;
        numbers << c.number;
        byNumber.insert(c.number, c.id);
    }
    forKeys(b.reader.db, QStringLiteral("select record, kind, due, state, ended from clock where record_type = 'call_record' and kind in ('settlement', 'feedback') and record in (%1) order by round"), ids,
              [&](const Query& q) {
                  const bool settlement = q.text(1) == QLatin1String("settlement");
                  if (settlement) b.due.insert(q.number(0), q.time(2));
                  if (!stillRan(b, q.text(3), q.time(4)) || q.time(2) >= b.frame.end) return;
                  if (settlement) keepEarliest(b.overdue, q.number(0), q.time(2));
                  else b.feedbackOverdue << q.number(0);
              });
    forKeys(b.reader.db, QStringLiteral("select o.call, c.due, c.state, c.ended from dispatch_order o join clock c on c.record_type = 'dispatch_order' and c.record = o.id and c.kind = 'repair' where o.call in (%1)"), numbers,
              [&](const Query& q) {
                  if (!stillRan(b, q.text(2), q.time(3))) return;
                  const qint64 id = byNumber.value(q.text(0));
                  keepEarliest(b.orderDue, id, q.time(1));
                  if (q.time(1) < b.frame.end) keepEarliest(b.overdue, id, q.time(1));
              });
    for (const WeekCase& c : b.cases)
        if (b.overdue.contains(c.id)) b.count("overdue", c.number);
}

} // namespace

void addClocks(WeekBuild& b)
{
    const QSet<QString> counted = addEnded(b);
    addRunOut(b);
    for (const WeekCase& c : b.cases)
        if (c.ends && c.resolvedInWeek && !counted.contains(c.number)) b.count("on_time_no_clock", c.number);
    addOverdue(b);
}

} // namespace fuwutai
