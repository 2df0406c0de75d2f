// SPDX-License-Identifier: GPL-3.0-or-later
// The call record from the first word to the closed case: what is refused and why, what the program fills itself,
// which limits run. Other records stand in as hand-made ones, since rooms do not know each other.
#include "core/records/call_record/check.h"
#include "core/records/call_record/rules.h"
#include "tests/core/paper_step.h"

using namespace fuwutai;
using test::at;
using test::Paper;
using test::person;

namespace {

const Actor kDesk = person("li", Role::FrontDesk);
const Actor kHead = person("wang", Role::OfficeHead);
const Actor kManager = person("zhao", Role::ServiceManager);
const Actor kGm = person("chen", Role::GeneralManager);
const Actor kHandler{"sun", {}, {{Role::Handler, {}, "gc", {}, {}}}};
const Actor kOtherHandler{"qian", {}, {{Role::Handler, {}, "ys", {}, {}}}};
constexpr const char* kMonday = "2026-11-23 10:00";

QJsonObject intake() { return {{"phone", "138 0013 8000"}, {"matter", "厨房水龙头漏水"}}; }

QJsonObject with(QJsonObject base, const QJsonObject& more)
{
    for (auto it = more.begin(); it != more.end(); ++it) base.insert(it.key(), it.value());
    return base;
}

QJsonObject handOver()
{
    return {{"kind", "complaint"}, {"category", "漏水"}, {"department", "gc"}, {"handler", "sun"}, {"home", "HY 3-2-1201"}};
}

Paper registered(const QJsonObject& more = {}, const char* when = kMonday)
{
    Paper p(callRecordType(), when);
    REQUIRE(p.act(kDesk, "register", with(intake(), more)));
    return p;
}

Paper assigned()
{
    Paper p = registered({{"kind", "complaint"}});
    REQUIRE(p.act(kDesk, "assign", handOver()));
    return p;
}

Paper inProgress()
{
    Paper p = assigned();
    REQUIRE(p.act(kHandler, "feed_back", {{"feedback", "阀门老化"}, {"feedback_plan", "更换"}, {"feedback_by_when", "2026-11-25"}}));
    return p;
}

QJsonObject outcome() { return {{"result", "已更换"}, {"result_kind", "solved"}, {"cause", "ageing"}, {"countermeasure", "全楼排查"}}; }

Paper resolved()
{
    Paper p = inProgress();
    p.setNow("2026-11-24 09:00");
    REQUIRE(p.act(kHead, "resolve", outcome()));
    return p;
}

CallRecord call(const Paper& p) { return decode<CallRecord>(p.record); }

// Types that stand in for the rooms a call looks at by key.
const RecordType& orderType()
{
    static const RecordType type = [] {
        RecordType t;
        t.key = "dispatch_order";
        t.states = {{"in_work", "In work", Phase::Open}, {"signed", "Signed", Phase::Done}, {"cancelled", "Cancelled", Phase::Void}};
        return t;
    }();
    return type;
}

struct HeardRow {
    QString overall;
    Instant reachedAt;
};
const RecordType& heardType();

Record order(const QString& number, const QString& state)
{
    Record r = emptyRecord(orderType());
    r.number = number;
    r.state = state;
    return r;
}

Record heard(const QString& number, const QString& state, const QString& overall = {}, const char* reached = nullptr)
{
    Record r = emptyRecord(heardType());
    r.number = number;
    r.state = state;
    r.createdAt = at("2026-11-24 09:00");
    r.set("overall", overall.isNull() ? QString("") : overall);
    if (reached) r.set("reached_at", at(reached));
    return r;
}

} // namespace

namespace fuwutai {
template <> const FieldTable<HeardRow>& fieldTable<HeardRow>()
{
    static const FieldTable<HeardRow> table{field<&HeardRow::overall>("overall", "Overall"), field<&HeardRow::reachedAt>("reached_at", "Reached")};
    return table;
}
} // namespace fuwutai

namespace {
const RecordType& heardType()
{
    static const RecordType type = [] {
        RecordType t;
        t.key = "callback";
        t.fields = fieldsOf<HeardRow>();
        t.states = {{"due", "Due", Phase::Open}, {"done", "Done", Phase::Done}, {"unreachable", "Unreachable", Phase::Done}};
        return t;
    }();
    return type;
}
} // namespace

