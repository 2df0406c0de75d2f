// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of a list, read by key: no OFFSET, so that the last page costs what the first does.
#include "core/query/lists.h"

#include "core/query/selection.h"
#include "core/store/repository.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fuwutai {

namespace {

constexpr int kMostRows = 5000;
constexpr int kClocksAtOnce = 50; // records a statement; the last one is filled up, so that there is one statement

// Where a page ended: the stretch, its key and the record's id.
struct Cursor {
    int stretch = 0;
    QVariant key;
    qint64 id = 0;
    bool isStart = true;
};

QString cursorText(int stretch, const QVariant& key, qint64 id)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{stretch, QJsonValue::fromVariant(key), QString::number(id)}).toJson(QJsonDocument::Compact));
}

Result<Cursor> readCursor(const QString& text, const QList<Stretch>& stretches)
{
    if (text.isEmpty()) return Cursor{};
    const QJsonArray parts = QJsonDocument::fromJson(text.toUtf8()).array();
    const int stretch = parts.at(0).toInt(-1);
    if (parts.size() != 3 || stretch < 0 || stretch >= stretches.size())
        return refuse(RefusalKind::Refused, QStringLiteral("cursor"), say("This list does not go on from there; please read it anew"), QStringLiteral("after"));
    const QVariant key = stretches[stretch].text ? QVariant(parts.at(1).toString()) : QVariant(parts.at(1).toInteger());
    return Cursor{stretch, key, parts.at(2).toString().toLongLong(), false};
}

Where beyond(const Stretch& s, const Cursor& cursor)
{
    const QString id = s.byClock ? QStringLiteral("c.record") : QStringLiteral("t.id");
    const QLatin1String sign(s.descending ? "<" : ">");
    if (s.key.isEmpty()) return {QStringLiteral("%1 %2 ?").arg(id, sign), {cursor.id}};
    return {QStringLiteral("(%1, %2) %3 (?, ?)").arg(s.key, id, sign), {cursor.key, cursor.id}};
}

QString orderOf(const Stretch& s)
{
    const QLatin1String way(s.descending ? " desc" : "");
    const QString id = (s.byClock ? QStringLiteral("c.record") : QStringLiteral("t.id")) + way;
    return s.key.isEmpty() ? id : s.key + way + QStringLiteral(", ") + id;
}

struct Found {
    Record record;
    QVariant key;
};

// The clocks are walked first: cross join keeps SQLite to it.
QList<Found> readStretch(const Reader& reader, const Selection& selection, const Stretch& s, const Cursor& cursor, int limit)
{
    Selection all = selection;
    if (!s.only.sql.isEmpty()) all.add(s.only);
    if (!cursor.isStart) all.add(beyond(s, cursor));
    const RecordType& type = *all.type;
    const QString from = s.byClock ? QStringLiteral("clock c cross join %1 t where t.id = c.record and c.record_type = '%2' and ").arg(tableOf(type), type.key)
                                   : QStringLiteral("%1 t where ").arg(tableOf(type));
    const QString key = s.key.isEmpty() ? QStringLiteral("t.id") : s.key;
    Query q(reader.db, QStringLiteral("select %1, %2 from %3%4 order by %5 limit ?").arg(key, columnsOf(type, QStringLiteral("t")), from, all.where(), orderOf(s)));
    q.bindAll(all.values).bind(qint64(limit));
    QList<Found> rows;
    while (q.next()) rows << Found{recordAt(q, type, 1), s.text ? QVariant(q.text(0)) : QVariant(q.number(0))};
    return rows;
}

// Stretches by a column; those without a value come last.
QList<Stretch> byColumn(const QString& column, bool text, bool nullable, bool descending)
{
    if (!nullable) return {{false, {}, column, text, descending}};
    return {{false, {column + QStringLiteral(" is not null"), {}}, column, text, descending},
            {false, {column + QStringLiteral(" is null"), {}}, {}, false, true}};
}

// By the most urgent clock: those that run, those that stand still, those without one.
QList<Stretch> byClock(const QString& type, bool descending)
{
    const QString earlier = QStringLiteral("not exists (select 1 from clock d where d.record_type = c.record_type and d.record = c.record and d.state = '%1'"
                                           " and (d.due, d.kind, d.round) < (c.due, c.kind, c.round))");
    const QString running = QStringLiteral("not exists (select 1 from clock r where r.record_type = c.record_type and r.record = c.record and r.state = 'running')");
    const auto live = [&](const char* state) { return QStringLiteral("c.state = '%1' and ").arg(QLatin1String(state)) + earlier.arg(QLatin1String(state)); };
    return {{true, {live("running"), {}}, QStringLiteral("c.due"), false, descending},
            {true, {live("paused") + QStringLiteral(" and ") + running, {}}, QStringLiteral("c.due"), false, descending},
            {false, {QStringLiteral("not exists (select 1 from clock l where l.record_type = '%1' and l.record = t.id and l.state in ('running', 'paused'))").arg(type), {}}, {}, false, true}};
}

