// SPDX-License-Identifier: GPL-3.0-or-later
// When a limit ends, and why then. A limit in days knows dates only: what a pause leaves of it is counted after the day on
// which the pause ended. A limit in hours is moved by the time that it stood still.
#include "core/calendar/work_calendar.h"

#include "core/base/words.h"

#include <algorithm>

namespace fuwutai {

namespace {

constexpr int kMostDays = 36'500;
constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;

bool isInDays(LimitUnit unit) { return unit == LimitUnit::Workdays || unit == LimitUnit::Days; }

bool isUsable(Limit limit, Instant start)
{
    const qint64 perDay = isInDays(limit.unit) ? 1 : limit.unit == LimitUnit::Minutes ? 24 * 60 : 24;
    return start.isSet() && limit.value >= 0 && limit.value <= kMostDays * perDay;
}

// Pauses in order, none touching another, none before the start. Only the last can be open.
QList<Pause> merged(QList<Pause> pauses, Instant start)
{
    pauses.removeIf([&](const Pause& p) { return !p.from.isSet() || (p.to.isSet() && (p.to <= p.from || p.to <= start)); });
    std::sort(pauses.begin(), pauses.end(), [](const Pause& a, const Pause& b) { return a.from < b.from; });
    QList<Pause> all;
    for (Pause p : pauses) {
        p.from = std::max(p.from, start);
        if (all.isEmpty() || (all.last().to.isSet() && p.from > all.last().to)) all += p;
        else if (all.last().to.isSet()) all.last().to = p.to.isSet() ? std::max(all.last().to, p.to) : p.to;
    }
    return all;
}

// How a limit went: its end, the pauses that moved it, and what the open one left of it.
struct Course {
    Instant due;
    QDate last; // limits in days: the day on which the count is full, before it moves off a rest day
    QList<Pause> pauses;
    std::optional<TimeLeft> left;
};

class DayRun {
public:
    DayRun(const WorkCalendar& calendar, Limit limit, Instant start) : m_calendar(calendar), m_limit(limit), m_start(start) {}

    Course run(const QList<Pause>& pauses) const
    {
        Course course;
        course.last = after(dateOf(m_start), m_limit.value);
        course.due = dueOn(course.last, m_start);
        for (const Pause& pause : pauses) {
            if (pause.from >= course.due) break;
            const int left = countIn(dateOf(pause.from), course.last);
            if (!pause.to.isSet()) course.left = TimeLeft{left, 0};
            if (!pause.to.isSet() || dateOf(pause.from) == dateOf(pause.to)) continue;
            course.last = after(dateOf(pause.to), left);
            course.due = dueOn(course.last, pause.to);
            course.pauses += pause;
        }
        return course;
    }

private:
    QDate dateOf(Instant at) const { return localDate(at, m_calendar.zone()); }

    QDate after(QDate day, int count) const
    {
        if (m_limit.unit == LimitUnit::Days) return day.addDays(count);
        for (; count > 0; --count) day = m_calendar.nextWorkday(day);
        return day;
    }

    int countIn(QDate after, QDate upTo) const
    {
        if (m_limit.unit == LimitUnit::Days) return int(std::max<qint64>(0, after.daysTo(upTo)));
        return m_calendar.workdaysBetween(after, upTo);
    }

    // A limit that is full on the very day of its start or of the end of a wait must still leave some time.
    Instant dueOn(QDate day, Instant notBefore) const
    {
        if (!m_calendar.isWorkday(day)) day = m_calendar.nextWorkday(day);
        const Instant due = closeOf(day);
        return due < notBefore ? closeOf(m_calendar.nextWorkday(day)) : due;
    }

    Instant closeOf(QDate day) const { return instantAt(day, m_calendar.hours().close(), m_calendar.zone()); }

    const WorkCalendar& m_calendar;
    Limit m_limit;
    Instant m_start;
};

// Limits in clock time or in business time.
class TimeRun {
public:
    TimeRun(const WorkCalendar& calendar, LimitUnit unit) : m_calendar(calendar), m_inBusiness(unit == LimitUnit::WorkHours) {}

    Course run(Instant start, qint64 ms, const QList<Pause>& pauses) const
    {
        Course course;
        course.due = after(start, ms);
        for (const Pause& pause : pauses) {
            if (pause.from >= course.due) break;
            const qint64 left = between(pause.from, course.due);
            if (!pause.to.isSet()) {
                course.left = TimeLeft{0, left};
                break;
            }
            course.due = after(pause.to, left);
            course.pauses += pause;
        }
        return course;
    }

private:
    qint64 between(Instant from, Instant to) const { return m_inBusiness ? m_calendar.workMsBetween(from, to) : to.ms - from.ms; }

