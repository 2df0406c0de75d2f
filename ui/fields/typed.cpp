// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/typed.h"

#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/base/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace fuwutai {

namespace {

QString plain(const QString& typed)
{
    QString text = halfWidth(typed).simplified();
    for (const auto& [from, to] : {std::pair{u"年", u"-"}, {u"月", u"-"}, {u"日", u" "}, {u"点", u":"}, {u"分", u""}, {u"：", u":"}})
        text.replace(QString::fromUtf16(from), QString::fromUtf16(to));
    text = text.simplified();
    return text.endsWith(QLatin1Char(':')) ? text + QStringLiteral("00") : text;
}

QDate readDate(const QString& text, QDate today)
{
    static const QRegularExpression full(QStringLiteral("^(\\d{4})[-/.]?(\\d{1,2})[-/.]?(\\d{1,2})$"));
    static const QRegularExpression compact(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    static const QRegularExpression day(QStringLiteral("^(\\d{1,2})[-/.](\\d{1,2})$"));
    static const QRegularExpression bare(QStringLiteral("^(\\d{2})(\\d{2})$"));
    for (const QRegularExpression* form : {&compact, &full})
        if (const auto m = form->match(text); m.hasMatch()) return QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    for (const QRegularExpression* form : {&day, &bare})
        if (const auto m = form->match(text); m.hasMatch()) return QDate(today.year(), m.captured(1).toInt(), m.captured(2).toInt());
    return {};
}

QTime readClock(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?::?(\\d{2}))?$"));
    const auto m = form.match(text);
    return m.hasMatch() ? QTime(m.captured(1).toInt(), m.captured(2).toInt()) : QTime(); // an hour alone is a full one
}

} // namespace

QString tidyDate(const QString& typed, const QDateTime& now)
{
    const QDate day = readDate(plain(typed), now.date());
    return day.isValid() ? day.toString(Qt::ISODate) : typed;
}

QString tidyTime(const QString& typed, const QDateTime& now)
{
    const QString text = plain(typed);
    const int gap = text.lastIndexOf(QLatin1Char(' '));
    const QTime time = readClock(text.mid(gap + 1));
    const QDate day = gap < 0 ? now.date() : readDate(text.left(gap), now.date());
    if (time.isValid() && day.isValid()) return QDateTime(day, time).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    const QDate alone = readDate(text, now.date());
    return alone.isValid() ? alone.toString(Qt::ISODate) : typed;
}

QString wholePhone(const QString& typed)
{
    constexpr int kLeastDigits = 7;
    const QString phone = normalPhone(typed);
    const bool digits = std::all_of(phone.begin(), phone.end(), [](QChar c) { return c.isDigit(); });
    return digits && phone.size() >= kLeastDigits ? phone : QString();
}

QString phoneDoubt(const QString& typed)
{
    const QString phone = normalPhone(typed).trimmed();
    if (phone.isEmpty() || isDialable(phone)) return {};
    const auto digits = std::count_if(phone.begin(), phone.end(), [](QChar c) { return c.isDigit(); });
    const bool alone = std::all_of(phone.begin(), phone.end(), [](QChar c) { return c.isDigit() || c == QLatin1Char('+') || c == QLatin1Char('-'); });
    return alone ? say("A number of %1 digits: is it right?").arg(digits) : say("More than a telephone number: is it right?");
}

QString tidyTyped(Kind kind, const QString& typed, const QDateTime& now)
{
    switch (kind) {
    case Kind::Phone: return normalPhone(typed);
    case Kind::Date: return tidyDate(typed, now);
    case Kind::Time: return tidyTime(typed, now);
    case Kind::Integer:
    case Kind::Amount: return halfWidth(typed).trimmed();
    default: return typed;
    }
}

} // namespace fuwutai
