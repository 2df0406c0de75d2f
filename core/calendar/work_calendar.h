// SPDX-License-Identifier: GPL-3.0-or-later
// Working days and business hours by the State Council's calendar, and limits that can explain themselves.
// Rules of counting: the end of spec procedures ("Time limits") and Civil Code art. 200-203. Used by policy, record, gate.
#pragma once

#include "core/base/instant.h"

#include <QList>
#include <QMap>
#include <QSet>

#include <optional>

namespace fuwutai {

// One published day: off although a weekday, or worked although a weekend.
struct CalendarDay {
    QDate date;
    bool work = false;
    QString name;   // 春节
    QString source; // address of the notice
    bool operator==(const CalendarDay&) const = default;
};

// Business hours of a day: [open, close) intervals in the order of the day; 08:30-12:00 and 13:30-17:30 by default.
struct BusinessHours {
    QList<std::pair<QTime, QTime>> intervals{{QTime(8, 30), QTime(12, 0)}, {QTime(13, 30), QTime(17, 30)}};
    QTime close() const { return intervals.last().second; }
};

enum class LimitUnit { Workdays, Days, Hours, Minutes, WorkHours };
QString unitKey(LimitUnit unit);                        // "workdays" "days" "hours" "minutes" "workhours"
std::optional<LimitUnit> unitOf(const QString& key);

struct Limit {
    int value = 0;
    LimitUnit unit = LimitUnit::Workdays;
    bool operator==(const Limit&) const = default;
};

// One day on the way to a limit: does it count, and why ("make-up workday 春节").
struct DayCount {
    QDate date;
    bool counts = false;
    QString why;
};

struct Deadline {
    Instant due;
    bool provisional = false;  // a year without a loaded calendar was touched: say so wherever the limit is shown
    QList<int> missingYears;
    QList<DayCount> days;
};

// Time during which a limit did not run, from a customer's wait to its end.
struct Pause {
    Instant from;
    Instant to; // unset: still waiting
};

// What remains of a limit that stands still ("paused, N days left").
struct TimeLeft {
    int days = 0;  // Workdays, Days: days after today that still count; 0 on the last day
    qint64 ms = 0; // Hours, Minutes: clock time; WorkHours: business time; milliseconds
};

class WorkCalendar {
public:
    WorkCalendar() = default;
    // `years`: those whose notice is loaded. An empty list of days does not make a year known.
    WorkCalendar(QList<CalendarDay> days, QSet<int> years, BusinessHours hours = {}, QTimeZone zone = defaultZone());

    bool isWorkday(QDate date) const;
    bool isKnown(QDate date) const { return m_years.contains(date.year()); }
    QString why(QDate date) const;                      // words for a day: weekend, holiday 国庆节, make-up workday 春节, workday
    QDate nextWorkday(QDate from) const;                // the first working day after `from`
    int workdaysBetween(QDate after, QDate upTo) const; // working days in (after, upTo]
    qint64 workMsBetween(Instant from, Instant to) const; // business time in between, milliseconds

    // When a limit that starts at `start` ends, the pauses left out. Day 0 never counts (Civil Code 201). Pauses may come in
    // any order and overlap; one that begins at or after the end of the limit changes nothing. A pause that is still open
    // leaves the end where it was: show leftAtPause instead, never "overdue". The end is unset when the start is unset or
    // the limit is negative or longer than a century.
    Deadline deadline(Limit limit, Instant start, const QList<Pause>& pauses = {}) const;
    // What remains of the limit while a pause is open; nothing when none is, or when it began after the limit had ended.
    std::optional<TimeLeft> leftAtPause(Limit limit, Instant start, const QList<Pause>& pauses) const;

    const QList<CalendarDay>& days() const { return m_list; }
    const QSet<int>& years() const { return m_years; }
    const BusinessHours& hours() const { return m_hours; }
    const QTimeZone& zone() const { return m_zone; }

private:
    QList<CalendarDay> m_list;
    QMap<QDate, CalendarDay> m_days;
    QSet<int> m_years;
    BusinessHours m_hours;
    QTimeZone m_zone = defaultZone();
};

// ISO weeks: the period of the weekly report. "2026-W46".
struct IsoWeek {
    int year = 0;
    int week = 0;
    auto operator<=>(const IsoWeek&) const = default;
    bool isValid() const { return week > 0; }
    QString text() const;
    QDate monday() const;
    IsoWeek next() const;
    IsoWeek previous() const;
    Instant begin(const QTimeZone& zone = defaultZone()) const; // Monday 00:00
    Instant end(const QTimeZone& zone = defaultZone()) const;   // next Monday 00:00, not included
};
IsoWeek weekOf(QDate date);
IsoWeek readWeek(const QString& text); // invalid when it is none that exists

} // namespace fuwutai
