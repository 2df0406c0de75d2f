// SPDX-License-Identifier: GPL-3.0-or-later
// The callback: when it is due, when it counts as tried, what an answer sets going.
#include "core/records/call_record/call_record.h"
#include "core/records/callback/callback.h"
#include "core/records/dispatch_order/dispatch_order.h"
#include "tests/core/paper_step.h"

using namespace fuwutai;
using namespace fuwutai::test;

namespace {

const Actor kDesk = person("desk", Role::FrontDesk);
const Actor kManager = person("manager", Role::ServiceManager);

Record call(const char* state, qint64 round = 1)
{
    Record r = emptyRecord(callRecordType());
    r.number = "LFHQ-202611-0001";
    r.state = QLatin1String(state);
    r.set("round", round);
    return r;
}

Record job()
{
    Record r = emptyRecord(dispatchOrderType());
    r.number = "PAHQ-202611-0007";
    r.state = "signed";
    DispatchOrder o;
    o.orderClass = OrderClass::A;
    o.call = {"LFHQ-202611-0001"};
    o.location = Personal::seal("3-2-1201");
    o.ownerName = Personal::seal("张三");
    o.work = "换水管";
    o.trades = {{5, Trade::Plumbing}};
    o.contractor = {"C1"};
    o.estimate = Money::yuan(5000);
    r.values = valuesOf(o);
    return r;
}

const QJsonObject kPlan{{"subject_type", "dispatch_order"}, {"subject", "PAHQ-202611-0007"}, {"call", "LFHQ-202611-0001"},
                        {"customer_name", "张三"}, {"phone", "13800138000"}, {"finished_at", "2026-11-23 15:00"}};

// The work ended on Monday 2026-11-23 at 15:00.
Paper due(QJsonObject with = kPlan)
{
    Paper p(callbackType(), "2026-11-23 16:00");
    REQUIRE(p.act(systemActor(), "plan", with));
    p.linked["call"] = {call("in_progress")};
    p.linked["order"] = {job()};
    return p;
}
Callback callback(const Paper& p) { return decode<Callback>(p.record); }
const QJsonObject kNobody{{"attempt_reason", "no_answer"}};

void tryAt(Paper& p, const char* when)
{
    p.setNow(when);
    REQUIRE(p.act(kDesk, "attempt", kNobody));
}

RecordType named(const char* key)
{
    RecordType t;
    t.key = QLatin1String(key);
    return t;
}

} // namespace

TEST_CASE("a callback: its tables are sound")
{
    static const RecordType others[] = {named("home"), named("user"), named("call_record"), named("repair_request"), named("site_survey"), named("callback_draw")};
    Registry registry;
    registry.add(dispatchOrderType());
    registry.add(callbackType());
    for (const RecordType& t : others) registry.add(t);
    CHECK(tableFaults(registry).filter(QStringLiteral("callback: ")).isEmpty());
}

TEST_CASE("a callback: is due one working day after completion, not after planning (CS-3.5.4)")
{
    Paper p = due();
    CHECK(p.record.state == "due");
    CHECK(p.record.number == "HFHQ-202611-0001");
    CHECK(callback(p).kind == CallbackKind::Repair);
    CHECK(p.clock("callback")->started == at("2026-11-23 15:00"));
    CHECK(p.clock("callback")->due == at("2026-11-24 17:30"));

    Paper q(callbackType(), "2026-11-23 16:00");
    CHECK_FALSE(q.act(kDesk, "plan"));
    CHECK(q.codes() == QStringList{"subject:required", "subject_type:required"});
    CHECK_FALSE(q.act(kDesk, "plan", {{"subject_type", "call_record"}, {"subject", "L"}, {"finished_at", "2026-11-23 16:01"}}));
    CHECK(q.codes() == QStringList{"finished_at:future"});
    REQUIRE(q.act(kDesk, "plan", {{"subject_type", "call_record"}, {"subject", "L"}}));
    CHECK(callback(q).kind == CallbackKind::Complaint);
    CHECK(callback(q).finishedAt == q.now);
}

TEST_CASE("a callback: the first try within the limit meets it")
{
    Paper p = due();
    tryAt(p, "2026-11-24 17:30");
    CHECK(p.clockState("callback") == "met");
    CHECK(p.record.state == "due");
    tryAt(p, "2026-11-26 09:00");
    CHECK(p.clockState("callback") == "met");
    CHECK(callback(p).attempts.size() == 2);
    CHECK(callback(p).attempts[1].caller.number == "desk");

    Paper late = due();
    tryAt(late, "2026-11-24 17:31");
    CHECK(late.clockState("callback") == "missed");
    CHECK(late.clock("again")->due == at("2026-11-25 17:30"));

    Paper q = due();
    CHECK_FALSE(q.act(kDesk, "attempt"));
    CHECK(q.codes() == QStringList{"attempt_reason:required"});
    CHECK_FALSE(q.act(kDesk, "attempt", {{"attempt_reason", "busy"}, {"attempt_at", "2026-11-23 14:59"}}));
    CHECK(q.codes() == QStringList{"attempt_at:too_early"});
    CHECK(q.act(kDesk, "attempt", {{"attempt_reason", "wrong_number"}, {"phone", "13900139000"}}));
}

