// SPDX-License-Identifier: GPL-3.0-or-later
// The repair request from the report to the end of the work: what is refused, at both sides of each edge.
#include "tests/core/request_scene.h"

using namespace fuwutai;
using namespace fuwutai::test;

TEST_CASE("a request: every box is filled, all that is missing is told at once (IR-1, RR-3.1)")
{
    Paper p(repairRequestType(), "2026-11-23 09:00");
    CHECK_FALSE(p.act(kDesk, "request"));
    CHECK(p.codes() == QStringList{"content:required", "customer_name:required", "home:required", "inspect_at:required", "phone:required"});
    CHECK_FALSE(p.act(kForeman, "request", asked()));
    CHECK_FALSE(p.act(kDesk, "request", asked({{"inspect_at", "2026-11-23 14:00"}})));
    CHECK(p.codes() == QStringList{"at_once:either"});
    CHECK_FALSE(p.act(kDesk, "request", asked({{"at_once", false}, {"inspect_at", "2026-11-23 14:00"}, {"repair_at", "2026-11-23 13:59"}})));
    CHECK(p.codes() == QStringList{"repair_at:order"});
    CHECK_FALSE(p.act(kDesk, "request", asked({{"at_once", false}, {"inspect_at", "2026-11-23 08:59"}})));
    CHECK(p.codes() == QStringList{"inspect_at:order"});
    CHECK_FALSE(p.act(kDesk, "request", asked({{"received_at", "2026-11-23 09:01"}})));
    CHECK(p.codes() == QStringList{"received_at:future"});
    CHECK_FALSE(p.act(kDesk, "request", asked({{"received_at", "2026-11-23 06:59"}})));
    CHECK(p.codes() == QStringList{"late_reason:required"});
    Paper late = p;
    REQUIRE(late.act(kDesk, "request", asked({{"received_at", "2026-11-23 07:00"}})));
    REQUIRE(p.act(kDesk, "request", asked({{"received_at", "2026-11-23 06:00"}, {"late_reason", "夜班"}})));
    CHECK(p.record.number == "QXHQ-202611-0001");
    CHECK(request(p).urgency == RequestUrgency::General);
    CHECK(request(p).channel == RequestChannel::Phone);
}

TEST_CASE("a request: its tables are sound, and a link over lines that are not there is none")
{
    static const RecordType others[] = {[] { RecordType t; t.key = "home"; return t; }()};
    Registry registry;
    registry.add(repairRequestType());
    registry.add(priceItemType());
    for (const RecordType& t : others) registry.add(t);
    CHECK(tableFaults(registry).filter("quote").isEmpty());
    RecordType wrong = repairRequestType();
    for (const char* path : {"quote.price", "estimate.item", "content.item"}) {
        wrong.links = {{"prices", "price_item", path}};
        Registry faulty;
        faulty.add(wrong);
        faulty.add(priceItemType());
        INFO(path);
        CHECK(tableFaults(faulty).contains(QStringLiteral("repair_request: link over unknown field ") + QLatin1String(path)));
    }
}

TEST_CASE("a request: on site within 15 minutes of the report, or of the agreed time (IR-2)")
{
    Paper p = onSite();
    CHECK(p.clock("arrival")->due == at("2026-11-23 09:15"));
    CHECK(p.clockState("arrival") == "met");

    for (const auto& [arrived, state] : {std::pair{"2026-11-23 14:15", "met"}, {"2026-11-23 14:16", "missed"}}) {
        Paper agreed = requestedPaper({{"at_once", false}, {"inspect_at", "2026-11-23 14:00"}});
        CHECK(request(agreed).repairAt == at("2026-11-23 14:00"));
        CHECK(agreed.clock("arrival")->due == at("2026-11-23 14:15"));
        REQUIRE(agreed.act(kForeman, "assign", going()));
        agreed.setNow("2026-11-23 15:00");
        REQUIRE(agreed.act(kForeman, "arrive", {{"arrived_at", arrived}}));
        CHECK(agreed.clockState("arrival") == state);
    }
}

TEST_CASE("a request: the foreman says who goes and when, for his own team (RR-3.3)")
{
    Paper p = requestedPaper();
    CHECK_FALSE(p.act(kForeman, "assign"));
    CHECK(p.codes() == QStringList{"planned_at:required", "technicians:required"});
    QJsonObject other = going();
    other.insert("team", "power");
    CHECK_FALSE(p.act(kForeman, "assign", other));
    CHECK(p.codes() == QStringList{"team:team"});
    QJsonObject early = going();
    early.insert("planned_at", "2026-11-23 08:59");
    CHECK_FALSE(p.act(kForeman, "assign", early));
    CHECK(p.codes() == QStringList{"planned_at:order"});
    CHECK_FALSE(p.act(kDesk, "assign", going()));
    REQUIRE(p.act(kForeman, "assign", going()));
    CHECK(request(p).team.number == "water");
    CHECK_FALSE(p.act(person("other", Role::Foreman, "power"), "arrive"));
    CHECK_FALSE(p.act(person("other", Role::Foreman, "power"), "cancel", {{"cancel_reason", "x"}}));
    CHECK(p.codes() == QStringList{"team"});
}

