// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped calendar and short ways to write instants, for the tests of calendar and deadlines.
#pragma once

#include "core/calendar/calendar_file.h"
#include "tests/support/catch.h"

#include <QFile>

namespace fuwutai {

// Catch takes what has begin() and end() for a range unless it can be printed.
inline std::ostream& operator<<(std::ostream& out, const IsoWeek& week) { return out << week.text(); }
inline std::ostream& operator<<(std::ostream& out, const Instant& at) { return out << isoText(at); }

inline QString shippedText()
{
    QFile file(QStringLiteral(FUWUTAI_SOURCE_DIR "/resources/calendar/cn_holidays.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

inline const WorkCalendar& shipped()
{
    static const WorkCalendar calendar = readCalendar(shippedText())->calendar();
    return calendar;
}

inline Instant at(const char* text)
{
    const Instant when = readInstant(QString::fromLatin1(text));
    REQUIRE(when.isSet());
    return when;
}

} // namespace fuwutai
