// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/work_calendar.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace fuwutai {

QString IsoWeek::text() const
{
    if (!isValid()) return {};
    return QStringLiteral("%1-W%2").arg(year, 4, 10, QLatin1Char('0')).arg(week, 2, 10, QLatin1Char('0'));
}

QDate IsoWeek::monday() const
{
    if (!isValid()) return {};
    const QDate inFirstWeek(year, 1, 4); // 4 January always lies in week 1
    return inFirstWeek.addDays(1 - inFirstWeek.dayOfWeek() + 7 * (week - 1));
}

IsoWeek IsoWeek::next() const { return weekOf(monday().addDays(7)); }
IsoWeek IsoWeek::previous() const { return weekOf(monday().addDays(-7)); }
Instant IsoWeek::begin(const QTimeZone& zone) const { return instantAt(monday(), QTime(0, 0), zone); }
Instant IsoWeek::end(const QTimeZone& zone) const { return instantAt(monday().addDays(7), QTime(0, 0), zone); }

IsoWeek weekOf(QDate date)
{
    if (!date.isValid()) return {};
    IsoWeek of;
    of.week = date.weekNumber(&of.year);
    return of;
}

IsoWeek readWeek(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^([0-9]{4})-?[Ww]([0-9]{2})$"));
    const auto match = shape.match(halfWidth(text).trimmed());
    if (!match.hasMatch()) return {};
    const IsoWeek week{match.captured(1).toInt(), match.captured(2).toInt()};
    return weekOf(week.monday()) == week ? week : IsoWeek{};
}

} // namespace fuwutai
