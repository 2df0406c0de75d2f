// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/week_cases.h"

#include "core/records/call_record/call_record.h"
#include "core/report/week_replay.h"
#include "core/store/query.h"

#include <QSet>

namespace fuwutai {

namespace {

constexpr qint64 kLong = 2'419'200'000; // four weeks; the migration has an index for matters that took longer
constexpr int kChunk = 400;

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

QVariantList found(Database& db, const WeekFrame& f)
{
    QSet<qint64> ids;
    for (const Finder& finder : finders(f)) {
        Query q(db, finder.sql);
        q.bindAll(finder.values);
        while (q.next()) ids << q.number(0);
    }
    QVariantList numbers;
    for (const QString& number : f.openBefore) numbers << number;
    forChunks(db, QStringLiteral("select id from call_record where number in (%1)"), numbers, [&](const Query& q) { ids << q.number(0); });
    QList<qint64> sorted(ids.begin(), ids.end());
    std::sort(sorted.begin(), sorted.end());
    QVariantList keys;
    for (const qint64 id : sorted) keys << id;
    return keys;
}

const char* const kCaseColumns =
    "select r.id, r.number, r.version, r.state, r.office, r.handling_office, r.created_at, r.received_at, r.closed_at, r.resolved_at, r.kind, "
    "r.category, r.urgency, r.department, r.home, coalesce(h.community, b.community, ''), r.imported, r.major "
    "from call_record r left join home h on h.number = r.home left join building b on b.number = r.building where r.id in (%1)";

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

void forChunks(Database& db, const QString& sql, const QVariantList& keys, const std::function<void(const Query&)>& each)
{
    // Always the same number of places, so that the statement is prepared once; the last key fills what is left.
    static const QString places = QStringList(kChunk, QStringLiteral("?")).join(QStringLiteral(", "));
    for (qsizetype from = 0; from < keys.size(); from += kChunk) {
        QVariantList chunk = keys.mid(from, kChunk);
        while (chunk.size() < kChunk) chunk << chunk.last();
        Query q(db, sql.arg(places));
        q.bindAll(chunk);
        while (q.next()) each(q);
    }
}

QList<WeekCase> weekCases(Database& db, const WeekFrame& frame)
{
    QList<WeekCase> cases;
    QSet<qint64> seen;
    forChunks(db, QLatin1String(kCaseColumns), found(db, frame), [&](const Query& q) {
        if (seen.contains(q.number(0)) || q.time(7) >= frame.end) return;
        seen << q.number(0);
        cases << caseAt(q);
    });
    replay(db, frame, cases);
    cases.removeIf([](const WeekCase& c) { return !c.begins && !c.ends && c.fault.isEmpty(); });
    return cases;
}

} // namespace fuwutai
