// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_map.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fuwutai {

namespace {

struct Reading {
    const RecordType& type;
    const QStringList& header;
    Reasons reasons{};

    void fault(const QString& field, const char* code, const QString& text) { reasons << Reason{field, QLatin1String(code), text}; }

    QStringList columns(const QString& field, const QJsonValue& json)
    {
        QStringList all;
        for (const QJsonValue& one : json.isArray() ? json.toArray() : QJsonArray{json}) {
            if (!one.isString()) fault(field, "map", say("a column is named by a text"));
            else if (!header.contains(one.toString())) fault(field, "column", say("the file has no column “%1”").arg(one.toString()));
            else all << one.toString();
        }
        return all;
    }

    MapField field(const QString& key, const QJsonValue& json)
    {
        MapField f{key, {}, TimePattern(), QJsonValue(QJsonValue::Undefined)};
        if (!mappedField(type, key)) fault(key, "unknown_field", say("there is no field “%1”").arg(key));
        if (!json.isObject()) {
            f.columns = columns(key, json);
            return f;
        }
        const QJsonObject o = json.toObject();
        for (auto it = o.begin(); it != o.end(); ++it) {
            if (it.key() == QLatin1String("column")) f.columns = columns(key, it.value());
            else if (it.key() == QLatin1String("format")) f.format = TimePattern(it.value().toString());
            else if (it.key() == QLatin1String("value")) f.value = it.value();
            else fault(key, "map", say("a map knows no “%1”").arg(it.key()));
        }
        if (f.columns.isEmpty() && f.value.isUndefined()) fault(key, "map", say("neither a column nor a value is named"));
        if (!f.format.isValid()) fault(key, "format", say("the pattern “%1” holds no whole date").arg(f.format.pattern()));
        return f;
    }
};

QStringList shippedMaps()
{
    QFile file(QStringLiteral(":/fuwutai/sample/import_maps.json"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QStringList all;
    for (const QJsonValue& map : QJsonDocument::fromJson(file.readAll()).array())
        all << QString::fromUtf8(QJsonDocument(map.toObject()).toJson(QJsonDocument::Compact));
    return all;
}

QJsonObject wordsOf(const QString& type)
{
    QFile file(QStringLiteral(":/fuwutai/sample/import_words.json"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(type).toObject();
}

// Named as the field is, else by the words that other programs and offices use for it.
QStringList columnsFor(const RecordType& type, const QString& path, const QStringList& header)
{
    const Field& field = *mappedField(type, path);
    if (!path.contains(QLatin1Char('.')))
        for (const QString& column : header)
            if (column == field.key || column == say(field.label)) return {column};
    QStringList columns;
    for (const QJsonValue& words : wordsOf(type.key).value(path).toArray())
        for (const QString& column : header)
            if (words.toString().split(QLatin1Char(' ')).contains(column.simplified())) {
                columns << column;
                break;
            }
    return columns;
}

} // namespace

QStringList mappedPaths(const RecordType& type)
{
    QStringList all;
    for (const Field& f : type.fields) {
        if (f.kind != Kind::Lines) all << f.key;
        for (const Field& part : f.fields) all << f.key + QLatin1Char('.') + part.key;
    }
    return all;
}

QByteArray mapOfColumns(const QList<std::pair<QString, QString>>& columnsAndPaths)
{
    QJsonObject map;
    for (const auto& [column, path] : columnsAndPaths) {
        if (path.isEmpty()) continue;
        QJsonArray columns = map.value(path).toArray();
        columns.append(column);
        map.insert(path, columns);
    }
    return QJsonDocument(map).toJson(QJsonDocument::Compact);
}

const Field* mappedField(const RecordType& type, const QString& path)
{
    const Field* field = type.field(path.section(QLatin1Char('.'), 0, 0));
    if (!field || (field->kind == Kind::Lines) != path.contains(QLatin1Char('.'))) return nullptr;
    if (field->kind != Kind::Lines) return field;
    for (const Field& part : field->fields)
        if (part.key == path.section(QLatin1Char('.'), 1)) return &part;
    return nullptr;
}

Result<ImportMap> readImportMap(const QByteArray& json, const RecordType& type, const QStringList& header)
{
    QJsonParseError error;
    const QJsonDocument doc = QJsonDocument::fromJson(json, &error);
    if (!doc.isObject())
        return refuse(RefusalKind::Refused, QStringLiteral("map"), say("The map is no JSON object: %1").arg(error.errorString()));
    Reading reading{type, header};
    ImportMap map;
    const QJsonObject o = doc.object();
    for (auto it = o.begin(); it != o.end(); ++it) {
        if (it.key() != QLatin1String("blank")) {
            map.fields << reading.field(it.key(), it.value());
            continue;
        }
        for (const QJsonValue& one : it.value().toArray()) map.blank << one.toString();
    }
    if (map.fields.isEmpty()) reading.fault({}, "map", say("The map names no field"));
    if (!reading.reasons.isEmpty()) return refuse(RefusalKind::Refused, reading.reasons);
    return map;
}

Result<ImportMap> knownImportMap(const RecordType& type, const QStringList& header)
{
    for (const QString& shipped : shippedMaps())
        if (const auto map = readImportMap(shipped.toUtf8(), type, header)) return map;
    ImportMap own;
    for (const QString& path : mappedPaths(type))
        if (const QStringList columns = columnsFor(type, path, header); !columns.isEmpty())
            own.fields << MapField{path, columns, TimePattern(), QJsonValue(QJsonValue::Undefined)};
    if (!own.fields.isEmpty()) return own;
    return refuse(RefusalKind::Refused, QStringLiteral("map"), say("The columns of the file are not known; say with --map which of them fills which field"));
}

} // namespace fuwutai
