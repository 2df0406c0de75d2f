// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of a list, read by key: no OFFSET, so that the last page costs what the first does.
#include "core/query/lists.h"

#include "core/query/selection.h"
#include "core/store/clock_table.h"
#include "core/store/repository.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fuwutai {

namespace {

constexpr int kMostRows = 5000;
constexpr int kClocksAtOnce = 50; // records a statement; the last one is filled up, so that there is one statement

// Where a page ended: the stretch, its key, what orders equal keys, and the record's id.
struct Cursor {
    int stretch = 0;
    QVariant key;
    qint64 tie = 0;
    qint64 id = 0;
    bool isStart = true;
};

struct Found {
    Record record;
    QVariant key;
    qint64 tie = 0;
};

QString cursorText(int stretch, const Found& last)
{
    const QJsonArray parts{stretch, QJsonValue::fromVariant(last.key), last.tie, last.record.id};
    return QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

Result<Cursor> readCursor(const QString& text, const QList<Stretch>& stretches)
{
    if (text.isEmpty()) return Cursor{};
    const QJsonArray parts = QJsonDocument::fromJson(text.toUtf8()).array();
    const int stretch = parts.at(0).toInt(-1);
    if (parts.size() != 4 || stretch < 0 || stretch >= stretches.size())
        return refuse(RefusalKind::Refused, QStringLiteral("cursor"), say("This list does not go on from there; please read it anew"), QStringLiteral("after"));
    const QVariant key = stretches[stretch].text ? QVariant(parts.at(1).toString()) : QVariant(parts.at(1).toInteger());
    return Cursor{stretch, key, parts.at(2).toInteger(), parts.at(3).toInteger(), false};
}

// The columns that put a stretch in order; the last one is the record's id.
QStringList orderColumns(const Stretch& s)
{
    QStringList all{s.key, s.tie, s.byClock ? QStringLiteral("c.record") : QStringLiteral("t.id")};
    all.removeAll(QString());
    return all;
}

Where beyond(const Stretch& s, const Cursor& cursor)
{
    const QStringList columns = orderColumns(s);
    QVariantList values;
    if (!s.key.isEmpty()) values << cursor.key;
    if (!s.tie.isEmpty()) values << cursor.tie;
    values << cursor.id;
    const QString marks = QStringList(columns.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    const QLatin1String sign(s.descending ? "<" : ">");
    return {QStringLiteral("(%1) %2 (%3)").arg(columns.join(QStringLiteral(", ")), sign, marks), values};
}

QString orderOf(const Stretch& s)
{
    const QString way = s.descending ? QStringLiteral(" desc") : QString();
    return orderColumns(s).join(way + QStringLiteral(", ")) + way;
}

// The clocks are walked first: cross join keeps SQLite to it.
QList<Found> readStretch(const Reader& reader, const Selection& selection, const Stretch& s, const Cursor& cursor, int limit)
{
    Selection all = selection;
    if (!s.only.sql.isEmpty()) all.add(s.only);
    if (!cursor.isStart) all.add(beyond(s, cursor));
    const RecordType& type = *all.type;
    const QString from = s.byClock ? QStringLiteral("clock c cross join %1 t where t.id = c.record and c.record_type = '%2' and ").arg(tableOf(type), type.key)
                                   : QStringLiteral("%1 t where ").arg(tableOf(type));
    const auto orId = [](const QString& column) { return column.isEmpty() ? QStringLiteral("t.id") : column; };
    Query q(reader.db, QStringLiteral("select %1, %2, %3 from %4%5 order by %6 limit ?")
                           .arg(orId(s.key), orId(s.tie), columnsOf(type, QStringLiteral("t")), from, all.where(), orderOf(s)));
    q.bindAll(all.values).bind(qint64(limit));
    QList<Found> rows;
    while (q.next()) rows << Found{recordAt(q, type, 2), s.text ? QVariant(q.text(0)) : QVariant(q.number(0)), q.number(1)};
    return rows;
}

QString joined(QStringList conditions)
{
    conditions.removeAll(QString());
    return conditions.join(QStringLiteral(" and "));
}

// Stretches by a column; equal ones by the type's date. Those without a date, and those without a value, come last.
QList<Stretch> byColumn(const QString& column, bool text, bool nullable, bool descending, const QString& date)
{
    const QString there = nullable ? column + QStringLiteral(" is not null") : QString();
    const QString dated = date.isEmpty() ? QString() : date + QStringLiteral(" is not null");
    QList<Stretch> all{{false, {joined({there, dated}), {}}, column, text, date, descending}};
    if (!date.isEmpty()) all << Stretch{false, {joined({there, date + QStringLiteral(" is null")}), {}}, column, text, {}, descending};
    if (nullable) all << Stretch{false, {column + QStringLiteral(" is null"), {}}, {}, false, {}, true};
    return all;
}

// By the most urgent clock: those that run, those that stand still, those without one.
QList<Stretch> byClock(const QString& type, bool descending)
{
    // The other clocks of the same record are few: the state is hidden, lest an index of all live clocks be walked for each.
    const QString earlier = QStringLiteral("not exists (select 1 from clock d where d.record_type = c.record_type and d.record = c.record and d.state || '' = '%1'"
                                           " and (d.due, d.kind, d.round) < (c.due, c.kind, c.round))");
    const QString running = QStringLiteral("not exists (select 1 from clock r where r.record_type = c.record_type and r.record = c.record and r.state || '' = 'running')");
    const QString none = QStringLiteral("not exists (select 1 from clock l where l.record_type = '%1' and l.record = t.id and l.state in ('running', 'paused'))").arg(type);
    const auto live = [&](const char* state) { return QStringLiteral("c.state = '%1' and ").arg(QLatin1String(state)) + earlier.arg(QLatin1String(state)); };
    return {{true, {live("running"), {}}, QStringLiteral("c.due"), false, {}, descending},
            {true, {joined({live("paused"), running}), {}}, QStringLiteral("c.due"), false, {}, descending},
            {false, {none, {}}, {}, false, {}, true}};
}

bool isNullable(const Field& field) { return !isTextual(field.kind) && field.kind != Kind::Flag; }

// What orders rows with the same value: the date of the list, when it is a time and not that value itself.
QString tieOf(const RecordType& type, const QString& key)
{
    const Field* date = type.dateField.isEmpty() || type.dateField == key ? nullptr : type.field(type.dateField);
    return date && date->kind == Kind::Time ? QStringLiteral("t.") + date->key : QString();
}

} // namespace

Result<QList<Stretch>> stretchesOf(const RecordType& type, const QString& sort)
{
    const bool descending = sort.isEmpty() || sort.startsWith(QLatin1Char('-'));
    QString key = sort.startsWith(QLatin1Char('-')) ? sort.mid(1) : sort;
    if (key == QLatin1String("due")) return byClock(type.key, descending);
    if (key == QLatin1String("number")) return byColumn(QStringLiteral("t.number"), true, false, descending, {});
    if (sort.isEmpty()) key = type.dateField;
    if (key.isEmpty()) return QList<Stretch>{Stretch{}};
    const Field* field = type.field(key);
    if (!field || !(field->filter || key == type.dateField))
        return refuse(RefusalKind::Refused, QStringLiteral("sort"), say("%1 cannot be sorted by “%2”").arg(say(type.plural), key), QStringLiteral("sort"));
    return byColumn(QStringLiteral("t.") + key, isTextual(field->kind) || field->kind == Kind::Date, isNullable(*field), descending, tieOf(type, key));
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
            last = cursorText(at, row);
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
    auto page = readPage(reader, *selection, *stretches, after, limit);
    if (!page) return page;
    QList<Record*> records;
    for (ListRow& row : page->rows) records << &row.record;
    Repository(reader.db).addLines(records, lines);
    return page;
}

Result<CountAnswer> CountQuestion::ask(const Reader& reader) const
{
    const auto selection = filtered(reader, type, filters);
    if (!selection) return unexpected(selection.error());
    return countUpTo(reader, *selection, most);
}

} // namespace fuwutai
