// SPDX-License-Identifier: GPL-3.0-or-later
// What must happen by time happens at a seat as well, without fuwutaictl: on Monday last week's report is drawn up (CS-3.10.3).
#include "app/wiring/duties.h"
#include "core/query/keeping.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"
#include "ui/session/session.h"

#include <QTest>

#include <atomic>

using namespace fuwutai;

TEST_CASE("what is due by time is done at a seat, once")
{
    TestOffice office(Engine::Sqlite);
    office.at("2026-11-30 09:00");
    const auto reports = [&] { return numbersOf(office.db(), *registry().find(QStringLiteral("weekly_report")), QStringLiteral("draft")); };
    REQUIRE(reports().isEmpty());
    for (int seat = 0; seat < 2; ++seat) {
        Session session([&](const OpenHow&) { return Result<std::shared_ptr<Workbench>>(office.another()); }, registry());
        QStringList failures;
        std::atomic<bool> looked = false;
        QObject::connect(&session, &Session::failed, [&](const QString& what) { failures << what; });
        session.keepUp([&](Workbench& bench) -> Result<Nothing> {
            const auto done = runDuties(bench);
            looked = true;
            if (!done) return unexpected(done.error());
            return Nothing{};
        });
        auto opened = session.open();
        REQUIRE(QTest::qWaitFor([&] { return opened.isFinished() && looked; }, 10'000));
        CHECK(failures.isEmpty());
        CHECK(reports().size() == 2); // of HB and of HQ
    }
}
