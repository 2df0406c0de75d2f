// SPDX-License-Identifier: GPL-3.0-or-later
// The published calendar as CSV text: date,kind,name,notice with kind "holiday" or "workday".
// resources/calendar/cn_holidays.csv ships in this form and offices import later years in it. Used by gate, exchange, app.
#pragma once

#include "core/base/result.h"
#include "core/calendar/work_calendar.h"

namespace fuwutai {

struct CalendarFile {
    QList<CalendarDay> days; // in the order of the date
    QSet<int> years;         // those that the days make known
    WorkCalendar calendar(BusinessHours hours = {}, QTimeZone zone = defaultZone()) const { return {days, years, std::move(hours), zone}; }
};

// Refused with one reason for each bad line (code bad_header, bad_line, bad_date, unknown_kind or duplicate; field "line N").
Result<CalendarFile> readCalendar(const QString& csv);
QString writeCalendar(const QList<CalendarDay>& days); // the same form back

// Years that the days make known. Days around New Year are no proof: the notice of the year beside may have named them.
QSet<int> knownYears(const QList<CalendarDay>& days);

} // namespace fuwutai
