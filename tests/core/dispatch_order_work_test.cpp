// SPDX-License-Identifier: GPL-3.0-or-later
// The dispatch order in work: who takes it, when its limit runs, whom it is handed to.
#include "tests/core/order_scene.h"

using namespace fuwutai;
using namespace fuwutai::test;

TEST_CASE("an order: a revision approved while it waits leaves it waiting, and then where it came from")
{
    Paper p = inWork();
    REQUIRE(p.act(kForeman, "wait", wish("parts")));
    REQUIRE(p.act(kForeman, "revise", {{"revised_estimate", "20000"}, {"revision_reason", "全换"}}));
    REQUIRE(p.act(kGm, "approve", yes()));
    CHECK(p.record.state == "waiting");
    REQUIRE(p.act(kForeman, "continue"));
    CHECK(p.record.state == "in_work");
}

TEST_CASE("an order: any foreman of the office may take it until it is given to a team")
{
    Paper p = issued();
    CHECK_FALSE(p.act(kForeman, "accept"));
    CHECK(p.codes() == QStringList{"planned_end:required", "planned_start:required", "technicians:required", "technicians:required"});
    QJsonObject backwards = plan();
    backwards["planned_end"] = "2026-11-23 13:00";
    CHECK_FALSE(p.act(kForeman, "accept", backwards));
    CHECK(p.codes() == QStringList{"planned_end:order"});
    REQUIRE(p.act(kForeman, "accept", plan()));
    CHECK(order(p).team.number == "water");
    CHECK(order(p).acceptedBy.number == "foreman");
    CHECK_FALSE(p.act(person("other", Role::Foreman, "power"), "start"));
    CHECK(p.codes() == QStringList{"denied"});

    Paper given = draft();
    REQUIRE(given.act(kDesk, "submit", {{"team", "power"}}));
    REQUIRE(given.act(kManager, "approve", yes()));
    CHECK_FALSE(given.act(kForeman, "accept", plan()));
    CHECK(given.codes() == QStringList{"team:team"});
    CHECK(given.act(person("other", Role::Foreman, "power"), "accept", plan()));
}

TEST_CASE("an order: sent back, its limit ends, and a new issue starts another")
{
    Paper p = issued();
    CHECK_FALSE(p.act(kForeman, "send_back"));
    REQUIRE(p.act(kForeman, "send_back", {{"send_back_reason", "不是我们的活"}}));
    CHECK(p.record.state == "draft");
    CHECK(p.clockState("repair") == "cancelled");
    p.setNow("2026-11-24 09:00");
    REQUIRE(p.act(kHead, "submit"));
    REQUIRE(p.act(kManager, "approve", yes()));
    CHECK(order(p).issuedAt == at("2026-11-24 09:00"));
    CHECK(p.clock("repair")->due == at("2026-11-27 17:30"));
}

TEST_CASE("an order: noise and cut water or power need consent first (IR-11, IR-12)")
{
    Paper p = issued();
    REQUIRE(p.act(kForeman, "accept", plan()));
    for (const char* impact : {"noise", "water", "power"}) {
        CHECK_FALSE(p.act(kForeman, "start", {{"impact", impact}}));
        CHECK(p.codes() == QStringList{"impact_consent_by:required"});
    }
    CHECK_FALSE(p.act(kForeman, "start", {{"arrived_at", "2026-11-23 09:01"}}));
    CHECK(p.codes() == QStringList{"arrived_at:future"});
    CHECK_FALSE(p.act(kForeman, "start", {{"arrived_at", "2026-11-23 08:59"}}));
    CHECK(p.codes() == QStringList{"arrived_at:too_early"});
    Paper quiet = p;
    CHECK(quiet.act(kForeman, "start", {{"impact", "none"}}));
    CHECK(p.act(kForeman, "start", {{"impact", "water"}, {"impact_consent_by", "张三"}}));
    CHECK(p.record.state == "in_work");
}

TEST_CASE("an order: only a wait that the customer causes pauses the limit (CS-3.4.5d)")
{
    for (const char* reason : {"customer_absent", "customer_wish"}) {
        Paper p = inWork();
        REQUIRE(p.act(kForeman, "wait", wish(reason)));
        CHECK(p.clockState("repair") == "paused");
        p.setNow("2026-11-25 09:00");
        REQUIRE(p.act(kForeman, "continue"));
        CHECK(p.record.state == "in_work");
        CHECK(p.clockState("repair") == "running");
        CHECK(p.clock("repair")->due > at("2026-11-26 17:30"));
        REQUIRE(order(p).waits.size() == 1);
        CHECK(order(p).waits[0].resumedAt == at("2026-11-25 09:00"));
        CHECK(order(p).waitReason == OrderWait::Unset); // the next wait is written down afresh
    }
    for (const char* reason : {"parts", "weather", "contractor"}) {
        Paper p = inWork();
        REQUIRE(p.act(kForeman, "wait", wish(reason)));
        CHECK(p.record.state == "waiting");
        CHECK(p.clockState("repair") == "running");
    }
}

