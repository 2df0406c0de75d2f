// SPDX-License-Identifier: GPL-3.0-or-later
// What a repair request does to other records, and prices to each other: through the gate, on both engines.
#include "tests/gate/walk_plan.h"

using namespace fuwutai;
using namespace fuwutai::walk;

namespace {

const char* const kRequest = "repair_request";

Result<Receipt> tried(TestOffice& o, Walker& w, const char* by, const char* type, const char* action, const QJsonObject& with = {})
{
    return o.gate().run(w.commandOf({by, type, action, with}), w.actor(by));
}

bool refusedBecause(const Result<Receipt>& r, const char* code)
{
    return !r && std::any_of(r.error().reasons.begin(), r.error().reasons.end(), [&](const Reason& one) { return one.code == code; });
}

QJsonObject asked(const QJsonObject& more = {})
{
    QJsonObject with{{"customer_name", "张伟"}, {"phone", "13800138000"}, {"home", "HY 3-2-1201"}, {"content", "龙头漏水"}, {"at_once", true}};
    for (auto it = more.begin(); it != more.end(); ++it) with.insert(it.key(), it.value());
    return with;
}

QJsonObject priceOf(const char* code, const char* from, const char* to = "")
{
    QJsonObject with{{"item_code", code}, {"name", "更换龙头"}, {"unit", "个"}, {"labour_price", "40"}, {"pricing_mode", "extra"}, {"effective_from", from}};
    if (*to) with.insert("effective_to", to);
    return with;
}

} // namespace

TEST_CASE("A call is under way with its request, and ends only when that has been signed")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        w.go("call assigned");
        const QString call = w.newest("call_record");
        REQUIRE(tried(o, w, "front_desk", kRequest, "request", asked({{"call", call}})));
        CHECK(o.record("call_record", call).state == "in_progress");
        const QJsonObject result{{"result", "已换"}, {"result_kind", "solved"}, {"cause", "ageing"}, {"countermeasure", "巡查"}};
        CHECK(refusedBecause(tried(o, w, "office_head", "call_record", "resolve", result), "open_order"));
        w.go("going + arriving + finishing");
        CHECK(refusedBecause(tried(o, w, "office_head", "call_record", "resolve", result), "open_order"));
        w.go("signing free");
        CHECK(tried(o, w, "office_head", "call_record", "resolve", result));
    });
}

TEST_CASE("On a slip that was handed out only what comes back is written: no other cell, no line more or less (HS-5.1.11)")
{
    forEachEngine([](TestOffice& o) {
        const QJsonObject valve{{"name", "阀芯"}, {"quantity", "2"}, {"price", "12.50"}, {"old_due", true}};
        const QString drafted = o.done("foreman", "parts_slip", "draft", {}, {{"purpose", "库存"}, {"requested_by", "王工"}, {"parts", QJsonArray{valve}}}).number;
        const QString slip = o.done("front_desk", "parts_slip", "issue", drafted).number;
        const auto back = [&](QJsonObject line) {
            line.insert("id", std::get<LineValues>(o.record("parts_slip", slip).value("parts")).lines.at(0).id);
            return o.tried("front_desk", "parts_slip", "return", slip, {{"parts", QJsonArray{line}}});
        };
        const auto places = [](const Result<Receipt>& r) {
            QStringList all;
            for (const Reason& one : r.error().reasons) all << one.field + QLatin1Char(' ') + one.code;
            return all;
        };
        const auto otherCells = back({{"quantity", "3"}, {"price", "1"}, {"old_returned", "1"}});
        REQUIRE_FALSE(otherCells);
        CHECK(places(otherCells) == QStringList{"parts[0].quantity not_filled", "parts[0].price not_filled"});
        const auto less = back({{"removed", true}});
        REQUIRE_FALSE(less);
        CHECK(places(less).contains("parts not_filled"));
        const auto more = o.tried("front_desk", "parts_slip", "return", slip, {{"parts", QJsonArray{valve}}});
        REQUIRE_FALSE(more);
        CHECK(places(more).contains("parts not_filled"));
        const auto offers = o.gate().offers(o.record("parts_slip", slip), o.actor("front_desk"));
        const auto taking = std::find_if(offers.begin(), offers.end(), [](const ActionOffer& a) { return a.action == "return"; });
        REQUIRE(taking != offers.end());
        CHECK(taking->cells == QStringList{"parts.old_returned", "parts.old_state", "parts.unused"});
        REQUIRE(back({{"old_returned", "1"}, {"old_state", "裂"}, {"unused", "1"}}));
        CHECK(o.record("parts_slip", slip).state == "filed");
    });
}

