// SPDX-License-Identifier: GPL-3.0-or-later
// The site survey (CS-3.4.5a, CS-3.4.5b): arranged within a working day of the call, judged, countersigned by different
// persons, the contractor among them above the threshold, ruled on where they do not agree.
#include "core/records/repair_request/repair_request.h"
#include "tests/core/survey_scene.h"

using namespace fuwutai;
using namespace fuwutai::test;

TEST_CASE("a survey: arranging it sets the call going, and says everything that is missing at once")
{
    Paper p(siteSurveyType(), "2026-11-23 09:00");
    p.linked["call"] = {call("assigned")};
    CHECK_FALSE(p.act(kDesk, "schedule", {{"appointment_at", "2026-11-23 07:00"}, {"invited", QJsonArray{QJsonObject{{"name", "钱工"}}}}}));
    CHECK(p.codes() == QStringList{"appointment_at:too_early", "call:required", "invited[0].how:required", "invited[0].party:required", "location:required"});
    REQUIRE(p.act(kEngineer, "schedule", arranged()));
    CHECK(p.record.number == "KCHQ-202611-0001");
    REQUIRE(p.effects.size() == 1);
    CHECK(p.effects[0].action == "begin_work");
}

TEST_CASE("a survey: is arranged only while the call is worked on")
{
    for (const char* over : {"resolved", "closed", "voided"}) {
        Paper p(siteSurveyType(), "2026-11-23 09:00");
        p.linked["call"] = {call(over)};
        CHECK_FALSE(p.act(kDesk, "schedule", arranged()));
        CHECK(p.codes() == QStringList{"call:state"});
    }
}

TEST_CASE("a survey: one working day counts from the call, met at its last minute and missed after it")
{
    Paper p = scheduledSurvey("2026-11-24 09:00"); // arranged a day late: the limit does not wait for that
    CHECK(p.clock("survey")->started == at("2026-11-23 08:00"));
    CHECK(p.clock("survey")->due == at("2026-11-24 17:30"));
    p.setNow("2026-11-25 09:00");
    Paper late = p;
    REQUIRE(p.act(kDesk, "record", judged("500", {{"surveyed_at", "2026-11-24 17:30"}})));
    CHECK(p.clockState("survey") == "met");
    REQUIRE(late.act(kDesk, "record", judged("500", {{"surveyed_at", "2026-11-24 17:31"}})));
    CHECK(late.clockState("survey") == "missed");
}

TEST_CASE("a survey: what the customer causes pauses the limit until the new time, what others cause does not")
{
    Paper p = scheduledSurvey();
    CHECK_FALSE(p.act(kDesk, "reschedule", {{"delay_reason", "customer_wish"}, {"appointment_at", "2026-11-23 15:00"}}));
    CHECK(p.codes() == QStringList{"appointment_at:same"});
    Paper ours = p;
    REQUIRE(ours.act(kDesk, "reschedule", {{"delay_reason", "staff"}, {"appointment_at", "2026-11-25 10:00"}}));
    CHECK(ours.clockState("survey") == "running");
    REQUIRE(p.act(kDesk, "reschedule", {{"delay_reason", "customer_wish"}, {"appointment_at", "2026-11-25 09:00"}}));
    CHECK(p.clockState("survey") == "paused");
    for (Paper* each : {&p, &ours}) {
        each->setNow("2026-11-25 11:00");
        REQUIRE(each->act(kDesk, "record", judged()));
    }
    CHECK(p.clockState("survey") == "met");
    CHECK(ours.clockState("survey") == "missed");
}

TEST_CASE("a survey: putting it off again says why and when anew")
{
    Paper p = scheduledSurvey();
    REQUIRE(p.act(kDesk, "reschedule", {{"delay_reason", "weather"}, {"appointment_at", "2026-11-24 10:00"}}));
    CHECK_FALSE(p.act(kDesk, "reschedule"));
    CHECK(p.codes() == QStringList{"appointment_at:required", "delay_reason:required"});
}

