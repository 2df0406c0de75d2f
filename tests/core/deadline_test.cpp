// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/calendar_fixture.h"

using namespace fuwutai;

namespace {

QString due(Limit limit, const char* start, const QList<Pause>& pauses = {})
{
    return shortText(shipped().deadline(limit, at(start), pauses).due);
}

Limit workdays(int n) { return {n, LimitUnit::Workdays}; }
Limit days(int n) { return {n, LimitUnit::Days}; }
Limit hours(int n) { return {n, LimitUnit::Hours}; }
Limit minutes(int n) { return {n, LimitUnit::Minutes}; }
Limit workHours(int n) { return {n, LimitUnit::WorkHours}; }

Pause wait(const char* from, const char* to) { return {at(from), at(to)}; }
Pause open(const char* from) { return {at(from), {}}; }

QStringList told(const Deadline& deadline)
{
    QStringList all;
    for (const DayCount& d : deadline.days)
        all += d.date.toString(QStringLiteral("MM-dd ")) + (d.counts ? u"+ "_qs : u"- "_qs) + d.why;
    return all;
}

} // namespace

TEST_CASE("Working days: the day of receipt never counts, the end of business of the last does")
{
    CHECK(due(workdays(3), "2026-02-13 10:00") == u"2026-02-25 17:30"_qs);
    CHECK(due(workdays(1), "2026-09-18 10:00") == u"2026-09-20 17:30"_qs); // a Sunday that is worked
    CHECK(due(workdays(3), "2025-12-30 10:00") == u"2026-01-05 17:30"_qs);
    CHECK(due(workdays(1), "2026-11-14 10:00") == u"2026-11-16 17:30"_qs); // received on a Saturday
    CHECK(due(workdays(1), "2026-11-16 00:00") == u"2026-11-17 17:30"_qs);
    CHECK(due(workdays(1), "2026-11-16 23:59") == u"2026-11-17 17:30"_qs);
    CHECK(due(workdays(5), "2026-09-30 16:00") == u"2026-10-13 17:30"_qs);
}

TEST_CASE("A limit of no days ends with the business of the day, or of the next when that is over")
{
    CHECK(due(workdays(0), "2026-11-16 09:00") == u"2026-11-16 17:30"_qs);
    CHECK(due(workdays(0), "2026-11-16 17:31") == u"2026-11-17 17:30"_qs);
    CHECK(due(workdays(0), "2026-11-14 09:00") == u"2026-11-16 17:30"_qs);
    CHECK(due(days(0), "2026-11-14 09:00") == u"2026-11-16 17:30"_qs);
}

TEST_CASE("Calendar days: a last day that is a rest day moves to the next working day")
{
    CHECK(due(days(7), "2026-11-16 10:00") == u"2026-11-23 17:30"_qs);
    CHECK(due(days(5), "2026-11-16 10:00") == u"2026-11-23 17:30"_qs); // Saturday
    CHECK(due(days(4), "2026-11-16 10:00") == u"2026-11-20 17:30"_qs);
    CHECK(due(days(1), "2026-09-30 10:00") == u"2026-10-08 17:30"_qs);
    CHECK(due(days(2), "2026-09-18 10:00") == u"2026-09-20 17:30"_qs); // a Sunday that is worked
}

TEST_CASE("Hours and minutes run day and night")
{
    CHECK(due(hours(24), "2026-11-13 16:20") == u"2026-11-14 16:20"_qs);
    CHECK(due(minutes(30), "2026-12-31 23:45") == u"2027-01-01 00:15"_qs);
    CHECK(due(hours(0), "2026-11-14 03:00") == u"2026-11-14 03:00"_qs);
    CHECK_FALSE(shipped().deadline(hours(48), at("2027-05-01 00:00")).provisional); // clock time asks no calendar
}

