// SPDX-License-Identifier: GPL-3.0-or-later
// What is due by time is owed only from where an office began: last week's report is drawn up, none of a week before the first.
#include "app/wiring/duties.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

using namespace fuwutai;

namespace {

QStringList done(TestOffice& o)
{
    const auto all = runDuties(o.bench());
    if (!all) FAIL(all.error().text());
    QStringList outcomes;
    for (const DutyDone& one : *all) outcomes << one.outcome;
    return outcomes;
}

} // namespace

// The office was founded on Monday 2026-11-23 at 09:00.
TEST_CASE("A new office owes no weekly report of the week before it, and from then on each, once")
{
    forEachEngine([](TestOffice& o) {
        CHECK(done(o).isEmpty());
        o.at("2026-11-29 23:59");
        CHECK(done(o).isEmpty());
        o.at("2026-11-30 00:00");
        CHECK(done(o) == QStringList{"ZBHB-2026-W48", "ZBHQ-2026-W48"});
        CHECK(done(o).isEmpty());
    });
}

TEST_CASE("An office whose first call lies in an earlier week owes that week's report; one whose first came with Monday's first minute does not")
{
    forEachEngine([](TestOffice& o) {
        const auto late = [&](const char* at) { o.call({{"received_at", at}, {"taken_by", "front_desk"}, {"late_reason", "停电，先记在纸上"}}); };
        late("2026-11-23 00:00");
        CHECK(done(o).isEmpty());
        late("2026-11-22 23:59");
        CHECK(done(o) == QStringList{"ZBHB-2026-W47"});
    });
}