TEST_CASE("a survey: work on the call has begun when it was made, not when it was arranged or written down")
{
    Paper p = scheduledSurvey();
    p.linked["call"] = {call("in_progress")};
    p.setNow("2026-11-23 17:00");
    REQUIRE(p.act(kEngineer, "record", judged("500", {{"surveyed_at", "2026-11-23 15:10"}})));
    REQUIRE(p.effects.size() == 1);
    CHECK(p.effects[0].action == "work_begun");
    CHECK(p.effects[0].with.value("work_begun_at").toString() == isoText(at("2026-11-23 15:10")));
}

TEST_CASE("a survey: what has to be found, and by whom it is borne")
{
    Paper p = scheduledSurvey();
    p.setNow("2026-11-23 15:00");
    CHECK_FALSE(p.act(kForeman, "record", {{"repair_class", "a"}, {"planned_finish", "2026-11-22"}, {"surveyed_at", "2026-11-23 07:00"},
                                           {"quantities", QJsonArray{QJsonObject{{"name", "防水"}, {"quantity", "-1"}}}}}));
    const QStringList codes = p.codes();
    for (const char* code : {"cause:required", "contractor:required", "estimate:required", "executor:required", "findings:required", "planned_finish:order",
                             "quantities[0].quantity:number", "repair_plan:required", "responsible_party:required", "surveyed_at:too_early", "trades:required"}) {
        INFO(code);
        CHECK(codes.contains(QLatin1String(code)));
    }
}

TEST_CASE("a survey: one trade or several, and whether the contractor has to attend, follow from what was found")
{
    CHECK_FALSE(survey(recordedSurvey("500.00")).contractorRequired);
    CHECK(survey(recordedSurvey("500.01")).contractorRequired);
    CHECK_FALSE(survey(recordedSurvey()).severalTrades);
    CHECK(survey(recordedSurvey("500", {{"trades", trades({"plumbing", "masonry"})}})).severalTrades);
}

TEST_CASE("a survey: the class that the periods propose stands where none is chosen; another one needs its reason, both sides told")
{
    Paper p = scheduledSurvey();
    p.setNow("2026-11-23 15:00");
    p.facts = {{"warranty_class", QStringLiteral("b")}, {"warranty_words", QStringLiteral("Owner: in warranty until 2027-01-01")}, {"warranty_inside", true},
               {"warranty_owner_until", QDate(2027, 1, 1)}, {"warranty_handed_over", QDate(2022, 1, 1)}};
    QJsonObject none = judged();
    none.remove("repair_class");
    Paper taken = p;
    REQUIRE(taken.act(kDesk, "record", none));
    CHECK(survey(taken).repairClass == SurveyClass::B);
    CHECK(survey(taken).inWarranty);
    CHECK(survey(taken).ownerUntil == QDate(2027, 1, 1));
    CHECK(survey(taken).handoverDate == QDate(2022, 1, 1));
    CHECK_FALSE(p.act(kDesk, "record", judged("500", {{"repair_class", "charged"}})));
    CHECK(p.codes() == QStringList{"class_reason:required"});
    CHECK(p.reasons.first().text.contains("Charged work"));
    CHECK(p.reasons.first().text.contains("2027-01-01"));
    CHECK(p.act(kDesk, "record", judged("500", {{"repair_class", "charged"}, {"class_reason", "客户自行改动管道"}})));
}

TEST_CASE("a survey: up to 500 yuan three parties are enough, above it the contractor has his say")
{
    Paper p = recordedSurvey("500.00");
    staffAgrees(p);
    CHECK(p.record.state == "signed");

    Paper above = recordedSurvey("500.01", {{"contractor", "JZ"}});
    staffAgrees(above);
    CHECK(above.record.state == "recorded");
    CHECK_FALSE(above.act(kDesk, "countersign", ofContractor("agree")));
    CHECK(above.codes() == QStringList{"signer:required"});
    REQUIRE(above.act(kDesk, "countersign", ofContractor("agree", {{"signer", "周经理"}})));
    CHECK(above.record.state == "signed");
    CHECK(survey(above).contractorAttended);
    CHECK(survey(above).signatures.back().person.isEmpty());
}

