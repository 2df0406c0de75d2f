// SPDX-License-Identifier: GPL-3.0-or-later
// The dispatch order from completion to its end: callback, check, signature.
#include "tests/core/order_scene.h"

using namespace fuwutai;
using namespace fuwutai::test;

TEST_CASE("an order: completion stops the limit and plans the callback from the time of completion (CS-3.5.4)")
{
    Paper p = inWork();
    p.setNow("2026-11-26 18:00");
    CHECK_FALSE(p.act(kForeman, "complete", {{"work_done", "已换"}, {"finished_at", "2026-11-26 18:01"}}));
    CHECK(p.codes() == QStringList{"finished_at:future"});
    CHECK_FALSE(p.act(kForeman, "complete", {{"work_done", "已换"}, {"finished_at", "2026-11-23 13:59"}}));
    CHECK(p.codes() == QStringList{"finished_at:too_early"});
    Paper late = p;
    REQUIRE(late.act(kForeman, "complete", {{"work_done", "已换"}}));
    CHECK(late.clockState("repair") == "missed");
    REQUIRE(p.act(kForeman, "complete", {{"work_done", "已换"}, {"finished_at", "2026-11-26 17:30"}}));
    CHECK(p.clockState("repair") == "met");

    REQUIRE(p.effects.size() == 1);
    const Command& c = p.effects[0];
    CHECK(c.action == "plan");
    CHECK(isFillable(callbackType(), c));
    CHECK(c.with["subject_type"].toString() == "dispatch_order");
    CHECK(c.with["subject"].toString() == p.record.number);
    CHECK(c.with["call"].toString() == "LFHQ-202611-0001");
    CHECK(c.with["customer_name"].toString() == "张三"); // who calls must see whom
    CHECK(c.with["phone"].toString() == "13800138000");
    CHECK(readInstant(c.with["finished_at"].toString()) == at("2026-11-26 17:30"));
}

TEST_CASE("an order: materials have a name and a quantity, amounts are worked out")
{
    const auto with = [](const QJsonObject& line) { return QJsonObject{{"work_done", "已换"}, {"materials", QJsonArray{line}}}; };
    Paper p = inWork();
    for (const char* quantity : {"", "0", "-1", "1.2345", "两个", "1.", ".5", "1.2.3"}) {
        CHECK_FALSE(p.act(kForeman, "complete", with({{"name", "水管"}, {"quantity", quantity}})));
        CHECK(p.codes() == QStringList{"materials[0].quantity:number"});
    }
    CHECK_FALSE(p.act(kForeman, "complete", with({{"quantity", "1"}})));
    CHECK(p.codes() == QStringList{"materials[0].name:required"});
    CHECK_FALSE(p.act(kForeman, "complete", {{"work_done", "已换"}, {"hours", "半天"}}));
    CHECK(p.codes() == QStringList{"hours:number"});
    REQUIRE(p.act(kForeman, "complete", with({{"name", "水管"}, {"quantity", "2.5"}, {"price", "13.33"}})));
    CHECK(order(p).materials[0].amount == Money{3333}); // 33.325 rounded
}

TEST_CASE("an order: what was not done becomes an order of its own with the same limit")
{
    Paper p = inWork();
    REQUIRE(p.act(kForeman, "complete", {{"work_done", "已换"}, {"work_not_done", "墙面未补"}}));
    const Command* rest = effect(p, "dispatch_order");
    REQUIRE(rest);
    CHECK(rest->action == "draft");
    CHECK(isFillable(dispatchOrderType(), *rest));
    CHECK(rest->with["continued_from"].toString() == p.record.number);
    CHECK(rest->with["work"].toString() == "墙面未补");

    Paper q(dispatchOrderType(), "2026-11-25 09:00");
    q.linked["call"] = {call("in_progress")};
    REQUIRE(q.act(systemActor(), "draft", rest->with));
    REQUIRE(q.act(kDesk, "submit"));
    REQUIRE(q.act(kManager, "approve", yes()));
    CHECK(order(q).issuedAt == at("2026-11-25 09:00"));
    CHECK(q.clock("repair")->started == at("2026-11-23 09:00"));
    CHECK(q.clock("repair")->due == at("2026-11-26 17:30"));
    CHECK_FALSE(Paper(dispatchOrderType(), "2026-11-25 09:00").act(kDesk, "draft", {{"limit_from", "2026-12-01 09:00"}}));
}

