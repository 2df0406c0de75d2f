// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/field.h"

#include <algorithm>
#include <array>

namespace fuwutai {

namespace {

struct KindFacts { const char* key; int max; Mask mask; bool textual; };
const std::array<KindFacts, 13> kKinds{{
    {"text", 200, Mask::Words, true}, {"long_text", 20'000, Mask::Words, true}, {"name", 80, Mask::Name, true},
    {"phone", 60, Mask::Phone, true}, {"address", 200, Mask::Address, true}, {"integer", 0, Mask::Words, false},
    {"amount", 0, Mask::Words, false}, {"date", 0, Mask::Words, false}, {"time", 0, Mask::Words, false},
    {"flag", 0, Mask::Words, false}, {"choice", 80, Mask::Words, true}, {"reference", 120, Mask::Words, true},
    {"lines", 0, Mask::Words, false},
}};
const KindFacts& facts(Kind kind) { return kKinds[std::size_t(kind)]; }

QString linesText(const Field& field, const LineValues& lines, const Open& open, const NameOf& nameOf)
{
    QStringList rows;
    for (const LineValue& line : lines.lines) {
        QStringList cells;
        for (std::size_t i = 0; i < field.fields.size(); ++i) {
            const QString cell = displayText(field.fields[i], line.values[i], open, nameOf);
            if (!cell.isEmpty()) cells << cell;
        }
        rows << cells.join(QLatin1Char(' '));
    }
    return rows.join(say("; "));
}

} // namespace

bool isEmpty(const Value& value)
{
    if (std::holds_alternative<std::monostate>(value)) return true;
    if (const auto* flag = std::get_if<bool>(&value)) return !*flag;
    if (const auto* text = std::get_if<QString>(&value)) return text->isEmpty();
    if (const auto* sealed = std::get_if<Personal>(&value)) return sealed->isEmpty();
    if (const auto* at = std::get_if<Instant>(&value)) return !at->isSet();
    if (const auto* day = std::get_if<QDate>(&value)) return !day->isValid();
    if (const auto* lines = std::get_if<LineValues>(&value)) return lines->lines.empty();
    return false;
}

QString kindKey(Kind kind) { return QLatin1String(facts(kind).key); }
int textLimit(const Field& field) { return field.max > 0 ? field.max : facts(field.kind).max; }
Mask maskOf(Kind kind) { return facts(kind).mask; }
bool isTextual(Kind kind) { return facts(kind).textual; }

const Value& cellOf(const Field& lines, const LineValue& line, const char* key)
{
    const auto at = std::find_if(lines.fields.begin(), lines.fields.end(), [&](const Field& f) { return f.key == QLatin1String(key); });
    Q_ASSERT(at != lines.fields.end());
    return line.values[std::size_t(at - lines.fields.begin())];
}

Value emptyValue(const Field& field)
{
    if (field.kind == Kind::Lines) return LineValues{};
    if (field.kind == Kind::Flag) return false;
    if (field.personal) return Personal();
    if (isTextual(field.kind)) return QString();
    return std::monostate{};
}

const ChoiceDef* findChoice(const Field& field, const QString& key)
{
    if (!field.choices) return nullptr;
    for (const ChoiceDef& c : *field.choices)
        if (key == QLatin1String(c.key)) return &c;
    return nullptr;
}

QString choiceText(const Field& field, const QString& key)
{
    const ChoiceDef* c = findChoice(field, key);
    return c ? say(c->label) : key;
}

QString openText(const Personal& value, const Field&) { return PersonalOpener::open(value); }
QString maskedText(const Personal& value, const Field& field) { return value.masked(maskOf(field.kind)); }

Open openFor(Sight sight)
{
    return [sight](const Personal& value, const Field& field) { return isSeen(sight, maskOf(field.kind)) ? openText(value, field) : maskedText(value, field); };
}

QString displayText(const Field& field, const Value& value, const Open& open, const NameOf& nameOf)
{
    if (const auto* sealed = std::get_if<Personal>(&value)) return open(*sealed, field);
    if (const auto* lines = std::get_if<LineValues>(&value)) return linesText(field, *lines, open, nameOf);
    if (field.kind == Kind::Reference && nameOf) return nameOf(field.target, std::get<QString>(value));
    if (const auto* text = std::get_if<QString>(&value))
        return field.kind == Kind::Choice ? choiceText(field, *text) : field.said ? say(text->toUtf8().constData()) : *text;
    if (const auto* number = std::get_if<qint64>(&value)) return QString::number(*number);
    if (const auto* amount = std::get_if<Money>(&value)) return moneyText(*amount);
    if (const auto* day = std::get_if<QDate>(&value)) return day->toString(Qt::ISODate);
    if (const auto* at = std::get_if<Instant>(&value)) return shortText(*at);
    if (const auto* flag = std::get_if<bool>(&value)) return *flag ? say("yes") : QString();
    return {};
}

} // namespace fuwutai