TEST_CASE("What a request says was done is its call's result, unless another is said")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        const QJsonObject rest{{"result_kind", "solved"}, {"cause", "ageing"}, {"countermeasure", "巡查"}};
        for (const bool said : {false, true}) {
            w.go("call assigned");
            const QString call = w.newest("call_record");
            REQUIRE(tried(o, w, "front_desk", kRequest, "request", asked({{"call", call}})));
            w.go("going + arriving");
            REQUIRE(tried(o, w, "foreman", kRequest, "complete", {{"item_spec", "DN15"}, {"diagnosis", "阀芯磨损"}, {"fault_cause", "老化"}, {"result", "repaired"}, {"work_done", "更换龙头"}}));
            w.go("signing free");
            for (const ActionOffer& offer : o.gate().offers(o.record("call_record", call), w.actor("office_head"))) {
                if (offer.action != "resolve") continue;
                CHECK(offer.proposed.value("result").toString() == QString("更换龙头"));
            }
            QJsonObject with = rest;
            if (said) with.insert("result", "客户自行更换");
            REQUIRE(tried(o, w, "office_head", "call_record", "resolve", with));
            CHECK(o.record("call_record", call).text("result") == QString(said ? "客户自行更换" : "更换龙头"));
        }
        // Nothing was done: it has to be said.
        w.go("call in_progress");
        CHECK(refusedBecause(tried(o, w, "office_head", "call_record", "resolve", rest), "required"));
    });
}

TEST_CASE("What was collected on site stands ready to be paid in, and counts only once that is said")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        w.go("request charged returned"); // 40.00 in cash of 100.00
        const QString number = w.newest(kRequest);
        for (const ActionOffer& offer : o.gate().offers(o.record(kRequest, number), w.actor("front_desk"))) {
            if (offer.action != "settle") continue;
            CHECK(offer.proposed.value("pay_amount").toString() == "40.00");
            CHECK(offer.proposed.value("pay_method").toString() == "cash");
        }
        CHECK(refusedBecause(tried(o, w, "front_desk", kRequest, "settle", {{"receipt_no", "SJ-1"}}), "required"));
        CHECK(isEmpty(o.record(kRequest, number).value("paid_in")));
        REQUIRE(tried(o, w, "front_desk", kRequest, "settle", {{"pay_amount", "40.00"}, {"pay_method", "cash"}, {"receipt_no", "SJ-1"}}));
        CHECK(std::get<Money>(o.record(kRequest, number).value("outstanding")) == Money{6000});
    });
}

TEST_CASE("A request that becomes an order of another class than the warranty periods propose says why, and the order says it too")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        o.done("system", "warranty_item", "create", {}, {{"item", "wet_room"}, {"name", "防渗漏"}, {"valid_from", "2000-01-01"}, {"contractor_period", 5}, {"contractor_unit", "years"},
                                                         {"owner_period", 5}, {"owner_unit", "years"}});
        o.done("administrator", "category", "change", "leak", {{"warranty_item", "wet_room@2000-01-01"}});
        o.done("front_desk", "home", "change", "HY 3-2-1201", {{"acceptance_date", "2021-12-31"}, {"handover_date", "2022-03-01"}}); // proposed is A
        QJsonObject why{{"convert_reason", "属保修"}, {"to_class", "b"}, {"to_estimate", "500"}};
        for (const bool asProposed : {true, false}) {
            w.go("call assigned");
            REQUIRE(tried(o, w, "front_desk", kRequest, "request", asked({{"call", w.newest("call_record")}})));
            w.go("going");
            if (asProposed) {
                REQUIRE(tried(o, w, "office_head", kRequest, "convert", {{"convert_reason", "属保修"}, {"to_class", "a"}, {"to_estimate", "500"}, {"to_contractor", "JZ"}}));
                continue;
            }
            const auto refused = tried(o, w, "office_head", kRequest, "convert", why);
            REQUIRE(refusedBecause(refused, "required"));
            CHECK(refused.error().reasons.first().field == "class_reason");
            why.insert("class_reason", "公司承诺");
            REQUIRE(tried(o, w, "office_head", kRequest, "convert", why));
            CHECK(o.record("dispatch_order", w.newest("dispatch_order")).text("class_reason") == "公司承诺");
        }
    });
}