TEST_CASE("an order: three different persons check the work, the last one moves it on (CS-3.4.6)")
{
    Paper p = completed();
    CHECK_FALSE(p.act(kHead, "inspect"));
    CHECK(p.codes() == QStringList{"inspection_result:required"});
    REQUIRE(p.act(kHead, "inspect", passed()));
    CHECK(p.record.state == "completed");
    CHECK_FALSE(p.act(kHead, "inspect", passed()));
    CHECK(p.codes() == QStringList{"inspection_party:done", "twice"});
    CHECK_FALSE(p.act(kDesk, "inspect", passed())); // he submitted it
    CHECK(p.codes() == QStringList{"inspection_party:done", "own"});
    CHECK_FALSE(p.act(person("head", Role::Engineering), "inspect", passed()));
    CHECK(p.codes() == QStringList{"twice"});
    CHECK_FALSE(p.act(kManager, "inspect", passed()));
    CHECK(p.codes().contains("denied"));
    REQUIRE(p.act(kProperty, "inspect", passed())); // in place of engineering
    CHECK_FALSE(p.act(kEngineer, "inspect", passed()));
    CHECK(p.codes() == QStringList{"inspection_party:done"});
    REQUIRE(p.act(kForeman, "inspect", passed()));
    CHECK(p.record.state == "inspected");
    CHECK(order(p).inspections.size() == 3);
    CHECK(order(p).inspections[2].party == OrderCheckParty::TeamLeader);
    CHECK(order(p).inspectionResult == OrderCheckResult::Passed);
}

TEST_CASE("an order: who holds two roles says for whom he checks")
{
    const Actor two{"two", {}, {{Role::FrontDesk, "HQ", {}, {}, {}}, {Role::Engineering, "HQ", {}, {}, {}}}};
    Paper p = completed();
    CHECK_FALSE(p.act(two, "inspect", {{"inspection_result", "passed"}, {"inspection_party", "team_leader"}}));
    CHECK(p.codes() == QStringList{"inspection_party:party"});
    REQUIRE(p.act(two, "inspect", {{"inspection_result", "passed"}, {"inspection_party", "engineering"}}));
    CHECK(order(p).inspections.back().party == OrderCheckParty::Engineering);
}

TEST_CASE("an order: one failed check sends it back to work, ends its callback, and all check again")
{
    Paper p = completed();
    Record due = emptyRecord(callbackType());
    due.number = "HFHQ-202611-0001";
    due.state = "due";
    Record done = due;
    done.number = "HFHQ-202611-0002";
    done.state = "done";
    p.linked["callbacks"] = {due, done};
    REQUIRE(p.act(kHead, "inspect", passed()));
    CHECK_FALSE(p.act(kEngineer, "inspect", {{"inspection_result", "failed"}}));
    CHECK(p.codes() == QStringList{"inspection_findings:required"});
    REQUIRE(p.act(kEngineer, "inspect", {{"inspection_result", "failed"}, {"inspection_findings", "仍渗水"}}));
    CHECK(p.record.state == "in_work");
    REQUIRE(p.effects.size() == 1);
    CHECK(p.effects[0].action == "drop");
    CHECK(p.effects[0].number == "HFHQ-202611-0001");
    CHECK(isFillable(callbackType(), p.effects[0]));
    CHECK(p.clockState("repair") == "running");
    CHECK(p.clock("repair")->due == at("2026-11-26 17:30")); // the old end: it was not done

    REQUIRE(p.act(kForeman, "complete", {{"work_done", "重做"}}));
    REQUIRE(p.act(kEngineer, "inspect", passed()));
    REQUIRE(p.act(kForeman, "inspect", passed()));
    CHECK(p.record.state == "completed"); // the first round's word does not count
    REQUIRE(p.act(kHead, "inspect", passed()));
    CHECK(p.record.state == "inspected");
}

