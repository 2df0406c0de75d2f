// SPDX-License-Identifier: GPL-3.0-or-later
// A published day: off although a weekday, or worked although a weekend, with its notice. Weekends and weekdays that are not
// listed count as usual. Used by app (registry), query (calendar), exchange (a year's notice).
#pragma once

#include "core/record/record_type.h"

namespace fuwutai {

enum class DayKind { Unset, Holiday, Workday };
const ChoiceList& choicesOf(DayKind);

struct CalendarEntry {
    QDate day;
    DayKind kind = DayKind::Unset;
    QString name;                   // 春节
    QString source;                 // address of the notice
    bool operator==(const CalendarEntry&) const = default;
};

const RecordType& calendarDayType();

} // namespace fuwutai