    Instant after(Instant from, qint64 ms) const
    {
        if (!m_inBusiness || ms == 0) return from.plusMs(ms);
        for (QDate day = localDate(from, m_calendar.zone()); day.isValid(); day = day.addDays(1)) {
            if (!m_calendar.isWorkday(day)) continue;
            for (const auto& [open, close] : m_calendar.hours().intervals) {
                const Instant begin = std::max(from, instantAt(day, open, m_calendar.zone()));
                const qint64 room = instantAt(day, close, m_calendar.zone()).ms - begin.ms;
                if (ms <= room) return begin.plusMs(ms);
                ms -= std::max<qint64>(0, room);
            }
        }
        return {};
    }

    const WorkCalendar& m_calendar;
    bool m_inBusiness;
};

Course courseOf(const WorkCalendar& calendar, Limit limit, Instant start, const QList<Pause>& pauses)
{
    if (!isUsable(limit, start)) return {};
    const QList<Pause> inOrder = merged(pauses, start);
    if (isInDays(limit.unit)) return DayRun(calendar, limit, start).run(inOrder);
    return TimeRun(calendar, limit.unit).run(start, limit.value * (limit.unit == LimitUnit::Minutes ? kMinute : kHour), inOrder);
}

// Says of each day from the start to the end whether it counted.
class Explanation {
public:
    Explanation(const WorkCalendar& calendar, Limit limit, Instant start, const Course& course)
        : m_calendar(calendar), m_unit(limit.unit), m_start(start), m_course(course), m_dueDay(dateOf(course.due)) {}

    QList<DayCount> days() const
    {
        QList<DayCount> all;
        if (!m_course.due.isSet()) return all;
        for (QDate day = dateOf(m_start); day <= m_dueDay; day = day.addDays(1))
            all += isInDays(m_unit) ? inDays(day) : inTime(day);
        return all;
    }

private:
    QDate dateOf(Instant at) const { return localDate(at, m_calendar.zone()); }

    DayCount inDays(QDate day) const
    {
        if (day == dateOf(m_start)) return {day, false, say("day of receipt, not counted")};
        const bool resumedToday = day == m_dueDay && !m_course.pauses.isEmpty() && day == dateOf(m_course.pauses.last().to);
        if (resumedToday) return {day, false, say("resumed, last day")};
        if (isPaused(day)) return {day, false, say("paused")};
        if (day > m_course.last) return {day, false, day == m_dueDay ? say("moved to the next working day") : m_calendar.why(day)};
        return {day, m_unit == LimitUnit::Days || m_calendar.isWorkday(day), m_calendar.why(day)};
    }

    // A limit in days loses the days after the one on which the wait began, up to the one on which it ended.
    bool isPaused(QDate day) const
    {
        return std::any_of(m_course.pauses.begin(), m_course.pauses.end(),
                           [&](const Pause& p) { return day > dateOf(p.from) && day <= dateOf(p.to); });
    }

    DayCount inTime(QDate day) const
    {
        const Instant begin = std::max(m_start, instantAt(day, QTime(0, 0), m_calendar.zone()));
        const Instant end = std::min(m_course.due, instantAt(day.addDays(1), QTime(0, 0), m_calendar.zone()));
        const qint64 all = time(begin, end);
        qint64 paused = 0;
        for (const Pause& p : m_course.pauses) paused += time(std::max(begin, p.from), std::min(end, p.to));
        if (all > 0 && paused >= all) return {day, false, say("paused")};
        if (m_unit != LimitUnit::WorkHours) return {day, true, say("clock time")};
        if (all == 0 && m_calendar.isWorkday(day)) return {day, false, say("outside business hours")};
        return {day, all > 0, m_calendar.why(day)};
    }

    qint64 time(Instant from, Instant to) const
    {
        if (m_unit == LimitUnit::WorkHours) return m_calendar.workMsBetween(from, to);
        return std::max<qint64>(0, to.ms - from.ms);
    }

    const WorkCalendar& m_calendar;
    LimitUnit m_unit;
    Instant m_start;
    const Course& m_course;
    QDate m_dueDay;
};

// Years whose days had a say. Clock time asks no calendar, and the day of receipt is not asked either.
QList<int> missingYears(const WorkCalendar& calendar, Limit limit, const QList<DayCount>& days)
{
    QList<int> missing;
    if (limit.unit == LimitUnit::Hours || limit.unit == LimitUnit::Minutes) return missing;
    for (const DayCount& day : days.mid(isInDays(limit.unit) && limit.value > 0 ? 1 : 0))
        if (!calendar.isKnown(day.date) && !missing.contains(day.date.year())) missing += day.date.year();
    return missing;
}

} // namespace

Deadline WorkCalendar::deadline(Limit limit, Instant start, const QList<Pause>& pauses) const
{
    const Course course = courseOf(*this, limit, start, pauses);
    Deadline deadline;
    deadline.due = course.due;
    deadline.days = Explanation(*this, limit, start, course).days();
    deadline.missingYears = missingYears(*this, limit, deadline.days);
    deadline.provisional = !deadline.missingYears.isEmpty();
    return deadline;
}

std::optional<TimeLeft> WorkCalendar::leftAtPause(Limit limit, Instant start, const QList<Pause>& pauses) const
{
    return courseOf(*this, limit, start, pauses).left;
}

} // namespace fuwutai