TEST_CASE("a request of a call begins its work; none begins on one that has ended")
{
    for (const auto& [state, effects] : {std::pair{"registered", 1}, {"assigned", 1}, {"in_progress", 0}}) {
        RecordType calls;
        calls.key = "call_record";
        Record call = emptyRecord(calls);
        call.number = "LFHQ-202611-0001";
        call.state = QLatin1String(state);
        Paper p(repairRequestType(), "2026-11-23 09:00");
        p.linked["call"] = {call};
        REQUIRE(p.act(kDesk, "request", asked({{"call", call.number}})));
        CHECK(int(p.effects.size()) == effects);
        call.state = "closed";
        Paper q(repairRequestType(), "2026-11-23 09:00");
        q.linked["call"] = {call};
        CHECK_FALSE(q.act(kDesk, "request", asked({{"call", call.number}})));
        CHECK(q.codes() == QStringList{"call:state"});
    }
}

TEST_CASE("a request: noise, water and power need the customer's consent first (IR-11, IR-12)")
{
    Paper p = requestedPaper();
    REQUIRE(p.act(kForeman, "assign", going()));
    CHECK_FALSE(p.act(kForeman, "arrive", {{"impact", "water"}}));
    CHECK(p.codes() == QStringList{"impact_consent_by:required"});
    REQUIRE(p.act(kForeman, "arrive", {{"impact", "water"}, {"impact_consent_by", "张三"}}));
}

TEST_CASE("a request: what cannot be finished waits, told to the customer with the new time, its slip comes back the same day (IR-19, IR-21)")
{
    Paper p = onSite();
    CHECK_FALSE(p.act(kForeman, "wait"));
    CHECK(p.codes() == QStringList{"wait_expected:required", "wait_reason:required", "wait_told_at:required"});
    const QJsonObject wait{{"wait_reason", "parts"}, {"wait_told_at", "2026-11-23 09:10"}, {"wait_expected", "2026-11-24 10:00"}};
    QJsonObject past = wait;
    past.insert("wait_expected", "2026-11-23 09:10");
    CHECK_FALSE(p.act(kForeman, "wait", past));
    CHECK(p.codes() == QStringList{"wait_expected:past"});
    REQUIRE(p.act(kForeman, "wait", wait));
    CHECK(p.clock("slip")->due == at("2026-11-23 17:30"));
    Paper missed = p;
    missed.setNow("2026-11-24 09:00");
    REQUIRE(missed.act(kForeman, "return"));
    CHECK(missed.clockState("slip") == "missed");
    p.setNow("2026-11-23 17:30");
    REQUIRE(p.act(kForeman, "return"));
    CHECK(p.record.state == "waiting");
    CHECK(p.clockState("slip") == "met");
    p.setNow("2026-11-24 10:00");
    REQUIRE(p.act(kForeman, "continue"));
    CHECK(p.record.state == "on_site");
    CHECK(request(p).waits.back().resumedAt == at("2026-11-24 10:00"));
    CHECK(request(p).waitReason == RequestWait::Unset);
}

TEST_CASE("a request: only a wait that the customer causes holds up the 15 minutes")
{
    for (const auto& [reason, state] : {std::pair{"customer_wish", "paused"}, {"parts", "running"}}) {
        Paper p = requestedPaper();
        REQUIRE(p.act(kForeman, "assign", going()));
        REQUIRE(p.act(kForeman, "wait", {{"wait_reason", reason}, {"wait_told_at", "2026-11-23 09:00"}, {"wait_expected", "2026-11-24 10:00"}}));
        CHECK(p.clockState("arrival") == state);
    }
}

