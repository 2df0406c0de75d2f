// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_row.h"

#include "core/store/repository.h"

namespace fuwutai {

namespace {

const QString kNoMatter = QStringLiteral("（原记录无事由）");

bool isAdded(const Field& f) { return f.target == QLatin1String("category") || f.target == QLatin1String("department"); }

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

RowMaker::RowMaker(Workbench& bench, const QStringList& header, const ImportMap& map)
    : m_bench(bench), m_type(*bench.registry->find(QStringLiteral("call_record"))), m_map(map)
{
    for (const MapField& f : m_map.fields) {
        Source source{&f, m_type.field(f.field), {}};
        for (const QString& column : f.columns) source.columns << int(header.indexOf(column));
        m_sources << source;
        if (f.field == QLatin1String("kind")) m_kind = f.value;
    }
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

Result<QString> RowMaker::master(const Field& field, const QString& name)
{
    const QString key = field.target + QLatin1Char('\n') + name;
    if (const auto known = m_masters.constFind(key); known != m_masters.constEnd()) return *known;
    const RecordType& type = *m_bench.registry->find(field.target);
    Repository records(*m_bench.db);
    QString number = records.exists(type, name) ? name : QString();
    if (number.isEmpty())
        if (const auto named = records.loadWhere(type, QStringLiteral("name"), name, 1); !named.isEmpty()) number = named.first().number;
    if (number.isEmpty()) {
        Command create = command(field.target.toLatin1().constData(), "create", {}, {{QStringLiteral("name"), name}});
        if (type.field(QStringLiteral("kind")) && m_kind.isString()) create.with.insert(QStringLiteral("kind"), m_kind);
        const auto made = m_bench.gate->run(create, systemActor());
        if (!made) return unexpected(made.error());
        number = made->number;
    }
    m_masters.insert(key, number);
    return number;
}

Result<QJsonObject> RowMaker::fields(const FileRow& row, QList<BadRow>& bad)
{
    QJsonObject with;
    for (const Source& source : m_sources) {
        const QString typed = text(source, row);
        if (typed.isEmpty()) {
            if (!source.map->value.isUndefined()) with.insert(source.field->key, source.map->value);
            continue;
        }
        if (isAdded(*source.field)) {
            const auto number = master(*source.field, typed.simplified());
            if (!number) {
                if (number.error().kind != RefusalKind::Refused) return unexpected(number.error());
                bad << BadRow{row.line, columnOf(source.map->field), number.error().reasons.first().code, number.error().text()};
                continue;
            }
            with.insert(source.field->key, *number);
            continue;
        }
        const QJsonValue value = read(source, typed, row.sheet);
        if (value.isUndefined())
            bad << BadRow{row.line, columnOf(source.map->field), QStringLiteral("format"),
                          say("“%1” cannot be read as: %2").arg(typed, source.map->format.pattern().isEmpty() ? say(source.field->label) : source.map->format.pattern())};
        else with.insert(source.field->key, value);
    }
    if (with.value(QLatin1String("matter")).toString().isEmpty()) with.insert(QStringLiteral("matter"), kNoMatter);
    return with;
}

QList<BadRow> RowMaker::blame(const FileRow& row, const Refusal& refusal) const
{
    QList<BadRow> all;
    for (const Reason& r : refusal.reasons) all << BadRow{row.line, columnOf(r.field.section(QLatin1Char('['), 0, 0)), r.code, r.text};
    return all;
}

} // namespace fuwutai
