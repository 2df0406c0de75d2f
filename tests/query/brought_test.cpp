// SPDX-License-Identifier: GPL-3.0-or-later
// What a record that is named brings into the fields beside it: the only person at a home, and nobody else's.
#include "core/query/brought.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include <QJsonArray>

using namespace fuwutai;

namespace {

QJsonObject saidOf(TestOffice& o, const char* user, const char* home)
{
    const auto said = o.ask(QLatin1String(user), BroughtQuestion{"home", QLatin1String(home)});
    return said ? *said : QJsonObject();
}

QJsonObject living(const char* name, const char* relation = "tenant")
{
    return {{"name", QString::fromUtf8(name)}, {"phones", QJsonArray{QJsonObject{{"phone", "13900139000"}}}}, {"homes", QJsonArray{QJsonObject{{"home", "HY 3-2-1201"}, {"relation", relation}}}}};
}

} // namespace

TEST_CASE("A home says who lives there where that is one person, to those who see him clearly")
{
    forEachEngine([](TestOffice& o) {
        CHECK(saidOf(o, "front_desk", "HY 3-2-1201").value("resident.name").toString() == "张伟");
        CHECK(saidOf(o, "front_desk", "HY 3-2-1201").value("resident.phone").toString() == "13800138000");
        CHECK_FALSE(saidOf(o, "front_desk", "HY 3-2-1202").contains("resident.name")); // nobody
        CHECK(saidOf(o, "front_desk", "HY 3-2-1202").value("address").toString() == "湖滨花园 3-2-1202");
        CHECK_FALSE(saidOf(o, "auditor", "HY 3-2-1201").contains("resident.name"));
        CHECK(saidOf(o, "front_desk2", "HY 3-2-1201").isEmpty()); // another office
        o.done("front_desk", "customer", "create", {}, living("房产中介", "agent"));
        CHECK(saidOf(o, "front_desk", "HY 3-2-1201").value("resident.name").toString() == "张伟");
        o.done("front_desk", "customer", "create", {}, living("李四"));
        CHECK_FALSE(saidOf(o, "front_desk", "HY 3-2-1201").contains("resident.name")); // two: nobody is guessed
    });
}