TEST_CASE("a request: charged work has a price that was agreed to before, and no fee above it (IR-13, IR-14)")
{
    Paper p = onSite();
    CHECK_FALSE(p.act(kForeman, "complete", finish({{"service_kind", "charged"}, {"fee", "40"}})));
    CHECK(p.codes() == QStringList{"fee:not_agreed"});
    CHECK_FALSE(p.act(kForeman, "complete", finish({{"fee", "40"}})));
    CHECK(p.codes() == QStringList{"fee:free"});

    Paper q = quotedPaper();
    CHECK(request(q).quotedFee == Money::yuan(100));
    CHECK_FALSE(q.act(kForeman, "complete", finish())); // not before the customer has agreed
    CHECK_FALSE(q.act(kDesk, "agree"));
    CHECK(q.codes() == QStringList{"agreed_by:required", "agreed_how:required"});
    QJsonObject early = consent();
    early.insert("agreed_at", "2026-11-23 09:19");
    CHECK_FALSE(q.act(kDesk, "agree", early));
    CHECK(q.codes() == QStringList{"agreed_at:too_early"});
    QJsonObject yesterday = consent();
    yesterday.insert("pay_by", "2026-11-22");
    CHECK_FALSE(q.act(kDesk, "agree", yesterday));
    CHECK(q.codes() == QStringList{"pay_by:order"});
    REQUIRE(q.act(kDesk, "agree", consent()));
    CHECK(request(q).payBy == QDate(2026, 11, 23));
    CHECK_FALSE(q.act(kForeman, "complete", finish({{"fee", "100.01"}})));
    CHECK(q.codes() == QStringList{"fee:above"});
    Paper dearer = q;
    REQUIRE(q.act(kForeman, "complete", finish({{"fee", "100"}})));
    CHECK(request(q).outstanding == Money::yuan(100));

    // More is a new quotation and a new agreement; the old consent does not count.
    CHECK_FALSE(dearer.act(kForeman, "quote"));
    CHECK(dearer.codes() == QStringList{"quote:agreed"});
    REQUIRE(dearer.act(kForeman, "quote", quoteOf({line("角阀", "2", "10")}))); // a line more
    CHECK_FALSE(dearer.act(kDesk, "agree"));
    REQUIRE(dearer.act(kDesk, "agree", consent()));
    REQUIRE(dearer.act(kForeman, "complete", finish()));
    CHECK(request(dearer).fee == Money::yuan(120));
}

TEST_CASE("a quotation: quantities above zero, prices there, the sums worked out")
{
    Paper p = onSite();
    CHECK_FALSE(p.act(kForeman, "quote"));
    for (const char* quantity : {"", "0", "-1", "1.2345"}) {
        CHECK_FALSE(p.act(kForeman, "quote", quoteOf({line("角阀", quantity, "10")})));
        CHECK(p.codes() == QStringList{"quote[0].quantity:number"});
    }
    CHECK_FALSE(p.act(kForeman, "quote", quoteOf({QJsonObject{{"quantity", "1"}}})));
    CHECK(p.codes() == QStringList{"quote[0].labour:required", "quote[0].name:required"});
    CHECK_FALSE(p.act(kForeman, "quote", quoteOf({line("角阀", "1", "-5")})));
    CHECK_FALSE(p.act(kForeman, "quote", quoteOf({line("角阀", "1", "0")})));
    CHECK(p.codes() == QStringList{"quote:nothing"});
    QJsonObject with = quoteOf({line("角阀", "2.5", "13.33", "1"), line("人工", "1", "40")});
    with.insert("other_fee", "5");
    REQUIRE(p.act(kDesk, "quote", with));
    CHECK(request(p).quote[0].amount == Money{3583}); // 14.33 * 2.5 rounded
    CHECK(request(p).labourFee == Money{3333 + 4000});
    CHECK(request(p).materialFee == Money{250});
    CHECK(request(p).quotedFee == Money{3583 + 4000 + 500});
}

TEST_CASE("a quotation: a service of the price list costs what the list says that day (IR-13, RR-S7)")
{
    const auto quoted = [](const Record& listed, QJsonObject one) {
        Paper p = onSite();
        p.linked["prices"] = {listed};
        one.insert("item", listed.number);
        one.insert("quantity", "2");
        p.act(kForeman, "quote", quoteOf({one}));
        return p;
    };
    Paper p = quoted(price("extra", "40", "10"), {});
    CHECK(p.codes().isEmpty());
    CHECK(request(p).quote[0].name == "更换龙头");
    CHECK(request(p).quote[0].unit == "个");
    CHECK(request(p).quotedFee == Money::yuan(100));
    CHECK(quoted(price("extra", "40", "10"), {{"labour", "40.01"}, {"material", "9"}}).codes() == QStringList{"quote[0].labour:price_list", "quote[0].material:price_list"});
    CHECK(quoted(price("negotiable", "", ""), {{"labour", "88"}}).codes().isEmpty());
    CHECK(quoted(price("extra", "40", "", "2026-11-23"), {}).codes().isEmpty());
    CHECK(quoted(price("extra", "40", "", "2026-11-24"), {}).codes() == QStringList{"quote[0].item:not_in_force"});
    CHECK(quoted(price("extra", "40", "", "2026-01-01", "2026-11-23", "ended"), {}).codes().isEmpty());
    CHECK(quoted(price("extra", "40", "", "2026-01-01", "2026-11-22", "ended"), {}).codes() == QStringList{"quote[0].item:not_in_force"});
    CHECK(quoted(price("extra", "40", "", "2026-01-01", "", "draft"), {}).codes() == QStringList{"quote[0].item:not_in_force"});
    Record elsewhere = price("extra", "40", "");
    elsewhere.office = "HB";
    CHECK(quoted(elsewhere, {}).codes() == QStringList{"quote[0].item:office"});
}

