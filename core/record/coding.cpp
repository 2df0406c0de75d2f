// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/coding.h"

#include "core/base/text.h"
#include "core/record/record_type.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace fuwutai {

namespace {

struct Reading {
    const Field& field;
    const QString& path;
    Reasons& reasons;
    const QTimeZone& zone;

    Value fault(const char* code, const QString& text) const
    {
        reasons << Reason{path, QLatin1String(code), labelled(say(field.label), text)};
        return emptyValue(field);
    }
};

Value readText(const Reading& r, const QJsonValue& json)
{
    if (!json.isString()) return r.fault("type", say("a text is expected"));
    const QString given = json.toString();
    if (hasLoneSurrogate(given)) return r.fault("text", say("holds half a character; please type it again"));
    QString text = tidy(given);
    if (r.field.kind != Kind::LongText) text = text.simplified();
    if (r.field.kind == Kind::Phone) text = normalPhone(text);
    if (const int most = textLimit(r.field); codePoints(text) > most)
        return r.fault("too_long", say("%1 characters are too many, at most %2 fit").arg(codePoints(text)).arg(most));
    if (r.field.personal) return Personal::seal(text);
    if (text.isNull()) text = QLatin1String("");
    return text;
}

Value readChoice(const Reading& r, const QJsonValue& json)
{
    if (!json.isString()) return r.fault("type", say("a choice is expected"));
    const QString key = json.toString();
    if (key.isEmpty()) return emptyValue(r.field);
    if (findChoice(r.field, key)) return key;
    QStringList known;
    for (const ChoiceDef& c : *r.field.choices) known << QLatin1String(c.key);
    return r.fault("choice", say("“%1” is none of: %2").arg(key, known.join(say(", "))));
}

Value readInteger(const Reading& r, const QJsonValue& json)
{
    bool fine = false;
    qint64 number = 0;
    if (json.isDouble()) {
        number = json.toInteger();
        fine = double(number) == json.toDouble();
    } else if (json.isString()) {
        number = halfWidth(json.toString()).trimmed().toLongLong(&fine);
    }
    if (!fine) return r.fault("number", say("a whole number is expected"));
    if (number < 0 && !r.field.signedAmount) return r.fault("negative", say("must not be below zero"));
    return number;
}

Value readAmount(const Reading& r, const QJsonValue& json)
{
    std::optional<Money> amount;
    if (json.isString()) amount = readMoney(json.toString());
    else if (json.isDouble()) {
        const double fen = json.toDouble() * 100;
        if (std::abs(fen) < 1e15 && std::abs(fen - std::round(fen)) < 1e-6) amount = Money{qint64(std::llround(fen))};
    }
    if (!amount) return r.fault("amount", say("an amount in yuan with at most two decimals is expected"));
    if (amount->fen < 0 && !r.field.signedAmount) return r.fault("negative", say("must not be below zero"));
    return *amount;
}

Value readDate(const Reading& r, const QJsonValue& json)
{
    const QDate day = json.isString() ? QDate::fromString(halfWidth(json.toString()).trimmed(), Qt::ISODate) : QDate();
    if (!day.isValid()) return r.fault("date", say("“%1” is no date that exists; write 2026-11-23").arg(json.toVariant().toString()));
    return day;
}

Value readTime(const Reading& r, const QJsonValue& json)
{
    const Instant at = json.isString() ? readInstant(json.toString(), r.zone) : Instant();
    if (!at.isSet()) return r.fault("time", say("“%1” is no time that exists; write 2026-11-23 14:30").arg(json.toVariant().toString()));
    return at;
}

Value readFlag(const Reading& r, const QJsonValue& json)
{
    if (!json.isBool()) return r.fault("type", say("yes or no is expected"));
    return json.toBool();
}

std::vector<Value> emptyLine(const Field& field)
{
    std::vector<Value> values;
    for (const Field& f : field.fields) values.push_back(emptyValue(f));
    return values;
}

void readLine(const Reading& r, const QJsonObject& given, LineValues& lines, const QString& path)
{
    const qint64 id = given.value(QLatin1String("id")).toInteger();
    auto line = std::find_if(lines.lines.begin(), lines.lines.end(), [id](const LineValue& l) { return id != 0 && l.id == id; });
    if (id != 0 && (line == lines.lines.end() || r.field.appendOnly)) {
        r.reasons << Reason{path, QStringLiteral("line"), say("line %1 cannot be changed").arg(id)};
        return;
    }
    if (id != 0 && given.value(QLatin1String("removed")).toBool()) {
        lines.lines.erase(line);
        return;
    }
    if (id == 0) line = lines.lines.insert(lines.lines.end(), LineValue{0, emptyLine(r.field)});
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (it.key() == QLatin1String("id") || it.key() == QLatin1String("removed")) continue;
        const QString inner = path + QLatin1Char('.') + it.key();
        const auto& fields = r.field.fields;
        const auto f = std::find_if(fields.begin(), fields.end(), [&](const Field& x) { return x.key == it.key(); });
        if (f == fields.end()) {
            r.reasons << Reason{inner, QStringLiteral("unknown_field"), say("there is no field “%1”").arg(it.key())};
            continue;
        }
        Value& cell = line->values[std::size_t(f - fields.begin())];
        cell = readJson(*f, it.value(), cell, inner, r.reasons, r.zone);
    }
}

