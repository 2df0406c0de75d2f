// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/week_cases.h"

#include "core/records/call_record/call_record.h"
#include "core/report/week_replay.h"
#include "core/store/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace fuwutai {

namespace {

constexpr qint64 kLong = 2'419'200'000; // four weeks; the migration has an index for matters that took longer

// A condition that finds calls, with what is bound. "|| ''" and "+ 0" keep SQLite from walking a longer index.
struct Finder {
    QString sql;
    QVariantList values;
};

QList<Finder> finders(const WeekFrame& f)
{
    const qint64 begin = f.begin.ms;
    const qint64 recent = begin - kLong;
    const auto sql = [](const char* text) { return QString::fromLatin1(text); };
    return {
        {sql("select id from call_record where handling_office = ? and received_at >= ? and received_at < ? and (closed_at is null or closed_at >= ?)"),
         {f.office, recent, f.end.ms, begin}},
        {sql("select id from call_record where closed_at >= ? and closed_at - received_at >= 2419200000 and received_at + 0 < ? and handling_office || '' = ?"),
         {begin, recent, f.office}},
        {sql("select id from call_record where state <> 'closed' and state in (%1) and handling_office = ? and received_at < ?").arg(openStatesSql()),
         {f.office, f.end.ms}},
        {sql("select record from entry where action in ('void', 'transfer') and at >= ? and record_type || '' = 'call_record'"), {begin}},
        // Whoever changes a state by hand forgets the clocks: a call that has left the lists, its limits still running.
        {sql("select record from clock where state in ('running', 'paused') and record_type || '' = 'call_record'"), {}},
    };
}

void forArray(Database& db, const QString& sql, const QJsonArray& keys, bool numbers, const std::function<void(const Query&)>& each)
{
    if (keys.isEmpty()) return;
    Query q(db, sql.arg(boundKeys(db.engine(), numbers)));
    q.bind(QString::fromUtf8(QJsonDocument(keys).toJson(QJsonDocument::Compact)));
    while (q.next()) each(q);
}

QList<qint64> found(Database& db, const WeekFrame& f)
{
    QSet<qint64> ids;
    for (const Finder& finder : finders(f)) {
        Query q(db, finder.sql);
        q.bindAll(finder.values);
        while (q.next()) ids << q.number(0);
    }
    forKeys(db, QStringLiteral("select id from call_record where number in (%1)"), f.openBefore, [&](const Query& q) { ids << q.number(0); });
    QList<qint64> sorted(ids.begin(), ids.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

const char* const kCaseColumns =
    "select r.id, r.number, r.version, r.state, r.office, r.handling_office, r.created_at, r.received_at, r.closed_at, r.resolved_at, r.kind, "
    "r.category, r.urgency, r.department, r.home, coalesce(h.community, b.community, ''), r.imported, r.major "
    "from call_record r left join home h on h.number = r.home left join building b on b.number = r.building where r.id in (%1) order by r.id";

WeekCase caseAt(const Query& q)
{
    WeekCase c;
    c.id = q.number(0);
    c.number = q.text(1);
    c.version = int(q.number(2));
    c.state = q.text(3);
    c.office = q.text(4);
    c.handlingOffice = q.text(5);
    c.createdAt = q.time(6);
    c.receivedAt = q.time(7);
    c.closedAt = q.time(8);
    c.resolvedAt = q.time(9);
    c.kind = q.text(10);
    c.category = q.text(11);
    c.urgency = q.text(12);
    c.department = q.text(13);
    c.home = q.text(14);
    c.community = q.text(15);
    c.imported = q.number(16) != 0;
    c.major = q.number(17) != 0;
    return c;
}

} // namespace

bool isOpenState(const QString& state) { return callRecordType().phaseOf(state) == Phase::Open; }

QString openStatesSql() { return QLatin1Char('\'') + callRecordType().statesIn(Phase::Open).join(QStringLiteral("', '")) + QLatin1Char('\''); }

void forKeys(Database& db, const QString& sql, const QList<qint64>& ids, const std::function<void(const Query&)>& each)
{
    QJsonArray keys;
    for (const qint64 id : ids) keys << id;
    forArray(db, sql, keys, true, each);
}

void forKeys(Database& db, const QString& sql, const QStringList& numbers, const std::function<void(const Query&)>& each)
{
    forArray(db, sql, QJsonArray::fromStringList(numbers), false, each);
}

QList<WeekCase> weekCases(Database& db, const WeekFrame& frame)
{
    QList<WeekCase> cases;
    // In the order they came: the lists of one moment keep it.
    forKeys(db, QLatin1String(kCaseColumns), found(db, frame), [&](const Query& q) {
        if (q.time(7) < frame.end) cases << caseAt(q);
    });
    replay(db, frame, cases);
    cases.removeIf([](const WeekCase& c) { return !c.begins && !c.ends && c.fault.isEmpty(); });
    return cases;
}

} // namespace fuwutai
