// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/time_pattern.h"

#include "core/base/text.h"

#include <QDateTime>

namespace fuwutai {

const QList<TimePattern::Word>& TimePattern::words()
{
    // Longer words first. "hh" is a half day's hour only where AP stands too.
    static const QList<Word> all{{"yyyy", Part::Year, 4, true}, {"yy", Part::ShortYear, 2, true}, {"MM", Part::Month, 2, true},
        {"M", Part::Month, 2, false}, {"dd", Part::Day, 2, true}, {"d", Part::Day, 2, false}, {"HH", Part::Hour, 2, true},
        {"H", Part::Hour, 2, false}, {"hh", Part::HalfHour, 2, true}, {"h", Part::HalfHour, 2, false}, {"mm", Part::Minute, 2, true},
        {"m", Part::Minute, 2, false}, {"ss", Part::Second, 2, true}, {"s", Part::Second, 2, false}, {"zzz", Part::Milli, 3, true},
        {"AP", Part::Noon, 2, true}, {"ap", Part::Noon, 2, true}};
    return all;
}

TimePattern::TimePattern(const QString& pattern) : m_pattern(pattern)
{
    bool noon = false;
    for (qsizetype at = 0; at < pattern.size();) {
        const QStringView rest = QStringView(pattern).mid(at);
        const auto word = std::find_if(words().begin(), words().end(), [&](const Word& w) { return rest.startsWith(QLatin1String(w.text)); });
        if (word == words().end()) {
            m_tokens << Token{Part::Literal, 0, true, pattern[at++]};
            continue;
        }
        m_tokens << Token{word->part, word->digits, word->exact, {}};
        noon = noon || word->part == Part::Noon;
        at += qsizetype(qstrlen(word->text));
    }
    for (Token& t : m_tokens)
        if (t.part == Part::HalfHour && !noon) t.part = Part::Hour;
    const auto has = [&](Part p) { return std::any_of(m_tokens.begin(), m_tokens.end(), [p](const Token& t) { return t.part == p; }); };
    m_valid = pattern.isEmpty() || ((has(Part::Year) || has(Part::ShortYear)) && has(Part::Month) && has(Part::Day));
}

QString TimePattern::iso(const QString& typed) const
{
    const QString text = halfWidth(typed).trimmed();
    if (m_pattern.isEmpty()) return text;
    int parts[int(Part::Literal)] = {};
    bool evening = false;
    qsizetype at = 0;
    for (const Token& t : m_tokens) {
        if (t.part == Part::Literal) {
            if (at >= text.size() || text[at++] != t.literal) return {};
        } else if (t.part == Part::Noon) {
            const QString word = text.mid(at, 2).toUpper();
            if (word != QLatin1String("AM") && word != QLatin1String("PM")) return {};
            evening = word == QLatin1String("PM");
            at += 2;
        } else {
            int digits = 0;
            int& number = parts[int(t.part)];
            for (; digits < t.digits && at < text.size() && text[at] >= QLatin1Char('0') && text[at] <= QLatin1Char('9'); ++digits)
                number = number * 10 + (text[at++].unicode() - '0');
            if (digits == 0 || (t.exact && digits != t.digits)) return {};
        }
    }
    if (at != text.size()) return {};
    const auto part = [&](Part p) { return parts[int(p)]; };
    const int half = part(Part::HalfHour);
    const bool halves = std::any_of(m_tokens.begin(), m_tokens.end(), [](const Token& t) { return t.part == Part::HalfHour; });
    if (halves && (half < 1 || half > 12)) return {};
    const int hour = halves ? half % 12 + (evening ? 12 : 0) : part(Part::Hour);
    const int year = part(Part::Year) ? part(Part::Year) : 2000 + part(Part::ShortYear);
    const QDate day(year, part(Part::Month), part(Part::Day));
    const QTime time(hour, part(Part::Minute), part(Part::Second), part(Part::Milli));
    if (!day.isValid() || !time.isValid()) return {};
    return day.toString(Qt::ISODate) + QLatin1Char('T') + time.toString(part(Part::Milli) ? Qt::ISODateWithMs : Qt::ISODate);
}

} // namespace fuwutai
