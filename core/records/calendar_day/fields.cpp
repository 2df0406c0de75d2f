// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/calendar_day/calendar_day.h"

namespace fuwutai {

const ChoiceList& choicesOf(DayKind)
{
    static const ChoiceList list{{"holiday", L10N("Holiday")}, {"workday", L10N("Make-up workday")}};
    return list;
}

template <> const FieldTable<CalendarEntry>& fieldTable<CalendarEntry>()
{
    using C = CalendarEntry;
    static const FieldTable<C> table{
        field<&C::day>("day", L10N("Day")),
        field<&C::kind>("kind", L10N("Off or worked"), {.column = true, .filter = true}),
        field<&C::name>("name", L10N("Name"), {.max = 40, .column = true}),
        field<&C::source>("source", L10N("Notice"), {.max = 400, .column = true}),
    };
    return table;
}

} // namespace fuwutai