TEST_CASE("a survey: each party is another person, and signs once for itself")
{
    Paper p = recordedSurvey();
    const Actor both{"both", {}, {{Role::OfficeHead, "HQ", {}, {}, {}}, {Role::Foreman, "HQ", {}, {}, {}}}};
    REQUIRE(p.act(both, "countersign", word("agree")));
    CHECK_FALSE(p.act(both, "countersign", word("agree", "", "team_leader")));
    CHECK(p.codes() == QStringList{"sign_party:twice"});
    CHECK(p.reasons.first().text.contains("Customer service"));
    CHECK_FALSE(p.act(kDesk, "countersign", word("agree")));
    CHECK(p.codes() == QStringList{"sign_party:done"});
    CHECK_FALSE(p.act(kForeman, "countersign", word("agree", "", "engineering")));
    CHECK(p.codes() == QStringList{"sign_party:party"});
    REQUIRE(p.act(kEngineer, "countersign", word("agree")));
    CHECK_FALSE(p.act(kProperty, "countersign", word("agree"))); // stands for engineering
    CHECK(p.codes() == QStringList{"sign_party:done"});
    CHECK(survey(p).csSign.number == "both");
    CHECK(survey(p).engineeringSign.number == "engineer");
}

TEST_CASE("a survey: whoever does not agree says why, and of the staff nobody is absent")
{
    Paper p = recordedSurvey();
    CHECK_FALSE(p.act(kForeman, "countersign"));
    CHECK(p.codes() == QStringList{"sign_result:required"});
    for (const char* against : {"disagree", "refused"}) {
        CHECK_FALSE(p.act(kForeman, "countersign", word(against)));
        CHECK(p.codes() == QStringList{"sign_opinion:required"});
    }
    CHECK_FALSE(p.act(kForeman, "countersign", word("absent", "出差")));
    CHECK(p.codes() == QStringList{"sign_result:absent"});
}

TEST_CASE("a survey: an absent contractor counts as heard one working day after a notice that can be proven, not before and not without")
{
    Paper without = recordedSurvey("500.01", {{"contractor", "JZ"}});
    staffAgrees(without);
    without.setNow("2026-12-10 09:00");
    const QJsonObject absent = ofContractor("absent", {{"sign_opinion", "通知后未到场"}});
    CHECK_FALSE(without.act(kDesk, "countersign", absent));
    CHECK(without.codes() == QStringList{"notice_at:required", "notice_no:required"});

    Paper p = recordedSurvey("500.01", notice("2026-11-20 10:00")); // told before the survey: his day counts from it
    CHECK(p.clock("contractor")->due == at("2026-11-24 17:30"));
    staffAgrees(p);
    p.setNow("2026-11-24 17:30");
    CHECK_FALSE(p.act(kEngineer, "countersign", absent));
    CHECK(p.codes() == QStringList{"sign_result:too_early"});
    CHECK(p.reasons.first().text.contains("17:30"));
    p.setNow("2026-11-24 17:31");
    REQUIRE(p.act(kEngineer, "countersign", absent));
    CHECK(p.record.state == "signed");
    CHECK_FALSE(survey(p).contractorAttended);
    CHECK(p.clockState("contractor") == "missed");
}

TEST_CASE("a survey: a notice given after the survey begins the contractor's day")
{
    Paper p = recordedSurvey("500.01");
    p.setNow("2026-11-24 11:00");
    REQUIRE(p.act(kEngineer, "countersign", merged(word("agree"), notice("2026-11-24 10:00"))));
    CHECK(p.clock("contractor")->due == at("2026-11-25 17:30"));
    REQUIRE(p.act(kHead, "countersign", word("agree")));
    REQUIRE(p.act(kForeman, "countersign", word("agree")));
    p.setNow("2026-11-25 16:00");
    REQUIRE(p.act(kDesk, "countersign", ofContractor("agree", {{"signer", "周经理"}})));
    CHECK(p.record.state == "signed");
    CHECK(p.clockState("contractor") == "met");
}

