// SPDX-License-Identifier: GPL-3.0-or-later
// How near a limit is: icon, word and colour follow from one answer.
#include "tests/support/catch.h"

#include "core/query/record_view.h"

using namespace fuwutai;

namespace {

Instant at(const char* text) { return readInstant(QLatin1String(text)); }

ClockState running(const char* due)
{
    ClockState c;
    c.kind = QStringLiteral("feedback");
    c.started = at("2026-11-20 09:00");
    c.due = at(due);
    c.state = QStringLiteral("running");
    c.limit = {3, LimitUnit::Workdays};
    return c;
}

const WorkCalendar& calendar()
{
    static const WorkCalendar known({}, {2025, 2026, 2027});
    return known;
}

QString words(const ClockState& c, const char* now) { return clockWords(c, at(now), calendar()); }

} // namespace

TEST_CASE("A limit is soon on its day or within two hours, overdue only after its moment")
{
    const ClockState c = running("2026-11-25 17:30");
    CHECK(urgencyOf(c, at("2026-11-24 23:59")) == Urgency::Fine);
    CHECK(urgencyOf(c, at("2026-11-25 00:00")) == Urgency::Soon);
    CHECK(urgencyOf(c, at("2026-11-25 17:30")) == Urgency::Soon);
    CHECK(urgencyOf(c, at("2026-11-25 17:30:01")) == Urgency::Overdue);
    const ClockState night = running("2026-11-25 01:00");
    CHECK(urgencyOf(night, at("2026-11-24 22:59:59")) == Urgency::Fine);
    CHECK(urgencyOf(night, at("2026-11-24 23:00")) == Urgency::Soon);
}

TEST_CASE("A limit that has ended says how it ended")
{
    ClockState c = running("2026-11-25 17:30");
    c.ended = at("2026-11-25 19:30");
    c.state = QStringLiteral("missed");
    CHECK(urgencyOf(c, at("2026-11-30 09:00")) == Urgency::Missed);
    CHECK(words(c, "2026-11-30 09:00") == QStringLiteral("done, 2 h late"));
    c.state = QStringLiteral("met");
    CHECK(urgencyOf(c, at("2026-11-30 09:00")) == Urgency::Met);
    c.state = QStringLiteral("cancelled");
    CHECK(urgencyOf(c, at("2026-11-30 09:00")) == Urgency::None);
}

TEST_CASE("The words of a limit are those a clerk would say", "[experience.18]")
{
    const ClockState c = running("2026-11-25 17:30");
    CHECK(words(c, "2026-11-25 09:00") == QStringLiteral("today 17:30"));
    CHECK(words(c, "2026-11-24 09:00") == QStringLiteral("tomorrow 17:30"));
    CHECK(words(c, "2026-11-23 09:00") == QStringLiteral("11-25 17:30"));
    CHECK(words(running("2027-01-04 17:30"), "2026-12-30 09:00") == QStringLiteral("2027-01-04 17:30"));
    CHECK(words(c, "2026-11-25 17:30:20") == QStringLiteral("1 min over"));
    CHECK(words(c, "2026-11-25 18:29") == QStringLiteral("59 min over"));
    CHECK(words(c, "2026-11-25 18:30") == QStringLiteral("1 h over"));
    CHECK(words(c, "2026-11-26 17:29") == QStringLiteral("23 h over"));
    CHECK(words(c, "2026-11-28 17:30") == QStringLiteral("3 days over"));
    CHECK(words(c, "2026-11-26 17:30") == QStringLiteral("1 day over"));
}

TEST_CASE("A limit that stands still is never overdue and tells what is left of it")
{
    ClockState c = running("2026-11-25 17:30");
    c.state = QStringLiteral("paused");
    c.pauses = {Pause{at("2026-11-23 10:00"), {}}};
    CHECK(urgencyOf(c, at("2026-12-24 10:00")) == Urgency::Paused);
    CHECK(words(c, "2026-12-24 10:00") == QStringLiteral("paused, 2 d left"));
    c.pauses = {Pause{at("2026-11-25 10:00"), {}}};
    CHECK(words(c, "2026-12-24 10:00") == QStringLiteral("paused on the last day"));
    c.limit = {8, LimitUnit::Hours};
    c.started = at("2026-11-23 09:00");
    c.pauses = {Pause{at("2026-11-23 12:00"), {}}};
    CHECK(words(c, "2026-12-24 10:00") == QStringLiteral("paused, 5 h left"));
    c.extended = true;
    CHECK(words(c, "2026-11-24 10:00") == QStringLiteral("paused, due tomorrow 17:30"));
}

TEST_CASE("A limit that rests on a year without a calendar says so")
{
    ClockState c = running("2028-01-05 17:30");
    c.provisional = true;
    CHECK(words(c, "2027-12-30 09:00") == QStringLiteral("2028-01-05 17:30 (holidays of 2028 are not known yet)"));
}