TEST_CASE("a callback: whoever was not reached is tried again within as long, until he is reached or given up")
{
    Paper p = due();
    tryAt(p, "2026-11-23 16:30");
    CHECK(p.clock("again")->due == at("2026-11-24 17:30"));
    tryAt(p, "2026-11-25 09:00"); // too late, and the next one runs
    CHECK(p.clock("again")->isLive());
    CHECK(p.clock("again")->due == at("2026-11-26 17:30"));
    REQUIRE(p.act(kDesk, "postpone", {{"postponed_to", "2026-11-30 10:00"}, {"postpone_wish", "下周再打"}}));
    CHECK(p.clock("again")->due == at("2026-11-30 10:00"));
    p.setNow("2026-11-30 09:30");
    REQUIRE(p.act(kDesk, "record", {{"overall", "satisfied"}}));
    CHECK(p.clockState("again") == "met");
    CHECK(p.clockState("callback") == "met");
}

TEST_CASE("a callback: given up only after 3 tries on 2 days")
{
    Paper p = due();
    tryAt(p, "2026-11-23 16:30");
    tryAt(p, "2026-11-23 17:00");
    tryAt(p, "2026-11-23 17:30");
    CHECK_FALSE(p.act(kDesk, "give_up"));
    CHECK(p.codes() == QStringList{"tries"});
    tryAt(p, "2026-11-24 09:00");
    CHECK(p.act(kDesk, "give_up"));
    CHECK(p.record.state == "unreachable");

    Paper two = due();
    tryAt(two, "2026-11-23 16:30");
    tryAt(two, "2026-11-24 16:30");
    CHECK_FALSE(two.act(kDesk, "give_up"));

    QJsonObject nothing = kPlan;
    nothing.remove("phone");
    CHECK(due(nothing).act(kDesk, "give_up")); // neither number nor home: nothing to try
}

TEST_CASE("a callback: postponed on the customer's wish, to a time that is still to come")
{
    Paper p = due();
    CHECK_FALSE(p.act(kDesk, "postpone", {{"postponed_to", "2026-11-23 16:00"}, {"postpone_wish", "开会"}}));
    CHECK(p.codes() == QStringList{"postponed_to:past"});
    CHECK_FALSE(p.act(kDesk, "postpone", {{"postponed_to", "2026-11-27 10:00"}}));
    REQUIRE(p.act(kDesk, "postpone", {{"postponed_to", "2026-11-27 10:00"}, {"postpone_wish", "周五再打"}}));
    CHECK(p.clock("callback")->due == at("2026-11-27 10:00"));
}

TEST_CASE("a callback: one word is enough, the rest has its defaults")
{
    Paper p = due();
    CHECK_FALSE(p.act(kDesk, "record"));
    CHECK(p.codes() == QStringList{"overall:required"});
    CHECK_FALSE(p.act(kDesk, "record", {{"overall", "satisfied"}, {"reached_at", "2026-11-23 14:59"}}));
    CHECK(p.codes() == QStringList{"reached_at:too_early"});
    REQUIRE(p.act(kDesk, "record", {{"overall", "satisfied"}, {"manners", "fairly"}}));
    CHECK(p.record.state == "done");
    CHECK(callback(p).reachedAt == p.now);
    CHECK(callback(p).interviewee == Personal::seal("张三"));
    CHECK(callback(p).method == CallbackMethod::Phone);
    CHECK(callback(p).manners == CallbackRating::Fairly);
    CHECK(callback(p).quality == CallbackRating::NotRated);
    CHECK(callback(p).caller.number == "desk");
    CHECK_FALSE(callback(p).managerAttended);
    CHECK(p.clockState("callback") == "met");
    CHECK(p.effects.empty()); // the call is still in progress and there is nothing to tell it

    QJsonObject unnamed = kPlan;
    unnamed.remove("customer_name");
    Paper q = due(unnamed);
    CHECK_FALSE(q.act(kDesk, "record", {{"overall", "satisfied"}}));
    CHECK(q.codes() == QStringList{"interviewee:required"});
}

