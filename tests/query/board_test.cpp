// SPDX-License-Identifier: GPL-3.0-or-later
// The dispatch board: whose a job is, what comes first, how much everybody has, and when somebody could go.
#include "core/query/board.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include <QJsonArray>

using namespace fuwutai;

namespace {

const char* const kRequest = "repair_request";

QString requested(TestOffice& o, const QJsonObject& more = {{"at_once", true}})
{
    QJsonObject with{{"customer_name", "张伟"}, {"phone", "13800138000"}, {"home", "HY 3-2-1201"}, {"content", "龙头漏水"}};
    for (auto it = more.begin(); it != more.end(); ++it) with.insert(it.key(), it.value());
    return o.done("front_desk", kRequest, "request", {}, with).number;
}

QString sent(TestOffice& o, const QStringList& who, const char* at, const QJsonObject& more = {{"at_once", true}})
{
    const QString number = requested(o, more);
    QJsonArray lines;
    for (const QString& name : who) lines.append(QJsonObject{{"technician", name}});
    o.done("foreman", kRequest, "assign", number, {{"technicians", lines}, {"planned_at", QString::fromLatin1("2026-11-23 ") + at}, {"overlap_agreed", true}});
    return number;
}

const BoardLane* laneOf(const Board& board, const QString& name)
{
    for (const BoardLane& lane : board.lanes)
        if (lane.name == name) return &lane;
    return nullptr;
}

QStringList numbers(const BoardLane* lane)
{
    QStringList all;
    if (lane)
        for (const BoardCard& card : lane->cards) all << card.row.record.number;
    return all;
}

} // namespace

TEST_CASE("A job stands in the lane of each who is named, what nobody has in the first; whoever was sent lately has a lane", "[experience.17]")
{
    forEachEngine([](TestOffice& o) {
        const QString nobody = requested(o), both = sent(o, {"老秦", "小郝"}, "14:00");
        const auto board = o.ask("foreman", BoardQuestion{});
        REQUIRE(board);
        CHECK(board->lanes.first().name.isEmpty());
        CHECK(numbers(&board->lanes.first()) == QStringList{nobody});
        CHECK(numbers(laneOf(*board, "老秦")) == QStringList{both});
        CHECK(numbers(laneOf(*board, "小郝")) == QStringList{both});
        REQUIRE(laneOf(*board, "维修一队")); // the crew as a whole, with nothing to do
        CHECK(laneOf(*board, "维修一队")->crew);
        CHECK(laneOf(*board, "老秦")->dueToday == 1);
        CHECK(laneOf(*board, "老秦")->plannedMs == 3'600'000);
        CHECK(laneOf(*board, "老秦")->dayMs == 27'000'000); // seven hours and a half
        CHECK(laneOf(*board, "老秦")->team == "T1");

        o.done("front_desk", kRequest, "cancel", both, {{"cancel_reason", "不修了"}});
        const auto after = o.ask("foreman", BoardQuestion{});
        REQUIRE(laneOf(*after, "老秦"));
        CHECK(laneOf(*after, "老秦")->cards.isEmpty());
        CHECK(o.ask("front_desk2", BoardQuestion{})->lanes.first().cards.isEmpty()); // another office
    });
}

TEST_CASE("On a lane what is overdue comes first, then by limit or appointment, and last what waits", "[experience.17]")
{
    forEachEngine([](TestOffice& o) {
        const auto agreed = [](const char* at) { return QJsonObject{{"inspect_at", QString::fromLatin1("2026-11-23 ") + at}}; };
        const QString late = sent(o, {"老秦"}, "16:00", agreed("16:00")), early = sent(o, {"老秦"}, "11:00", agreed("11:00"));
        const QString waits = sent(o, {"老秦"}, "10:00", agreed("12:00")), overdue = sent(o, {"老秦"}, "09:10", agreed("09:10"));
        o.at("2026-11-23 09:40");
        o.done("foreman", kRequest, "wait", waits, {{"wait_reason", "customer_wish"}, {"wait_told_at", "2026-11-23 09:35"}, {"wait_expected", "2026-11-25 10:00"}});
        const auto board = o.ask("foreman", BoardQuestion{});
        CHECK(numbers(laneOf(*board, "老秦")) == QStringList{overdue, early, late, waits});
        CHECK(laneOf(*board, "老秦")->dueToday == 3); // nobody works at what waits

        o.at("2026-11-24 09:00");
        const auto next = o.ask("foreman", BoardQuestion{});
        CHECK(laneOf(*next, "老秦")->dueToday == 3);
        CHECK(laneOf(*next, "老秦")->plannedMs == 3 * 3'600'000); // what is late takes its hours today
    });
}

