// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/calendar_fixture.h"

#include <algorithm>

using namespace fuwutai;

TEST_CASE("Working days a year are those the State Council published")
{
    const auto [year, count] = GENERATE(table<int, int>({{2022, 249}, {2023, 249}, {2024, 251}, {2025, 248}, {2026, 248}}));
    CHECK(shipped().workdaysBetween(QDate(year - 1, 12, 31), QDate(year, 12, 31)) == count);
    CHECK(shipped().isKnown(QDate(year, 7, 1)));
}

TEST_CASE("The shipped calendar holds its five years and says where each day comes from")
{
    CHECK(shipped().years() == QSet<int>{2022, 2023, 2024, 2025, 2026});
    const auto& all = shipped().days();
    CHECK(std::count_if(all.begin(), all.end(), [](const CalendarDay& d) { return !d.work; }) == 147);
    CHECK(std::count_if(all.begin(), all.end(), [](const CalendarDay& d) { return d.work; }) == 33);
    CHECK(std::all_of(all.begin(), all.end(), [](const CalendarDay& d) { return d.source.startsWith(u"http"_qs) && !d.name.isEmpty(); }));
    CHECK_FALSE(shipped().isKnown(QDate(2027, 1, 4)));
}

TEST_CASE("A day says what it is")
{
    CHECK(shipped().why(QDate(2026, 11, 16)) == u"workday"_qs);
    CHECK(shipped().why(QDate(2026, 11, 14)) == u"weekend"_qs);
    CHECK(shipped().why(QDate(2026, 10, 1)) == u"holiday 国庆节"_qs);
    CHECK(shipped().why(QDate(2026, 10, 10)) == u"make-up workday 国庆节"_qs);
    CHECK(shipped().isWorkday(QDate(2026, 10, 10)));
    CHECK_FALSE(shipped().isWorkday(QDate()));
    CHECK(shipped().nextWorkday(QDate(2026, 9, 30)) == QDate(2026, 10, 8));
}

TEST_CASE("A revoked make-up day is off, and a weekday named as worked is a plain workday")
{
    const WorkCalendar calendar({{QDate(2020, 2, 1), false, u"春节"_qs, {}}, {QDate(2020, 2, 3), true, {}, {}}}, {2020});
    CHECK_FALSE(calendar.isWorkday(QDate(2020, 2, 1)));
    CHECK(calendar.why(QDate(2020, 2, 3)) == u"workday"_qs);
    CHECK(shortText(calendar.deadline({1, LimitUnit::Workdays}, at("2020-01-31 09:00")).due) == u"2020-02-03 17:30"_qs);
}

