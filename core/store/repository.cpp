// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/repository.h"

#include "core/record/numbered.h"

namespace fuwutai {

namespace {

constexpr int kHeadColumns = 8;

bool isColumn(const Field& f) { return f.kind != Kind::Lines; }

QString lineTable(const RecordType& type, const Field& field) { return type.key + QLatin1Char('_') + field.key; }

QStringList columnKeys(const RecordType& type)
{
    QStringList keys{QStringLiteral("number"), QStringLiteral("version"), QStringLiteral("state"), QStringLiteral("office"),
                     QStringLiteral("handling_office"), QStringLiteral("created_at"), QStringLiteral("created_by")};
    for (const Field& f : type.fields)
        if (isColumn(f)) keys << f.key;
    return keys;
}

QStringList fieldKeys(const std::vector<Field>& fields)
{
    QStringList keys;
    for (const Field& f : fields) keys << f.key;
    return keys;
}

QString insertSql(const QString& table, const QStringList& columns)
{
    return QStringLiteral("insert into %1 (%2) values (%3) returning id").arg(table, columns.join(QStringLiteral(", ")), marks(columns.size()));
}

} // namespace

QString marks(qsizetype count) { return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", ")); }

QVariant boundValue(const Value& value)
{
    if (const auto* sealed = std::get_if<Personal>(&value)) {
        const QString& clear = PersonalOpener::open(*sealed);
        return clear.isNull() ? QString(QLatin1String("")) : clear;
    }
    if (const auto* text = std::get_if<QString>(&value)) return text->isNull() ? QString(QLatin1String("")) : *text;
    if (const auto* flag = std::get_if<bool>(&value)) return qint64(*flag);
    if (const auto* number = std::get_if<qint64>(&value)) return *number;
    if (const auto* amount = std::get_if<Money>(&value)) return amount->fen;
    if (const auto* at = std::get_if<Instant>(&value); at && at->isSet()) return at->ms;
    if (const auto* day = std::get_if<QDate>(&value); day && day->isValid()) return day->toString(Qt::ISODate);
    return QVariant(QMetaType(QMetaType::LongLong));
}

Value storedValue(const Field& field, const Query& q, int column)
{
    if (field.personal) return Personal::seal(q.text(column));
    if (isTextual(field.kind)) {
        const QString text = q.text(column);
        return text.isNull() ? QString(QLatin1String("")) : text;
    }
    if (field.kind == Kind::Flag) return q.number(column) != 0;
    if (q.isNull(column)) return emptyValue(field);
    switch (field.kind) {
    case Kind::Amount: return Money{q.number(column)};
    case Kind::Time: return Instant{q.number(column)};
    case Kind::Date: return QDate::fromString(q.text(column), Qt::ISODate);
    default: return q.number(column);
    }
}

QString tableOf(const RecordType& type) { return QLatin1Char('"') + type.key + QLatin1Char('"'); }

QString columnsOf(const RecordType& type, const QString& alias)
{
    const QString join = QStringLiteral(", ") + alias + QLatin1Char('.');
    return alias + QStringLiteral(".id") + join + columnKeys(type).join(join);
}

Record recordAt(const Query& q, const RecordType& type, int c)
{
    Record r = emptyRecord(type);
    r.id = q.number(c);
    r.number = q.text(c + 1);
    r.version = int(q.number(c + 2));
    r.state = q.text(c + 3);
    r.office = q.text(c + 4);
    r.handlingOffice = q.text(c + 5);
    r.createdAt = q.time(c + 6);
    r.createdBy = q.text(c + 7);
    int at = c + kHeadColumns;
    for (std::size_t i = 0; i < type.fields.size(); ++i)
        if (isColumn(type.fields[i])) r.values[i] = storedValue(type.fields[i], q, at++);
    return r;
}

std::optional<Record> Repository::load(const RecordType& type, const QString& number)
{
    std::optional<Record> found;
    {
        Query q(m_db, QStringLiteral("select %1 from %2 t where t.number = ?").arg(columnsOf(type, QStringLiteral("t")), tableOf(type)));
        q.bind(number);
        if (q.next()) found = recordAt(q, type);
    }
    if (found) addLines(*found);
    return found;
}

std::optional<Record> Repository::load(const RecordType& type, qint64 id)
{
    std::optional<Record> found;
    {
        Query q(m_db, QStringLiteral("select %1 from %2 t where t.id = ?").arg(columnsOf(type, QStringLiteral("t")), tableOf(type)));
        q.bind(id);
        if (q.next()) found = recordAt(q, type);
    }
    if (found) addLines(*found);
    return found;
}

QList<Record> Repository::loadWhere(const RecordType& type, const QString& field, const QString& value, int most)
{
    QList<Record> all;
    {
        Query q(m_db, QStringLiteral("select %1 from %2 t where t.%3 = ? order by t.id limit %4")
                          .arg(columnsOf(type, QStringLiteral("t")), tableOf(type), field).arg(most));
        q.bind(value);
        while (q.next()) all << recordAt(q, type);
    }
    for (Record& r : all) addLines(r);
    return all;
}

bool Repository::exists(const RecordType& type, const QString& number)
{
    Query q(m_db, QStringLiteral("select 1 from %1 where number = ?").arg(tableOf(type)));
    q.bind(number);
    return q.next();
}