bool isNullable(const Field& field) { return !isTextual(field.kind) && field.kind != Kind::Flag; }

} // namespace

Result<QList<Stretch>> stretchesOf(const RecordType& type, const QString& sort)
{
    const bool descending = sort.isEmpty() || sort.startsWith(QLatin1Char('-'));
    QString key = sort.startsWith(QLatin1Char('-')) ? sort.mid(1) : sort;
    if (key == QLatin1String("due")) return byClock(type.key, descending);
    if (key == QLatin1String("number")) return byColumn(QStringLiteral("t.number"), true, false, descending);
    if (sort.isEmpty()) key = type.dateField;
    if (key.isEmpty()) return QList<Stretch>{Stretch{}};
    const Field* field = type.field(key);
    if (!field || !(field->filter || key == type.dateField))
        return refuse(RefusalKind::Refused, QStringLiteral("sort"), say("%1 cannot be sorted by “%2”").arg(say(type.plural), key), QStringLiteral("sort"));
    return byColumn(QStringLiteral("t.") + key, isTextual(field->kind) || field->kind == Kind::Date, isNullable(*field), descending);
}

QHash<qint64, ClockState> mostUrgentClocks(const Reader& reader, const RecordType& type, const QList<qint64>& ids)
{
    QHash<qint64, ClockState> best;
    const auto urgency = [](const ClockState& c) { return std::pair(c.state != QLatin1String("running"), c.due); };
    const QString marks = QStringList(kClocksAtOnce, QStringLiteral("?")).join(QStringLiteral(", "));
    for (qsizetype at = 0; at < ids.size(); at += kClocksAtOnce) {
        Query q(reader.db, QStringLiteral("select record, %1 from clock where record_type = ? and record in (%2) and state in ('running', 'paused')")
                               .arg(QLatin1String(kClockColumns), marks));
        q.bind(type.key);
        for (qsizetype i = 0; i < kClocksAtOnce; ++i) q.bind(ids.value(at + i, ids.last()));
        while (q.next()) {
            const qint64 id = q.number(0);
            const ClockState clock = clockAt(q, 1);
            const auto known = best.find(id);
            if (known == best.end() || urgency(clock) < urgency(*known)) best.insert(id, clock);
        }
    }
    return best;
}

Result<ListPage> readPage(const Reader& reader, const Selection& selection, const QList<Stretch>& stretches, const QString& after, int limit)
{
    const auto start = readCursor(after, stretches);
    if (!start) return unexpected(start.error());
    const int most = qBound(1, limit, kMostRows);
    ListPage page;
    QString last;
    Cursor cursor = *start;
    for (int at = cursor.stretch; at < stretches.size() && page.next.isEmpty(); ++at, cursor = Cursor{}) {
        const int room = most - int(page.rows.size());
        for (const Found& row : readStretch(reader, selection, stretches[at], cursor, room + 1)) {
            if (page.rows.size() == most) {
                page.next = last;
                break;
            }
            last = cursorText(at, row.key, row.record.id);
            page.rows << ListRow{row.record, {}};
        }
    }
    QList<qint64> ids;
    for (const ListRow& row : page.rows) ids << row.record.id;
    const auto clocks = ids.isEmpty() ? QHash<qint64, ClockState>() : mostUrgentClocks(reader, *selection.type, ids);
    for (ListRow& row : page.rows)
        if (const auto clock = clocks.find(row.record.id); clock != clocks.end()) row.clock = *clock;
    return page;
}

CountAnswer countUpTo(const Reader& reader, const Selection& selection, int most)
{
    Query q(reader.db, QStringLiteral("select count(*) from (select 1 from %1 t where %2 limit ?) x").arg(tableOf(*selection.type), selection.where()));
    q.bindAll(selection.values).bind(qint64(most) + 1);
    q.next();
    const qint64 count = q.number(0);
    return {qMin(count, qint64(most)), count > most};
}

namespace {

Result<Selection> filtered(const Reader& reader, const QString& type, const QList<Filter>& filters)
{
    auto selection = selectionOf(reader, type);
    if (!selection) return selection;
    Reasons reasons;
    for (const Filter& filter : filters)
        if (const auto done = narrow(*selection, filter, reader); !done) reasons << done.error().reasons;
    if (!reasons.isEmpty()) return refuse(RefusalKind::Refused, reasons);
    return selection;
}

} // namespace

Result<ListPage> ListQuestion::ask(const Reader& reader) const
{
    const auto selection = filtered(reader, type, filters);
    if (!selection) return unexpected(selection.error());
    const auto stretches = stretchesOf(*selection->type, sort);
    if (!stretches) return unexpected(stretches.error());
    return readPage(reader, *selection, *stretches, after, limit);
}

Result<CountAnswer> CountQuestion::ask(const Reader& reader) const
{
    const auto selection = filtered(reader, type, filters);
    if (!selection) return unexpected(selection.error());
    return countUpTo(reader, *selection, most);
}

} // namespace fuwutai
