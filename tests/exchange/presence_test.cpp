// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a window names as filling in.
#include "core/exchange/presences.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

using namespace fuwutai;

TEST_CASE("Others who fill in are named; one's own window that crashed at this desk is not, at another desk it is")
{
    forEachEngine([](TestOffice& o) {
        const auto fillsIn = [&](const char* seat, const char* user) { REQUIRE(notePresence(o.bench(), {"call_record", 7, QLatin1String(seat), QLatin1String(user), "assign"})); };
        const auto told = [&](const char* seat) { return *o.ask("front_desk", PresenceQuestion{"call_record", 7, QLatin1String(seat)}); };
        fillsIn("desk1/crashed", "front_desk");
        CHECK(told("desk1/new").isEmpty());
        CHECK(told("desk2/new") == QStringList{"王芳"});
        fillsIn("desk1/other", "office_head");
        CHECK(told("desk1/new") == QStringList{"李强"});
    });
}
