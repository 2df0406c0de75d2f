// SPDX-License-Identifier: GPL-3.0-or-later
// What a site survey does to its call and its order, and what the warranty periods say to its class: through the gate, on both engines.
#include "core/query/record_view.h"
#include "tests/gate/walk_plan.h"

using namespace fuwutai;
using namespace fuwutai::walk;

namespace {

const char* const kSurvey = "site_survey";

Result<Receipt> tried(TestOffice& o, Walker& w, const char* by, const char* type, const char* action, const QJsonObject& with = {})
{
    return o.gate().run(w.commandOf({by, type, action, with}), w.actor(by));
}

const Reason* reasonFor(const Result<Receipt>& r, const char* field)
{
    if (r) return nullptr;
    const auto& all = r.error().reasons;
    const auto it = std::find_if(all.begin(), all.end(), [&](const Reason& one) { return one.field == QLatin1String(field); });
    return it == all.end() ? nullptr : &*it;
}

bool refusedBecause(const Result<Receipt>& r, const char* code)
{
    return !r && std::any_of(r.error().reasons.begin(), r.error().reasons.end(), [&](const Reason& one) { return one.code == code; });
}

// Waterproofing of the home 1201: the contractor answers until 2026-12-31, so class A is proposed.
void knowPeriods(TestOffice& o)
{
    o.done("system", "warranty_item", "create", {}, {{"item", "wet_room"}, {"name", "防渗漏"}, {"valid_from", "2000-01-01"}, {"contractor_period", 5}, {"contractor_unit", "years"},
                                                     {"owner_period", 5}, {"owner_unit", "years"}});
    o.done("administrator", "category", "change", "leak", {{"warranty_item", "wet_room@2000-01-01"}});
    o.done("front_desk", "home", "change", "HY 3-2-1201", {{"acceptance_date", "2021-12-31"}, {"handover_date", "2022-03-01"}});
}

QJsonObject judged(const QJsonObject& more = {})
{
    QJsonObject with{{"findings", "防水层破损"}, {"cause", "construction"}, {"responsible_party", "contractor"}, {"contractor", "JZ"}, {"trades", QJsonArray{QJsonObject{{"trade", "waterproofing"}}}},
                     {"estimate", "500"}, {"repair_plan", "重做防水"}, {"executor", "team"}, {"planned_finish", "@day+3"}};
    for (auto it = more.begin(); it != more.end(); ++it) with.insert(it.key(), it.value());
    return with;
}

QJsonObject order(const QJsonObject& more)
{
    QJsonObject with{{"call", "$call_record"}, {"location", "厨房"}, {"work", "重做防水"}, {"trades", QJsonArray{QJsonObject{{"trade", "waterproofing"}}}}, {"estimate", "500"}};
    for (auto it = more.begin(); it != more.end(); ++it) with.insert(it.key(), it.value());
    return with;
}

} // namespace

TEST_CASE("A call is under way with its survey, and ends or is voided only when no survey is open")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        w.go("survey scheduled");
        CHECK(o.record("call_record", w.newest("call_record")).state == "in_progress");
        const QJsonObject result{{"result", "已换"}, {"result_kind", "solved"}, {"cause", "ageing"}, {"countermeasure", "巡查"}};
        CHECK(refusedBecause(tried(o, w, "office_head", "call_record", "resolve", result), "open_order"));
        CHECK(refusedBecause(tried(o, w, "front_desk", "call_record", "withdraw", {{"withdrawn_by", "张伟"}, {"withdrawn_how", "电话"}}), "open_order"));
        CHECK(refusedBecause(tried(o, w, "service_manager", "call_record", "void", {{"void_reason", "重复"}}), "has_order"));
        w.go("surveying 500 + desk agrees");
        const auto awaited = [&](const char* who) {
            for (const ActionOffer& offer : o.gate().offers(o.record(kSurvey, w.newest(kSurvey)), w.actor(who)))
                if (offer.action == "countersign") return offer.awaits;
            return QString();
        };
        CHECK(awaited("foreman") == "Engineering or the property company, Team leader");
        CHECK(awaited("tracker") == awaited("foreman")); // who only reads is told as well
        w.go("engineering agrees");
        CHECK(awaited("foreman") == "Team leader");
        w.go("team agrees");
        CHECK(tried(o, w, "office_head", "call_record", "resolve", result));
    });
}

