// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/week_trend.h"
#include "tests/report/week_fixture.h"

using namespace fuwutai;

namespace {

QList<WeekTally> tallies(const QList<qint64>& counts)
{
    QList<WeekTally> weeks;
    IsoWeek week = readWeek("2026-W30");
    for (const qint64 n : counts) {
        weeks << WeekTally{week, n};
        week = week.next();
    }
    return weeks;
}

WeekTrend of(const QList<qint64>& counts, double thousands = 1) { return trendOf(tallies(counts), thousands); }

} // namespace

TEST_CASE("a point beyond three sigma warns, one within does not")
{
    const WeekTrend quiet = of({9, 10, 11, 10, 9, 11, 10, 10});
    CHECK_FALSE(quiet.outside);
    CHECK(quiet.mean == Approx(10));
    CHECK(quiet.points.last().upper == Approx(10 + 3 * std::sqrt(10)));
    CHECK_FALSE(quiet.points.last().alarm);
    const WeekTrend loud = of({9, 10, 11, 10, 9, 11, 10, 40});
    CHECK(loud.outside);
    CHECK(loud.points.last().alarm);
}

TEST_CASE("eight in a row on one side warn, seven do not")
{
    CHECK(of({1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3, 3}).run == 7);
    CHECK_FALSE(of({1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3, 3}).points.last().alarm);
    CHECK(of({1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3, 3, 3}).run == 8);
    CHECK(of({1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3, 3, 3}).points.last().alarm);
}

TEST_CASE("eight whole weeks give mean and limits, seven do not; a part of a week tells nothing but too many")
{
    const QList<qint64> seven{9, 10, 11, 10, 9, 11, 10};
    CHECK_FALSE(of(seven).hasLimits());
    CHECK_FALSE(of(seven).points.last().alarm);
    CHECK(of(seven + QList<qint64>{10}).hasLimits());
    const auto withPart = [&](qint64 complaints) {
        QList<WeekTally> weeks = tallies(seven + QList<qint64>{10, complaints});
        weeks.last().whole = false;
        return trendOf(weeks, 1);
    };
    CHECK(withPart(0).wholeWeeks == 8);
    CHECK(withPart(0).mean == Approx(10));
    CHECK_FALSE(withPart(0).outside);
    CHECK(withPart(40).outside);
    QList<WeekTally> few = tallies(seven + QList<qint64>{40});
    few.first().whole = false; // the office began in it
    CHECK_FALSE(trendOf(few, 1).hasLimits());
    CHECK_FALSE(trendOf(few, 1).outside);
}

TEST_CASE("rates are for each thousand occupied homes; without homes the counts stand")
{
    CHECK(of({10, 20}, 2).points.last().value == Approx(10));
    CHECK(of({10, 20}, 0).points.last().value == Approx(20));
    CHECK(of({}).points.isEmpty());
    CHECK(of({0, 0}).mean == Approx(0));
}

TEST_CASE("complaints are counted week by week from the office's first, other kinds and voided ones are not")
{
    forEachEngine([](TestOffice& o) {
        o.call({{"kind", "complaint"}, {"category", "manners"}});
        const QString wrong = o.call({{"kind", "complaint"}, {"category", "manners"}});
        o.done("service_manager", "call_record", "void", wrong, {{"void_reason", "重复"}});
        o.call();
        const auto trend = o.ask("office_head", WeekTrendQuestion{"HB", readWeek(kWeek), 3});
        REQUIRE(trend);
        REQUIRE(trend->points.size() == 1); // founded in this week: those before are no weeks without complaints
        CHECK(trend->points.last().complaints == 1);
        CHECK(trend->wholeWeeks == 0); // it still runs
        o.call({{"received_at", "2026-11-10 10:00"}, {"taken_by", "front_desk"}, {"late_reason", "旧登记本补录"}});
        const auto longer = o.ask("office_head", WeekTrendQuestion{"HB", readWeek(kWeek), 9});
        REQUIRE(longer->points.size() == 3);
        CHECK(longer->points.last().complaints == 1);
        CHECK(longer->points.first().complaints == 0);
        CHECK(o.ask("office_head", WeekTrendQuestion{"HQ", readWeek(kWeek)}).error().kind == RefusalKind::Denied);
    });
}

TEST_CASE("who may read the department's report is offered it first")
{
    forEachEngine([](TestOffice& o) {
        const auto head = o.ask("office_head", WeekOfficesQuestion{});
        REQUIRE(head);
        CHECK(head->size() == 1);
        CHECK(head->first().code == "HB");
        const auto manager = o.ask("service_manager", WeekOfficesQuestion{});
        REQUIRE(manager);
        CHECK(manager->size() == 3);
        CHECK(manager->first().code.isEmpty());
        CHECK(o.ask("foreman", WeekOfficesQuestion{})->isEmpty());
        o.db().exec("update office set state = 'retired' where number <> 'HB'");
        const auto one = o.ask("service_manager", WeekOfficesQuestion{}); // where there is but one, it is its report
        REQUIRE(one);
        REQUIRE(one->size() == 1);
        CHECK(one->first().code == "HB");
    });
}
