// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/sheet_reader.h"

#include "core/base/words.h"

namespace fuwutai {

static QString placeOf(const QString& where, const char* key)
{
    return where.isEmpty() ? QLatin1String(key) : where + QLatin1Char('.') + QLatin1String(key);
}

void SheetReader::wrongType(const QString& where, const char* key)
{
    complain(placeOf(where, key), "wrong_type", say("A value of another type is expected here"));
}

QString SheetReader::text(const QJsonObject& from, const char* key, const QString& where, const QString& otherwise)
{
    const QJsonValue value = from.value(QLatin1String(key));
    if (value.isUndefined()) return otherwise;
    if (!value.isString()) wrongType(where, key);
    return value.toString();
}

qreal SheetReader::number(const QJsonObject& from, const char* key, const QString& where, qreal otherwise)
{
    const QJsonValue value = from.value(QLatin1String(key));
    if (value.isUndefined()) return otherwise;
    if (!value.isDouble() || value.toDouble() < 0 || value.toDouble() > 1000) wrongType(where, key);
    return qBound(0.0, value.toDouble(otherwise), 1000.0);
}

int SheetReader::count(const QJsonObject& from, const char* key, const QString& where, int otherwise)
{
    const qreal value = number(from, key, where, otherwise);
    if (value != qRound(value)) wrongType(where, key);
    return qRound(value);
}

bool SheetReader::flag(const QJsonObject& from, const char* key, const QString& where)
{
    const QJsonValue value = from.value(QLatin1String(key));
    if (!value.isUndefined() && !value.isBool()) wrongType(where, key);
    return value.toBool();
}

QJsonArray SheetReader::list(const QJsonObject& from, const char* key, const QString& where)
{
    const QJsonValue value = from.value(QLatin1String(key));
    if (!value.isUndefined() && !value.isArray()) wrongType(where, key);
    return value.toArray();
}

QList<qreal> SheetReader::numbers(const QJsonObject& from, const char* key, const QString& where)
{
    QList<qreal> result;
    const QJsonArray values = list(from, key, where);
    for (const QJsonValue& value : values) {
        if (!value.isDouble() || value.toDouble() < 0) wrongType(where, key);
        result.append(value.toDouble());
    }
    return result;
}

QStringList SheetReader::texts(const QJsonObject& from, const char* key, const QString& where)
{
    QStringList result;
    const QJsonArray values = list(from, key, where);
    for (const QJsonValue& value : values) {
        if (!value.isString()) wrongType(where, key);
        result.append(value.toString());
    }
    return result;
}

QJsonObject SheetReader::object(const QJsonValue& value, const QString& where)
{
    if (!value.isObject()) complain(where, "wrong_type", say("A value of another type is expected here"));
    return value.toObject();
}

void SheetReader::onlyKeys(const QJsonObject& from, const QStringList& known, const QString& where)
{
    const QStringList keys = from.keys();
    for (const QString& key : keys) {
        if (known.contains(key)) continue;
        complain(where.isEmpty() ? key : where + QLatin1Char('.') + key, "unknown_key", say("“%1” means nothing here").arg(key));
    }
}

} // namespace fuwutai
