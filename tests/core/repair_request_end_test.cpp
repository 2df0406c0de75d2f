// SPDX-License-Identifier: GPL-3.0-or-later
// The repair request from the signature to the file: callbacks, slip, money.
#include "tests/core/request_scene.h"

using namespace fuwutai;
using namespace fuwutai::test;

TEST_CASE("a request: the customer signs after the work, confirms the fee, and what is collected says how and by whom (IR-17)")
{
    CHECK_FALSE(onSite().act(kForeman, "sign", signature("0"))); // nobody signs before the work
    Paper p = chargedDone();
    CHECK_FALSE(p.act(kForeman, "sign"));
    CHECK(p.codes() == QStringList{"fee_confirmed:required", "satisfaction:required", "signed_by:required"});
    CHECK_FALSE(p.act(kForeman, "sign", {{"signed_by", "张三"}, {"satisfaction", "satisfied"}, {"fee_confirmed", true}, {"collected", "1"}}));
    CHECK(p.codes() == QStringList{"collect_method:required", "collected_by:required"});
    CHECK_FALSE(p.act(kForeman, "sign", signature("100.01")));
    CHECK(p.codes() == QStringList{"collected:above"});
    QJsonObject early = signature("100");
    early.insert("signed_at", "2026-11-23 09:59");
    CHECK_FALSE(p.act(kForeman, "sign", early));
    CHECK(p.codes() == QStringList{"signed_at:too_early"});
    REQUIRE(p.act(kForeman, "sign", signature("100")));
    CHECK(p.clock("slip")->due == at("2026-11-23 17:30"));
}

TEST_CASE("a request: charged work, what is not ticked satisfied and what is unsigned are called back (PS-4.2.2, IR-22)")
{
    for (const auto& [ticked, calls] : {std::pair{"very_satisfied", false}, {"satisfied", false}, {"fairly", true}, {"average", true}, {"dissatisfied", true}}) {
        Paper free = onSite();
        REQUIRE(free.act(kForeman, "complete", finish()));
        REQUIRE(free.act(kDesk, "sign", {{"signed_by", "张三"}, {"satisfaction", ticked}}));
        CHECK((free.effects.size() == 1) == calls);
        Paper charged = chargedDone();
        REQUIRE(charged.act(kForeman, "sign", signature("100", ticked)));
        REQUIRE(charged.effects.size() == 1);
        const Command& c = charged.effects[0];
        CHECK(isFillable(callbackType(), c));
        CHECK(c.office == "HQ");
        CHECK(c.with["kind"].toString() == "charged");
        CHECK(c.with["subject"].toString() == charged.record.number);
        CHECK(c.with["phone"].toString() == "13800138000");
    }
    const QJsonArray tries{QJsonObject{{"at", "2026-11-23 09:00"}, {"what", "上门"}, {"witness", "保安"}}, QJsonObject{{"at", "2026-11-23 09:05"}, {"what", "电话"}}};
    Paper p = onSite();
    REQUIRE(p.act(kForeman, "complete", finish()));
    CHECK_FALSE(p.act(kForeman, "close_unsigned", {{"unsigned_tries", tries}}));
    CHECK_FALSE(p.act(kHead, "close_unsigned", {{"unsigned_tries", QJsonArray{tries[0]}}}));
    CHECK(p.codes() == QStringList{"unsigned_tries:two"});
    REQUIRE(p.act(kHead, "close_unsigned", {{"unsigned_tries", tries}}));
    CHECK(request(p).unsignedClose);
    CHECK(p.effects.size() == 1);
}