void Repository::insert(Record& r)
{
    const RecordType& type = *r.type;
    {
        // A draft has no number yet; until it has its id it stands under one that cannot clash.
        const QString number = r.number.isEmpty() ? newUuid() : r.number;
        Query q(m_db, insertSql(tableOf(type), columnKeys(type)));
        q.bind(number).bind(qint64(r.version)).bind(r.state).bind(r.office).bind(r.handlingOffice).bind(r.createdAt).bind(r.createdBy);
        for (std::size_t i = 0; i < type.fields.size(); ++i)
            if (isColumn(type.fields[i])) q.bindAll({boundValue(r.values[i])});
        q.next();
        r.id = q.number(0);
    }
    if (r.number.isEmpty()) {
        r.number = draftNumber(r.id);
        Query q(m_db, QStringLiteral("update %1 set number = ? where id = ?").arg(tableOf(type)));
        q.bind(r.number).bind(r.id).run();
    }
    for (std::size_t i = 0; i < type.fields.size(); ++i)
        if (!isColumn(type.fields[i])) saveLines(type.fields[i], nullptr, std::get<LineValues>(r.values[i]), r);
}

void Repository::update(const Record& before, Record& r)
{
    const RecordType& type = *r.type;
    QStringList sets{QStringLiteral("number = ?"), QStringLiteral("version = ?"), QStringLiteral("state = ?"), QStringLiteral("handling_office = ?")};
    QVariantList values{r.number, r.version, r.state, r.handlingOffice};
    for (std::size_t i = 0; i < type.fields.size(); ++i) {
        if (before.values[i] == r.values[i]) continue;
        if (!isColumn(type.fields[i])) {
            saveLines(type.fields[i], &std::get<LineValues>(before.values[i]), std::get<LineValues>(r.values[i]), r);
            continue;
        }
        sets << type.fields[i].key + QStringLiteral(" = ?");
        values << boundValue(r.values[i]);
    }
    Query q(m_db, QStringLiteral("update %1 set %2 where id = ?").arg(tableOf(type), sets.join(QStringLiteral(", "))));
    q.bindAll(values).bindAll({r.id});
    q.run();
}

void Repository::insertLine(const QString& table, const Field& field, LineValue& line, qint64 record, int position)
{
    Query q(m_db, insertSql(table, QStringList{QStringLiteral("record"), QStringLiteral("position")} + fieldKeys(field.fields)));
    q.bind(record).bind(qint64(position));
    for (const Value& v : line.values) q.bindAll({boundValue(v)});
    q.next();
    line.id = q.number(0);
}

void Repository::saveLines(const Field& field, const LineValues* before, LineValues& after, const Record& record)
{
    const QString table = lineTable(*record.type, field);
    QMap<qint64, LineValue> old;
    if (before)
        for (const LineValue& line : before->lines) old.insert(line.id, line);
    int position = 0;
    for (LineValue& line : after.lines) {
        ++position;
        if (line.id == 0 || !old.contains(line.id)) {
            insertLine(table, field, line, record.id, position);
            continue;
        }
        if (old.take(line.id) == line) continue;
        QStringList sets;
        for (const QString& key : fieldKeys(field.fields)) sets << key + QStringLiteral(" = ?");
        Query q(m_db, QStringLiteral("update %1 set %2 where id = ?").arg(table, sets.join(QStringLiteral(", "))));
        for (const Value& v : line.values) q.bindAll({boundValue(v)});
        q.bind(line.id).run();
    }
    for (const qint64 id : old.keys()) {
        Query q(m_db, QStringLiteral("delete from %1 where id = ?").arg(table));
        q.bind(id).run();
    }
}

QHash<qint64, LineValues> Repository::linesOf(const RecordType& type, const Field& field, const QList<qint64>& records)
{
    QHash<qint64, LineValues> all;
    Query q(m_db, QStringLiteral("select record, id, %1 from %2 where record in (%3) order by record, position, id")
                      .arg(fieldKeys(field.fields).join(QStringLiteral(", ")), lineTable(type, field), marks(records.size())));
    for (const qint64 record : records) q.bind(record);
    while (q.next()) {
        LineValue line{q.number(1), {}};
        for (std::size_t i = 0; i < field.fields.size(); ++i) line.values.push_back(storedValue(field.fields[i], q, int(i) + 2));
        all[q.number(0)].lines.push_back(std::move(line));
    }
    return all;
}

void Repository::addLines(Record& r)
{
    for (std::size_t i = 0; i < r.type->fields.size(); ++i)
        if (!isColumn(r.type->fields[i])) r.values[i] = linesOf(*r.type, r.type->fields[i], {r.id}).value(r.id);
}

void Repository::addLines(const QList<Record*>& records, const QStringList& fields)
{
    if (records.isEmpty()) return;
    const RecordType& type = *records.first()->type;
    QList<qint64> ids;
    for (const Record* r : records) ids << r->id;
    for (const QString& key : fields) {
        const auto lines = linesOf(type, *type.field(key), ids);
        for (Record* r : records) r->set(key, lines.value(r->id));
    }
}

qint64 Repository::nextSerial(const QString& prefix, const QString& office, const QString& month)
{
    Query q(m_db, QStringLiteral("insert into serial (prefix, office, month, last) values (?, ?, ?, 1) "
                                 "on conflict (prefix, office, month) do update set last = serial.last + 1 returning last"));
    q.bind(prefix).bind(office).bind(month);
    q.next();
    return q.number(0);
}

} // namespace fuwutai