TEST_CASE("an order: a wait names what for, that the customer was told, and a day not past")
{
    Paper p = inWork();
    CHECK_FALSE(p.act(kForeman, "wait"));
    CHECK(p.codes() == QStringList{"wait_expected:required", "wait_reason:required", "wait_told_at:required"});
    QJsonObject past = wish("parts");
    past["wait_expected"] = "2026-11-22";
    CHECK_FALSE(p.act(kForeman, "wait", past));
    CHECK(p.codes() == QStringList{"wait_expected:past"});
    past["wait_expected"] = "2026-11-23";
    CHECK(p.act(kForeman, "wait", past));
    CHECK_FALSE(p.act(kForeman, "continue", {{"resumed_at", "2026-11-23 13:59"}}));
    CHECK(p.codes() == QStringList{"resumed_at:too_early"});
}

TEST_CASE("an order: from before the work began, a wait leads back there")
{
    Paper p = issued();
    REQUIRE(p.act(kForeman, "accept", plan()));
    p.setNow("2026-11-23 14:00");
    REQUIRE(p.act(kForeman, "wait", wish("customer_wish")));
    REQUIRE(p.act(kForeman, "continue"));
    CHECK(p.record.state == "accepted");
}

TEST_CASE("an order: an extension needs consent from before the present limit (CS-3.4.5d)")
{
    const QJsonObject agreed{{"extended_to", "2026-12-04 17:30"}, {"extension_reason", "闭水试验"}, {"consent_by", "张三"},
                             {"consent_at", "2026-11-26 17:30"}, {"consent_how", "电话"}};
    Paper p = inWork();
    CHECK_FALSE(p.act(kHead, "extend"));
    CHECK(p.codes() == QStringList{"consent_at:required", "consent_by:required", "consent_how:required", "extended_to:required", "extension_reason:required"});
    p.setNow("2026-11-27 09:00");
    QJsonObject late = agreed;
    late["consent_at"] = "2026-11-26 17:31";
    CHECK_FALSE(p.act(kHead, "extend", late));
    CHECK(p.codes() == QStringList{"consent_at:too_late"});
    late["consent_at"] = "2026-11-27 09:01";
    CHECK_FALSE(p.act(kHead, "extend", late));
    CHECK(p.codes() == QStringList{"consent_at:future", "consent_at:too_late"});
    QJsonObject shorter = agreed;
    shorter["extended_to"] = "2026-11-26 17:30";
    CHECK_FALSE(p.act(kHead, "extend", shorter));
    CHECK(p.codes() == QStringList{"extended_to:order", "extended_to:past"});
    REQUIRE(p.act(kHead, "extend", agreed));
    CHECK(p.clock("repair")->due == at("2026-12-04 17:30"));

    // The customer's own wait had moved the limit: consent up to the moved limit is in time.
    Paper q = inWork();
    REQUIRE(q.act(kForeman, "wait", wish("customer_absent")));
    q.setNow("2026-11-25 09:00");
    REQUIRE(q.act(kForeman, "continue"));
    q.setNow("2026-11-27 09:00");
    late["consent_at"] = "2026-11-27 08:00";
    CHECK(q.act(kHead, "extend", late));
}

TEST_CASE("an order: a second trade moves the limit, counted from the same start")
{
    Paper p = inWork();
    REQUIRE(p.act(kForeman, "revise", {{"trades", trades({"masonry"})}, {"revision_reason", "要砸墙"}}));
    CHECK(order(p).trades.size() == 2);
    CHECK(p.clock("repair")->started == at("2026-11-23 09:00"));
    CHECK(p.clock("repair")->due == at("2026-12-02 17:30"));
    const auto clocks = p.clocks.size();
    REQUIRE(p.act(kForeman, "revise", {{"trades", trades({"painting"})}, {"revision_reason", "还要刷"}}));
    CHECK(p.clocks.size() == clocks); // several stay several
}

