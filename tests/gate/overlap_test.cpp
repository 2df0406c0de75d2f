// SPDX-License-Identifier: GPL-3.0-or-later
// Who goes where and when: nobody is sent to two places at once unawares, and no job is given away twice.
#include "core/query/overlaps.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include <QJsonArray>

using namespace fuwutai;

namespace {

const char* const kRequest = "repair_request";
const char* const kOrder = "dispatch_order";

QString requested(TestOffice& o)
{
    return o.done("front_desk", kRequest, "request", {}, {{"customer_name", "张伟"}, {"phone", "13800138000"}, {"home", "HY 3-2-1201"}, {"content", "龙头漏水"}, {"at_once", true}}).number;
}

QString issued(TestOffice& o)
{
    const QString call = o.assignedCall();
    const QString draft = o.done("front_desk", kOrder, "draft", {}, {{"call", call}, {"order_class", "b"}, {"location", "厨房"}, {"home", "HY 3-2-1201"}, {"work", "补漏"},
        {"trades", QJsonArray{QJsonObject{{"trade", "plumbing"}}}}, {"estimate", "300"}}).number;
    const QString order = o.done("office_head", kOrder, "submit", draft).number;
    o.done("service_manager", kOrder, "approve", order);
    return order;
}

QJsonObject sent(const char* who, const char* at, bool allTheSame = false)
{
    QJsonObject with{{"technicians", QJsonArray{QJsonObject{{"technician", who}}}}, {"planned_at", QString::fromLatin1("2026-11-23 ") + at}};
    if (allTheSame) with.insert("overlap_agreed", true);
    return with;
}

QJsonObject ordered(const char* who, const char* from, const char* to)
{
    return {{"technicians", QJsonArray{QJsonObject{{"technician", who}}}}, {"planned_start", QString::fromLatin1("2026-11-23 ") + from},
            {"planned_end", QString::fromLatin1("2026-11-23 ") + to}};
}

QJsonObject insteadOf(TestOffice& o, const QString& number, const char* from, const char* to, const char* at)
{
    QJsonObject with = sent(to, at);
    with.insert("technicians", techniciansJson(o.record(kRequest, number), QString::fromUtf8(from), QString::fromUtf8(to)));
    return with;
}

QString overlapOf(const Result<Receipt>& r)
{
    if (r) return {};
    for (const Reason& one : r.error().reasons)
        if (one.code == QLatin1String("overlap") && one.field == QLatin1String("overlap_agreed")) return one.text;
    return QStringLiteral("another reason: ") + r.error().text();
}

bool noted(TestOffice& o, const char* type, const QString& number) { return std::get<bool>(o.record(type, number).value("overlap_agreed")); }

} // namespace

TEST_CASE("A visit that lies in another job of the same technician is refused with that job, unless it is said that he goes all the same", "[experience.17]")
{
    forEachEngine([](TestOffice& o) {
        const QString order = issued(o), first = requested(o), second = requested(o), third = requested(o);
        REQUIRE(o.tried("foreman", kOrder, "accept", order, ordered("老秦", "14:00", "16:00")));
        CHECK_FALSE(noted(o, kOrder, order));

        const auto refused = o.tried("foreman", kRequest, "assign", first, sent("老秦", "15:00"));
        CHECK(overlapOf(refused).contains(order));
        CHECK(overlapOf(refused).contains("老秦"));
        CHECK(overlapOf(refused).contains("14:00"));
        CHECK(overlapOf(refused).contains("HY 3-2-1201"));
        CHECK(o.record(kRequest, first).state == "requested");

        CHECK(overlapOf(o.tried("foreman", kRequest, "assign", first, sent("小郝", "15:00"))).isEmpty()); // somebody else is free
        REQUIRE(o.tried("foreman", kRequest, "assign", second, sent("老秦", "15:00", true)));
        CHECK(noted(o, kRequest, second));
        REQUIRE(o.tried("foreman", kRequest, "assign", third, sent("小段", "15:00", true)));
        CHECK_FALSE(noted(o, kRequest, third)); // nothing to say it of
    });
}

TEST_CASE("Two jobs may touch: a visit takes sixty minutes, an order what is planned", "[experience.17]")
{
    forEachEngine([](TestOffice& o) {
        const QString order = issued(o);
        REQUIRE(o.tried("foreman", kOrder, "accept", order, ordered("老秦", "14:00", "16:00")));
        const auto sends = [&](const char* at) { return overlapOf(o.tried("foreman", kRequest, "assign", requested(o), sent("老秦", at))); };
        CHECK(sends("13:00").isEmpty());
        CHECK(sends("13:01").contains(order)); // by its own first visit too
        CHECK_FALSE(sends("15:59").isEmpty());
        CHECK(sends("16:00").isEmpty());
        CHECK_FALSE(sends("16:59").isEmpty()); // the visit before lasts until five
        CHECK(sends("17:00").isEmpty());
        const auto accepts = [&](const char* from, const char* to) { return overlapOf(o.tried("foreman", kOrder, "accept", issued(o), ordered("老秦", from, to))); };
        CHECK(accepts("12:00", "13:00").isEmpty());
        CHECK_FALSE(accepts("17:59", "18:30").isEmpty());
        CHECK(accepts("18:00", "18:30").isEmpty());
    });
}

