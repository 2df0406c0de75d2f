// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_row.h"

#include "core/store/repository.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace fuwutai {

namespace {

const QString kNoMatter = QStringLiteral("（原记录无事由）");

// What a file names and the office does not know yet is added.
bool isAdded(const Field& f)
{
    static const QStringList added{QStringLiteral("category"), QStringLiteral("department"), QStringLiteral("community"), QStringLiteral("building")};
    return added.contains(f.target);
}

QJsonValue choiceOf(const Field& f, const QString& text)
{
    for (const ChoiceDef& c : *f.choices)
        if (text == QLatin1String(c.key) || text == say(c.label)) return QLatin1String(c.key);
    return QJsonValue::Undefined;
}

// How a spreadsheet keeps a time: days since 1899-12-30, or already read into ISO text; else as it was typed.
QString sheetTime(const QString& text, const TimePattern& format)
{
    bool number = false;
    const double days = text.toDouble(&number);
    if (number && days >= 1 && days < 2'958'466)
        return QDateTime(QDate(1899, 12, 30), QTime(0, 0), Qt::UTC).addSecs(qRound64(days * 86'400)).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    return readInstant(text).isSet() ? text : format.iso(text);
}

QJsonValue flagOf(const QString& text)
{
    static const QStringList yes{QStringLiteral("1"), QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("是")};
    static const QStringList no{QStringLiteral("0"), QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("否")};
    if (yes.contains(text.toLower())) return true;
    return no.contains(text.toLower()) ? QJsonValue(false) : QJsonValue(QJsonValue::Undefined);
}

} // namespace

RowMaker::RowMaker(Workbench& bench, const QString& type, const QString& office, const QStringList& header, const ImportMap& map)
    : m_bench(bench), m_type(*bench.registry->find(type)), m_office(office), m_map(map), m_homes(bench)
{
    for (const MapField& f : m_map.fields) {
        Source source{&f, mappedField(m_type, f.field), {}};
        for (const QString& column : f.columns) source.columns << int(header.indexOf(column));
        m_sources << source;
        if (f.field == QLatin1String("kind")) m_kind = f.value;
    }
    // A building is known by its community, which must be read first.
    std::stable_sort(m_sources.begin(), m_sources.end(), [](const Source& a, const Source& b) { return b.field->target == QLatin1String("building") && a.field->target != b.field->target; });
}

QString RowMaker::text(const Source& source, const FileRow& row) const
{
    QStringList parts;
    for (const int column : source.columns) {
        const QString cell = row.cells.value(column).trimmed();
        if (!m_map.blank.contains(cell)) parts << cell;
    }
    return parts.join(QStringLiteral(", "));
}

QString RowMaker::columnOf(const QString& field) const
{
    for (const Source& source : m_sources)
        if (source.map->field == field) return source.map->columns.join(QStringLiteral(", "));
    return {};
}

QString RowMaker::externalNo(const FileRow& row) const
{
    for (const Source& source : m_sources)
        if (source.map->field == QLatin1String("external_no")) return text(source, row).simplified();
    return {};
}

QJsonValue RowMaker::read(const Source& source, const QString& text, bool sheet) const
{
    switch (source.field->kind) {
    case Kind::Time:
    case Kind::Date: {
        const QString iso = sheet ? sheetTime(text, source.map->format) : source.map->format.iso(text);
        if (iso.isEmpty()) return QJsonValue::Undefined;
        return source.field->kind == Kind::Date ? iso.left(10) : iso;
    }
    case Kind::Choice: return choiceOf(*source.field, text);
    case Kind::Flag: return flagOf(text);
    default: return text;
    }
}

Result<QString> RowMaker::master(const Field& field, const QString& name, const QString& community)
{
    const bool building = field.target == QLatin1String("building");
    const QString known = building ? community + QLatin1Char('-') + name : name;
    const QString key = field.target + QLatin1Char('\n') + known;
    if (const auto it = m_masters.constFind(key); it != m_masters.constEnd()) return *it;
    const RecordType& type = *m_bench.registry->find(field.target);
    Repository records(*m_bench.db);
    QString number = records.exists(type, known) ? known : QString();
    if (number.isEmpty() && !building)
        if (const auto named = records.loadWhere(type, QStringLiteral("name"), name, 1); !named.isEmpty()) number = named.first().number;
    if (number.isEmpty()) {
        Command create = command(field.target.toLatin1().constData(), "create", {}, {{QStringLiteral("name"), name}});
        if (type.key == QLatin1String("category") && m_kind.isString()) create.with.insert(QStringLiteral("kind"), m_kind);
        if (type.key == QLatin1String("community")) create.with.insert(QStringLiteral("code"), name);
        if (building) create.with.insert(QStringLiteral("community"), community);
        if (!type.officeless) create.office = m_office;
        const auto made = m_bench.gate->run(create, systemActor());
        if (!made) return unexpected(made.error());
        number = made->number;
    }
    m_masters.insert(key, number);
    return number;
}

Result<Nothing> RowMaker::refer(const Source& source, const FileRow& row, const QString& name, QJsonObject& with, QList<BadRow>& bad)
{
    const QString community = with.value(QLatin1String("community")).toString();
    const auto number = master(*source.field, source.field->target == QLatin1String("building") ? HomeFinder::plain(name) : name.simplified(), community);
    if (!number && number.error().kind != RefusalKind::Refused) return unexpected(number.error());
    if (number) with.insert(source.field->key, *number);
    else bad << BadRow{row.line, columnOf(source.map->field), number.error().reasons.first().code, number.error().text()};
    return Nothing{};
}

// Each number of several, in one cell or in many, is a line of its own; what says more of the line goes to the first.
void RowMaker::addLines(const Source& source, const FileRow& row, QJsonObject& with, QList<BadRow>& bad)
{
    static const QRegularExpression between(QStringLiteral("[、，,；;]"));
    const QString lines = source.map->field.section(QLatin1Char('.'), 0, 0);
    QJsonArray all = with.value(lines).toArray();
    QStringList values;
    if (source.field->target == QLatin1String("home")) {
        QStringList parts;
        for (const int column : source.columns) parts << row.cells.value(column).trimmed();
        const auto home = m_homes.find(parts);
        if (!home) bad << BadRow{row.line, columnOf(source.map->field), home.error().reasons.first().code, home.error().text()};
        else if (!home->isEmpty()) values << *home;
    } else {
        for (const int column : source.columns)
            for (const QString& one : row.cells.value(column).split(between, Qt::SkipEmptyParts))
                if (!m_map.blank.contains(one.trimmed())) values << one.trimmed();
    }
    for (int i = 0; i < values.size(); ++i) {
        const QJsonValue value = read(source, values[i], row.sheet);
        if (value.isUndefined()) bad << BadRow{row.line, columnOf(source.map->field), QStringLiteral("format"), say("“%1” cannot be read as: %2").arg(values[i], say(source.field->label))};
        QJsonObject line = i < all.size() ? all[i].toObject() : QJsonObject();
        line.insert(source.field->key, value);
        if (i < all.size()) all[i] = line;
        else all.append(line);
    }
    if (!all.isEmpty()) with.insert(lines, all);
}

Result<Nothing> RowMaker::fill(const Source& source, const FileRow& row, QJsonObject& with, QList<BadRow>& bad)
{
    if (source.map->field.contains(QLatin1Char('.'))) {
        addLines(source, row, with, bad);
        return Nothing{};
    }
    const QString typed = text(source, row);
    const QString given = typed.isEmpty() && source.map->value.isString() ? source.map->value.toString() : typed;
    if (!given.isEmpty() && isAdded(*source.field)) return refer(source, row, given, with, bad);
    if (typed.isEmpty()) {
        if (!source.map->value.isUndefined()) with.insert(source.field->key, source.map->value);
        return Nothing{};
    }
    const QJsonValue value = read(source, typed, row.sheet);
    if (value.isUndefined())
        bad << BadRow{row.line, columnOf(source.map->field), QStringLiteral("format"),
                      say("“%1” cannot be read as: %2").arg(typed, source.map->format.pattern().isEmpty() ? say(source.field->label) : source.map->format.pattern())};
    else with.insert(source.field->key, value);
    return Nothing{};
}

// "2单元", "1202室" are the unit 2 and the room 1202, as a home is known.
void RowMaker::tidyHome(QJsonObject& with)
{
    for (const QString& key : {QStringLiteral("unit"), QStringLiteral("floor"), QStringLiteral("room")})
        if (with.contains(key)) with.insert(key, HomeFinder::plain(with.value(key).toString()));
}

Result<QJsonObject> RowMaker::fields(const FileRow& row, QList<BadRow>& bad)
{
    QJsonObject with;
    for (const Source& source : m_sources)
        if (const auto done = fill(source, row, with, bad); !done) return unexpected(done.error());
    if (m_type.key == QLatin1String("home")) tidyHome(with);
    if (m_type.key == QLatin1String("call_record") && with.value(QLatin1String("matter")).toString().isEmpty()) with.insert(QStringLiteral("matter"), kNoMatter);
    return with;
}

namespace {

// "phones[1].phone" is told at the column of "phones.phone".
QString pathIn(QString field)
{
    static const QRegularExpression index(QStringLiteral("\\[\\d+\\]"));
    return field.remove(index);
}

} // namespace

QList<BadRow> RowMaker::blame(const FileRow& row, const Refusal& refusal) const
{
    QList<BadRow> all;
    for (const Reason& r : refusal.reasons) all << BadRow{row.line, columnOf(pathIn(r.field)), r.code, r.text};
    return all;
}

} // namespace fuwutai