TEST_CASE("The class of a survey is proposed by the periods and what was found; another one needs its reason, and an order follows it without a second one")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        knowPeriods(o);
        w.go("survey scheduled");
        const auto asked = o.gate().offers(o.record(kSurvey, w.newest(kSurvey)), w.actor("foreman"));
        const auto offer = std::find_if(asked.begin(), asked.end(), [](const ActionOffer& a) { return a.action == "record"; });
        REQUIRE(offer != asked.end());
        CHECK(offer->proposed.value("repair_class").toString() == "a"); // stands in the form beforehand
        CHECK(offer->proposed.value("in_warranty").toBool());
        CHECK(o.record(kSurvey, w.newest(kSurvey)).value("contractor_until") == Value(QDate(2026, 12, 31)));

        const auto refused = tried(o, w, "foreman", kSurvey, "record", w.filled(judged({{"repair_class", "b"}})));
        REQUIRE(reasonFor(refused, "class_reason"));
        CHECK(reasonFor(refused, "class_reason")->text.contains("B, company pays"));
        CHECK(reasonFor(refused, "class_reason")->text.contains("2026-12-31"));
        REQUIRE(tried(o, w, "foreman", kSurvey, "record", w.filled(judged({{"cause", "developer_material"}})))); // the company's own material
        const Record found = o.record(kSurvey, w.newest(kSurvey));
        CHECK(found.text("repair_class") == "b");
        w.go("desk agrees + engineering agrees + team agrees");

        CHECK(reasonFor(tried(o, w, "front_desk", "dispatch_order", "draft", order({{"order_class", "b"}})), "class_reason")); // by the periods alone it is the contractor's
        REQUIRE(tried(o, w, "front_desk", "dispatch_order", "draft", order({{"order_class", "b"}, {"survey_no", "$site_survey"}})));
        CHECK(reasonFor(tried(o, w, "front_desk", "dispatch_order", "submit", {{"order_class", "a"}, {"contractor", "JZ"}}), "class_reason"));
        CHECK(tried(o, w, "front_desk", "dispatch_order", "submit"));
    });
}

TEST_CASE("Where the home's dates are not known no reason is asked for")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        w.go("survey scheduled");
        CHECK(reasonFor(tried(o, w, "foreman", kSurvey, "record", w.filled(judged())), "repair_class"));
        CHECK(tried(o, w, "foreman", kSurvey, "record", w.filled(judged({{"repair_class", "charged"}}))));
        CHECK(tried(o, w, "front_desk", "dispatch_order", "draft", order({{"order_class", "b"}})));
    });
}

TEST_CASE("A rework keeps the class of its first order with the reason that was given")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        knowPeriods(o);
        w.go("call assigned");
        REQUIRE(tried(o, w, "front_desk", "dispatch_order", "draft", order({{"order_class", "b"}, {"class_reason", "公司承诺"}})));
        w.go("submitting");
        REQUIRE(tried(o, w, "service_manager", "dispatch_order", "approve", {{"opinion", "同意"}}));
        w.go("completed + dissatisfied");
        const Record again = o.record("dispatch_order", w.newest("dispatch_order"));
        CHECK(again.text("rework_of") != "");
        CHECK(again.text("class_reason") == "公司承诺");
        CHECK(tried(o, w, "front_desk", "dispatch_order", "submit"));
    });
}

TEST_CASE("Staff enters the word of a party that does not sit at the program, but nobody's twice")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        w.go("survey recorded");
        Command c = w.commandOf({"front_desk", kSurvey, "countersign", {{"sign_result", "agree"}}});
        c.proxy = {"engineering", o.now(), "电话"};
        REQUIRE(o.gate().run(c, w.actor("front_desk")));
        CHECK(o.record(kSurvey, c.number).text("engineering_or_property_sign") == "engineering");
        CHECK(refusedBecause(tried(o, w, "engineering", kSurvey, "countersign", {{"sign_result", "agree"}}), "done"));
    });
}

TEST_CASE("What was judged before a survey was judged anew stays in its history")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        w.go("survey signed");
        const QString number = w.newest(kSurvey);
        REQUIRE(tried(o, w, "engineering", kSurvey, "revise", {{"revise_reason", "拆开后见防水破损"}, {"findings", "防水层破损"}}));
        const auto view = o.ask(QStringLiteral("office_head"), RecordQuestion{kSurvey, number});
        REQUIRE(view);
        CHECK(view->history.first().details.contains("立管接口渗水"));
        CHECK(std::get<LineValues>(view->record.value("signatures")).lines.size() == 3);
    });
}
