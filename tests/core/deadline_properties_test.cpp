// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for every limit, tried on made-up ones.
#include "tests/core/calendar_fixture.h"

#include <algorithm>
#include <random>

using namespace fuwutai;

namespace {

// Made the same on every run, so that a failure can be looked at.
class Random {
public:
    int below(int n) { return int(m_engine() % quint32(n)); }
    Instant instant() { return at("2022-01-03 00:00").plusMs(qint64(below(4 * 365 * 24 * 60)) * 60'000); }
    QList<Pause> pauses(Instant start)
    {
        QList<Pause> all;
        for (int n = below(4); n > 0; --n) {
            const Instant from = start.plusHours(below(400) - 20);
            all += Pause{from, from.plusHours(1 + below(200))};
        }
        return all;
    }

private:
    std::mt19937 m_engine{20261116};
};

constexpr LimitUnit kAllUnits[] = {LimitUnit::Workdays, LimitUnit::Days, LimitUnit::Hours, LimitUnit::Minutes, LimitUnit::WorkHours};

} // namespace

TEST_CASE("More of a limit never ends earlier")
{
    Random random;
    for (int i = 0; i < 300; ++i) {
        const Instant start = random.instant();
        const auto pauses = random.pauses(start);
        const int n = random.below(30);
        for (const LimitUnit unit : kAllUnits) {
            INFO(isoText(start) << " " << n << " " << unitKey(unit));
            CHECK(shipped().deadline({n, unit}, start, pauses).due <= shipped().deadline({n + 1, unit}, start, pauses).due);
        }
    }
}

TEST_CASE("Adding and then counting gives the same number")
{
    Random random;
    for (int i = 0; i < 300; ++i) {
        const Instant start = random.instant();
        const int n = 1 + random.below(40);
        const Deadline inDays = shipped().deadline({n, LimitUnit::Workdays}, start);
        CHECK(shipped().workdaysBetween(localDate(start), localDate(inDays.due)) == n);
        CHECK(std::count_if(inDays.days.begin(), inDays.days.end(), [](const DayCount& d) { return d.counts; }) == n);
        CHECK(shipped().workMsBetween(start, shipped().deadline({n, LimitUnit::WorkHours}, start).due) == n * 3'600'000LL);
    }
}

TEST_CASE("The order of waits, their overlaps and cuts do not matter")
{
    Random random;
    for (int i = 0; i < 300; ++i) {
        const Instant start = random.instant();
        QList<Pause> pauses = random.pauses(start);
        const int n = 1 + random.below(20);
        for (const LimitUnit unit : kAllUnits) {
            const Instant due = shipped().deadline({n, unit}, start, pauses).due;
            QList<Pause> other = pauses;
            std::reverse(other.begin(), other.end());
            if (!other.isEmpty()) { // one wait told in two pieces that overlap
                const Pause whole = other.takeFirst();
                const qint64 half = (whole.to.ms - whole.from.ms) / 2;
                other += {Pause{whole.from.plusMs(half), whole.to}, Pause{whole.from, whole.from.plusMs(half + 1)}};
            }
            INFO(isoText(start) << " " << n << " " << unitKey(unit));
            CHECK(shipped().deadline({n, unit}, start, other).due == due);
            CHECK(shipped().deadline({n, unit}, start).due <= due); // a wait never takes time away
        }
    }
}

TEST_CASE("A make-up workday only makes a limit end earlier")
{
    QList<CalendarDay> fewer;
    for (const CalendarDay& day : shipped().days())
        if (!day.work) fewer += day;
    const WorkCalendar without(fewer, shipped().years());
    Random random;
    for (int i = 0; i < 300; ++i) {
        const Instant start = random.instant();
        const Limit limit{random.below(30), kAllUnits[random.below(5)]};
        INFO(isoText(start) << " " << limit.value << " " << unitKey(limit.unit));
        CHECK(shipped().deadline(limit, start).due <= without.deadline(limit, start).due);
    }
}