TEST_CASE("Working hours run in business hours of working days only")
{
    CHECK(due(workHours(1), "2026-11-16 08:30") == u"2026-11-16 09:30"_qs);
    CHECK(due(workHours(2), "2026-11-16 11:00") == u"2026-11-16 14:30"_qs);
    CHECK(due(workHours(1), "2026-11-16 11:00") == u"2026-11-16 12:00"_qs);  // full at the last minute of the morning
    CHECK(due(workHours(1), "2026-11-16 12:15") == u"2026-11-16 14:30"_qs);  // received over lunch
    CHECK(due(workHours(1), "2026-11-16 17:30") == u"2026-11-17 09:30"_qs);  // received at the close
    CHECK(due(workHours(1), "2026-11-14 10:00") == u"2026-11-16 09:30"_qs);  // received on a Saturday
    CHECK(due(workHours(1), "2026-09-20 10:00") == u"2026-09-20 11:00"_qs);  // a Sunday that is worked
    CHECK(due(workHours(4), "2026-09-30 16:30") == u"2026-10-08 11:30"_qs);
    CHECK(due(workHours(75), "2026-11-16 08:30") == u"2026-11-27 17:30"_qs); // ten days of 7.5 hours
    CHECK(due(workHours(0), "2026-11-14 10:00") == u"2026-11-14 10:00"_qs);
}

TEST_CASE("An office's own hours decide when a limit ends")
{
    const BusinessHours nine{{{QTime(9, 0), QTime(18, 0)}}};
    const WorkCalendar calendar(shipped().days(), shipped().years(), nine);
    CHECK(shortText(calendar.deadline(workdays(1), at("2026-11-16 10:00")).due) == u"2026-11-17 18:00"_qs);
    CHECK(shortText(calendar.deadline(workHours(10), at("2026-11-16 10:00")).due) == u"2026-11-17 11:00"_qs);
    const WorkCalendar never({}, {}, BusinessHours{{{QTime(9, 0), QTime(9, 0)}}});
    CHECK(never.hours().close() == QTime(17, 30)); // hours that never open are not taken
}

TEST_CASE("The zone of the data base decides the day, not the machine's")
{
    const QTimeZone tokyo("Asia/Tokyo");
    const WorkCalendar calendar(shipped().days(), shipped().years(), {}, tokyo);
    const Instant lateMonday = at("2026-11-16 23:30"); // Tuesday 00:30 in Tokyo
    CHECK(shortText(calendar.deadline(workdays(1), lateMonday).due, tokyo) == u"2026-11-18 17:30"_qs);
    CHECK(due(workdays(1), "2026-11-16 23:30") == u"2026-11-17 17:30"_qs);
}

TEST_CASE("A wait of the customer gives back the working days that were left")
{
    // Received Monday 11-16, three working days: Thursday 11-19.
    CHECK(due(workdays(3), "2026-11-16 10:00") == u"2026-11-19 17:30"_qs);
    CHECK(due(workdays(3), "2026-11-16 10:00", {wait("2026-11-17 09:00", "2026-11-23 15:00")}) == u"2026-11-25 17:30"_qs);
    CHECK(due(workdays(3), "2026-11-16 10:00", {wait("2026-11-16 11:00", "2026-11-18 08:00")}) == u"2026-11-23 17:30"_qs);
    CHECK(due(workdays(3), "2026-11-16 10:00", {wait("2026-11-17 09:00", "2026-11-17 17:00")}) == u"2026-11-19 17:30"_qs); // same day
    CHECK(due(workdays(3), "2026-11-16 10:00", {wait("2026-11-17 09:00", "2026-11-21 10:00")}) == u"2026-11-24 17:30"_qs); // resumed on a Saturday
}