TEST_CASE("a survey: the contractor's word is entered by customer service or engineering, and names the contractor")
{
    Paper p = recordedSurvey("500.01");
    CHECK_FALSE(p.act(kForeman, "countersign", ofContractor("agree", {{"signer", "周经理"}})));
    CHECK(p.codes() == QStringList{"contractor:required", "sign_party:party"});
}

TEST_CASE("a survey: where one does not agree the chief engineer rules, once everybody was heard")
{
    Paper p = recordedSurvey("500.01", {{"contractor", "JZ"}});
    REQUIRE(p.act(kHead, "countersign", word("agree")));
    CHECK_FALSE(p.act(kChief, "rule", {{"ruling", "按A类"}}));
    CHECK(p.codes() == QStringList{"when"}); // nobody has objected
    REQUIRE(p.act(kEngineer, "countersign", word("disagree", "属使用不当")));
    REQUIRE(p.act(kForeman, "countersign", word("agree")));
    CHECK_FALSE(p.act(kChief, "rule", {{"ruling", "按A类"}}));
    CHECK(p.codes() == QStringList{"outstanding"});
    CHECK(p.reasons.first().text.contains("Contractor"));
    REQUIRE(p.act(kDesk, "countersign", ofContractor("refused", {{"sign_opinion", "不是我方责任"}})));
    CHECK(p.record.state == "recorded");
    CHECK_FALSE(p.act(kChief, "rule"));
    CHECK(p.codes() == QStringList{"ruling:required"});
    REQUIRE(p.act(kChief, "rule", {{"ruling", "按A类"}, {"repair_class", "a"}, {"cause", "construction"}, {"responsible_party", "contractor"}}));
    CHECK(p.record.state == "signed");
    CHECK(survey(p).ruledBy.number == "chief");
    CHECK(survey(p).repairClass == SurveyClass::A);
}

TEST_CASE("a survey: a ruling over 500 yuan does not take the place of a contractor who was not asked")
{
    Paper p = recordedSurvey("500");
    REQUIRE(p.act(kHead, "countersign", word("disagree", "偏低")));
    REQUIRE(p.act(kEngineer, "countersign", word("agree")));
    REQUIRE(p.act(kForeman, "countersign", word("agree")));
    CHECK_FALSE(p.act(kChief, "rule", {{"ruling", "按 800 元"}, {"estimate", "800"}}));
    CHECK(p.codes() == QStringList{"outstanding"});
    CHECK(p.act(kChief, "rule", {{"ruling", "按 500 元"}}));
}

TEST_CASE("a survey: the second one has a limit of its own and is signed anew")
{
    Paper p = recordedSurvey("800");
    REQUIRE(p.act(kHead, "countersign", word("disagree", "未通知施工单位")));
    p.setNow("2026-11-24 10:00");
    CHECK_FALSE(p.act(kEngineer, "resurvey", {{"resurvey_reason", "估价超过五百元"}}));
    CHECK(p.codes() == QStringList{"appointment_at:required"});
    REQUIRE(p.act(kEngineer, "resurvey", merged(notice("2026-11-24 09:30"), {{"resurvey_reason", "估价超过五百元"}, {"appointment_at", "2026-11-25 10:00"}, {"invited", told("contractor", "书面通知")}})));
    CHECK(p.record.state == "scheduled");
    CHECK(survey(p).csSign.isEmpty());
    CHECK_FALSE(survey(p).disputed);
    CHECK(p.clock("survey")->due == at("2026-11-25 17:30"));
    p.setNow("2026-11-25 10:30");
    REQUIRE(p.act(kEngineer, "record", judged("800")));
    staffAgrees(p);
    CHECK(p.record.state == "recorded");
    REQUIRE(p.act(kEngineer, "countersign", ofContractor("agree", {{"signer", "周经理"}})));
    CHECK(p.record.state == "signed");
    CHECK(survey(p).signatures.size() == 5); // the first round's word is kept
}

