// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/week_build.h"

#include "core/store/query.h"

namespace fuwutai {

namespace {

qint64 countOf(Database& db, const QString& where, const QVariantList& values)
{
    Query q(db, QStringLiteral("select count(*) from call_record where ") + where);
    q.bindAll(values);
    return q.next() ? q.number(0) : 0;
}

// Open when the year began, by the calls' own times: what was received shortly before, what took long, what is open still.
qint64 openAt(Database& db, const QString& office, Instant at)
{
    const qint64 recent = at.ms - 2'419'200'000;
    return countOf(db, QStringLiteral("handling_office = ? and received_at >= ? and received_at < ? and (closed_at is null or closed_at >= ?)"), {office, recent, at.ms, at.ms})
        - countOf(db, QStringLiteral("state <> 'closed' and state = 'voided' and handling_office = ? and received_at >= ? and received_at < ?"), {office, recent, at.ms})
        + countOf(db, QStringLiteral("closed_at >= ? and closed_at - received_at >= 2419200000 and received_at + 0 < ? and handling_office || '' = ?"), {at.ms, recent, office})
        + countOf(db, QStringLiteral("state <> 'closed' and state in (%1) and handling_office = ? and received_at < ?").arg(openStatesSql()), {office, recent});
}

} // namespace

void addCumulative(WeekBuild& b)
{
    Database& db = b.reader.db;
    const QString& office = b.frame.office;
    const Instant year = IsoWeek{b.frame.week.year, 1}.begin(b.frame.zone);
    const qint64 end = b.frame.end.ms;
    const auto value = [&](const char* key) { return b.figures.value(QLatin1String(key)).value; };
    const qint64 before = openAt(db, office, year);
    const qint64 received = countOf(db, QStringLiteral("handling_office = ? and received_at >= ? and received_at < ?"), {office, year.ms, end})
        - countOf(db, QStringLiteral("state <> 'closed' and state = 'voided' and handling_office = ? and received_at >= ? and received_at < ?"), {office, year.ms, end});
    b.amount("cumulative_last_year", before);
    b.amount("cumulative_received", received);
    b.amount("cumulative_done", before + received - value("open_at_end"));
    b.amount("cumulative_open", value("open_at_end"));
    b.amount("cumulative_overdue", value("overdue"));
    b.amount("cumulative_unsolvable", countOf(db, QStringLiteral("result_kind = 'unsolvable' and closed_at >= ? and closed_at < ? and handling_office || '' = ?"), {year.ms, end, office}));
}

} // namespace fuwutai