// A line is named by its place among those that will stand, as a rule names it.
int placeOf(const LineValues& lines, const QJsonObject& given)
{
    const qint64 id = given.value(QLatin1String("id")).toInteger();
    const auto line = std::find_if(lines.lines.begin(), lines.lines.end(), [id](const LineValue& l) { return id != 0 && l.id == id; });
    return int(line - lines.lines.begin());
}

Value readLines(const Reading& r, const QJsonValue& json, const Value& old)
{
    if (!json.isArray()) return r.fault("type", say("a list of lines is expected"));
    LineValues lines = std::get<LineValues>(old);
    const QJsonArray all = json.toArray();
    const auto isRemoved = [](const QJsonValue& item) { return item.toObject().value(QLatin1String("removed")).toBool(); };
    for (const bool removed : {true, false}) // those first: the places of the others are then as they will be
        for (const QJsonValue& item : all) {
            if (isRemoved(item) != removed) continue;
            const QString path = QStringLiteral("%1[%2]").arg(r.path).arg(placeOf(lines, item.toObject()));
            if (item.isObject()) readLine(r, item.toObject(), lines, path);
            else r.reasons << Reason{path, QStringLiteral("type"), say("a line is an object")};
        }
    return lines;
}

QJsonArray writeLines(const Field& field, const LineValues& lines, const Open& open, const QTimeZone& zone)
{
    QJsonArray all;
    for (const LineValue& line : lines.lines) {
        QJsonObject one;
        if (line.id != 0) one.insert(QStringLiteral("id"), line.id);
        for (std::size_t i = 0; i < field.fields.size(); ++i)
            if (!isEmpty(line.values[i])) one.insert(field.fields[i].key, writeJson(field.fields[i], line.values[i], open, zone));
        all.append(one);
    }
    return all;
}

} // namespace

Value readJson(const Field& field, const QJsonValue& json, const Value& old, const QString& path, Reasons& reasons, const QTimeZone& zone)
{
    const Reading r{field, path, reasons, zone};
    if (json.isNull()) return emptyValue(field);
    const bool blank = json.isString() && json.toString().trimmed().isEmpty();
    if (blank && !isTextual(field.kind) && field.kind != Kind::Flag) return emptyValue(field);
    switch (field.kind) {
    case Kind::Integer: return readInteger(r, json);
    case Kind::Amount: return readAmount(r, json);
    case Kind::Date: return readDate(r, json);
    case Kind::Time: return readTime(r, json);
    case Kind::Flag: return readFlag(r, json);
    case Kind::Choice: return readChoice(r, json);
    case Kind::Lines: return readLines(r, json, old);
    default: return readText(r, json);
    }
}

QJsonValue writeJson(const Field& field, const Value& value, const Open& open, const QTimeZone& zone)
{
    if (const auto* sealed = std::get_if<Personal>(&value)) return open(*sealed, field);
    if (const auto* lines = std::get_if<LineValues>(&value)) return writeLines(field, *lines, open, zone);
    if (const auto* text = std::get_if<QString>(&value)) return *text;
    if (const auto* number = std::get_if<qint64>(&value)) return *number;
    if (const auto* amount = std::get_if<Money>(&value)) return plainText(*amount);
    if (const auto* day = std::get_if<QDate>(&value)) return day->toString(Qt::ISODate);
    if (const auto* at = std::get_if<Instant>(&value)) return isoText(*at, zone);
    if (const auto* flag = std::get_if<bool>(&value)) return *flag;
    return QJsonValue::Null;
}

QStringList changedKeys(const Record& before, const Record& after)
{
    QStringList keys;
    for (std::size_t i = 0; i < after.values.size(); ++i)
        if (before.values[i] != after.values[i]) keys << after.type->fields[i].key;
    return keys;
}

Reason required(const QString& key, const char* label)
{
    return {key, QStringLiteral("required"), say("Missing: %1").arg(say(label))};
}

} // namespace fuwutai
