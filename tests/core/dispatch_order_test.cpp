// SPDX-License-Identifier: GPL-3.0-or-later
// The dispatch order on its way to the work: drawn up, approved by amount, revised.
#include "core/records/call_record/call_record.h"
#include "core/records/site_survey/site_survey.h"
#include "core/records/parts_slip/parts_slip.h"
#include "tests/core/order_scene.h"

using namespace fuwutai;
using namespace fuwutai::test;

TEST_CASE("an order: its tables are sound")
{
    static const RecordType others[] = {named("home"), named("contractor"), named("user"), named("team"), named("repair_request")};
    Registry registry;
    registry.add(dispatchOrderType());
    registry.add(partsSlipType());
    registry.add(callbackType());
    registry.add(callRecordType());
    registry.add(siteSurveyType());
    for (const RecordType& t : others) registry.add(t);
    CHECK(tableFaults(registry).filter(QStringLiteral("dispatch_order: ")).isEmpty());
}

TEST_CASE("an order: a table that begins it from what is not there is found faulty")
{
    RecordType type = dispatchOrderType();
    type.followUps = {{"call_record", "submit", "x", "home", {{"work", "nowhere"}}}, {"nothing", "draft", "x", "call", {}}};
    Registry registry;
    registry.add(type);
    registry.add(callRecordType());
    const QString faults = tableFaults(registry).join('\n');
    for (const char* fault : {"call_record by an action that begins nothing", "call_record over a field that does not name it", "call_record takes work", "nothing, which is no type"}) {
        INFO(fault);
        CHECK(faults.contains(QLatin1String(fault)));
    }
}

TEST_CASE("an order: drawing it up sets the call going, and says everything that is missing at once")
{
    Paper p(dispatchOrderType(), "2026-11-23 09:00");
    p.linked["call"] = {call("registered")};
    CHECK_FALSE(p.act(kDesk, "draft", {{"order_class", "a"}}));
    CHECK(p.codes() == QStringList{"call:required", "contractor:required", "estimate:required", "location:required", "trades:required", "trades:required", "work:required"});

    CHECK(p.act(kHead, "draft", content()));
    CHECK(p.record.state == "draft");
    REQUIRE(p.effects.size() == 1);
    CHECK(p.effects[0].type == "call_record");
    CHECK(p.effects[0].action == "begin_work");
    CHECK(p.effects[0].number == "LFHQ-202611-0001");
}

TEST_CASE("an order: is drawn up only while the call is worked on")
{
    for (const char* open : {"registered", "assigned", "in_progress"}) {
        Paper p(dispatchOrderType(), "2026-11-23 09:00");
        p.linked["call"] = {call(open)};
        CHECK(p.act(kDesk, "draft", content()));
        CHECK(p.effects.empty() == (QLatin1String(open) == QLatin1String("in_progress")));
    }
    for (const char* over : {"resolved", "closed", "voided"}) {
        Paper p(dispatchOrderType(), "2026-11-23 09:00");
        p.linked["call"] = {call(over)};
        CHECK_FALSE(p.act(kDesk, "draft", content()));
        CHECK(p.codes() == QStringList{"call:state"});
    }
}

TEST_CASE("an order: the amount decides who approves (CS-3.6.1)")
{
    struct { const char* estimate; const char* state; } cases[] = {
        {"0", "awaiting_manager"}, {"1000.00", "awaiting_manager"}, {"1000.01", "awaiting_review"},
        {"10000.00", "awaiting_review"}, {"10000.01", "awaiting_gm"}};
    for (const auto& c : cases) {
        Paper p = draft(c.estimate);
        CHECK(p.act(kDesk, "submit"));
        CHECK(p.record.state == c.state);
        CHECK(p.record.number == "PBHQ-202611-0001");
        CHECK(p.clockState("approval") == "running");
    }
}

TEST_CASE("an order: what an approver submits himself goes one tier up")
{
    const Actor both{"both", {}, {{Role::OfficeHead, "HQ", {}, {}, {}}, {Role::ServiceManager, "HQ", {}, {}, {}}}};
    Paper p = draft("800");
    REQUIRE(p.act(both, "submit"));
    CHECK(p.record.state == "awaiting_review");

    // Manager of another office only: the usual way, and the guard still keeps him off his own paper.
    const Actor elsewhere{"both", {}, {{Role::OfficeHead, "HQ", {}, {}, {}}, {Role::ServiceManager, "XQ", {}, {}, {}}}};
    Paper q = draft("800");
    REQUIRE(q.act(elsewhere, "submit"));
    CHECK(q.record.state == "awaiting_manager");
    CHECK_FALSE(q.act(person("both", Role::ServiceManager), "approve", yes()));
    CHECK(q.codes() == QStringList{"own"});
}

