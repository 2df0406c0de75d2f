// SPDX-License-Identifier: GPL-3.0-or-later
// Matters that are with an order: the report tells the order's steps, what it waits for and by when it is expected (CS-3.4.4).
#include "tests/report/week_fixture.h"

using namespace fuwutai;

namespace {

// An order for the call, issued and accepted by the foreman; planned to end on the 27th.
QString acceptedOrder(TestOffice& o, const QString& call)
{
    const QString drafted = o.done("front_desk", "dispatch_order", "draft", {},
                                   {{"call", call}, {"order_class", "b"}, {"location", "厨房"}, {"work", "补漏"}, {"trades", QJsonArray{QJsonObject{{"trade", "waterproofing"}}}}, {"estimate", "800"}}).number;
    const QString order = o.done("front_desk", "dispatch_order", "submit", drafted).number;
    o.done("service_manager", "dispatch_order", "approve", order, {{"opinion", "同意"}});
    o.done("foreman", "dispatch_order", "accept", order,
           {{"team", "T1"}, {"technicians", QJsonArray{QJsonObject{{"technician", "小刘"}}}}, {"planned_start", "2026-11-24 14:00"}, {"planned_end", "2026-11-27 16:00"}});
    return order;
}

WeekItem unsolved(TestOffice& o, const QString& call)
{
    const WeekReport report = weekOf(o, kWeek);
    for (const WeekItem& i : report.list("unsolved"))
        if (i.number == call) return i;
    FAIL("not among the unsolved");
    return {};
}

} // namespace

TEST_CASE("an open matter tells its order's steps and when that is planned to end")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.call();
        const QString order = acceptedOrder(o, call);
        const WeekItem item = unsolved(o, call);
        CHECK(historyText(item).contains(say("order %1 issued").arg(order)));
        CHECK(historyText(item).contains(say("order accepted")));
        CHECK(item.reason.isEmpty());
        CHECK(item.expected == QDate(2026, 11, 27));
        CHECK(unsolved(o, o.call()).history.isEmpty());
    });
}

TEST_CASE("an order that waits gives its call the reason and the day, until somebody explains the delay himself")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.call();
        const QString order = acceptedOrder(o, call);
        o.at("2026-11-25 10:00");
        o.done("foreman", "dispatch_order", "start", order);
        o.done("foreman", "dispatch_order", "wait", order, {{"wait_reason", "parts"}, {"wait_told_at", "2026-11-25 10:00"}, {"wait_expected", "2026-12-02"}});
        WeekItem item = unsolved(o, call);
        CHECK(item.reason == labelled(say("waiting"), say("Parts")));
        CHECK(item.expected == QDate(2026, 12, 2));
        CHECK(historyText(item).contains(say("work begun")));
        CHECK(historyText(item).contains(say("work waits: %1").arg(say("Parts"))));
        o.at("2026-12-28 09:00");
        o.done("office_head", "call_record", "explain_delay", call, {{"delay_cause", "厂家停产"}, {"delay_expected", "2026-12-30"}});
        item = unsolved(o, call);
        CHECK(item.reason == "厂家停产");
        CHECK(item.expected == QDate(2026, 12, 30));
    });
}

TEST_CASE("a matter that was extended with consent tells that reason and day, whatever its order had planned")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.assignedCall();
        acceptedOrder(o, call);
        o.at("2026-11-24 10:00");
        o.done("office_head", "call_record", "extend", call,
               {{"extended_to", "2026-12-10 17:00"}, {"extension_reason", "待料"}, {"consent_by", "张伟"}, {"consent_at", "2026-11-24 09:30"}, {"consent_how", "电话"}});
        CHECK(unsolved(o, call).reason == "待料");
        CHECK(unsolved(o, call).expected == QDate(2026, 12, 10));
    });
}

TEST_CASE("an overdue matter tells its own limit and that of its order")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.assignedCall();
        acceptedOrder(o, call);
        o.at("2026-12-28 09:00");
        const WeekReport report = weekOf(o, "2026-W52");
        REQUIRE(report.list("overdue").size() == 1);
        const WeekItem item = report.list("overdue").first();
        Query own(o.db(), "select due from clock where record_type = 'call_record' and kind = 'settlement' order by round desc");
        Query order(o.db(), "select due from clock where record_type = 'dispatch_order' and kind = 'repair'");
        REQUIRE(order.next());
        CHECK(item.orderDue == order.time(0));
        CHECK(item.due == (own.next() ? own.time(0) : Instant{}));
        CHECK(weekOfJson(frozenWeek(report)).list("overdue").first().orderDue == item.orderDue);
    });
}

TEST_CASE("a day that was planned and has passed is not told as expected")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.call();
        acceptedOrder(o, call);
        o.at("2026-11-27 08:00");
        CHECK(unsolved(o, call).expected == QDate(2026, 11, 27));
        o.at("2026-11-28 08:00");
        CHECK_FALSE(unsolved(o, call).expected.isValid());
    });
}

TEST_CASE("what an order did after the week's end belongs to the next week's report")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.call();
        const QString order = acceptedOrder(o, call);
        o.at("2026-11-30 08:00");
        o.done("foreman", "dispatch_order", "start", order);
        o.done("foreman", "dispatch_order", "complete", order, {{"work_done", "换了管子"}});
        CHECK_FALSE(historyText(unsolved(o, call)).contains(say("work done")));
        const auto next = weekOf(o, kNextWeek).list("unsolved");
        REQUIRE(next.size() == 1);
        CHECK(historyText(next.first()).contains(say("work done")));
        CHECK_FALSE(next.first().expected.isValid()); // it is done: the callback is what is missing
    });
}