TEST_CASE("a call needs its matter and somebody to answer to; all else has a default")
{
    Paper p(callRecordType(), kMonday);
    CHECK_FALSE(p.act(kDesk, "register"));
    CHECK(p.codes() == QStringList{"matter:required", "phone:required"});
    REQUIRE(p.act(kDesk, "register", intake()));
    CHECK(p.record.state == "registered");
    CHECK(p.record.number == "LFHQ-202611-0001");
    CHECK(p.record.text("channel") == "phone");
    CHECK(p.record.text("kind") == "other");
    CHECK(p.record.text("urgency") == "general");
    CHECK(p.record.text("tracker") == "li");
    CHECK(call(p).receivedAt == at(kMonday));
    CHECK(call(p).round == 1);

    for (const QJsonObject& who : {QJsonObject{{"caller_name", "张三"}}, QJsonObject{{"anonymous", true}}}) {
        Paper other(callRecordType(), kMonday);
        CHECK(other.act(kDesk, "register", with({{"matter", "噪声"}}, who)));
    }
}

TEST_CASE("the kind follows the category, and what the clerk says goes before")
{
    Paper p(callRecordType(), kMonday);
    static const RecordType categories = [] {
        RecordType t;
        t.key = "category";
        Field kind;
        kind.key = "kind";
        t.fields = {kind};
        return t;
    }();
    Record leak = emptyRecord(categories);
    leak.set("kind", QString("repair"));
    p.linked["category"] = {leak};
    Paper told = p;
    REQUIRE(p.act(kDesk, "register", with(intake(), {{"category", "漏水"}})));
    CHECK(p.record.text("kind") == "repair");
    REQUIRE(told.act(kDesk, "register", with(intake(), {{"category", "漏水"}, {"kind", "complaint"}})));
    CHECK(told.record.text("kind") == "complaint");
}

TEST_CASE("what is entered more than two hours late says who took it and why; nothing is entered before it happened")
{
    Paper p(callRecordType(), kMonday);
    CHECK(Paper(p).act(kDesk, "register", with(intake(), {{"received_at", "2026-11-23 08:00"}})));
    CHECK_FALSE(p.act(kDesk, "register", with(intake(), {{"received_at", "2026-11-23 07:59"}})));
    CHECK(p.codes() == QStringList{"late_reason:required", "taken_by:required"});
    CHECK(Paper(p).act(kDesk, "register", with(intake(), {{"received_at", "2026-11-23 07:59"}, {"taken_by", "qian"}, {"late_reason", "停电"}})));
    CHECK_FALSE(p.act(kDesk, "register", with(intake(), {{"received_at", "2026-11-23 10:01"}})));
    CHECK(p.codes() == QStringList{"received_at:future"});
}

TEST_CASE("limits run from the time the call came in, by its kind and urgency")
{
    const Paper complaint = registered({{"kind", "complaint"}});
    CHECK(complaint.clock("first_answer")->due == at("2026-11-24 10:00"));
    CHECK(complaint.clock("work_begun")->due == at("2026-11-24 10:00"));
    CHECK(complaint.clock("solution_told")->due == at("2026-11-24 10:30")); // 8 working hours
    CHECK(complaint.clock("settlement")->due == at("2026-11-30 17:30"));    // one week

    const Paper repair = registered({{"kind", "repair"}, {"urgency", "urgent"}});
    CHECK(repair.clock("work_begun")->due == at("2026-11-23 12:00"));
    CHECK(repair.clockState("first_answer") == "none");
    CHECK(repair.clockState("solution_told") == "none");
    CHECK(repair.clock("settlement")->due == at("2026-12-02 17:30"));       // 7 working days

    CHECK(registered({{"kind", "inquiry"}, {"urgency", "important"}}).clock("work_begun")->due == at("2026-11-24 10:00"));
    CHECK(registered({{"kind", "inquiry"}}).clock("work_begun")->due == at("2026-11-26 10:00"));
    CHECK(registered({{"kind", "praise"}}).clocks.isEmpty());
}

