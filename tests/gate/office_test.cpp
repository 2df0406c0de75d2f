// SPDX-License-Identifier: GPL-3.0-or-later
// Where a new record belongs when nobody said so.
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

using namespace fuwutai;

TEST_CASE("who works for all offices is asked which one, unless there is only one")
{
    forEachEngine([](TestOffice& o) {
        const QJsonObject with{{"phone", "13900000009"}, {"matter", "厨房漏水"}, {"kind", "inquiry"}};
        const auto asked = o.gate().run(command("call_record", "register", {}, with), o.actor("service_manager"));
        REQUIRE_FALSE(asked);
        CHECK(asked.error().reasons.first().field == "office");
        o.done("administrator", "office", "retire", "HQ");
        const auto taken = o.gate().run(command("call_record", "register", {}, with), o.actor("service_manager"));
        REQUIRE(taken);
        CHECK(o.record("call_record", taken->number).office == "HB");
    });
}