TEST_CASE("an order: an agreed extension and a running wait survive a second trade")
{
    Paper p = inWork();
    p.setNow("2026-11-24 09:00");
    REQUIRE(p.act(kHead, "extend", {{"extended_to", "2026-12-20 17:30"}, {"extension_reason", "闭水"}, {"consent_by", "张三"},
                                    {"consent_at", "2026-11-24 08:00"}, {"consent_how", "电话"}}));
    REQUIRE(p.act(kForeman, "wait", wish("customer_wish")));
    REQUIRE(p.act(kForeman, "revise", {{"trades", trades({"masonry"})}, {"revision_reason", "要砸墙"}}));
    CHECK(p.record.state == "waiting");
    CHECK(p.clock("repair")->due == at("2026-12-20 17:30"));
    CHECK(p.clockState("repair") == "paused");
}

TEST_CASE("an order: handed to the contractor with a dated notice, the same limit holds (CS-3.4.6)")
{
    const QJsonObject notice{{"contractor", "C1"}, {"notice_no", "T-7"}, {"notice_date", "2026-11-23"}, {"promised_date", "2026-11-25"}};
    Paper p = issued();
    QJsonObject wrong = notice;
    wrong["notice_date"] = "2026-11-24";
    wrong["promised_date"] = "2026-11-23";
    CHECK_FALSE(p.act(kEngineer, "hand_to_contractor", wrong));
    CHECK(p.codes() == QStringList{"notice_date:future", "promised_date:order"});
    REQUIRE(p.act(kEngineer, "hand_to_contractor", notice));
    CHECK(order(p).executor == OrderExecutor::Contractor);
    CHECK(p.clockState("repair") == "running");

    p.setNow("2026-11-25 10:00");
    CHECK_FALSE(p.act(kEngineer, "take_back", {{"take_back_reason", "late"}, {"evidence", "照片"}}));
    CHECK(p.codes() == QStringList{"take_back_reason:not_late"});
    Paper refusedJob = p;
    REQUIRE(refusedJob.act(kEngineer, "take_back", {{"take_back_reason", "refused"}, {"evidence", "回函"}}));
    CHECK(refusedJob.record.state == "issued");
    CHECK(order(refusedJob).executor == OrderExecutor::Team);
    Paper lateJob = p;
    lateJob.setNow("2026-11-26 00:00");
    CHECK(lateJob.act(kEngineer, "take_back", {{"take_back_reason", "late"}, {"evidence", "照片"}}));

    REQUIRE(p.act(kEngineer, "contractor_done", {{"work_done", "已修"}}));
    CHECK(p.clockState("repair") == "met");
    CHECK(effect(p, "callback"));
    CHECK_FALSE(p.act(kForeman, "inspect", passed()));
    CHECK(p.codes().contains("denied")); // no team ever took it
    CHECK_FALSE(p.act(kProperty, "inspect", passed()));
    CHECK(p.codes() == QStringList{"inspection_party:party"});
    REQUIRE(p.act(kHead, "inspect", passed()));
    REQUIRE(p.act(kEngineer, "inspect", passed()));
    CHECK(p.record.state == "inspected");
}

TEST_CASE("an order: handed on while the customer keeps it waiting, the limit runs again")
{
    Paper p = inWork();
    REQUIRE(p.act(kForeman, "wait", wish("customer_absent")));
    REQUIRE(p.act(kEngineer, "hand_to_contractor", {{"contractor", "C1"}, {"notice_no", "T-7"}, {"notice_date", "2026-11-23"}, {"promised_date", "2026-11-25"}}));
    CHECK(p.clockState("repair") == "running");
    CHECK(order(p).waits.back().resumedAt.isSet());
}

TEST_CASE("an order: the first arrival tells the call that work has begun, unless the department or another paper was first")
{
    struct { const char* state; QJsonObject known; bool told; } const rows[] = {
        {"in_progress", {}, true}, {"assigned", {}, true}, {"resolved", {}, false},
        {"in_progress", {{"feedback_at", "2026-11-23 08:30"}}, false}, {"in_progress", {{"work_begun_at", "2026-11-23 08:30"}}, false}};
    for (const auto& row : rows) {
        Paper p = issued();
        REQUIRE(p.act(kForeman, "accept", plan()));
        Record ours = call(row.state);
        for (const QString& key : row.known.keys()) ours.set(key, Value(at(row.known.value(key).toString().toUtf8().constData())));
        p.linked["call"] = {ours};
        p.setNow("2026-11-23 09:30");
        REQUIRE(p.act(kForeman, "start", {{"arrived_at", "2026-11-23 09:15"}}));
        REQUIRE(p.effects.size() == (row.told ? 1 : 0));
        if (!row.told) continue;
        CHECK(p.effects[0].action == "work_begun");
        CHECK(p.effects[0].with.value("work_begun_at").toString() == isoText(at("2026-11-23 09:15")));
    }
}