TEST_CASE("A wait that began on the last day leaves the day on which it ends")
{
    CHECK(due(workdays(1), "2026-11-16 10:00", {wait("2026-11-17 16:00", "2026-11-19 09:00")}) == u"2026-11-19 17:30"_qs);
    CHECK(due(workdays(1), "2026-11-16 10:00", {wait("2026-11-17 16:00", "2026-11-19 18:00")}) == u"2026-11-20 17:30"_qs); // resumed after the close
    CHECK(due(workdays(1), "2026-11-16 10:00", {wait("2026-11-17 16:00", "2026-11-21 09:00")}) == u"2026-11-23 17:30"_qs); // on a Saturday
    CHECK(due(workdays(1), "2026-11-16 10:00", {wait("2026-11-17 16:00", "2026-11-17 18:00")}) == u"2026-11-17 17:30"_qs); // same day
}

TEST_CASE("A wait that began when the limit had ended, or that ended before it started, changes nothing")
{
    CHECK(due(workdays(1), "2026-11-16 10:00", {wait("2026-11-17 17:30", "2026-11-20 09:00")}) == u"2026-11-17 17:30"_qs);
    CHECK(due(workdays(1), "2026-11-16 10:00", {wait("2026-11-10 09:00", "2026-11-16 10:00")}) == u"2026-11-17 17:30"_qs);
    CHECK(due(workdays(1), "2026-11-16 10:00", {wait("2026-11-20 09:00", "2026-11-17 09:00")}) == u"2026-11-17 17:30"_qs); // ends before it begins
    CHECK(due(hours(2), "2026-11-16 10:00", {wait("2026-11-16 12:00", "2026-11-16 15:00")}) == u"2026-11-16 12:00"_qs);
    CHECK_FALSE(shipped().leftAtPause(workdays(1), at("2026-11-16 10:00"), {open("2026-11-17 17:30")}));
}

TEST_CASE("Calendar days stand still too")
{
    CHECK(due(days(7), "2026-11-16 10:00", {wait("2026-11-18 09:00", "2026-11-20 09:00")}) == u"2026-11-25 17:30"_qs);
    CHECK(due(days(5), "2026-11-16 10:00", {wait("2026-11-22 09:00", "2026-11-25 09:00")}) == u"2026-11-25 17:30"_qs); // full on Saturday, due Monday
}

TEST_CASE("Hours move by the time that stood still")
{
    CHECK(due(hours(4), "2026-11-16 10:00", {wait("2026-11-16 11:00", "2026-11-16 12:30")}) == u"2026-11-16 15:30"_qs);
    CHECK(due(minutes(30), "2026-11-16 10:00", {wait("2026-11-16 09:00", "2026-11-16 10:10")}) == u"2026-11-16 10:40"_qs); // began before the start
    CHECK(due(hours(4), "2026-11-16 10:00", {wait("2026-11-16 11:00", "2026-11-16 12:00"), wait("2026-11-16 14:30", "2026-11-16 15:00")})
          == u"2026-11-16 15:30"_qs);
    // Business time 11:00-14:00 is an hour and a half.
    CHECK(due(workHours(2), "2026-11-16 10:00", {wait("2026-11-16 11:00", "2026-11-16 14:00")}) == u"2026-11-16 15:00"_qs);
    CHECK(due(workHours(2), "2026-11-16 10:00", {wait("2026-11-16 12:10", "2026-11-16 13:20")}) == u"2026-11-16 12:00"_qs);
}

TEST_CASE("While a wait is open the limit says what is left")
{
    const auto left = [](Limit limit, const char* start, const QList<Pause>& pauses) { return shipped().leftAtPause(limit, at(start), pauses); };
    CHECK(left(workdays(3), "2026-11-16 10:00", {open("2026-11-17 09:00")})->days == 2);
    CHECK(left(workdays(3), "2026-11-16 10:00", {open("2026-11-19 09:00")})->days == 0);
    CHECK(left(workdays(3), "2026-11-16 10:00", {open("2026-11-18 09:00"), wait("2026-11-16 12:00", "2026-11-17 09:00")})->days == 2);
    CHECK(left(days(7), "2026-11-16 10:00", {open("2026-11-18 09:00")})->days == 5);
    CHECK(left(hours(4), "2026-11-16 10:00", {open("2026-11-16 11:30")})->ms == 9'000'000);
    CHECK(left(workHours(4), "2026-11-16 10:00", {open("2026-11-16 13:00")})->ms == 7'200'000);
    CHECK_FALSE(left(workdays(3), "2026-11-16 10:00", {wait("2026-11-17 09:00", "2026-11-18 09:00")}));
    CHECK(due(workdays(3), "2026-11-16 10:00", {open("2026-11-17 09:00")}) == u"2026-11-19 17:30"_qs);
}

