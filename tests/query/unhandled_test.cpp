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
        const auto idle = [&](const char* office = "HB") { return o.ask("administrator", UnhandledQuestion{QLatin1String(office)})->idle; };
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

TEST_CASE("What nobody does yet is told: the roles an office cannot go without, then the departments without a handler")
{
    forEachEngine([](TestOffice& o) {
        const auto vacant = [&] { return *o.ask("administrator", VacantQuestion{"HB"}); };
        const auto before = vacant();
        CHECK(before.size() == 2); // two departments
        CHECK(before.contains(Post{Role::Handler, "property"}));
        o.done("administrator", "user", "retire", "office_head");
        REQUIRE(vacant().size() == 3);
        CHECK(vacant().first() == Post{Role::OfficeHead, {}});
    });
}

TEST_CASE("No department is told apart from none without a handler, and who holds a role is counted for the office")
{
    forEachEngine([](TestOffice& o) {
        const auto departments = [&] { return o.ask("administrator", UnhandledQuestion{"HB"})->departments; };
        const auto heads = [&](const char* office, Role role = Role::OfficeHead) { return *o.ask("administrator", HoldersQuestion{QLatin1String(office), role}); };
        CHECK(departments() == 3);
        for (const char* code : {"engineering", "repair", "property"}) o.done("administrator", "department", "retire", code);
        CHECK(departments() == 0);
        CHECK(heads("HB") == 1);
        CHECK(heads("HQ") == 0);
        CHECK(heads("HQ", Role::ServiceManager) == 1); // works for all offices
        o.done("administrator", "user", "retire", "office_head");
        CHECK(heads("HB") == 0);
    });
}