TEST_CASE("a callback: a resolved call hears every answer, one in progress only a bad one")
{
    struct { const char* state; const char* overall; bool told; } cases[] = {
        {"resolved", "satisfied", true}, {"resolved", "average", true}, {"resolved", "dissatisfied", true},
        {"in_progress", "average", false}, {"in_progress", "dissatisfied", true}, {"assigned", "dissatisfied", false}, {"closed", "dissatisfied", false}};
    for (const auto& c : cases) {
        Paper p = due();
        p.linked["call"] = {call(c.state)};
        p.linked["order"].clear();
        REQUIRE(p.act(kDesk, "record", {{"overall", c.overall}}));
        CHECK(p.effects.size() == (c.told ? 1 : 0));
        if (!c.told) continue;
        CHECK(p.effects[0].type == "call_record");
        CHECK(p.effects[0].action == "called_back");
        CHECK(p.effects[0].number == "LFHQ-202611-0001");
        CHECK(p.effects[0].with == QJsonObject{{"last_overall", c.overall}, {"callback", p.record.number}});
        CHECK(isFillable(callRecordType(), p.effects[0]));
    }
}

TEST_CASE("a callback: a dissatisfied customer's job is ordered again, free of charge (IR-22)")
{
    Paper p = due();
    REQUIRE(p.act(kDesk, "record", {{"overall", "dissatisfied"}}));
    REQUIRE(p.effects.size() == 2);
    CHECK(p.effects[0].action == "called_back"); // first the call takes up its work again
    const Command& again = p.effects[1];
    CHECK(again.type == "dispatch_order");
    CHECK(again.action == "draft");
    CHECK(isFillable(dispatchOrderType(), again));
    CHECK(again.with["rework_of"].toString() == "PAHQ-202611-0007");
    CHECK(again.with["estimate"].toString() == "0.00");
    CHECK(again.with["location"].toString() == "3-2-1201");
    CHECK(again.with["contractor"].toString() == "C1");
    CHECK(again.with["trades"].toArray() == QJsonArray{QJsonObject{{"trade", "plumbing"}}});

    Paper order(dispatchOrderType(), "2026-11-24 09:00");
    CHECK(order.act(systemActor(), "draft", again.with));

    QJsonObject aboutCall = kPlan;
    aboutCall["subject_type"] = "call_record";
    Paper q = due(aboutCall);
    REQUIRE(q.act(kDesk, "record", {{"overall", "dissatisfied"}}));
    CHECK(q.effects.size() == 1);
}

TEST_CASE("a callback: after a dissatisfied answer the service manager takes part in the next one (CS-3.7.5.9)")
{
    Paper p = due();
    p.linked["call"] = {call("in_progress", 2)};
    CHECK_FALSE(p.act(kDesk, "record", {{"overall", "satisfied"}}));
    CHECK(p.codes() == QStringList{"manager_attended:required"});
    Paper joined = p;
    CHECK(joined.act(kDesk, "record", {{"overall", "satisfied"}, {"manager_attended", true}}));
    REQUIRE(p.act(kManager, "record", {{"overall", "satisfied"}}));
    CHECK(callback(p).managerAttended);

    QJsonObject revisit = kPlan;
    revisit["kind"] = "again";
    CHECK_FALSE(due(revisit).act(kDesk, "record", {{"overall", "satisfied"}}));
}

TEST_CASE("a callback: what else the customer wants becomes a call of its own, linked")
{
    Paper p = due();
    CHECK_FALSE(p.act(kDesk, "record", {{"overall", "satisfied"}, {"follow_up", true}}));
    CHECK(p.codes() == QStringList{"follow_up_matter:required"});
    REQUIRE(p.act(kDesk, "record", {{"overall", "satisfied"}, {"follow_up_matter", "门锁也坏了"}}));
    CHECK(callback(p).followUp);
    REQUIRE(p.effects.size() == 1);
    const Command& next = p.effects[0];
    CHECK(next.action == "register");
    CHECK(next.office == "HQ");
    CHECK(next.with["linked_to"].toString() == "LFHQ-202611-0001");
    CHECK(next.with["matter"].toString() == "门锁也坏了");
    CHECK(next.with["caller_name"].toString() == "张三");
    CHECK(next.with["phone"].toString() == "13800138000");
    CHECK(isFillable(callRecordType(), next));
}

TEST_CASE("a callback: only the service manager or the program drops one, with a reason")
{
    Paper p = due();
    CHECK_FALSE(p.act(kDesk, "drop", {{"drop_reason", "x"}}));
    CHECK_FALSE(p.act(kManager, "drop"));
    REQUIRE(p.act(kManager, "drop", {{"drop_reason", "同一人另一单已访"}}));
    CHECK(p.record.state == "dropped");
    CHECK(p.clockState("callback") == "cancelled");
}