TEST_CASE("Business time between two instants")
{
    CHECK(shipped().workMsBetween(at("2026-11-16 00:00"), at("2026-11-17 00:00")) == 27'000'000);
    CHECK(shipped().workMsBetween(at("2026-11-16 11:59"), at("2026-11-16 13:31")) == 120'000);
    CHECK(shipped().workMsBetween(at("2026-11-14 00:00"), at("2026-11-16 08:30")) == 0);
    CHECK(shipped().workMsBetween(at("2026-11-17 00:00"), at("2026-11-16 00:00")) == 0);
    CHECK(shipped().workMsBetween({}, at("2026-11-16 00:00")) == 0);
}

TEST_CASE("Units have one key each")
{
    for (const LimitUnit unit : {LimitUnit::Workdays, LimitUnit::Days, LimitUnit::Hours, LimitUnit::Minutes, LimitUnit::WorkHours})
        CHECK(unitOf(unitKey(unit)) == unit);
    CHECK(unitKey(LimitUnit::WorkHours) == u"workhours"_qs);
    CHECK_FALSE(unitOf(u"weeks"_qs));
}

TEST_CASE("Weeks are ISO weeks, also at the turn of the year")
{
    CHECK(weekOf(QDate(2026, 11, 16)) == IsoWeek{2026, 47});
    CHECK(weekOf(QDate(2027, 1, 3)) == IsoWeek{2026, 53});
    CHECK(weekOf(QDate(2027, 1, 4)) == IsoWeek{2027, 1});
    CHECK(weekOf(QDate(2024, 12, 30)) == IsoWeek{2025, 1});
    CHECK(weekOf(QDate(2023, 1, 1)) == IsoWeek{2022, 52});
    CHECK_FALSE(weekOf(QDate()).isValid());
    CHECK(IsoWeek{2026, 53}.next() == IsoWeek{2027, 1});
    CHECK(IsoWeek{2025, 1}.previous() == IsoWeek{2024, 52});
    CHECK(IsoWeek{2026, 1}.monday() == QDate(2025, 12, 29));
    CHECK(IsoWeek{2026, 5}.text() == u"2026-W05"_qs);
    CHECK(IsoWeek{}.text().isEmpty());
    CHECK(IsoWeek{2026, 47}.begin() == at("2026-11-16 00:00"));
    CHECK(IsoWeek{2026, 47}.end() == at("2026-11-23 00:00"));
    CHECK(IsoWeek{2026, 53} < IsoWeek{2027, 1});
}

TEST_CASE("Weeks are read as people write them, and only weeks that exist")
{
    CHECK(readWeek(u"2026-W47"_qs) == IsoWeek{2026, 47});
    CHECK(readWeek(u" ２０２６－ｗ４７ "_qs) == IsoWeek{2026, 47});
    CHECK(readWeek(u"2026W01"_qs) == IsoWeek{2026, 1});
    CHECK(readWeek(u"2026-W53"_qs) == IsoWeek{2026, 53});
    for (const char* none : {"", "2025-W53", "2026-W00", "2026-W54", "2026-47", "2026-W4", "W47", "2026-W047", "2026-11-16"})
        CHECK_FALSE(readWeek(QString::fromLatin1(none)).isValid());
    for (QDate day(2020, 1, 1); day.year() < 2032; day = day.addDays(1)) {
        const IsoWeek week = weekOf(day);
        CHECK(readWeek(week.text()) == week);
        CHECK((week.monday() <= day && day < week.next().monday()));
    }
}

TEST_CASE("A calendar file is written as it was read")
{
    CHECK(writeCalendar(shipped().days()) == shippedText());
    const auto file = readCalendar(u"\uFEFFdate,kind,name,notice\r\n2027-05-01,holiday,\"劳动节, \"\"五一\"\"\",\r\n\r\n２０２７－０５－０８,workday\r\n"_qs);
    REQUIRE(file);
    CHECK(file->days == QList<CalendarDay>{{QDate(2027, 5, 1), false, u"劳动节, \"五一\""_qs, {}}, {QDate(2027, 5, 8), true, {}, {}}});
    CHECK(file->years == QSet<int>{2027});
    CHECK(readCalendar(writeCalendar(file->days))->days == file->days);
}

TEST_CASE("A file that is present but empty makes no year known")
{
    const auto file = readCalendar(u"date,kind,name,notice\n"_qs);
    REQUIRE(file);
    CHECK(file->days.isEmpty());
    CHECK(file->years.isEmpty());
    // The notice of a year names days of its neighbours; that does not make those known.
    const auto turn = readCalendar(u"date,kind,name,notice\n2026-12-31,holiday,元旦,\n2027-01-01,holiday,元旦,\n2027-01-09,workday,元旦,\n"_qs);
    CHECK(turn->years.isEmpty());
}

TEST_CASE("A bad calendar file is refused with every reason at once")
{
    const auto file = readCalendar(u"date,kind,name,notice\n2027-02-30,holiday,x,\n2027-05-01,rest,x,\n2027-05-02,holiday,x,\n2027-05-02,workday,x,\n"
                                   "2027-05-03\n2027-05-04,holiday,a,b,c\n,holiday,x,\n"_qs);
    REQUIRE_FALSE(file);
    QStringList codes;
    for (const Reason& reason : file.error().reasons) codes += reason.field + u' ' + reason.code;
    CHECK(codes == QStringList{u"line 2 bad_date"_qs, u"line 3 unknown_kind"_qs, u"line 5 duplicate"_qs, u"line 6 bad_line"_qs,
                               u"line 7 bad_line"_qs, u"line 8 bad_date"_qs});
    CHECK(file.error().reasons[0].text == u"Line 2: \"2027-02-30\" is no date"_qs);
    CHECK(readCalendar(u"2027-05-01,holiday,x,\n"_qs).error().reasons[0].code == u"bad_header"_qs);
    CHECK(readCalendar(QString()).error().reasons[0].code == u"bad_header"_qs);
}