TEST_CASE("an order: the customer signs with his opinion, or refuses with a reason")
{
    Paper p = inspected();
    CHECK_FALSE(p.act(kDesk, "sign"));
    CHECK(p.codes() == QStringList{"customer_name:required", "satisfaction:required"});
    CHECK_FALSE(p.act(kDesk, "sign", {{"customer_name", "张三"}, {"satisfaction", "satisfied"}, {"signed_at", "2026-11-24 10:59"}}));
    CHECK(p.codes() == QStringList{"signed_at:too_early"});
    Paper refused = p;
    CHECK_FALSE(refused.act(kForeman, "refuse"));
    REQUIRE(refused.act(kForeman, "refuse", {{"refusal_reason", "颜色不对"}}));
    CHECK(refused.record.state == "in_work");
    CHECK(refused.clockState("repair") == "running");
    REQUIRE(p.act(kForeman, "sign", {{"customer_name", "张三"}, {"satisfaction", "average"}}));
    CHECK(p.record.state == "signed");
    CHECK_FALSE(order(p).unsignedClose);
}

TEST_CASE("an order: closed unsigned after two dated tries with a witness, and a callback there must be")
{
    const auto tries = [](const QJsonArray& lines) { return QJsonObject{{"unsigned_tries", lines}}; };
    const QJsonObject first{{"at", "2026-11-24 09:00"}, {"what", "上门无人"}};
    const QJsonObject second{{"at", "2026-11-24 10:00"}, {"what", "再次上门"}, {"witness", "保安李四"}};
    Paper p = inspected();
    CHECK_FALSE(p.act(kHead, "close_unsigned", tries({first})));
    CHECK(p.codes() == QStringList{"unsigned_tries:two", "unsigned_tries:witness"});
    CHECK_FALSE(p.act(kHead, "close_unsigned", tries({first, first})));
    CHECK_FALSE(p.act(kDesk, "close_unsigned", tries({first, second})));
    Paper planned = p;
    Record due = emptyRecord(callbackType());
    due.state = "due";
    planned.linked["callbacks"] = {due};
    REQUIRE(planned.act(kHead, "close_unsigned", tries({first, second})));
    CHECK(planned.effects.empty());
    Record dropped = due;
    dropped.state = "dropped";
    p.linked["callbacks"] = {dropped};
    REQUIRE(p.act(kHead, "close_unsigned", tries({first, second})));
    CHECK(p.record.state == "signed");
    CHECK(order(p).unsignedClose);
    CHECK(effect(p, "callback"));
}

TEST_CASE("an order: converted with the customer's consent, cancelled with a reason; every clock ends")
{
    Paper p = inWork();
    Paper q = p;
    CHECK_FALSE(p.act(kHead, "convert", {{"consent_by", "张三"}, {"consent_at", "2026-11-23 13:00"}, {"consent_how", "当面"}}));
    CHECK(p.codes() == QStringList{"consent_quotation:required"});
    REQUIRE(p.act(kHead, "convert", {{"consent_by", "张三"}, {"consent_at", "2026-11-23 13:00"}, {"consent_how", "当面"}, {"consent_quotation", "300 元"}}));
    CHECK(p.record.state == "converted");
    CHECK_FALSE(q.act(kHead, "cancel"));
    REQUIRE(q.act(kManager, "cancel", {{"cancel_reason", "客户自理"}}));
    for (const Paper* ended : {&p, &q})
        for (const ClockState& c : ended->clocks) CHECK_FALSE(c.isLive());
    CHECK_FALSE(completed().act(kManager, "cancel", {{"cancel_reason", "x"}})); // finished work is not cancelled
}