TEST_CASE("a request: the fee is paid in, in parts too, and filed when nothing is outstanding (RR-3.5)")
{
    Paper p = chargedReturned();
    CHECK_FALSE(p.act(kDesk, "settle"));
    CHECK(p.codes() == QStringList{"pay_amount:required", "pay_method:required", "receipt_no:required"});
    CHECK_FALSE(p.act(kDesk, "settle", {{"pay_amount", "30"}}));
    CHECK(p.codes() == QStringList{"pay_method:required", "receipt_no:required"});
    CHECK_FALSE(p.act(kDesk, "settle", payment("100.01")));
    CHECK(p.codes() == QStringList{"pay_amount:above"});
    REQUIRE(p.act(kDesk, "settle", payment("30")));
    CHECK(p.record.state == "returned");
    CHECK(request(p).outstanding == Money::yuan(70));
    CHECK_FALSE(p.act(kDesk, "settle")); // the first payment is no second one
    CHECK(p.codes() == QStringList{"pay_amount:required", "pay_method:required", "receipt_no:required"});
    REQUIRE(p.act(kDesk, "settle", payment("70")));
    CHECK(p.record.state == "filed");
    CHECK(request(p).paidIn == Money::yuan(100));
    CHECK(request(p).ledger.size() == 2);
}

TEST_CASE("a request: the service manager waives what was not collected, no more")
{
    Paper p = chargedReturned("40");
    CHECK_FALSE(p.act(kDesk, "waive", movement("10")));
    CHECK_FALSE(p.act(kManager, "waive"));
    CHECK(p.codes() == QStringList{"move_amount:required", "move_reason:required"});
    CHECK_FALSE(p.act(kManager, "waive", movement("0")));
    CHECK(p.codes() == QStringList{"move_amount:nothing"});
    CHECK_FALSE(p.act(kManager, "waive", movement("60.01")));
    CHECK(p.codes() == QStringList{"move_amount:above"});
    REQUIRE(p.act(kManager, "waive", movement("60")));
    CHECK(request(p).outstanding == Money::yuan(40));
    REQUIRE(p.act(kDesk, "settle", payment("40")));
    CHECK(p.record.state == "filed"); // 100 due = 40 paid in + 60 waived
}

TEST_CASE("a request: a refund is the service manager's, with a receipt, and never more than was paid")
{
    Paper p = chargedDone();
    REQUIRE(p.act(kForeman, "sign", signature("40")));
    QJsonObject back = movement("40");
    CHECK_FALSE(p.act(kManager, "refund", back));
    CHECK(p.codes() == QStringList{"receipt_no:required"});
    back.insert("receipt_no", "TK-1");
    QJsonObject more = back;
    more.insert("move_amount", "40.01");
    CHECK_FALSE(p.act(kManager, "refund", more));
    CHECK(p.codes() == QStringList{"move_amount:above"});
    CHECK_FALSE(p.act(kDesk, "refund", back));
    REQUIRE(p.act(kManager, "refund", back));
    CHECK(request(p).ledger.back().amount == Money::yuan(-40));
    back.insert("move_amount", "0.01");
    CHECK_FALSE(p.act(kManager, "refund", back)); // all is paid back
    REQUIRE(p.act(kForeman, "return"));
    REQUIRE(p.act(kDesk, "settle", payment("100")));
    back.insert("move_amount", "60");
    REQUIRE(p.act(kManager, "refund", back)); // of a filed one too
    CHECK(p.record.state == "filed");
    CHECK(request(p).refunded == Money::yuan(100));
}

TEST_CASE("a request: becomes an order on its call, or on one that is registered with it (CS-3.5.1)")
{
    const QJsonObject why{{"convert_reason", "属保修"}, {"to_class", "a"}, {"to_estimate", "500"}};
    Paper p = onSite();
    CHECK_FALSE(p.act(kHead, "convert"));
    CHECK(p.codes() == QStringList{"convert_reason:required", "to_class:required", "to_estimate:required"});
    CHECK_FALSE(p.act(kHead, "convert", why));
    CHECK(p.codes() == QStringList{"to_contractor:required"});
    QJsonObject named = why;
    named.insert("to_contractor", "JZ");
    Paper alone = p;
    REQUIRE(alone.act(kHead, "convert", named));
    REQUIRE(alone.effects.size() == 2);
    CHECK(alone.effects[0].type == "call_record");
    CHECK(alone.effects[1].with["call"].toString() == "$1");
    CHECK(alone.effects[1].with["location"].toString() == "HY-1");
    for (const ClockState& c : alone.clocks) CHECK_FALSE(c.isLive());
    named.insert("call", "LFHQ-202611-0001");
    REQUIRE(p.act(kHead, "convert", named));
    REQUIRE(p.effects.size() == 1);
    CHECK(p.effects[0].with["call"].toString() == "LFHQ-202611-0001");
    CHECK(p.effects[0].with["from_request"].toString() == p.record.number);
}