TEST_CASE("an order: over 1 000 it is reviewed, then approved, by two persons, each with his opinion")
{
    Paper p = draft("5000");
    REQUIRE(p.act(kDesk, "submit"));
    CHECK_FALSE(p.act(kDeputy, "approve", yes()));
    CHECK(p.codes().contains("denied"));
    CHECK_FALSE(p.act(kChief, "approve"));
    CHECK(p.codes() == QStringList{"opinion:required"});
    REQUIRE(p.act(kChief, "approve", yes()));
    CHECK(p.record.state == "awaiting_deputy");
    CHECK(order(p).opinion.isEmpty());
    CHECK(p.clocks.size() == 2);

    CHECK_FALSE(p.act(person("chief", Role::DeputyGm), "approve", yes()));
    CHECK(p.codes() == QStringList{"twice"});
    REQUIRE(p.act(kDeputy, "approve", yes()));
    CHECK(p.record.state == "issued");
    REQUIRE(order(p).approvals.size() == 2);
    CHECK(order(p).approvals[0].step == OrderStep::Review);
    CHECK(order(p).approvals[1].approver.number == "deputy");
    CHECK(order(p).approvals[1].amount == Money::yuan(5000));
    CHECK(order(p).approvedAmount == Money::yuan(5000));
    CHECK(order(p).issuedAt == p.now);
    CHECK(p.clockState("approval") == "met");
}

TEST_CASE("an order: returned, it comes back with the opinion, keeps its number and class, and starts its approval anew")
{
    Paper p = draft("5000");
    REQUIRE(p.act(kDesk, "submit"));
    REQUIRE(p.act(kChief, "approve", yes()));
    REQUIRE(p.act(kDeputy, "return", {{"opinion", "太贵"}}));
    CHECK(p.record.state == "draft");
    CHECK(order(p).opinion == "太贵");

    CHECK_FALSE(p.act(kHead, "submit", {{"order_class", "a"}, {"contractor", "C1"}}));
    CHECK(p.codes() == QStringList{"order_class:fixed"});
    REQUIRE(p.act(kHead, "submit", {{"estimate", "4000"}}));
    CHECK(p.record.number == "PBHQ-202611-0001");
    CHECK(p.record.state == "awaiting_review");
    CHECK(order(p).opinion.isEmpty());
    REQUIRE(p.act(kChief, "approve", yes())); // his earlier word was on another amount
    REQUIRE(p.act(kDeputy, "approve", yes()));
    CHECK(order(p).approvedAmount == Money::yuan(4000));
}

TEST_CASE("an order: a decision may be entered for the manager, with when he took it")
{
    Paper p = draft();
    REQUIRE(p.act(kDesk, "submit"));
    p.setNow("2026-11-23 17:00");
    p.proxy = {"manager", at("2026-11-23 10:30"), "phone"};
    Situation s = p.situation(kHead, "approve");
    CHECK(s.decider() == "manager");
    REQUIRE(p.act(kManager, "approve", yes()));
    CHECK(order(p).approvals.back().approver.number == "manager");
    CHECK(order(p).issuedAt == at("2026-11-23 10:30")); // the limit runs from the decision, not from its entry

    Paper q = draft();
    REQUIRE(q.act(kDesk, "submit"));
    q.proxy = {"manager", at("2026-11-23 18:00"), "phone"};
    CHECK_FALSE(q.act(kManager, "approve", yes()));
    CHECK(q.codes() == QStringList{"future"});
}

TEST_CASE("an order: one trade has 3 working days, several have 7, from the issue (CS-3.4.5c)")
{
    CHECK(issued({"plumbing"}).clock("repair")->due == at("2026-11-26 17:30"));
    CHECK(issued({"plumbing", "plumbing"}).clock("repair")->due == at("2026-11-26 17:30"));
    CHECK(issued({"plumbing", "masonry"}).clock("repair")->due == at("2026-12-02 17:30"));
}