TEST_CASE("a request: what the customer will not have repaired is made safe, signed or witnessed, and costs nothing (IR-15)")
{
    Paper p = quotedPaper();
    CHECK_FALSE(p.act(kForeman, "decline"));
    CHECK(p.codes() == QStringList{"declined_by:required", "made_safe:required"});
    CHECK_FALSE(p.act(kDesk, "decline", {{"made_safe", "关闭角阀"}, {"declined_by", "张三"}}));
    REQUIRE(p.act(kForeman, "decline", {{"made_safe", "关闭角阀"}, {"decline_witness", "保安"}}));
    CHECK(p.record.state == "made_safe");
    CHECK(request(p).fee == Money{});
    REQUIRE(p.act(kForeman, "return"));
    REQUIRE(p.act(kDesk, "settle"));
    CHECK(p.record.state == "filed");
}

TEST_CASE("a request: the model is written where materials were used, and nobody asks for it where there were none")
{
    const QJsonObject without{{"diagnosis", "下水口堵塞"}, {"fault_cause", "异物"}, {"result", "repaired"}};
    Paper leak = onSite();
    REQUIRE(leak.act(kForeman, "complete", without));
    Paper part = onSite();
    QJsonObject used = without;
    used.insert("materials", QJsonArray{QJsonObject{{"name", "阀芯"}, {"quantity", "1"}}});
    CHECK_FALSE(part.act(kForeman, "complete", used));
    CHECK(part.codes() == QStringList{"item_spec:required"});
    used.insert("item_spec", "DN15");
    CHECK(part.act(kForeman, "complete", used));
}

TEST_CASE("a request: the result is written with diagnosis and cause; what is left undone says why (RR-3.4, RR-S2)")
{
    Paper p = onSite();
    CHECK_FALSE(p.act(kForeman, "complete"));
    CHECK(p.codes() == QStringList{"diagnosis:required", "fault_cause:required", "result:required"});
    CHECK_FALSE(p.act(kForeman, "complete", finish({{"result", "partly"}})));
    CHECK(p.codes() == QStringList{"not_done:required"});
    CHECK_FALSE(p.act(kForeman, "complete", finish({{"finished_at", "2026-11-23 09:11"}})));
    CHECK(p.codes() == QStringList{"finished_at:future"});
    CHECK_FALSE(p.act(kForeman, "complete", finish({{"finished_at", "2026-11-23 09:09"}})));
    CHECK(p.codes() == QStringList{"finished_at:too_early"});
    CHECK_FALSE(p.act(kForeman, "complete", finish({{"materials", QJsonArray{QJsonObject{{"quantity", "-1"}}}}})));
    CHECK(p.codes() == QStringList{"materials[0].name:required", "materials[0].quantity:number"});
    REQUIRE(p.act(kForeman, "complete", finish({{"materials", QJsonArray{QJsonObject{{"name", "阀芯"}, {"quantity", "2"}, {"price", "7.50"}}}}})));
    CHECK(request(p).materials[0].amount == Money::yuan(15));
    CHECK(request(p).serviceKind == RequestKind::Free);
}

TEST_CASE("a charged request: no material beyond what was quoted and agreed, what is not charged stands with nothing (IR-14)")
{
    Paper p = quotedPaper(); // 60 of it material
    REQUIRE(p.act(kDesk, "agree", consent()));
    p.setNow("2026-11-23 10:00");
    const auto used = [](const char* price) { return finish({{"materials", QJsonArray{QJsonObject{{"name", "龙头"}, {"quantity", "2"}, {"price", price}}}}}); };
    CHECK_FALSE(p.act(kForeman, "complete", used("30.01")));
    CHECK(p.codes() == QStringList{"materials:not_quoted"});
    CHECK(Paper(p).act(kForeman, "complete", used("30")));
    CHECK(p.act(kForeman, "complete", finish({{"materials", QJsonArray{QJsonObject{{"name", "龙头"}, {"quantity", "2"}, {"price", "30.01"}, {"amount", "0"}}}}})));
}