TEST_CASE("an answer closes what is neither repair nor complaint")
{
    for (const char* kind : {"repair", "complaint"}) {
        Paper p = registered({{"kind", kind}});
        CHECK_FALSE(p.act(kDesk, "answer", {{"first_answer", "已解释"}}));
        CHECK(p.codes() == QStringList{"kind:kind"});
    }
    Paper p = registered({{"kind", "inquiry"}});
    CHECK_FALSE(p.act(kDesk, "answer"));
    CHECK(p.codes() == QStringList{"first_answer:required"});
    p.setNow("2026-11-24 10:00");
    REQUIRE(p.act(kDesk, "answer", {{"first_answer", "已解释"}}));
    CHECK(p.record.state == "closed");
    CHECK(p.clockState("first_answer") == "met");
    CHECK(call(p).closedAt == p.now);
    CHECK(call(p).resultKind == CallResult::Solved);

    Paper late = registered({{"kind", "inquiry"}});
    late.setNow("2026-11-24 10:01");
    REQUIRE(late.act(kDesk, "answer", {{"first_answer", "已解释"}}));
    CHECK(late.clockState("first_answer") == "missed");
    CHECK(late.clockState("settlement") == "met");
}

TEST_CASE("a complaint settled on the spot needs the customer's agreement and is called back")
{
    Paper p = registered({{"kind", "complaint"}});
    CHECK_FALSE(p.act(kDesk, "settle_on_spot", {{"settle_note", "道歉"}, {"customer_agrees", "no"}}));
    CHECK(p.codes() == QStringList{"customer_agrees:consent"});
    REQUIRE(p.act(kDesk, "settle_on_spot", {{"settle_note", "道歉"}, {"customer_agrees", "yes"}}));
    CHECK(p.record.state == "resolved");
    CHECK(p.record.text("result") == "道歉");
    CHECK(p.clockState("solution_told") == "met");
    REQUIRE(p.effects.size() == 1);
    CHECK(p.effects[0].type == "callback");

    Paper repair = registered({{"kind", "repair"}});
    CHECK_FALSE(repair.act(kDesk, "settle_on_spot", {{"settle_note", "修好"}, {"customer_agrees", "yes"}}));
    CHECK(repair.codes() == QStringList{"kind:kind"});
}

TEST_CASE("a matter is handed to a department and its handler, with a place")
{
    Paper p = registered();
    QJsonObject nowhere = handOver();
    nowhere.remove("home");
    nowhere.remove("department");
    CHECK_FALSE(p.act(kDesk, "assign", nowhere));
    CHECK(p.codes() == QStringList{"department:required", "home:required"});
    nowhere.insert("department", "gc");
    CHECK(Paper(p).act(kDesk, "assign", with(nowhere, {{"place", "3栋大堂"}})));
    CHECK(Paper(p).act(kDesk, "assign", with(nowhere, {{"building", "HY-3"}})));
    CHECK_FALSE(p.act(kDesk, "assign", with(handOver(), {{"handed_at", "2026-11-23 09:59"}})));
    CHECK(p.codes() == QStringList{"handed_at:too_early"});
    p.setNow("2026-11-23 11:00");
    REQUIRE(p.act(kDesk, "assign", handOver()));
    CHECK(p.record.state == "assigned");
    CHECK(call(p).handedAt == p.now);
    CHECK(p.clock("feedback")->due == at("2026-11-26 17:30"));
    // It is a complaint now: its limits are those of complaints, from the time it came in.
    CHECK(p.clock("work_begun")->due == at("2026-11-24 10:00"));
    CHECK(p.clock("solution_told")->started == at(kMonday));
}

TEST_CASE("without a name, the department's own handler gets it; somebody else's handler does not")
{
    static const RecordType departments = [] {
        RecordType t;
        t.key = "department";
        Field f;
        f.key = "handler";
        t.fields = {f};
        return t;
    }();
    static const RecordType users = [] {
        RecordType t;
        t.key = "user";
        Field name, role, department, roles;
        name.key = "name";
        role.key = "role";
        department.key = "department";
        roles.key = "roles";
        roles.kind = Kind::Lines;
        roles.fields = {role, department};
        t.fields = {name, roles};
        return t;
    }();
    Record department = emptyRecord(departments);
    department.number = "gc";
    department.set("handler", QString("sun"));
    Paper p = registered();
    p.linked["department"] = {department};
    QJsonObject unnamed = handOver();
    unnamed.remove("handler");
    Paper fixed = p;
    REQUIRE(fixed.act(kDesk, "assign", unnamed));
    CHECK(fixed.record.text("handler") == "sun");

    Record user = emptyRecord(users);
    user.number = "qian";
    p.linked["handler"] = {user};
    CHECK_FALSE(p.act(kDesk, "assign", with(handOver(), {{"handler", "qian"}})));
    CHECK(p.codes() == QStringList{"handler:not_of_department"});
    for (const QString& bound : {QString("gc"), QString()}) {
        LineValues roles;
        roles.lines = {{1, {QString("handler"), bound}}};
        user.set("roles", roles);
        p.linked["handler"] = {user};
        CHECK(Paper(p).act(kDesk, "assign", with(handOver(), {{"handler", "qian"}})));
    }
}

