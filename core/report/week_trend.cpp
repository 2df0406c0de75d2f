// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/week_trend.h"

#include "core/query/keeping.h"
#include "core/records/weekly_report/weekly_report.h"
#include "core/store/query.h"

#include <cmath>

namespace fuwutai {

namespace {

constexpr int kRun = 8;        // points on one side of the mean that are no chance any more
constexpr double kSigmas = 3;

double occupied(Database& db, const QString& office)
{
    Query q(db, QStringLiteral("select coalesce(sum(homes_occupied), 0) from community where state = 'active' and (office = ? or ? = '')"));
    q.bind(office).bind(office);
    return q.next() ? double(q.number(0)) / 1000 : 0;
}

qint64 complaintsIn(Database& db, const QString& office, Instant begin, Instant end)
{
    Query q(db, QStringLiteral("select count(*) from call_record where received_at >= ? and received_at < ? and kind || '' = 'complaint' and state <> 'voided' and (handling_office || '' = ? or ? = '')"));
    q.bind(begin).bind(end).bind(office).bind(office);
    return q.next() ? q.number(0) : 0;
}

// How many of the points up to `last` lie on the same side of the mean as it does.
int runUpTo(const WeekTrend& t, qsizetype last)
{
    const auto side = [&](qsizetype i) { return t.points[i].value > t.mean ? 1 : t.points[i].value < t.mean ? -1 : 0; };
    int run = 0;
    for (qsizetype i = last; i >= 0 && side(i) != 0 && side(i) == side(last); --i) ++run;
    return run;
}

} // namespace

WeekTrend trendOf(const QList<std::pair<IsoWeek, qint64>>& counts, double thousands)
{
    WeekTrend t;
    t.thousands = thousands;
    const double n = thousands > 0 ? thousands : 1;
    double sum = 0;
    for (const auto& [week, complaints] : counts) {
        t.points << WeekTrendPoint{week, complaints, double(complaints) / n};
        sum += double(complaints);
    }
    if (t.points.isEmpty()) return t;
    t.mean = sum / (n * double(t.points.size()));
    const double spread = kSigmas * std::sqrt(t.mean / n);
    for (qsizetype i = 0; i < t.points.size(); ++i) {
        WeekTrendPoint& p = t.points[i];
        p.upper = t.mean + spread;
        p.lower = std::max(0.0, t.mean - spread);
        p.alarm = p.value > p.upper || p.value < p.lower || runUpTo(t, i) >= kRun;
    }
    const WeekTrendPoint& last = t.points.last();
    t.outside = last.value > last.upper || last.value < last.lower;
    t.run = runUpTo(t, t.points.size() - 1);
    return t;
}

bool mayReadWeek(const Actor& actor, const QString& office)
{
    if (actor.isSystem()) return true;
    const Roles roles = weeklyReportType().readerRoles();
    return std::any_of(actor.bindings.begin(), actor.bindings.end(), [&](const RoleBinding& b) {
        return roles.has(b.role) && (b.office.isEmpty() || b.office == office);
    });
}

Result<QList<WeekOffice>> WeekOfficesQuestion::ask(const Reader& reader) const
{
    QList<WeekOffice> all;
    if (mayReadWeek(reader.actor, QString())) all << WeekOffice{QString(), say("All offices")};
    Query q(reader.db, QStringLiteral("select number, name from office where state = 'active' order by number"));
    while (q.next())
        if (mayReadWeek(reader.actor, q.text(0))) all << WeekOffice{q.text(0), q.text(1)};
    return all;
}

Result<WeekTrend> WeekTrendQuestion::ask(const Reader& reader) const
{
    if (!week.isValid()) return refuse(RefusalKind::Refused, QStringLiteral("week"), say("There is no such week; write 2026-W46"), QStringLiteral("week"));
    if (!mayReadWeek(reader.actor, office)) return refuse(RefusalKind::Denied, QStringLiteral("denied"), say("You may not read this office's weekly report"));
    const QTimeZone zone = reader.rules(office).first->zone();
    QList<std::pair<IsoWeek, qint64>> counts;
    // Weeks before the office began are no weeks without complaints.
    const Instant begun = begunAt(reader.db, office);
    IsoWeek at = week;
    for (int i = 0; i < weeks && (i == 0 || !begun.isSet() || begun < at.end(zone)); ++i, at = at.previous())
        counts.prepend({at, complaintsIn(reader.db, office, at.begin(zone), at.end(zone))});
    return trendOf(counts, occupied(reader.db, office));
}

} // namespace fuwutai
