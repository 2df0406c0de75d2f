// SPDX-License-Identifier: GPL-3.0-or-later
// A clerk of one office sees nothing of the other's; handlers and foremen see no further than their own.
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include "core/query/lists.h"
#include "core/query/record_view.h"
#include "core/query/scope_filter.h"

using namespace fuwutai;

namespace {

QStringList numbers(TestOffice& o, const QString& login, const char* type = "call_record")
{
    const auto page = o.ask(login, ListQuestion{QLatin1String(type), {}, QStringLiteral("number"), {}, 50});
    QStringList all;
    if (page)
        for (const ListRow& row : page->rows) all << row.record.number;
    return all;
}

Actor bound(Role role, const QString& office, const QString& department = {}, const QString& team = {})
{
    return {QStringLiteral("somebody"), {}, {{role, office, department, team, {}}}};
}

} // namespace

TEST_CASE("A list holds the calls of the reader's office only")
{
    forEachEngine([](TestOffice& o) {
        const QString here = o.call();
        const QString there = o.done(QStringLiteral("front_desk2"), "call_record", "register", {}, {{"phone", "13900139000"}, {"matter", "电梯停了"}}).number;
        CHECK(numbers(o, QStringLiteral("front_desk")) == QStringList{here});
        CHECK(numbers(o, QStringLiteral("front_desk2")) == QStringList{there});
        CHECK(numbers(o, QStringLiteral("service_manager")) == QStringList{here, there});
        CHECK(numbers(o, QStringLiteral("system")) == QStringList{here, there});
    });
}

TEST_CASE("A transferred call is seen where it came from and where it went")
{
    forEachEngine([](TestOffice& o) {
        const QString number = o.call();
        CHECK(numbers(o, QStringLiteral("front_desk2")).isEmpty());
        o.done(QStringLiteral("office_head"), "call_record", "transfer", number, {{"handling_office", "HQ"}});
        CHECK(numbers(o, QStringLiteral("front_desk2")) == QStringList{number});
        CHECK(numbers(o, QStringLiteral("front_desk")) == QStringList{number});
    });
}

TEST_CASE("A handler sees what is assigned to his department")
{
    forEachEngine([](TestOffice& o) {
        const QString unassigned = o.call();
        const QString his = o.assignedCall();
        CHECK(numbers(o, QStringLiteral("handler")) == QStringList{his});
        CHECK_FALSE(o.ask(QStringLiteral("handler"), RecordQuestion{QStringLiteral("call_record"), unassigned}));
        CHECK(o.ask(QStringLiteral("handler"), RecordQuestion{QStringLiteral("call_record"), his}));
    });
}

TEST_CASE("A tracker sees the calls he follows")
{
    forEachEngine([](TestOffice& o) {
        o.call();
        const QString his = o.call({{"tracker", "tracker"}});
        CHECK(numbers(o, QStringLiteral("tracker")) == QStringList{his});
        CHECK(o.ask(QStringLiteral("tracker"), RecordQuestion{QStringLiteral("call_record"), his}));
    });
}

TEST_CASE("What belongs to the whole organisation is seen by everybody, calls not by the administrator")
{
    forEachEngine([](TestOffice& o) {
        o.call();
        CHECK(numbers(o, QStringLiteral("handler"), "department").size() == 3);
        const auto refused = o.ask(QStringLiteral("gm_office"), ListQuestion{QStringLiteral("nothing"), {}, {}, {}, 50});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == RefusalKind::NotFound);
        const auto denied = o.ask(QStringLiteral("finance"), ListQuestion{QStringLiteral("call_record"), {}, {}, {}, 50});
        REQUIRE_FALSE(denied);
        CHECK(denied.error().kind == RefusalKind::Denied);
    });
}

TEST_CASE("The condition of a list and the check of one record agree")
{
    const RecordType& order = *registry().find(QStringLiteral("dispatch_order"));
    Record record = emptyRecord(order);
    record.office = record.handlingOffice = QStringLiteral("HB");
    const Actor foreman = bound(Role::Foreman, QStringLiteral("HB"), {}, QStringLiteral("T1"));
    CHECK(isVisibleTo(foreman, record)); // nobody has taken it yet
    record.set(QStringLiteral("team"), QStringLiteral("T1"));
    CHECK(isVisibleTo(foreman, record));
    record.set(QStringLiteral("team"), QStringLiteral("T2"));
    CHECK_FALSE(isVisibleTo(foreman, record));
    CHECK(visibleTo(foreman, order).sql.contains(QStringLiteral("t.team = ''")));
    CHECK_FALSE(isVisibleTo(bound(Role::FrontDesk, QStringLiteral("HQ")), record));
    CHECK(visibleTo(Actor{}, order).sql == QStringLiteral("1 = 0"));
    CHECK(visibleTo(systemActor(), order).sql == QStringLiteral("1 = 1"));
}
