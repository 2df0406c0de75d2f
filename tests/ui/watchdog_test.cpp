// SPDX-License-Identifier: GPL-3.0-or-later
// The watch over the event loop that all window tests run under finds who holds the window, and lets off who does not.
#include "tests/support/catch.h"
#include "tests/support/watchdog.h"

#include <QTest>
#include <QTimer>

#include <ctime>

using namespace fuwutai;

namespace {

void work(double ms)
{
    // By the processor's time, which is what counts: on a busy machine a clock on the wall runs ahead of the work.
    const std::clock_t until = std::clock() + std::clock_t(ms * CLOCKS_PER_SEC / 1000);
    while (std::clock() < until) {}
}

void inAnEvent(double ms)
{
    bool done = false;
    QTimer::singleShot(0, qApp, [&] {
        work(ms);
        done = true;
    });
    REQUIRE(QTest::qWaitFor([&] { return done; }, 30'000));
}

} // namespace

TEST_CASE("an event that works longer than it may is found, a short one is not", "[experience.30]")
{
    auto* watched = dynamic_cast<WatchedApplication*>(qApp);
    REQUIRE(watched);
    const int before = watched->found();
    inAnEvent(5);
    CHECK(watched->found() == before);
    inAnEvent(WatchedApplication::mostWorked() * 2);
    REQUIRE(watched->found() == before + 1);
    watched->letOffLast();
}
