// SPDX-License-Identifier: GPL-3.0-or-later
// Departments that nobody takes calls on for: until somebody there has the role, or is named as the fixed handler.
#include "core/query/unhandled.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include <QJsonArray>

using namespace fuwutai;

TEST_CASE("A department is told as without a handler until a user of the office has the role for it, or is named there")
{
    forEachEngine([](TestOffice& o) {
        const auto idle = [&](const char* office = "HB") { return *o.ask("administrator", UnhandledQuestion{QLatin1String(office)}); };
        REQUIRE(idle().size() == 2);
        CHECK(idle().contains("物业"));
        CHECK(idle("HQ").size() == 3); // the handler of engineering works at the other office
        o.done("administrator", "department", "change", "property", {{"handler", "property"}});
        CHECK(idle().size() == 1);
        o.done("administrator", "user", "create", {}, {{"login", "floater"}, {"name", "机动"}, {"roles", QJsonArray{QJsonObject{{"role", "handler"}, {"office", "HB"}}}}});
        CHECK(idle().isEmpty()); // bound to no department: to all
        o.done("administrator", "user", "retire", "floater");
        CHECK(idle().size() == 1);
    });
}