TEST_CASE("A time is proposed: the one agreed, else the next hour that is free, within business hours", "[experience.17]")
{
    forEachEngine([](TestOffice& o) {
        const WorkCalendar calendar;
        const auto proposal = [&](const QString& name) {
            const auto board = o.ask("foreman", BoardQuestion{});
            const BoardLane* lane = laneOf(*board, name);
            return spanWords(proposedTime(board->lanes.first().cards.first(), lane ? *lane : BoardLane(), o.now(), calendar, board->visitMinutes)).toStdString();
        };
        const QString agreed = requested(o, {{"inspect_at", "2026-11-23 15:00"}});
        CHECK(proposal("老秦") == "11-23 15:00–16:00");
        o.done("front_desk", kRequest, "cancel", agreed, {{"cancel_reason", "不修了"}});

        requested(o, {{"inspect_at", "2026-11-23 09:01"}});
        o.at("2026-11-23 09:05"); // the appointment is over
        CHECK(proposal("老秦") == "11-23 09:15–10:15");
        sent(o, {"老秦"}, "09:30");
        CHECK(proposal("老秦") == "11-23 10:30–11:30");
        CHECK(proposal("小郝") == "11-23 09:15–10:15");
        sent(o, {"老秦"}, "10:45");
        CHECK(proposal("老秦") == "11-23 13:30–14:30"); // not into the break
        o.at("2026-11-23 17:00");
        CHECK(proposal("小郝") == "11-24 08:30–09:30");
    });
}

TEST_CASE("What is finished stands at the end of its lane until midnight, counts no more and is sent to nobody", "[experience.17]")
{
    forEachEngine([](TestOffice& o) {
        const QString first = sent(o, {"老秦"}, "09:30"), second = sent(o, {"老秦"}, "11:00");
        o.at("2026-11-23 10:00");
        o.done("foreman", kRequest, "arrive", first);
        o.done("foreman", kRequest, "complete", first, {{"item_spec", "DN15"}, {"diagnosis", "阀芯磨损"}, {"fault_cause", "老化"}, {"result", "repaired"}});
        const auto board = o.ask("foreman", BoardQuestion{});
        const BoardLane* lane = laneOf(*board, "老秦");
        REQUIRE(numbers(lane) == QStringList{second, first});
        CHECK(lane->cards.last().done);
        CHECK(lane->cards.last().action().isEmpty());
        CHECK(lane->open() == 1);
        CHECK(lane->plannedMs == 3'600'000); // of the one that is left
        o.at("2026-11-23 23:59");
        CHECK(numbers(laneOf(*o.ask("foreman", BoardQuestion{}), "老秦")).contains(first));
        o.at("2026-11-24 00:00");
        CHECK_FALSE(numbers(laneOf(*o.ask("foreman", BoardQuestion{}), "老秦")).contains(first));
    });
}

TEST_CASE("An order that was given to a contractor stands in the contractors' lane, the last; an appointment after the limit is told", "[experience.17]")
{
    forEachEngine([](TestOffice& o) {
        const QString drafted = o.done("front_desk", "dispatch_order", "draft", {}, {{"call", o.call()}, {"order_class", "b"}, {"location", "厨房"}, {"work", "补漏"}, {"estimate", "300"},
                                       {"trades", QJsonArray{QJsonObject{{"trade", "plumbing"}}}}}).number;
        const QString order = o.done("front_desk", "dispatch_order", "submit", drafted).number;
        o.done("service_manager", "dispatch_order", "approve", order);
        o.done("engineering", "dispatch_order", "hand_to_contractor", order, {{"contractor", "JZ"}, {"notice_no", "TZ-1"}, {"notice_date", "2026-11-23"}, {"promised_date", "2026-11-28"}});
        const QString inTime = requested(o, {{"inspect_at", "2026-11-23 10:00"}}), late = sent(o, {"老秦"}, "16:00", {{"inspect_at", "2026-11-23 10:00"}});
        const auto board = o.ask("foreman", BoardQuestion{});
        const BoardLane& last = board->lanes.last();
        CHECK(last.outside);
        CHECK(numbers(&last) == QStringList{order});
        CHECK(last.cards.first().action().isEmpty());
        CHECK(laneOf(*board, "老秦")->cards.first().isLate());
        CHECK_FALSE(board->lanes.first().cards.first().isLate());
        CHECK(numbers(&board->lanes.first()) == QStringList{inTime});
        CHECK(numbers(laneOf(*board, "老秦")) == QStringList{late});
    });
}
