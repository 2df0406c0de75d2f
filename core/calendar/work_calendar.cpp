// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/work_calendar.h"

#include "core/base/words.h"

#include <algorithm>
#include <array>

namespace fuwutai {

namespace {

struct UnitName {
    LimitUnit unit;
    const char* key;
};
constexpr std::array<UnitName, 5> kUnits{{{LimitUnit::Workdays, "workdays"},
                                          {LimitUnit::Days, "days"},
                                          {LimitUnit::Hours, "hours"},
                                          {LimitUnit::Minutes, "minutes"},
                                          {LimitUnit::WorkHours, "workhours"}}};

bool isWeekend(QDate date) { return date.dayOfWeek() >= Qt::Saturday; }

// An interval that never opens would let a limit in business hours run for ever.
BusinessHours usable(BusinessHours hours)
{
    hours.intervals.removeIf([](const auto& i) { return !i.first.isValid() || !i.second.isValid() || i.first >= i.second; });
    return hours.intervals.isEmpty() ? BusinessHours() : hours;
}

QString named(const char* plain, const char* withName, const QString& name)
{
    return name.isEmpty() ? say(plain) : say(withName).arg(name);
}

} // namespace

QString unitKey(LimitUnit unit)
{
    const auto* found = std::find_if(kUnits.begin(), kUnits.end(), [&](const UnitName& u) { return u.unit == unit; });
    return QLatin1String(found->key);
}

std::optional<LimitUnit> unitOf(const QString& key)
{
    for (const UnitName& u : kUnits)
        if (key == QLatin1String(u.key)) return u.unit;
    return std::nullopt;
}

WorkCalendar::WorkCalendar(QList<CalendarDay> days, QSet<int> years, BusinessHours hours, QTimeZone zone)
    : m_list(std::move(days)), m_years(std::move(years)), m_hours(usable(std::move(hours))), m_zone(std::move(zone))
{
    for (const CalendarDay& day : m_list) m_days.insert(day.date, day);
}

bool WorkCalendar::isWorkday(QDate date) const
{
    const auto listed = m_days.find(date);
    return listed == m_days.end() ? date.isValid() && !isWeekend(date) : listed->work;
}

QString WorkCalendar::why(QDate date) const
{
    const auto listed = m_days.find(date);
    if (listed != m_days.end() && !listed->work) return named(L10N("holiday"), L10N("holiday %1"), listed->name);
    if (listed != m_days.end() && isWeekend(date)) return named(L10N("make-up workday"), L10N("make-up workday %1"), listed->name);
    return isWeekend(date) ? say("weekend") : say("workday");
}

QDate WorkCalendar::nextWorkday(QDate from) const
{
    QDate day = from.addDays(1);
    while (day.isValid() && !isWorkday(day)) day = day.addDays(1);
    return day;
}

int WorkCalendar::workdaysBetween(QDate after, QDate upTo) const
{
    if (!after.isValid() || !upTo.isValid()) return 0;
    int count = 0;
    for (QDate day = after.addDays(1); day <= upTo; day = day.addDays(1)) count += isWorkday(day) ? 1 : 0;
    return count;
}

qint64 WorkCalendar::workMsBetween(Instant from, Instant to) const
{
    if (!from.isSet() || !to.isSet() || from >= to) return 0;
    qint64 sum = 0;
    const QDate last = localDate(to, m_zone);
    for (QDate day = localDate(from, m_zone); day <= last; day = day.addDays(1)) {
        if (!isWorkday(day)) continue;
        for (const auto& [open, close] : m_hours.intervals) {
            const qint64 begin = std::max(from.ms, instantAt(day, open, m_zone).ms);
            const qint64 end = std::min(to.ms, instantAt(day, close, m_zone).ms);
            sum += std::max<qint64>(0, end - begin);
        }
    }
    return sum;
}

} // namespace fuwutai
