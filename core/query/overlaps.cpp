// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/overlaps.h"

#include "core/record/numbered.h"
#include "core/store/repository.h"

#include <QJsonObject>

namespace fuwutai {

namespace {

constexpr qint64 kMinuteMs = 60'000;

// The two kinds of jobs, each row with its own end: technician, number, home, from, to.
constexpr const char* kOrders = "select l.technician, t.number, t.home, t.planned_start, t.planned_end from dispatch_order_technicians l "
                                "join dispatch_order t on t.id = l.record where l.technician in (%1) and t.state in ('accepted', 'in_work') "
                                "and t.handling_office = ? and t.number <> ? and t.planned_start < ? and t.planned_end > ? order by t.planned_start, t.id";
constexpr const char* kRequests = "select l.technician, t.number, t.home, t.planned_at, t.planned_at from repair_request_technicians l "
                                  "join repair_request t on t.id = l.record where l.technician in (%1) and t.state in ('assigned', 'on_site', 'quoted') "
                                  "and t.handling_office = ? and t.number <> ? and t.planned_at < ? and t.planned_at > ? order by t.planned_at, t.id";

void addTold(QStringList& told, Database& db, const char* sql, const Record& job, Instant before, Instant after, qint64 visitMs)
{
    const QStringList names = techniciansOf(job);
    Query q(db, QString::fromLatin1(sql).arg(marks(names.size())));
    for (const QString& name : names) q.bind(name);
    q.bind(job.handlingOffice).bind(job.number).bind(before).bind(after);
    while (q.next()) {
        const PlannedTime time{q.time(3), q.time(4).plusMs(visitMs)};
        told << say("%1 is to be at %2, %3 (%4)").arg(q.text(0), q.text(2).isEmpty() ? say("another place") : q.text(2), spanWords(time), numberWords(q.text(1)));
    }
}

} // namespace

PlannedTime plannedTime(const Record& job, qint64 minutes)
{
    if (job.type->field(QStringLiteral("planned_start"))) return {job.time(QStringLiteral("planned_start")), job.time(QStringLiteral("planned_end"))};
    const Instant at = job.time(QStringLiteral("planned_at"));
    return at.isSet() ? PlannedTime{at, at.plusMs(minutes * kMinuteMs)} : PlannedTime();
}

qint64 visitMinutes(const Policy& policy, Instant at, const QString& office) { return policy.number(QStringLiteral("minutes.visit"), localDate(at), office); }

QStringList techniciansOf(const Record& job)
{
    QStringList names;
    const auto* lines = std::get_if<LineValues>(&job.value(QStringLiteral("technicians")));
    if (!lines) return names;
    for (const LineValue& line : lines->lines)
        if (const QString name = std::get<QString>(line.values.front()); !name.isEmpty() && !names.contains(name)) names << name;
    return names;
}

QJsonArray techniciansJson(const Record& job, const QString& from, const QString& to)
{
    QJsonArray lines;
    const auto* stood = std::get_if<LineValues>(&job.value(QStringLiteral("technicians")));
    for (const LineValue& line : stood ? stood->lines : std::vector<LineValue>())
        if (const QString name = std::get<QString>(line.values.front()); name == from || name == to)
            lines.append(QJsonObject{{QStringLiteral("id"), line.id}, {QStringLiteral("removed"), true}});
    if (!to.isEmpty()) lines.append(QJsonObject{{QStringLiteral("technician"), to}});
    return lines;
}

QString spanWords(const PlannedTime& time)
{
    const QDateTime from = local(time.from), to = local(time.to);
    const QString end = to.toString(from.date() == to.date() ? QStringLiteral("HH:mm") : QStringLiteral("MM-dd HH:mm"));
    return QStringLiteral("%1\u2013%2").arg(from.toString(QStringLiteral("MM-dd HH:mm")), end);
}

QStringList overlappingJobs(Database& db, const Record& job, qint64 visit)
{
    const PlannedTime time = plannedTime(job, visit);
    if (!time.isSet() || techniciansOf(job).isEmpty()) return {};
    QStringList told;
    addTold(told, db, kOrders, job, time.to, time.from, 0);
    addTold(told, db, kRequests, job, time.to, time.from.plusMs(-visit * kMinuteMs), visit * kMinuteMs);
    return told;
}

} // namespace fuwutai
