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

// Weeks before the office began, or the first of them, are no weeks without complaints.
Instant begunOf(Database& db, const QString& office)
{
    if (!office.isEmpty()) return begunAt(db, office);
    Instant first;
    Query q(db, QStringLiteral("select number from office"));
    while (q.next())
        if (const Instant begun = begunAt(db, q.text(0)); begun.isSet() && (!first.isSet() || begun < first)) first = begun;
    return first;
}

// How many of the whole weeks up to `last` lie on the same side of the mean as it does.
int runUpTo(const WeekTrend& t, qsizetype last)
{
    const auto side = [&](qsizetype i) { return t.points[i].value > t.mean ? 1 : t.points[i].value < t.mean ? -1 : 0; };
    int run = 0;
    for (qsizetype i = last; i >= 0 && t.points[i].whole && side(i) != 0 && side(i) == side(last); --i) ++run;
    return run;
}

// A part of a week has less than a whole one would: too many it may have, too few it has not.
bool liesOutside(const WeekTrendPoint& p) { return p.value > p.upper || (p.whole && p.value < p.lower); }

void addLimits(WeekTrend& t, double n)
{
    double sum = 0;
    for (const WeekTrendPoint& p : t.points) sum += p.whole ? double(p.complaints) : 0;
    t.mean = sum / (n * t.wholeWeeks);
    const double spread = kSigmas * std::sqrt(t.mean / n);
    for (qsizetype i = 0; i < t.points.size(); ++i) {
        WeekTrendPoint& p = t.points[i];
        p.upper = t.mean + spread;
        p.lower = std::max(0.0, t.mean - spread);
        p.alarm = liesOutside(p) || runUpTo(t, i) >= kRun;
    }
    t.outside = liesOutside(t.points.last());
    t.run = runUpTo(t, t.points.size() - (t.points.last().whole ? 1 : 2));
}

} // namespace

WeekTrend trendOf(const QList<WeekTally>& counts, double thousands)
{
    WeekTrend t;
    t.thousands = thousands;
    const double n = thousands > 0 ? thousands : 1;
    for (const WeekTally& c : counts) {
        t.points << WeekTrendPoint{c.week, c.complaints, c.whole, double(c.complaints) / n};
        t.wholeWeeks += c.whole;
    }
    if (t.hasLimits()) addLimits(t, n);
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
    if (mayReadWeek(reader.actor, QString())) all << WeekOffice{QString(), say("All offices"), {}};
    Query q(reader.db, QStringLiteral("select number, name from office where state = 'active' order by number"));
    while (q.next())
        if (mayReadWeek(reader.actor, q.text(0))) all << WeekOffice{q.text(0), q.text(1), {}};
    if (all.size() == 2 && all.first().code.isEmpty()) all.removeFirst(); // of one office it would say the same, and is signed by nobody
    for (WeekOffice& office : all) office.begun = begunOf(reader.db, office.code); // one answer is read at a time
    return all;
}

Result<WeekTrend> WeekTrendQuestion::ask(const Reader& reader) const
{
    if (!week.isValid()) return refuse(RefusalKind::Refused, QStringLiteral("week"), say("There is no such week; write 2026-W46"), QStringLiteral("week"));
    if (!mayReadWeek(reader.actor, office)) return refuse(RefusalKind::Denied, QStringLiteral("denied"), say("You may not read this office's weekly report"));
    const QTimeZone zone = reader.rules(office).first->zone();
    QList<WeekTally> counts;
    const Instant begun = begunOf(reader.db, office);
    IsoWeek at = week;
    for (int i = 0; i < weeks && (i == 0 || !begun.isSet() || begun < at.end(zone)); ++i, at = at.previous())
        counts.prepend({at, complaintsIn(reader.db, office, at.begin(zone), at.end(zone)), (!begun.isSet() || begun <= at.begin(zone)) && at.end(zone) <= reader.now});
    return trendOf(counts, occupied(reader.db, office));
}

} // namespace fuwutai
