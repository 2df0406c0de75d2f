// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/typed.h"

#include "core/base/instant.h"
#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/base/words.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace fuwutai {

namespace {

struct Word {
    const char16_t* word;
    int value;
};
// Seen from today; what holds another one comes before it.
constexpr Word kDays[]{{u"大后天", 3}, {u"后天", 2}, {u"明天", 1}, {u"今天", 0}, {u"昨天", -1}, {u"前天", -2}, {u"day after tomorrow", 2}, {u"tomorrow", 1}, {u"today", 0},
                       {u"yesterday", -1}};
// The half of the day: from midnight, from noon.
constexpr Word kHalves[]{{u"凌晨", 0}, {u"早上", 0}, {u"上午", 0}, {u"中午", 12}, {u"下午", 12}, {u"傍晚", 12}, {u"晚上", 12}, {u"am", 0}, {u"pm", 12}};
constexpr std::pair<const char16_t*, const char16_t*> kSigns[]{
    {u"年", u"-"}, {u"月", u"-"}, {u"日", u" "}, {u"点半", u":30"}, {u"点一刻", u":15"}, {u"点三刻", u":45"}, {u"点", u":"}, {u"分", u""}, {u"：", u":"},
    {u"十二", u"12"}, {u"十一", u"11"}, {u"十", u"10"}, {u"一", u"1"}, {u"二", u"2"}, {u"两", u"2"}, {u"三", u"3"}, {u"四", u"4"}, {u"五", u"5"}, {u"六", u"6"},
    {u"七", u"7"}, {u"八", u"8"}, {u"九", u"9"}};

QString plain(QString text)
{
    for (const auto& [from, to] : kSigns) text.replace(QString::fromUtf16(from), QString::fromUtf16(to));
    text = text.simplified();
    return text.endsWith(QLatin1Char(':')) ? text + QStringLiteral("00") : text;
}

// Takes such a word out of the text.
template <std::size_t N> std::optional<int> taken(QString& text, const Word (&words)[N])
{
    for (const auto& [word, value] : words)
        if (const QString wanted = QString::fromUtf16(word); text.contains(wanted)) {
            text.remove(text.indexOf(wanted), wanted.size());
            return value;
        }
    return {};
}

// A text of digits, and what its words say.
struct Said {
    std::optional<int> days, half;
    QString rest;
};
Said said(const QString& typed)
{
    Said s;
    QString text = halfWidth(typed).simplified().toLower();
    s.days = taken(text, kDays);
    s.half = taken(text, kHalves);
    s.rest = plain(text);
    return s;
}

// Three in the afternoon is fifteen; nobody says fourteen in the morning.
QTime inHalf(QTime time, std::optional<int> half)
{
    if (!half || !time.isValid()) return time;
    if (*half == 0) return time.hour() < 12 ? time : QTime();
    return time.hour() < 12 ? time.addSecs(12 * 3600) : time;
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
    const Said s = said(typed);
    const QDate day = s.days && !s.half && s.rest.isEmpty() ? now.date().addDays(*s.days) : s.days || s.half ? QDate() : readDate(s.rest, now.date());
    return day.isValid() ? day.toString(Qt::ISODate) : typed;
}

QString tidyTime(const QString& typed, const QDateTime& now)
{
    const Said s = said(typed);
    const int gap = s.days ? -1 : s.rest.lastIndexOf(QLatin1Char(' '));
    const QTime time = inHalf(readClock(s.rest.mid(gap + 1)), s.half);
    const QDate day = gap < 0 ? now.date().addDays(s.days.value_or(0)) : readDate(s.rest.left(gap), now.date());
    if (time.isValid() && day.isValid()) return QDateTime(day, time).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return tidyDate(typed, now);
}

QString understood(Kind kind, const QString& typed, const QDateTime& now)
{
    const bool inWords = std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isLetter(); });
    const QString tidy = (kind == Kind::Time || kind == Kind::Date) && inWords ? tidyTyped(kind, typed, now) : typed;
    if (tidy == typed) return {};
    const QDateTime at = local(readInstant(tidy));
    const QString day = QStringLiteral("%1 %2").arg(at.date().toString(Qt::ISODate), QLocale().dayName(at.date().dayOfWeek(), QLocale::ShortFormat));
    return say("that is %1").arg(kind == Kind::Date ? day : day + at.toString(QStringLiteral(" HH:mm")));
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