TEST_CASE("the department's own handler feeds back, by the third working day")
{
    Paper p = assigned();
    const QJsonObject said{{"feedback", "阀门老化"}, {"feedback_plan", "更换"}, {"feedback_by_when", "2026-11-27"}};
    CHECK_FALSE(p.act(kOtherHandler, "feed_back", said));
    CHECK(p.codes().contains("denied"));
    CHECK_FALSE(p.act(kHandler, "feed_back"));
    CHECK(p.codes() == QStringList{"feedback:required", "feedback_by_when:required", "feedback_plan:required"});
    p.setNow("2026-11-26 17:30");
    CHECK_FALSE(Paper(p).act(kHandler, "feed_back", with(said, {{"feedback_by_when", "2026-11-25"}})));
    Paper late = p;
    REQUIRE(p.act(kHandler, "feed_back", said));
    CHECK(p.record.state == "in_progress");
    CHECK(p.clockState("feedback") == "met");
    CHECK(p.clockState("work_begun") == "missed");
    late.setNow("2026-11-26 17:31");
    REQUIRE(late.act(kHandler, "feed_back", said));
    CHECK(late.clockState("feedback") == "missed");
}

TEST_CASE("a feedback entered for the handler counts from when he gave it")
{
    Paper p = assigned();
    p.setNow("2026-11-27 09:00");
    p.proxy = {"sun", at("2026-11-25 15:00"), "phone"};
    REQUIRE(p.act(kHandler, "feed_back", {{"feedback", "阀门老化"}, {"feedback_plan", "更换"}, {"feedback_by_when", "2026-11-27"}}));
    CHECK(call(p).feedbackAt == at("2026-11-25 15:00"));
    CHECK(p.clockState("feedback") == "met");
}

TEST_CASE("reassigning starts the department's limit anew and asks the new one for its own words; the final limit stays")
{
    Paper p = inProgress();
    const Instant final = p.clock("settlement")->due;
    p.setNow("2026-11-25 09:00");
    CHECK_FALSE(p.act(kDesk, "reassign", {{"department", "ys"}, {"handler", "qian"}, {"reassign_reason", "不归工程部"}}));
    CHECK_FALSE(p.act(kHead, "reassign", {{"department", "ys"}, {"handler", "qian"}}));
    CHECK(p.codes() == QStringList{"reassign_reason:required"});
    REQUIRE(p.act(kHead, "reassign", {{"department", "ys"}, {"handler", "qian"}, {"reassign_reason", "不归工程部"}}));
    CHECK(p.record.state == "assigned");
    CHECK(p.clock("feedback")->due == at("2026-11-30 17:30"));
    CHECK(p.clock("settlement")->due == final);
    CHECK_FALSE(p.act(kOtherHandler, "feed_back"));
    CHECK(p.codes().size() == 3);
}

TEST_CASE("a matter that is taken up owes no separate feedback, but a paper alone is no work yet")
{
    Paper p = assigned();
    CHECK_FALSE(p.act(kHead, "begin_work"));
    REQUIRE(p.act(systemActor(), "begin_work"));
    CHECK(p.record.state == "in_progress");
    CHECK(p.clockState("feedback") == "cancelled");
    CHECK(p.clockState("work_begun") == "running");
}