TEST_CASE("A request that becomes an order stands on a call: its own, or one that is registered with it")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        const QJsonObject why{{"convert_reason", "属保修"}, {"to_class", "b"}, {"to_estimate", "500"}};
        w.go("request on_site");
        const QString alone = w.newest(kRequest);
        REQUIRE(tried(o, w, "office_head", kRequest, "convert", why));
        const Record order = o.record("dispatch_order", w.newest("dispatch_order"));
        CHECK(order.state == "draft");
        CHECK(order.text("from_request") == alone);
        const Record call = o.record("call_record", w.newest("call_record"));
        CHECK(order.text("call") == call.number);
        CHECK(call.state == "in_progress");
        CHECK(call.text("home") == "HY 3-2-1201");

        w.go("call assigned");
        const QString known = w.newest("call_record");
        REQUIRE(tried(o, w, "front_desk", kRequest, "request", asked({{"call", known}})));
        w.go("going");
        REQUIRE(tried(o, w, "foreman", kRequest, "convert", why));
        CHECK(o.record("dispatch_order", w.newest("dispatch_order")).text("call") == known);
        CHECK(w.newest("call_record") == known);
    });
}

TEST_CASE("An order that becomes charged work is a request, and each names the other")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        w.go("order accepted + converting");
        const Record order = o.record("dispatch_order", w.newest("dispatch_order"));
        const Record request = o.record(kRequest, w.newest(kRequest));
        CHECK(order.state == "converted");
        CHECK(order.text("converted_to") == request.number);
        CHECK(request.text("from_order") == order.number);
        CHECK(request.text("call") == order.text("call"));
        CHECK(request.text("service_kind") == "charged");
        w.go("going");
        CHECK(o.record(kRequest, request.number).time("limit_from").isSet()); // from now on somebody is expected
    });
}

TEST_CASE("A customer who is not satisfied with a filed request gets a rework, free of charge")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        w.go("request charged returned + paying in");
        const QString first = w.newest(kRequest);
        CHECK(o.record("callback", w.newest("callback")).text("kind") == "charged");
        w.go("dissatisfied");
        const Record again = o.record(kRequest, w.newest(kRequest));
        CHECK(o.record(kRequest, first).state == "filed");
        CHECK(again.text("rework_of") == first);
        CHECK(again.text("service_kind") == "free");
        CHECK(again.state == "requested");
        w.go("going + arriving");
        CHECK(refusedBecause(tried(o, w, "foreman", kRequest, "quote", {{"quote", QJsonArray{QJsonObject{{"name", "x"}, {"quantity", "1"}, {"labour", "1"}}}}}), "rework"));
    });
}

TEST_CASE("Of one item one price holds a day; the day after one ends the next may begin")
{
    forEachEngine([](TestOffice& o) {
        const auto proposed = [&](const QJsonObject& with) { return o.done("office_head", "price_item", "draft", {}, with).number; };
        const auto approves = [&](const QString& number) { return o.tried("service_manager", "price_item", "approve", number); };
        const QString first = proposed(priceOf("SD01", "2026-12-01", "2026-12-31"));
        REQUIRE(approves(first));
        CHECK(refusedBecause(approves(proposed(priceOf("SD01", "2026-12-31"))), "overlap"));
        CHECK(refusedBecause(approves(proposed(priceOf("SD01", "2026-11-01", "2026-12-01"))), "overlap"));
        CHECK(refusedBecause(approves(proposed(priceOf("SD01", "2026-11-01"))), "overlap"));
        CHECK(approves(proposed(priceOf("SD01", "2026-11-01", "2026-11-30"))));
        CHECK(approves(proposed(priceOf("SD01", "2027-01-01"))));
        CHECK(approves(proposed(priceOf("SD02", "2026-12-01"))));
        o.at("2026-12-10 09:00");
        REQUIRE(o.tried("service_manager", "price_item", "end", first, {{"effective_to", "2026-12-15"}}));
        CHECK(refusedBecause(approves(proposed(priceOf("SD01", "2026-12-15", "2026-12-31"))), "overlap"));
        CHECK(approves(proposed(priceOf("SD01", "2026-12-16", "2026-12-31"))));
    });
}

TEST_CASE("A quotation takes the price of the list that is named in its line")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        const QString price = o.done("office_head", "price_item", "draft", {}, priceOf("SD01", "2026-11-23")).number;
        REQUIRE(o.tried("service_manager", "price_item", "approve", price));
        w.go("request on_site");
        const auto quotes = [&](const QJsonObject& line) { return tried(o, w, "foreman", kRequest, "quote", {{"quote", QJsonArray{line}}}); };
        CHECK(refusedBecause(quotes({{"item", price}, {"quantity", "2"}, {"labour", "50"}}), "price_list"));
        REQUIRE(quotes({{"item", price}, {"quantity", "2"}}));
        CHECK(std::get<Money>(o.record(kRequest, w.newest(kRequest)).value("quoted_fee")) == Money::yuan(80));
    });
}
