// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/week_build.h"

#include "core/store/query.h"

namespace fuwutai {

namespace {

constexpr qint64 kReach = 4'838'400'000; // eight weeks: nobody is called back later

struct CallbackSeen {
    qint64 id = 0;
    QString number, state, call, home, overall;
    Instant planned, reached, drawn;
    Instant ended{};                 // given up or dropped
};

const char* const kColumns = "select id, number, state, call, home, overall, created_at, reached_at, drawn_at from callback where handling_office = ? and ";

void readFrom(WeekBuild& b, const char* where, const QVariantList& values, QMap<qint64, CallbackSeen>& all)
{
    Query q(b.reader.db, QLatin1String(kColumns) + QLatin1String(where));
    q.bind(b.frame.office).bindAll(values);
    while (q.next())
        all.insert(q.number(0), {q.number(0), q.text(1), q.text(2), q.text(3), q.text(4), q.text(5), q.time(6), q.time(7), q.time(8)});
}

QMap<qint64, CallbackSeen> readAll(WeekBuild& b)
{
    QMap<qint64, CallbackSeen> all;
    const qint64 begin = b.frame.begin.ms, end = b.frame.end.ms;
    readFrom(b, "state = 'due' and created_at < ?", {end}, all);
    readFrom(b, "state in ('unreachable', 'dropped') and created_at >= ? and created_at < ?", {begin - kReach, end}, all);
    readFrom(b, "reached_at >= ? and reached_at < ?", {begin, end + kReach}, all);
    QList<qint64> ids;
    for (const CallbackSeen& c : std::as_const(all))
        if (c.state == QLatin1String("unreachable") || c.state == QLatin1String("dropped")) ids << c.id;
    forKeys(b.reader.db, QStringLiteral("select record, at from entry where record_type = 'callback' and to_state in ('unreachable', 'dropped') and record in (%1) order by seq"), ids,
              [&](const Query& q) { all[q.number(0)].ended = q.time(1); });
    return all;
}

void rate(WeekBuild& b, const CallbackSeen& c)
{
    const bool top = c.overall == QLatin1String("very_satisfied") || c.overall == QLatin1String("satisfied");
    const bool passed = top || c.overall == QLatin1String("fairly");
    const bool not_passed = c.overall == QLatin1String("dissatisfied");
    b.share(QStringLiteral("callbacks_satisfied"), top, c.number);
    if (passed || not_passed) b.share(QStringLiteral("callbacks_pass_rate"), passed, c.number);
    if (!not_passed) return;
    WeekItem item{QStringLiteral("callback"), c.number, say("callback")};
    item.at = c.reached;
    item.home = c.home;
    item.result = c.call;
    item.reason = say("dissatisfied");
    listOf(b.report, "dissatisfied").items << item;
}

void giveUp(WeekBuild& b, const CallbackSeen& c)
{
    WeekItem item{QStringLiteral("callback"), c.number, say("callback")};
    item.at = c.ended;
    item.home = c.home;
    item.result = c.call;
    item.reason = say("could not be reached");
    listOf(b.report, "unsigned").items << item;
}

// What the lot of the week fell on, and what came of it so far (RR-3.7).
void addDrawn(WeekBuild& b, const CallbackSeen& c)
{
    if (!c.drawn.isSet() || c.drawn < b.frame.begin || c.drawn >= b.frame.end) return;
    b.count("callbacks_drawn", c.number);
    const bool reached = c.state == QLatin1String("done") && c.reached < b.frame.end;
    const bool lost = c.state == QLatin1String("unreachable") && c.ended < b.frame.end;
    if (reached || lost) b.count("callbacks_drawn_done", c.number);
    if (reached && c.overall == QLatin1String("dissatisfied")) b.count("callbacks_drawn_dissatisfied", c.number);
}

void addDraws(WeekBuild& b)
{
    Query q(b.reader.db, QStringLiteral("select number, share, completed, called, drawn, seed from callback_draw where office = ? and drawn_at >= ? and drawn_at < ? order by number"));
    q.bind(b.frame.office).bind(b.frame.begin).bind(b.frame.end);
    while (q.next()) b.report.draws << WeekDraw{q.text(0), q.number(1), q.number(2), q.number(3), q.number(4), q.number(5)};
}

} // namespace

void addCallbacks(WeekBuild& b)
{
    addDraws(b);
    const auto within = [&](Instant at) { return at.isSet() && at >= b.frame.begin && at < b.frame.end; };
    const auto before = [&](Instant at) { return at.isSet() && at < b.frame.begin; };
    for (const CallbackSeen& c : readAll(b)) {
        const bool dropped = c.state == QLatin1String("dropped") && c.ended < b.frame.end;
        if (c.planned >= b.frame.end || before(c.reached) || before(c.ended) || dropped) continue;
        b.count("callbacks_due", c.number);
        addDrawn(b, c);
        const bool reached = c.state == QLatin1String("done") && within(c.reached);
        const bool lost = c.state == QLatin1String("unreachable") && within(c.ended);
        if (reached || lost) b.count("callbacks_done", c.number);
        if (reached) b.count("callbacks_reached", c.number);
        if (lost) b.count("callbacks_not_reached", c.number);
        if (reached) rate(b, c);
        if (lost) giveUp(b, c);
    }
}

} // namespace fuwutai
