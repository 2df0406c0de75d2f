// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/calendar_day/calendar_day.h"

#include "core/record/master_flow.h"

namespace fuwutai {

namespace {

RecordType makeType()
{
    RecordType t = masterType({"calendar_day", L10N("Calendar day"), L10N("Calendar")}, fieldsOf<CalendarEntry>(),
                              {.who = anyOf({Role::Administrator}), .named = {"day"},
                               .fills = {"kind", "name", "source"},
                               .needs = {"day", "kind", "name"}});
    t.numbering.natural = [](const Situation& s) { return after<CalendarEntry>(s).day.toString(Qt::ISODate); };
    t.officeless = true;
    return finished(std::move(t));
}

} // namespace

const RecordType& calendarDayType()
{
    static const RecordType type = makeType();
    return type;
}

} // namespace fuwutai
