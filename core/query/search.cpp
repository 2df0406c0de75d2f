// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/search.h"

#include "core/base/text.h"
#include "core/store/query.h"
#include "core/store/repository.h"
#include "core/store/search_rows.h"

#include <QRegularExpression>

namespace fuwutai {

namespace {

constexpr int kGathered = 5000; // finds looked at before the reader's offices and kinds are told apart
constexpr int kLately = 4000;   // rows indexed last, looked at first: a common word stands there often enough
constexpr int kTailDigits = 4; // fewer say too little about whose number it is

bool allDigits(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

// Ways to look for one thing that was typed: any of them will do. Each is a phrase of tokens, the last one a prefix.
QStringList waysOf(const QString& word)
{
    QStringList ways{hanTokens(word)};
    if (allDigits(word) && word.size() >= kTailDigits) ways << phoneTail(word);
    if (const QString home = homeAsKnown(word); home != word) ways << hanTokens(home);
    ways.removeAll(QString());
    return ways;
}

// All that was typed, each with its ways.
QList<QStringList> wanted(const QString& typed)
{
    const QString plain = halfWidth(typed).trimmed();
    const QStringList digits = normalPhone(plain).split(QLatin1Char('-'));
    const bool isNumber = std::all_of(digits.begin(), digits.end(), allDigits) && digits.first().size() >= kTailDigits;
    QList<QStringList> all;
    if (isNumber) {
        for (const QString& part : digits) all << waysOf(part);
        // "3-2-1201" may be a room as well as a number.
        if (digits.size() == 1 && plain != digits.first()) all.first() << hanTokens(plain);
        return all;
    }
    for (const QString& word : plain.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (const QStringList ways = waysOf(word); !ways.isEmpty()) all << ways;
    return all;
}

bool holds(const QStringList& tokens, const QString& phrase)
{
    const QStringList units = phrase.split(QLatin1Char(' '));
    for (qsizetype at = 0; at + units.size() <= tokens.size(); ++at) {
        qsizetype same = 0;
        while (same + 1 < units.size() && tokens[at + same] == units[same]) ++same;
        if (same + 1 == units.size() && tokens[at + same].startsWith(units[same])) return true;
    }
    return false;
}

// Offices to which all of a reader's bindings belong; empty when one of them is for all.
QStringList boundOffices(const Actor& actor)
{
    QStringList offices;
    for (const RoleBinding& b : actor.bindings) {
        if (b.office.isEmpty()) return {};
        if (!offices.contains(b.office)) offices << b.office;
    }
    return offices;
}

} // namespace

std::optional<Where> searchFor(const Database& db, const QString& typed, const QStringList& types, int newest, int lately)
{
    const bool lite = db.engine() == Engine::Sqlite;
    const auto anyOf = [&](const QStringList& patterns) { return QLatin1Char('(') + patterns.join(lite ? QStringLiteral(" OR ") : QStringLiteral(" | ")) + QLatin1Char(')'); };
    QStringList all;
    for (const QStringList& ways : wanted(typed)) {
        QStringList patterns;
        for (const QString& way : ways) patterns << searchPattern({way}, db.engine());
        all << anyOf(patterns);
    }
    if (all.isEmpty()) return std::nullopt;
    QStringList kinds;
    for (const QString& type : types) kinds << (lite ? QStringLiteral("\"%1\"") : QStringLiteral("%1")).arg(kindToken(type));
    if (!kinds.isEmpty()) all << anyOf(kinds);
    return Where{searchCondition(db.engine(), newest, lately), {all.join(lite ? QStringLiteral(" AND ") : QStringLiteral(" & "))}};
}

Where foundAmong(const RecordType& type, const Where& found)
{
    return {QStringLiteral("t.id in (select s.record from search_row s where %1 and s.record_type || '' = ?)").arg(found.sql), found.values + QVariantList{type.key}};
}

bool holdsTyped(const QString& tokens, const QString& typed)
{
    const QStringList all = tokens.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QList<QStringList> things = wanted(typed);
    return !things.isEmpty() && std::all_of(things.begin(), things.end(), [&](const QStringList& ways) {
        return std::any_of(ways.begin(), ways.end(), [&](const QString& way) { return holds(all, way); });
    });
}

// A name said in part will do where only one community's begins so.
QString withCommunityCode(const Reader& reader, const QString& typed)
{
    static const QRegularExpression place(QStringLiteral("^(\\D*\\p{L})\\s*(\\d.*)$"), QRegularExpression::UseUnicodePropertiesOption);
    const auto said = place.match(halfWidth(typed).trimmed());
    const RecordType* type = reader.registry.find(QStringLiteral("community"));
    if (!said.hasMatch() || !type) return typed;
    const QString name = said.captured(1);
    QStringList begun;
    for (const Record& r : plainRecords(reader.db, *type, {QStringLiteral("t.state = ?"), {QStringLiteral("active")}})) {
        const QString known = r.text(QStringLiteral("name"));
        if (known == name) return r.number + QLatin1Char(' ') + said.captured(2);
        if (known.startsWith(name)) begun << r.number;
    }
    return begun.size() == 1 ? begun.first() + QLatin1Char(' ') + said.captured(2) : typed;
}

namespace {

SearchHits hitsOf(const Reader& reader, const Where& found, const QStringList& types, int most)
{
    SearchHits hits;
    // The index on the type would be walked instead of the words: hide it behind an expression.
    QString sql = QStringLiteral("select s.record_type, s.record from search_row s where %1 and s.record_type || '' in (%2)").arg(found.sql, marks(types.size()));
    QVariantList values = found.values;
    for (const QString& type : types) values << type;
    const QStringList offices = boundOffices(reader.actor);
    if (!offices.isEmpty()) {
        sql += QStringLiteral(" and s.office in ('', %1)").arg(marks(offices.size()));
        for (const QString& office : offices) values << office;
    }
    Query q(reader.db, sql + QStringLiteral(" order by s.id desc limit ?"));
    q.bindAll(values).bind(qint64(most));
    while (q.next()) {
        hits.ids[q.text(0)] << q.number(1);
        ++hits.count;
    }
    return hits;
}

} // namespace

SearchHits searchHits(const Reader& reader, const QString& typed, const QStringList& types, int most)
{
    const auto found = searchFor(reader.db, typed, types);
    return found && !types.isEmpty() ? hitsOf(reader, *found, types, most) : SearchHits();
}

SearchHits newestHits(const Reader& reader, const QString& typed, const QStringList& types, int most, int enough)
{
    const auto lately = searchFor(reader.db, typed, {}, kGathered, kLately);
    if (!lately || types.isEmpty()) return {};
    const SearchHits recent = hitsOf(reader, *lately, types, most);
    return recent.count >= enough ? recent : hitsOf(reader, *searchFor(reader.db, typed, {}, kGathered), types, most);
}

} // namespace fuwutai