TEST_CASE("work has begun when somebody came to the place: in time at the last minute, late after it")
{
    Paper p = assigned();
    REQUIRE(p.act(systemActor(), "begin_work"));
    const Instant due = p.clock("work_begun")->due;
    p.setNow("2026-12-04 10:00");
    CHECK_FALSE(Paper(p).act(kHead, "work_begun", {{"work_begun_at", isoText(due)}}));
    CHECK_FALSE(Paper(p).act(systemActor(), "work_begun"));
    Paper late = p;
    REQUIRE(p.act(systemActor(), "work_begun", {{"work_begun_at", isoText(due)}}));
    CHECK(p.clockState("work_begun") == "met");
    REQUIRE(late.act(systemActor(), "work_begun", {{"work_begun_at", isoText(due.plusMs(60'000))}}));
    CHECK(late.clockState("work_begun") == "missed");
}

TEST_CASE("notes are added, with their time and author, and never changed")
{
    Paper p = inProgress();
    CHECK_FALSE(p.act(kHandler, "note"));
    CHECK(p.codes() == QStringList{"notes:required"});
    p.setNow("2026-11-23 15:00");
    REQUIRE(p.act(kHandler, "note", {{"notes", QJsonArray{QJsonObject{{"text", "已订购配件"}}}}}));
    const CallNote note = call(p).notes.at(0);
    CHECK(note.at == p.now);
    CHECK(note.author.number == "sun");
    CHECK_FALSE(Paper(p).act(kHandler, "note", {{"notes", QJsonArray{QJsonObject{{"text", "明天"}, {"at", "2026-11-23 15:01"}}}}}));
    CHECK_FALSE(Paper(p).act(kHandler, "note", {{"notes", QJsonArray{QJsonObject{{"text", "更早"}, {"at", "2026-11-23 09:59"}}}}}));
    CHECK(callRecordType().field("notes")->appendOnly);
    // Leaders and the tracker write on it too, other departments do not.
    CHECK(Paper(p).act(kGm, "note", {{"notes", QJsonArray{QJsonObject{{"text", "尽快"}}}}}));
    CHECK_FALSE(p.act(kOtherHandler, "note", {{"notes", QJsonArray{QJsonObject{{"text", "无关"}}}}}));
}

TEST_CASE("telling the customer stops the limits for an answer and for the solution, and asks whether he agrees each time")
{
    Paper p = inProgress();
    CHECK_FALSE(p.act(kDesk, "inform_customer", {{"informed_how", "phone"}}));
    CHECK(p.codes().contains("customer_agrees:required"));
    REQUIRE(p.act(kDesk, "inform_customer", {{"informed_how", "电话"}, {"customer_agrees", "no"}}));
    CHECK(p.record.state == "in_progress");
    CHECK(p.clockState("first_answer") == "met");
    CHECK(p.clockState("solution_told") == "met");
    CHECK_FALSE(p.act(kHandler, "inform_customer"));
    CHECK(p.codes().contains("customer_agrees:required"));
    CHECK(p.act(kHandler, "inform_customer", {{"informed_how", "上门"}, {"customer_agrees", "yes"}}));
}

TEST_CASE("a limit is extended only with a consent that came before it ran out")
{
    Paper p = inProgress(); // limit 2026-11-30 17:30
    p.setNow("2026-12-01 09:00");
    const auto extension = [](const char* to, const char* consent) {
        return QJsonObject{{"extended_to", to}, {"extension_reason", "等待蓄水试验"}, {"consent_by", "张三"}, {"consent_at", consent}, {"consent_how", "电话"}};
    };
    CHECK_FALSE(p.act(kHead, "extend", extension("2026-12-10 17:30", "2026-11-30 17:31")));
    CHECK(p.codes() == QStringList{"consent_at:consent_late"});
    CHECK_FALSE(p.act(kHead, "extend", extension("2026-11-30 17:30", "2026-11-30 17:30")));
    CHECK(p.codes() == QStringList{"extended_to:too_early"});
    CHECK_FALSE(p.act(kHead, "extend", extension("2026-12-10 17:30", "2026-12-01 09:01")));
    CHECK(p.codes().contains("consent_at:future"));
    CHECK_FALSE(p.act(kDesk, "extend", extension("2026-12-10 17:30", "2026-11-30 17:30")));
    REQUIRE(p.act(kHead, "extend", extension("2026-12-10 17:30", "2026-11-30 17:30")));
    CHECK(p.clock("settlement")->due == at("2026-12-10 17:30"));
    // A second extension needs a consent of its own, against the new limit.
    CHECK_FALSE(p.act(kHead, "extend", {{"extended_to", "2026-12-20 17:30"}}));
    CHECK(p.codes().contains("consent_by:required"));
    p.setNow("2026-12-11 09:00");
    CHECK_FALSE(Paper(p).act(kHead, "extend", extension("2026-12-20 17:30", "2026-12-10 17:31")));
    CHECK(p.act(kHead, "extend", extension("2026-12-20 17:30", "2026-12-10 17:30")));
}

TEST_CASE("a delay is explained by the tracker or the head, with a day to come")
{
    Paper p = inProgress();
    const QJsonObject why{{"delay_cause", "厂家缺货"}, {"delay_expected", "2026-11-23"}};
    CHECK_FALSE(p.act(kManager, "explain_delay", why));
    CHECK_FALSE(p.act(person("other", Role::FrontDesk), "explain_delay", why));
    CHECK_FALSE(p.act(kHead, "explain_delay", with(why, {{"delay_expected", "2026-11-22"}})));
    CHECK(p.codes() == QStringList{"delay_expected:too_early"});
    CHECK(p.act(kDesk, "explain_delay", why)); // li follows it
}

TEST_CASE("a major matter is directed from above and can be taken back")
{
    Paper p = registered();
    CHECK_FALSE(p.act(kGm, "direct", {{"directed_measures", "x"}, {"directed_departments", "y"}, {"directed_by_when", "2026-11-24"}}));
    CHECK(p.codes() == QStringList{"major:not_major"});
    CHECK_FALSE(p.act(kDesk, "escalate"));
    REQUIRE(p.act(kDesk, "escalate", {{"escalation_grounds", "三户以上"}}));
    CHECK(call(p).major);
    CHECK(call(p).majorBy.number == "li");
    CHECK_FALSE(p.act(kDesk, "escalate", {{"escalation_grounds", "再次"}}));
    CHECK(p.codes() == QStringList{"major:already"});
    CHECK_FALSE(p.act(kManager, "direct", {{"directed_measures", "x"}, {"directed_departments", "y"}, {"directed_by_when", "2026-11-24"}}));
    CHECK(p.act(kGm, "direct", {{"directed_measures", "立即排查"}, {"directed_departments", "工程部"}, {"directed_by_when", "2026-11-24"}}));
    CHECK_FALSE(p.act(kHead, "downgrade", {{"downgrade_reason", "已控制"}}));
    REQUIRE(p.act(kManager, "downgrade", {{"downgrade_reason", "已控制"}}));
    CHECK_FALSE(call(p).major);
}

TEST_CASE("linking names an incident or another record, never itself; a correction leaves somebody to answer to")
{
    Paper p = registered();
    CHECK_FALSE(p.act(kDesk, "link"));
    CHECK_FALSE(p.act(kDesk, "link", {{"linked_to", p.record.number}}));
    CHECK(p.codes() == QStringList{"linked_to:itself"});
    CHECK(Paper(p).act(kDesk, "link", {{"incident", "QSHQ-202611-0001"}}));
    CHECK_FALSE(p.act(kDesk, "amend"));
    CHECK_FALSE(p.act(kDesk, "amend", {{"phone", ""}}));
    CHECK(p.act(kDesk, "amend", {{"phone", "13900139000"}, {"home", "HY 3-2-1201"}}));
}

TEST_CASE("nothing ends while an order of it is under way")
{
    Paper p = inProgress();
    p.linked["orders"] = {order("PA1", "in_work"), order("PA2", "signed"), order("PA3", "cancelled")};
    CHECK_FALSE(p.act(kHead, "resolve", outcome()));
    CHECK(p.codes() == QStringList{"open_order"});
    CHECK_FALSE(p.act(kDesk, "withdraw", {{"withdrawn_by", "张三"}, {"withdrawn_how", "电话"}}));
    CHECK(p.codes() == QStringList{"open_order"});
    // What to do about it; a draft has no number to be found by.
    CHECK(call_rules::unsettled(order("PA1", "in_work")).contains("PA1"));
    CHECK_FALSE(call_rules::unsettled(order("draft-7", "draft")).contains(numberWords("draft-7")));
    p.linked["orders"] = {order("PA2", "signed")};
    CHECK_FALSE(p.act(kManager, "void", {{"void_reason", "重复"}}));
    CHECK(p.codes() == QStringList{"has_order"});
    p.linked["orders"] = {order("PA3", "cancelled")};
    CHECK(Paper(p).act(kManager, "void", {{"void_reason", "重复"}}));
    CHECK(Paper(p).act(kDesk, "withdraw", {{"withdrawn_by", "张三"}, {"withdrawn_how", "电话"}}));
    CHECK(p.act(kHead, "resolve", outcome()));
}

TEST_CASE("the department's word is checked before the matter counts as resolved; done is when it was done")
{
    Paper p = inProgress();
    p.setNow("2026-11-24 15:00");
    REQUIRE(p.act(kHandler, "resolve", outcome()));
    CHECK(p.record.state == "to_check");
    CHECK(p.clockState("settlement") == "running");
    CHECK(p.effects.empty());
    CHECK_FALSE(p.act(kHandler, "confirm"));

    CHECK_FALSE(p.act(kHead, "not_done"));
    CHECK(p.codes() == QStringList{"check_findings:required", "check_findings:required"});
    REQUIRE(p.act(kHead, "not_done", {{"check_findings", "仍在滴水"}}));
    CHECK(p.record.state == "in_progress");
    CHECK_FALSE(p.record.time("resolved_at").isSet());

    REQUIRE(p.act(kHandler, "resolve", outcome()));
    p.setNow("2026-12-07 09:00"); // past the limit, which the work itself kept
    REQUIRE(p.act(kHead, "confirm"));
    CHECK(p.record.state == "resolved");
    CHECK(p.record.time("resolved_at") == at("2026-11-24 15:00"));
    CHECK(p.clockState("settlement") == "met");
    CHECK(p.effects.size() == 1);
}

TEST_CASE("a result has a cause, and a countermeasure or why there is none")
{
    Paper p = inProgress();
    CHECK_FALSE(p.act(kHandler, "resolve"));
    CHECK(p.codes() == QStringList{"cause:required", "countermeasure:required", "result:required", "result:required", "result_kind:required", "result_kind:required"});
    QJsonObject none = outcome();
    none.remove("countermeasure");
    none.insert("countermeasure_none_because", "个别老化");
    p.setNow("2026-11-30 17:30");
    REQUIRE(p.act(kHead, "resolve", none));
    CHECK(p.record.state == "resolved");
    CHECK(p.clockState("settlement") == "met");
    REQUIRE(p.effects.size() == 1);
    const Command plan = p.effects[0];
    CHECK((plan.type == "callback" && plan.action == "plan"));
    CHECK(plan.with["subject"] == p.record.number);
    CHECK(plan.with["phone"] == "13800138000");
    CHECK(plan.with["home"] == "HY 3-2-1201");
}

TEST_CASE("where orders were done their callbacks speak for the matter")
{
    Paper p = inProgress();
    p.setNow("2026-11-24 12:00");
    p.linked["orders"] = {order("PA1", "signed")};
    const auto effects = [&](const QList<Record>& callbacks) {
        Paper one = p;
        one.linked["callbacks"] = callbacks;
        REQUIRE(one.act(kHead, "resolve", outcome()));
        return one.effects;
    };
    CHECK(effects({heard("HF1", "done", "satisfied", "2026-11-24 11:00"), heard("HF2", "due")}).empty());
    const auto closing = effects({heard("HF1", "done", "satisfied", "2026-11-24 11:00")});
    REQUIRE(closing.size() == 1);
    CHECK(closing[0].action == "called_back");
    CHECK(closing[0].with["last_overall"] == "satisfied");
    CHECK(closing[0].with["callback"] == "HF1");
    // Dissatisfied, or not asked at all: he is called again.
    CHECK(effects({heard("HF1", "done", "dissatisfied", "2026-11-24 11:00")}).at(0).action == "plan");
    CHECK(effects({}).at(0).action == "plan");
    // Given up: the head closes it.
    CHECK(effects({heard("HF1", "unreachable")}).empty());
}

TEST_CASE("the customer's word closes the matter or opens its next round")
{
    Paper p = resolved();
    Paper waits = p;
    waits.linked["callbacks"] = {heard("HF1", "done"), heard("HF2", "due")};
    REQUIRE(waits.act(systemActor(), "called_back", {{"last_overall", "satisfied"}, {"callback", "HF1"}}));
    CHECK(waits.record.state == "resolved");

    Paper happy = p;
    REQUIRE(happy.act(systemActor(), "called_back", {{"last_overall", "fairly"}, {"callback", "HF1"}}));
    CHECK(happy.record.state == "closed");
    CHECK(call(happy).closedAt == happy.now);

    p.setNow("2026-11-25 10:00");
    REQUIRE(p.act(systemActor(), "called_back", {{"last_overall", "dissatisfied"}, {"callback", "HF1"}}));
    CHECK(p.record.state == "in_progress");
    CHECK(call(p).round == 2);
    CHECK_FALSE(call(p).resolvedAt.isSet());
    CHECK(p.clock("settlement")->due == at("2026-12-02 17:30"));
    // The old result does not count for the new round.
    CHECK_FALSE(p.act(kHead, "resolve", {{"countermeasure", "同上"}}));
    CHECK(p.codes().contains("result:required"));
}

TEST_CASE("a word of an earlier round does not close a later one")
{
    Paper p = resolved();
    REQUIRE(p.act(systemActor(), "called_back", {{"last_overall", "satisfied"}, {"callback", "HF1"}}));
    p.setNow("2026-12-01 10:00");
    CHECK_FALSE(p.act(kHead, "reopen", {{"reopen_reason", "又漏"}}));
    REQUIRE(p.act(kManager, "reopen", {{"reopen_reason", "又漏"}}));
    CHECK(call(p).round == 2);
    CHECK_FALSE(call(p).closedAt.isSet());
    p.linked["orders"] = {order("PA1", "signed")};
    p.linked["callbacks"] = {heard("HF1", "done", "satisfied", "2026-11-24 11:00")};
    p.setNow("2026-12-02 10:00");
    REQUIRE(p.act(kHead, "resolve", outcome()));
    REQUIRE(p.effects.size() == 1);
    CHECK(p.effects[0].action == "plan");
}

TEST_CASE("without contact a matter closes only when nobody can be called or the callback was given up")
{
    Paper p = resolved();
    p.linked["callbacks"] = {heard("HF1", "due")};
    CHECK_FALSE(p.act(kHead, "close_no_contact"));
    CHECK(p.codes() == QStringList{"callback:callback_due"});
    p.linked["callbacks"] = {};
    CHECK_FALSE(p.act(kHead, "close_no_contact"));
    CHECK(p.codes() == QStringList{"callback:not_tried"});
    p.linked["callbacks"] = {heard("HF1", "unreachable")};
    CHECK_FALSE(p.act(kManager, "close_no_contact"));
    CHECK(p.act(kHead, "close_no_contact"));

    Paper nobody = resolved();
    nobody.record.set("phone", Personal());
    CHECK(nobody.act(kHead, "close_no_contact"));
}

TEST_CASE("reserved opinions close a matter in its second round, and nobody is called any more")
{
    Paper p = resolved();
    CHECK_FALSE(p.act(kManager, "close_reserved", {{"offered", "免费更换"}}));
    CHECK(p.codes() == QStringList{"round:rounds"});
    REQUIRE(p.act(systemActor(), "called_back", {{"last_overall", "dissatisfied"}, {"callback", "HF1"}}));
    p.linked["callbacks"] = {heard("HF2", "due")};
    CHECK_FALSE(p.act(kManager, "close_reserved"));
    REQUIRE(p.act(kManager, "close_reserved", {{"offered", "免费更换"}}));
    CHECK(p.record.state == "closed");
    REQUIRE(p.effects.size() == 1);
    CHECK((p.effects[0].action == "drop" && p.effects[0].number == "HF2"));
}

TEST_CASE("imported history stands as it was, without limits and without a callback")
{
    Paper closed(callRecordType(), kMonday);
    const QJsonObject row{{"matter", "Noise"}, {"external_no", "27068772"}, {"received_at", "2013-12-25 00:01:00"}, {"closed_at", "2013-12-25 02:00:00"}};
    REQUIRE(closed.act(kManager, "import", row));
    CHECK(closed.record.state == "closed");
    CHECK(call(closed).imported);
    CHECK(call(closed).closedAt == at("2013-12-25 02:00:00"));
    CHECK(closed.clocks.isEmpty());
    CHECK(closed.effects.empty());
    CHECK_FALSE(Paper(closed).act(kDesk, "void_import"));
    CHECK(closed.act(kManager, "void_import"));

    Paper open(callRecordType(), kMonday);
    QJsonObject still = row;
    still.remove("closed_at");
    REQUIRE(open.act(person("admin", Role::Administrator), "import", still));
    CHECK(open.record.state == "registered");
    CHECK(open.clocks.isEmpty());

    Paper wrong(callRecordType(), kMonday);
    CHECK_FALSE(wrong.act(kManager, "import", with(row, {{"closed_at", "2013-12-25 00:00:59"}})));
    CHECK(wrong.codes() == QStringList{"closed_at:too_early"});
    CHECK_FALSE(wrong.act(kDesk, "import", row));
    Paper typed = registered();
    CHECK_FALSE(typed.act(kManager, "void_import"));
    CHECK(typed.codes() == QStringList{"when"});
}

TEST_CASE("every limit of a call is one of the shipped rows")
{
    const Policy policy = test::shippedPolicy();
    Paper p = registered({{"kind", "complaint"}});
    const Situation s = p.situation(kDesk, "note");
    for (const ClockDef& clock : callRecordType().clocks) {
        const char* key = clock.limit(s);
        REQUIRE(key);
        CHECK(policy.limit(QLatin1String(key), QDate(2026, 11, 23)).has_value());
    }
}