TEST_CASE("a rework is free of charge, whoever says otherwise (IR-22)")
{
    Paper p(repairRequestType(), "2026-11-23 09:00");
    CHECK_FALSE(p.act(kDesk, "request", asked({{"rework_of", "QXHQ-202611-0009"}, {"service_kind", "charged"}})));
    CHECK(p.codes() == QStringList{"service_kind:rework"});
    Record first = emptyRecord(repairRequestType());
    first.state = "on_site";
    p.linked["rework"] = {first};
    CHECK_FALSE(p.act(kDesk, "request", asked({{"rework_of", "QXHQ-202611-0009"}})));
    CHECK(p.codes() == QStringList{"rework_of:state"});
    p.linked["rework"].first().state = "filed";
    REQUIRE(p.act(kDesk, "request", asked({{"rework_of", "QXHQ-202611-0009"}})));
    REQUIRE(p.act(kForeman, "assign", going()));
    REQUIRE(p.act(kForeman, "arrive"));
    CHECK_FALSE(p.act(kForeman, "quote", quoteOf({line("角阀", "1", "10")})));
    CHECK(p.codes() == QStringList{"rework"});
    REQUIRE(p.act(kForeman, "complete", finish()));
}

TEST_CASE("a price: said in full, approved by somebody else, of one item one a day")
{
    const auto draft = [](const QJsonObject& more) {
        QJsonObject with{{"item_code", "SD01"}, {"name", "更换龙头"}, {"unit", "个"}, {"pricing_mode", "extra"}, {"labour_price", "40"}, {"effective_from", "2026-11-23"}};
        for (auto it = more.begin(); it != more.end(); ++it) with.insert(it.key(), it.value());
        return with;
    };
    Paper p(priceItemType(), "2026-11-23 09:00");
    CHECK_FALSE(p.act(kDesk, "draft"));
    CHECK(p.codes() == QStringList{"effective_from:required", "item_code:required", "labour_price:required", "name:required", "pricing_mode:required", "unit:required"});
    CHECK_FALSE(p.act(kDesk, "draft", draft({{"effective_to", "2026-11-22"}})));
    CHECK(p.codes() == QStringList{"effective_to:order"});
    CHECK_FALSE(p.act(kDesk, "draft", draft({{"pricing_mode", "by_owner"}, {"material_price", "1"}})));
    CHECK(p.codes() == QStringList{"material_price:by_owner"});
    CHECK_FALSE(p.act(kDesk, "draft", draft({{"labour_price", "-1"}})));
    CHECK_FALSE(p.act(kManager, "draft", draft({})));
    REQUIRE(p.act(kDesk, "draft", draft({{"effective_to", "2026-12-31"}})));
    p.facts["price_overlaps"] = QStringLiteral("SFHQ-202601-0001");
    CHECK_FALSE(p.act(kManager, "approve"));
    CHECK(p.codes() == QStringList{"effective_from:overlap"});
    p.facts.clear();
    Paper own = p;
    own.record.createdBy = "manager";
    CHECK_FALSE(own.act(kManager, "approve"));
    CHECK(own.codes() == QStringList{"own"});
    REQUIRE(p.act(kManager, "approve"));
    CHECK(decode<PriceItem>(p.record).approvedBy.number == "manager");
    p.setNow("2026-12-10 09:00");
    CHECK_FALSE(p.act(kManager, "end", {{"effective_to", "2026-12-08"}}));
    CHECK(p.codes() == QStringList{"effective_to:past"});
    CHECK_FALSE(p.act(kManager, "end", {{"effective_to", "2027-01-01"}}));
    CHECK(p.codes() == QStringList{"effective_to:order"});
    REQUIRE(p.act(kManager, "end", {{"effective_to", "2026-12-09"}}));
    CHECK(p.record.state == "ended");
}