TEST_CASE("an order: only urgent work begins before its approval, which is made up within a working day")
{
    Paper p = draft("5000");
    CHECK_FALSE(p.act(kDesk, "issue_urgent"));
    CHECK(p.codes() == QStringList{"told_how:required", "told_to:required", "urgent:required"});
    CHECK_FALSE(p.act(kDesk, "issue_urgent", {{"urgent", true}, {"told_to", "刘总"}, {"told_how", "电话"}, {"told_at", "2026-11-23 09:01"}}));
    CHECK(p.codes() == QStringList{"told_at:future"});
    REQUIRE(p.act(kDesk, "issue_urgent", {{"urgent", true}, {"told_to", "刘总"}, {"told_how", "电话"}, {"issued_at", "2026-11-23 08:30"}}));
    CHECK(p.record.state == "issued");
    CHECK(p.record.number == "PBHQ-202611-0001");
    CHECK(order(p).issuedAt == at("2026-11-23 08:30"));
    CHECK(p.clock("made_up_approval")->due == at("2026-11-24 17:30"));
    CHECK_FALSE(order(p).approvedAmount);

    REQUIRE(p.act(kForeman, "accept", plan()));
    CHECK_FALSE(p.act(kManager, "approve", yes())); // not his amount
    REQUIRE(p.act(kChief, "approve", yes()));
    CHECK(p.record.state == "accepted");
    CHECK(p.clockState("made_up_approval") == "running");
    REQUIRE(p.act(kDeputy, "approve", yes()));
    CHECK(p.clockState("made_up_approval") == "met");
    CHECK(order(p).approvedAmount == Money::yuan(5000));
    CHECK_FALSE(p.act(kDeputy, "approve", yes())); // nothing is owed any more
    CHECK(p.codes() == QStringList{"when"});
}

TEST_CASE("an order: an urgent call is reason enough, and nothing is issued before the call came")
{
    Paper p = draft();
    p.linked["call"] = {call("in_progress", "urgent")};
    CHECK_FALSE(p.act(kHead, "issue_urgent", {{"told_to", "刘总"}, {"told_how", "电话"}, {"issued_at", "2026-11-23 07:59"}}));
    CHECK(p.codes() == QStringList{"issued_at:too_early"});
    CHECK(p.act(kHead, "issue_urgent", {{"told_to", "刘总"}, {"told_how", "电话"}, {"issued_at", "2026-11-23 08:00"}}));
    CHECK(order(p).urgent);
    CHECK_FALSE(p.act(person("head", Role::ServiceManager), "approve", yes()));
    CHECK(p.codes() == QStringList{"own"});
}

TEST_CASE("an order: a revision within its tier goes through, past it work stops until the next tier has approved")
{
    Paper p = inWork();
    CHECK_FALSE(p.act(kForeman, "revise", {{"revision_reason", "另有漏点"}}));
    CHECK(p.codes() == QStringList{"revised_estimate:required"});
    REQUIRE(p.act(kForeman, "revise", {{"revised_estimate", "1000"}, {"revision_reason", "另有漏点"}}));
    CHECK(p.record.state == "in_work");
    CHECK(order(p).estimate == Money::yuan(1000));

    REQUIRE(p.act(kForeman, "revise", {{"revised_estimate", "1000.01"}, {"revision_reason", "墙体"}}));
    CHECK(p.record.state == "re_approval");
    CHECK(order(p).estimate == Money::yuan(1000));
    CHECK_FALSE(p.act(kForeman, "complete", {{"work_done", "x"}}));
    CHECK_FALSE(p.act(kDeputy, "approve", yes())); // the review comes first
    REQUIRE(p.act(kChief, "approve", yes()));
    CHECK(p.record.state == "re_approval");
    REQUIRE(p.act(kDeputy, "approve", yes()));
    CHECK(p.record.state == "in_work");
    CHECK(order(p).estimate == Money{100001});
    CHECK(order(p).approvedAmount == Money{100001});
    CHECK_FALSE(order(p).revisedEstimate);
}

TEST_CASE("an order: a refused revision leaves the work as it had been approved")
{
    Paper p = inWork();
    REQUIRE(p.act(kHead, "revise", {{"revised_estimate", "20000"}, {"revision_reason", "全换"}}));
    CHECK_FALSE(p.act(kChief, "approve", yes())); // above 10 000 it is the general manager's
    CHECK_FALSE(p.act(person("head", Role::GeneralManager), "return", yes()));
    CHECK(p.codes() == QStringList{"own"});
    REQUIRE(p.act(kGm, "return", {{"opinion", "不必"}}));
    CHECK(p.record.state == "in_work");
    CHECK(order(p).estimate == Money::yuan(800));
    CHECK(order(p).approvalTier == OrderTier::Manager);
    CHECK_FALSE(p.act(kManager, "approve", yes())); // nothing is owed: the first approval stands
}