TEST_CASE("What waits, is finished or belongs to another office stands in nobody's way", "[experience.17]")
{
    forEachEngine([](TestOffice& o) {
        const QString first = requested(o);
        REQUIRE(o.tried("foreman", kRequest, "assign", first, sent("老秦", "10:00")));
        CHECK_FALSE(overlapOf(o.tried("foreman", kRequest, "assign", requested(o), sent("老秦", "10:30"))).isEmpty());
        o.at("2026-11-23 09:30");
        o.done("foreman", kRequest, "wait", first, {{"wait_reason", "parts"}, {"wait_told_at", "2026-11-23 09:20"}, {"wait_expected", "2026-11-25 10:00"}});
        CHECK(overlapOf(o.tried("foreman", kRequest, "assign", requested(o), sent("老秦", "10:30"))).isEmpty());
    });
}

TEST_CASE("Who goes and when is changed on a request, and taken back; somebody must go", "[experience.13]")
{
    forEachEngine([](TestOffice& o) {
        const QString number = requested(o);
        REQUIRE(o.tried("foreman", kRequest, "assign", number, sent("老秦", "10:00")));
        const auto changed = o.tried("foreman", kRequest, "reassign", number, insteadOf(o, number, "老秦", "小郝", "11:00"));
        REQUIRE(changed);
        CHECK(techniciansOf(o.record(kRequest, number)) == QStringList{"小郝"});
        CHECK(o.record(kRequest, number).state == "assigned");
        CHECK(spanWords(plannedTime(o.record(kRequest, number), 60)) == QString::fromUtf8("11-23 11:00–12:00"));
        REQUIRE(o.gate().undo(changed->entry, o.actor("foreman")));
        CHECK(techniciansOf(o.record(kRequest, number)) == QStringList{"老秦"});
        const auto nobody = o.tried("foreman", kRequest, "reassign", number, {{"technicians", techniciansJson(o.record(kRequest, number), "老秦", {})}});
        REQUIRE_FALSE(nobody);
        CHECK(nobody.error().reasons.first().field == "technicians");
    });
}

TEST_CASE("Two foremen give one job away: the second one is told who was first and when, and nothing is changed", "[experience.17]")
{
    forEachEngine([](TestOffice& o) {
        const auto seat = o.another();
        const QString number = requested(o), order = issued(o);
        const auto based = [&](const char* type, const char* action, const QString& which, const QJsonObject& with, int version) {
            Command c = command(type, action, which, with);
            c.version = version;
            return c;
        };
        const int version = o.record(kRequest, number).version, orders = o.record(kOrder, order).version;
        REQUIRE(o.gate().run(based(kRequest, "assign", number, sent("老秦", "10:00"), version), o.actor("foreman")));
        const auto late = seat->gate->run(based(kRequest, "assign", number, sent("小郝", "10:00"), version), o.actor("foreman"));
        REQUIRE_FALSE(late);
        CHECK(late.error().kind == RefusalKind::Conflict);
        CHECK(late.error().text().contains(o.actor("foreman").name));
        CHECK(late.error().text().contains("2026-11-23 09:"));
        CHECK(techniciansOf(o.record(kRequest, number)) == QStringList{"老秦"});

        REQUIRE(seat->gate->run(based(kOrder, "accept", order, ordered("小段", "10:00", "12:00"), orders), o.actor("foreman")));
        const auto second = o.gate().run(based(kOrder, "accept", order, ordered("老雷", "10:00", "12:00"), orders), o.actor("foreman"));
        REQUIRE_FALSE(second);
        CHECK(second.error().kind == RefusalKind::Conflict);
        CHECK(second.error().text().contains("2026-11-23 09:"));
        CHECK(techniciansOf(o.record(kOrder, order)) == QStringList{"小段"});

        // And from lane to lane.
        const int now = o.record(kRequest, number).version;
        const QJsonObject theirs = insteadOf(o, number, "老秦", "小郝", "14:00");
        REQUIRE(o.gate().run(based(kRequest, "reassign", number, insteadOf(o, number, "老秦", "小段", "14:00"), now), o.actor("foreman")));
        const auto again = seat->gate->run(based(kRequest, "reassign", number, theirs, now), o.actor("foreman"));
        REQUIRE_FALSE(again);
        CHECK(again.error().kind == RefusalKind::Conflict);
        CHECK(techniciansOf(o.record(kRequest, number)) == QStringList{"小段"});
    });
}
