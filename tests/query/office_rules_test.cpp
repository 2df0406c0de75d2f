// SPDX-License-Identifier: GPL-3.0-or-later
// Who a user is, which days count and which limits hold, as the records say.
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include "core/query/office_rules.h"

using namespace fuwutai;

namespace {

QDate day(const char* text) { return QDate::fromString(QLatin1String(text), Qt::ISODate); }

} // namespace

TEST_CASE("A user has the rights of his lines until he is disabled")
{
    forEachEngine([](TestOffice& o) {
        const auto foreman = loadActor(o.db(), QStringLiteral("foreman"), day("2026-11-23"));
        REQUIRE(foreman);
        CHECK(foreman->name == QStringLiteral("孙师傅"));
        CHECK(foreman->bindings == QList<RoleBinding>{{Role::Foreman, QStringLiteral("HB"), QString(QLatin1String("")), QStringLiteral("T1"), {}}});
        CHECK_FALSE(loadActor(o.db(), QStringLiteral("nobody"), day("2026-11-23")));
        CHECK_FALSE(loadActor(o.db(), QStringLiteral("system"), day("2026-11-23")));
        o.done(QStringLiteral("administrator"), "user", "retire", QStringLiteral("foreman"));
        CHECK_FALSE(loadActor(o.db(), QStringLiteral("foreman"), day("2026-11-23")));
    });
}

TEST_CASE("A deputy has the rights of the person who is away on the days named, and only then")
{
    forEachEngine([](TestOffice& o) {
        Command c = command("deputy", "create", {}, {{"principal", "office_head"}, {"deputy", "front_desk"}, {"date_from", "2026-11-24"}, {"date_to", "2026-11-26"}});
        c.office = QStringLiteral("HB");
        const auto made = o.gate().run(c, systemActor());
        if (!made) FAIL(made.error().text());
        const auto heads = [&](const char* on) { return loadActor(o.db(), QStringLiteral("front_desk"), day(on))->has(Role::OfficeHead); };
        CHECK_FALSE(heads("2026-11-23"));
        CHECK(heads("2026-11-24"));
        CHECK(heads("2026-11-26"));
        CHECK_FALSE(heads("2026-11-27"));
        CHECK(loadActor(o.db(), QStringLiteral("front_desk"), day("2026-11-25"))->bindings.last().principal == QStringLiteral("office_head"));
        o.done(QStringLiteral("administrator"), "deputy", "retire", made->number);
        CHECK_FALSE(heads("2026-11-25"));
    });
}

TEST_CASE("Without own days the shipped holidays hold, with own ones those")
{
    forEachEngine([](TestOffice& o) {
        const WorkCalendar shipped = loadCalendar(o.db(), {});
        CHECK_FALSE(shipped.isWorkday(day("2026-10-01")));
        CHECK(shipped.isWorkday(day("2026-09-20")));
        CHECK_FALSE(shipped.isKnown(day("2027-06-01")));
        o.done(QStringLiteral("system"), "calendar_day", "create", {}, {{"day", "2027-05-03"}, {"kind", "holiday"}, {"name", "劳动节"}});
        const WorkCalendar own = loadCalendar(o.db(), {});
        CHECK(own.isKnown(day("2027-06-01")));
        CHECK_FALSE(own.isWorkday(day("2027-05-03")));
        CHECK(own.why(day("2027-05-03")).contains(QStringLiteral("劳动节")));
    });
}

TEST_CASE("An office has its own hours")
{
    forEachEngine([](TestOffice& o) {
        CHECK(loadCalendar(o.db(), QStringLiteral("HB")).hours().close() == QTime(17, 30));
        o.done(QStringLiteral("administrator"), "office", "change", QStringLiteral("HB"), {{"hours", "09:00-12:00 13:00-18:00"}});
        CHECK(loadCalendar(o.db(), QStringLiteral("HB")).hours().close() == QTime(18, 0));
        CHECK(loadCalendar(o.db(), QStringLiteral("HQ")).hours().close() == QTime(17, 30));
        CHECK(loadCalendar(o.db(), {}).hours().close() == QTime(17, 30));
    });
}

TEST_CASE("Without own limits the shipped ones hold; an office's own row counts for it alone")
{
    forEachEngine([](TestOffice& o) {
        const QDate today = day("2026-11-23");
        CHECK(loadPolicy(o.db()).limit(QStringLiteral("limit.feedback"), today) == Limit{3, LimitUnit::Workdays});
        CHECK(loadPolicy(o.db()).number(QStringLiteral("days.repeat"), today) == 90);
        const auto row = [&](const QJsonObject& more) {
            QJsonObject with{{"key", "limit.feedback"}, {"valid_from", "2026-01-01"}, {"value", 5}, {"unit", "workdays"}};
            for (auto it = more.begin(); it != more.end(); ++it) with.insert(it.key(), it.value());
            o.done(QStringLiteral("system"), "policy_row", "create", {}, with);
        };
        row({});
        row({{"for_office", "HQ"}, {"value", 1}});
        row({{"valid_from", "2027-01-01"}, {"switched_off", true}});
        const Policy policy = loadPolicy(o.db());
        CHECK(policy.limit(QStringLiteral("limit.feedback"), today, QStringLiteral("HB")) == Limit{5, LimitUnit::Workdays});
        CHECK(policy.limit(QStringLiteral("limit.feedback"), today, QStringLiteral("HQ")) == Limit{1, LimitUnit::Workdays});
        CHECK_FALSE(policy.limit(QStringLiteral("limit.feedback"), day("2027-01-01"), QStringLiteral("HB")));
        CHECK_FALSE(policy.limit(QStringLiteral("limit.feedback"), day("2025-12-31"), QStringLiteral("HB")));
    });
}