TEST_CASE("a survey: judging a signed one anew needs what was found, and everybody's word again")
{
    Paper p = recordedSurvey();
    staffAgrees(p);
    CHECK_FALSE(p.act(kHead, "revise", {{"repair_class", "charged"}}));
    CHECK(p.codes() == QStringList{"revise_reason:required", "revise_reason:required"});
    REQUIRE(p.act(kEngineer, "revise", {{"revise_reason", "拆开后系改动所致"}, {"repair_class", "charged"}}));
    CHECK(p.record.state == "recorded");
    CHECK(survey(p).round == 2);
    CHECK(survey(p).captainSign.isEmpty());
    staffAgrees(p);
    CHECK(p.record.state == "signed");
    CHECK(survey(p).signatures.size() == 6);
}

TEST_CASE("a survey: is cancelled with a reason, and nothing runs on")
{
    Paper p = scheduledSurvey();
    CHECK_FALSE(p.act(kHead, "cancel"));
    CHECK(p.codes() == QStringList{"cancel_reason:required"});
    REQUIRE(p.act(kHead, "cancel", {{"cancel_reason", "客户撤回"}}));
    CHECK(p.clockState("survey") == "cancelled");
}

TEST_CASE("an order: names a survey that is countersigned and of its call")
{
    const auto names = [](const char* state, const char* call) {
        Paper p(dispatchOrderType(), "2026-11-24 09:00");
        p.linked["call"] = {test::call("in_progress")};
        Record s = emptyRecord(siteSurveyType());
        s.number = "KCHQ-202611-0001";
        s.state = QLatin1String(state);
        s.set("call", QString::fromLatin1(call));
        p.linked["survey"] = {s};
        p.act(kDesk, "draft", merged(content(), {{"survey_no", "KCHQ-202611-0001"}}));
        return p.codes();
    };
    CHECK(names("signed", "LFHQ-202611-0001").isEmpty());
    CHECK(names("recorded", "LFHQ-202611-0001") == QStringList{"survey_no:state"});
    CHECK(names("signed", "LFHQ-202611-0002") == QStringList{"survey_no:call"});
}

TEST_CASE("an order: another class than the periods propose needs its reason when it is drawn up and when it is submitted")
{
    Paper p(dispatchOrderType(), "2026-11-24 09:00");
    p.linked["call"] = {call("in_progress")};
    p.facts = {{"warranty_class", QStringLiteral("a")}, {"warranty_words", QStringLiteral("Contractor: in warranty until 2027-01-01")}};
    CHECK_FALSE(p.act(kDesk, "draft", content()));
    CHECK(p.codes() == QStringList{"class_reason:required"});
    REQUIRE(p.act(kDesk, "draft", merged(content(), {{"class_reason", "公司承诺"}})));
    CHECK_FALSE(p.act(kDesk, "submit", {{"class_reason", ""}}));
    CHECK(p.codes() == QStringList{"class_reason:required"});
    CHECK(p.act(kDesk, "submit"));
    // The program takes over what a person decided for the first order.
    Paper again(dispatchOrderType(), "2026-11-24 09:00");
    again.linked["call"] = {call("in_progress")};
    CHECK(again.act(systemActor(), "draft", content()));
}

TEST_CASE("a request: names a survey by which the customer pays; for all else an order is drawn up")
{
    const auto names = [](const char* state, const char* cls) {
        Paper p(repairRequestType(), "2026-11-24 09:00");
        p.linked["call"] = {test::call("in_progress")};
        Record s = emptyRecord(siteSurveyType());
        s.number = "KCHQ-202611-0001";
        s.state = QLatin1String(state);
        s.set("call", QStringLiteral("LFHQ-202611-0001"));
        s.set("repair_class", QString::fromLatin1(cls));
        p.linked["survey"] = {s};
        p.act(kDesk, "request", {{"call", "LFHQ-202611-0001"}, {"survey_no", "KCHQ-202611-0001"}, {"customer_name", "张三"}, {"phone", "13800138000"},
                                 {"home", "HY-1"}, {"content", "换龙头"}, {"at_once", true}});
        return p.codes();
    };
    CHECK(names("signed", "charged").isEmpty());
    CHECK(names("recorded", "charged") == QStringList{"survey_no:state"});
    for (const char* ours : {"a", "b"}) CHECK(names("signed", ours) == QStringList{"survey_no:class"});
}