TEST_CASE("Why this date: every day of the way is told")
{
    CHECK(told(shipped().deadline(workdays(3), at("2026-09-18 10:00")))
          == QStringList{u"09-18 - day of receipt, not counted"_qs, u"09-19 - weekend"_qs, u"09-20 + make-up workday 国庆节"_qs,
                         u"09-21 + workday"_qs, u"09-22 + workday"_qs});
    CHECK(told(shipped().deadline(days(5), at("2026-11-16 10:00")))
          == QStringList{u"11-16 - day of receipt, not counted"_qs, u"11-17 + workday"_qs, u"11-18 + workday"_qs, u"11-19 + workday"_qs,
                         u"11-20 + workday"_qs, u"11-21 + weekend"_qs, u"11-22 - weekend"_qs, u"11-23 - moved to the next working day"_qs});
    CHECK(told(shipped().deadline(workdays(2), at("2026-11-16 10:00"), {wait("2026-11-17 09:00", "2026-11-19 09:00")}))
          == QStringList{u"11-16 - day of receipt, not counted"_qs, u"11-17 + workday"_qs, u"11-18 - paused"_qs, u"11-19 - paused"_qs,
                         u"11-20 + workday"_qs});
    CHECK(told(shipped().deadline(workdays(1), at("2026-11-16 10:00"), {wait("2026-11-17 09:00", "2026-11-19 09:00")})).last()
          == u"11-19 - resumed, last day"_qs);
    CHECK(told(shipped().deadline(workHours(1), at("2026-11-13 17:45")))
          == QStringList{u"11-13 - outside business hours"_qs, u"11-14 - weekend"_qs, u"11-15 - weekend"_qs, u"11-16 + workday"_qs});
    CHECK(told(shipped().deadline(hours(24), at("2026-11-13 16:20"), {wait("2026-11-13 18:00", "2026-11-15 00:00")}))
          == QStringList{u"11-13 + clock time"_qs, u"11-14 - paused"_qs, u"11-15 + clock time"_qs});
}

TEST_CASE("A limit that touches an unpublished year says so")
{
    const Deadline over = shipped().deadline(workdays(3), at("2026-12-30 10:00"));
    CHECK(over.provisional);
    CHECK(over.missingYears == QList<int>{2027});
    CHECK(over.due.isSet());
    CHECK_FALSE(shipped().deadline(workdays(1), at("2026-12-30 10:00")).provisional);
    CHECK_FALSE(shipped().deadline(workdays(1), at("2021-12-31 10:00")).provisional); // the day of receipt is not asked
    CHECK(shipped().deadline(workHours(1), at("2021-12-31 10:00")).provisional);
    CHECK(WorkCalendar().deadline(workdays(1), at("2026-11-16 10:00")).missingYears == QList<int>{2026});
}

TEST_CASE("A limit without sense has no end")
{
    CHECK_FALSE(shipped().deadline(workdays(3), {}).due.isSet());
    CHECK(shipped().deadline(workdays(3), {}).days.isEmpty());
    CHECK_FALSE(shipped().deadline(workdays(-1), at("2026-11-16 10:00")).due.isSet());
    CHECK_FALSE(shipped().deadline(workdays(36'501), at("2026-11-16 10:00")).due.isSet());
    CHECK_FALSE(shipped().deadline(hours(2'000'000'000), at("2026-11-16 10:00")).due.isSet());
}
