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
        if (!type.field(key) || type.field(key)->kind == Kind::Lines) fault(key, "unknown_field", say("there is no field “%1”").arg(key));
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

} // namespace

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
    for (const Field& f : type.fields) {
        if (f.kind == Kind::Lines) continue;
        for (const QString& column : header)
            if (column == f.key || column == say(f.label)) own.fields << MapField{f.key, {column}, TimePattern(), QJsonValue(QJsonValue::Undefined)};
    }
    if (!own.fields.isEmpty()) return own;
    return refuse(RefusalKind::Refused, QStringLiteral("map"), say("The columns of the file are not known; say with --map which of them fills which field"));
}

} // namespace fuwutai
