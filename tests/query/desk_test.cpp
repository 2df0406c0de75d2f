// SPDX-License-Identifier: GPL-3.0-or-later
// My desk: what is mine to do next, most urgent first, with the action that one key opens.
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include "core/query/desk.h"
#include "core/query/desk_sections.h"

#include <QJsonArray>

using namespace fuwutai;

namespace {

QList<DeskSection> desk(TestOffice& o, const QString& login, int limit = 50)
{
    const auto answer = o.ask(login, DeskQuestion{limit});
    if (!answer) FAIL(answer.error().text());
    return *answer;
}

DeskSection section(TestOffice& o, const QString& login, const char* key, int limit = 50)
{
    for (const DeskSection& s : desk(o, login, limit))
        if (s.key == QLatin1String(key)) return s;
    return {};
}

QStringList numbers(const DeskSection& s)
{
    QStringList all;
    for (const DeskRow& row : s.rows) all << row.row.record.number;
    return all;
}

QString submitted(TestOffice& o, const QString& call, const char* estimate)
{
    const QString order = o.done(QStringLiteral("front_desk"), "dispatch_order", "draft", {},
                                 {{"call", call}, {"order_class", "b"}, {"location", "厨房"}, {"work", "补漏"}, {"trades", QJsonArray{QJsonObject{{"trade", "waterproofing"}}}},
                                  {"estimate", estimate}}).number;
    return o.done(QStringLiteral("front_desk"), "dispatch_order", "submit", order).number;
}

} // namespace

TEST_CASE("Every row of the desk names a section, a type, states and an action that the flow knows for its roles")
{
    for (const DeskRule& rule : deskRules()) {
        INFO(rule.key << " " << rule.type << " " << rule.action);
        const RecordType* type = registry().find(QLatin1String(rule.type));
        REQUIRE(type);
        for (const char* state : rule.states) {
            INFO(state);
            CHECK(type->state(QLatin1String(state)));
        }
        if (*rule.action) CHECK(type->actions().contains(QLatin1String(rule.action)));
        // The head of the office sees which callbacks are late, finance what was signed; neither has a step there.
        // So are requests: the front desk sees for which nobody is named yet, the head of the office which are late.
        const bool request = qstrcmp(rule.type, "repair_request") == 0 && (rule.roles.has(Role::OfficeHead) || qstrcmp(rule.key, "to_dispatch") == 0);
        // A survey that all have signed leads to another paper, which is begun from its page.
        const bool watched = request || qstrcmp(rule.key, "to_order") == 0 || qstrcmp(rule.key, "callbacks_overdue") == 0 || qstrcmp(rule.key, "to_account") == 0;
        for (const char* state : rule.states) CHECK((*rule.action || watched || !type->usualAction(QLatin1String(state), rule.roles).isEmpty()));
        if (*rule.clock) CHECK(type->clock(QLatin1String(rule.clock)));
        if (*rule.field) CHECK(type->field(QLatin1String(rule.field)));
        if (*rule.value || *rule.except) CHECK(*rule.field);
        for (const char* action : rule.notBy) CHECK(type->actions().contains(QLatin1String(action)));
        for (const char* action : rule.work.since) CHECK(type->actions().contains(QLatin1String(action)));
        for (const char* link : rule.work.links) CHECK(type->link(QLatin1String(link)));
        if (*rule.said.lines) {
            const Field* lines = type->field(QLatin1String(rule.said.lines));
            REQUIRE(lines);
            CHECK(type->field(QLatin1String(rule.said.round)));
            for (const char* key : {"round", *rule.said.person ? rule.said.person : rule.said.party}) CHECK(std::any_of(lines->fields.begin(), lines->fields.end(), [&](const Field& f) { return f.key == QLatin1String(key); }));
        }
        if (*rule.order) CHECK(type->field(QLatin1String(rule.order)));
    }
}

TEST_CASE("The next action of each row is one that the gate offers to whose desk it is, in every state the section shows")
{
    forEachEngine([](TestOffice& o) {
        // Each state is come to by its own way; what stands then on each desk is held against the gate.
        const auto check = [&](const char* when) {
            for (const char* login : {"front_desk", "office_head", "service_manager", "handler", "foreman", "engineering", "property", "chief_engineer", "deputy_gm", "general_manager", "tracker"})
                for (const DeskSection& s : desk(o, QLatin1String(login)))
                    for (const DeskRow& row : s.rows) {
                        INFO(when << " " << login << " " << s.key << " " << row.type << " " << row.row.record.state << " " << row.action);
                        if (row.action.isEmpty()) continue;
                        const auto offers = o.gate().offers(o.record(row.type.toUtf8(), row.row.record.number), o.actor(QLatin1String(login)));
                        const auto offer = std::find_if(offers.begin(), offers.end(), [&](const ActionOffer& a) { return a.action == row.action; });
                        REQUIRE(offer != offers.end());
                        CHECK(offer->why.isEmpty());
                        CHECK_FALSE(offer->forOther);
                    }
        };
        const QString late = o.call({{"urgency", "urgent"}});
        const QString assigned = o.assignedCall();
        const QString fed = o.assignedCall();
        o.done("handler", "call_record", "feed_back", fed, {{"feedback", "管道老化"}, {"feedback_plan", "更换"}, {"feedback_by_when", "2026-11-26"}});
        for (const QString& call : {late, assigned, fed}) o.done("front_desk", "call_record", "escalate", call, {{"escalation_grounds", "电视台来访"}});
        submitted(o, o.call(), "800");
        submitted(o, o.call(), "8000");
        submitted(o, o.call(), "80000");
        check("on the day");
        const QString order = submitted(o, o.call(), "800");
        o.done("service_manager", "dispatch_order", "approve", order, {{"opinion", "同意"}});
        check("approved");
        o.done("foreman", "dispatch_order", "accept", order,
               {{"team", "T1"}, {"technicians", QJsonArray{QJsonObject{{"technician", "小刘"}}}}, {"planned_start", "2026-11-23 14:00"}, {"planned_end", "2026-11-23 16:00"}});
        check("accepted");
        o.at(QStringLiteral("2026-12-28 09:00"));
        check("all is late");
        o.done("foreman", "dispatch_order", "start", order);
        o.done("foreman", "dispatch_order", "complete", order, {{"work_done", "换了管子"}});
        check("completed");
    });
}

TEST_CASE("What is overdue tells each who reads it his own step: the head explains, the manager notes")
{
    forEachEngine([](TestOffice& o) {
        o.assignedCall();
        o.call();
        o.at(QStringLiteral("2026-12-28 09:00"));
        const DeskSection head = section(o, QStringLiteral("office_head"), "overdue"), manager = section(o, QStringLiteral("service_manager"), "overdue");
        REQUIRE(head.count == 2);
        REQUIRE(manager.count == 2);
        CHECK(head.note.contains("explain"));
        for (const DeskRow& row : head.rows) CHECK(row.action == "explain_delay");
        CHECK(manager.note.contains("note"));
        CHECK_FALSE(manager.note.contains("explain"));
        for (const DeskRow& row : manager.rows) CHECK(row.action == (row.row.record.state == "registered" ? "assign" : "note"));
    });
}

TEST_CASE("The front desk has what is to be assigned, the most urgent on top")
{
    forEachEngine([](TestOffice& o) {
        const QString general = o.call();
        const QString urgent = o.call({{"urgency", "urgent"}});
        o.assignedCall();
        const DeskSection s = section(o, QStringLiteral("front_desk"), "to_assign");
        CHECK(numbers(s) == QStringList{urgent, general});
        CHECK(s.count == 2);
        CHECK_FALSE(s.more);
        CHECK(s.rows.first().action == QStringLiteral("assign"));
        CHECK(s.rows.first().type == QStringLiteral("call_record"));
        CHECK(s.rows.first().row.clock);
        const DeskSection one = section(o, QStringLiteral("front_desk"), "to_assign", 1);
        CHECK(numbers(one) == QStringList{urgent});
        CHECK(one.count == 2);
        CHECK(one.more);
        CHECK(section(o, QStringLiteral("front_desk2"), "to_assign").rows.isEmpty());
        CHECK(section(o, QStringLiteral("front_desk2"), "to_assign").title == QStringLiteral("To be assigned"));
    });
}

TEST_CASE("A handler has the feedback that his department owes; once it is overdue the desk chases it")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.assignedCall();
        const DeskSection s = section(o, QStringLiteral("handler"), "feedback_due");
        CHECK(numbers(s) == QStringList{call});
        CHECK(s.rows.first().action == QStringLiteral("feed_back"));
        CHECK(section(o, QStringLiteral("handler"), "to_assign").key.isEmpty());
        CHECK(section(o, QStringLiteral("front_desk"), "to_chase").rows.isEmpty());
        o.at(QStringLiteral("2026-11-27 09:00"));
        CHECK(numbers(section(o, QStringLiteral("front_desk"), "to_chase")) == QStringList{call});
        CHECK(numbers(section(o, QStringLiteral("office_head"), "overdue")) == QStringList{call});
    });
}

TEST_CASE("An order asks its approver, then the foreman, then those who check it")
{
    forEachEngine([](TestOffice& o) {
        const QString small = submitted(o, o.call(), "800");
        const QString large = submitted(o, o.call(), "8000");
        CHECK(numbers(section(o, QStringLiteral("service_manager"), "to_approve")) == QStringList{small});
        CHECK(numbers(section(o, QStringLiteral("chief_engineer"), "to_approve")) == QStringList{large});
        CHECK(section(o, QStringLiteral("deputy_gm"), "to_approve").rows.isEmpty());
        o.done(QStringLiteral("service_manager"), "dispatch_order", "approve", small, {{"opinion", "同意"}});
        CHECK(numbers(section(o, QStringLiteral("foreman"), "to_accept")) == QStringList{small});
        o.done(QStringLiteral("foreman"), "dispatch_order", "accept", small,
               {{"team", "T1"}, {"technicians", QJsonArray{QJsonObject{{"technician", "小刘"}}}}, {"planned_start", "2026-11-23 14:00"}, {"planned_end", "2026-11-23 16:00"}});
        CHECK(section(o, QStringLiteral("foreman"), "to_accept").rows.isEmpty());
        const DeskSection today = section(o, QStringLiteral("foreman"), "today");
        CHECK(numbers(today) == QStringList{small});
        CHECK(today.rows.first().action == QStringLiteral("start"));
    });
}

namespace {

// Submitted by `by`, approved, worked on and reported as done by the foreman.
QString completed(TestOffice& o, const QString& call, const QString& by = QStringLiteral("front_desk"))
{
    const QString order = o.done(QStringLiteral("front_desk"), "dispatch_order", "draft", {},
                                 {{"call", call}, {"order_class", "b"}, {"location", "厨房"}, {"work", "补漏"}, {"trades", QJsonArray{QJsonObject{{"trade", "waterproofing"}}}},
                                  {"estimate", "800"}}).number;
    const QString number = o.done(by, "dispatch_order", "submit", order).number;
    o.done(QStringLiteral("service_manager"), "dispatch_order", "approve", number, {{"opinion", "同意"}});
    o.done(QStringLiteral("foreman"), "dispatch_order", "accept", number,
           {{"team", "T1"}, {"technicians", QJsonArray{QJsonObject{{"technician", "小刘"}}}}, {"planned_start", "2026-11-23 14:00"}, {"planned_end", "2026-11-23 16:00"}});
    o.done(QStringLiteral("foreman"), "dispatch_order", "start", number);
    o.done(QStringLiteral("foreman"), "dispatch_order", "complete", number, {{"work_done", "换了管子"}});
    return number;
}

void checked(TestOffice& o, const QString& order, const QStringList& by, const char* result = "passed")
{
    for (const QString& login : by)
        o.done(login, "dispatch_order", "inspect", order, {{"inspection_result", result}, {"inspection_findings", "查过"}});
}

bool asked(TestOffice& o, const char* login, const char* key, const QString& number) { return numbers(section(o, QLatin1String(login), key)).contains(number); }

} // namespace

TEST_CASE("A completed order asks each party to check it: not who submitted it, not a party or person that has, and all anew after a failure")
{
    forEachEngine([](TestOffice& o) {
        const QString hers = completed(o, o.call());
        const QString his = completed(o, o.call(), QStringLiteral("office_head"));
        CHECK_FALSE(asked(o, "front_desk", "to_inspect", hers));
        CHECK(asked(o, "front_desk", "to_inspect", his));
        CHECK(asked(o, "office_head", "to_inspect", hers));
        CHECK_FALSE(asked(o, "office_head", "to_inspect", his));
        for (const char* party : {"engineering", "property", "foreman"}) CHECK(asked(o, party, "to_inspect", hers));
        checked(o, hers, {QStringLiteral("property")});
        for (const char* party : {"engineering", "property"}) CHECK_FALSE(asked(o, party, "to_inspect", hers));
        checked(o, hers, {QStringLiteral("office_head")});
        CHECK_FALSE(asked(o, "office_head", "to_inspect", hers));
        checked(o, hers, {QStringLiteral("foreman")}, "failed");
        o.done(QStringLiteral("foreman"), "dispatch_order", "complete", hers, {{"work_done", "重做了"}});
        for (const char* party : {"engineering", "property", "foreman", "office_head"}) CHECK(asked(o, party, "to_inspect", hers));
        CHECK_FALSE(asked(o, "front_desk", "to_inspect", hers));
    });
}

TEST_CASE("A contractor's job is not the team leader's nor the property company's to check")
{
    forEachEngine([](TestOffice& o) {
        const QString order = submitted(o, o.call(), "800");
        o.done(QStringLiteral("service_manager"), "dispatch_order", "approve", order, {{"opinion", "同意"}});
        o.done(QStringLiteral("engineering"), "dispatch_order", "hand_to_contractor", order,
               {{"contractor", "JZ"}, {"notice_no", "函1"}, {"notice_date", "2026-11-23"}, {"promised_date", "2026-11-25"}});
        o.done(QStringLiteral("engineering"), "dispatch_order", "contractor_done", order, {{"work_done", "换了管子"}});
        for (const char* party : {"property", "foreman", "front_desk"}) CHECK_FALSE(asked(o, party, "to_inspect", order));
        for (const char* party : {"engineering", "office_head"}) CHECK(asked(o, party, "to_inspect", order));
    });
}

TEST_CASE("Nobody is asked to approve what he submitted himself")
{
    forEachEngine([](TestOffice& o) {
        const QString order = submitted(o, o.call(), "8000");
        o.done(QStringLiteral("chief_engineer"), "dispatch_order", "approve", order, {{"opinion", "同意"}});
        CHECK(asked(o, "deputy_gm", "to_approve", order));
        CHECK_FALSE(asked(o, "chief_engineer", "to_approve", order));
    });
}

TEST_CASE("A call whose last order is at an end waits for its tracker and the head to conclude it, and again only after new work")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.call();
        const QString order = completed(o, call, QStringLiteral("office_head"));
        const QString second = completed(o, call, QStringLiteral("office_head"));
        for (const QString& one : {order, second}) checked(o, one, {QStringLiteral("front_desk"), QStringLiteral("property"), QStringLiteral("foreman")});
        const QJsonObject name{{"customer_name", "张伟"}, {"satisfaction", "satisfied"}};
        o.done(QStringLiteral("front_desk"), "dispatch_order", "sign", order, name);
        CHECK_FALSE(asked(o, "front_desk", "to_conclude", call));
        o.done(QStringLiteral("front_desk"), "dispatch_order", "sign", second, name);
        CHECK(asked(o, "front_desk", "to_conclude", call));
        CHECK(asked(o, "office_head", "to_conclude", call));
        CHECK(section(o, QStringLiteral("front_desk"), "to_conclude").rows.first().action == QStringLiteral("resolve"));
        CHECK_FALSE(asked(o, "front_desk2", "to_conclude", call));
        const QJsonObject result{{"result", "换了管子"}, {"result_kind", "solved"}, {"cause", "material"}, {"countermeasure", "逐户检查"}};
        o.done(QStringLiteral("front_desk"), "call_record", "resolve", call, result);
        CHECK_FALSE(asked(o, "front_desk", "to_conclude", call));
        for (int i = 0; i < 2; ++i)
            for (const DeskRow& row : section(o, QStringLiteral("front_desk"), "callbacks_due").rows)
                o.done(QStringLiteral("front_desk"), "callback", "record", row.row.record.number, {{"overall", "satisfied"}, {"interviewee", "张伟"}});
        REQUIRE(o.record("call_record", call).state == QStringLiteral("closed"));
        o.done(QStringLiteral("service_manager"), "call_record", "reopen", call, {{"reopen_reason", "又漏了"}});
        CHECK_FALSE(asked(o, "office_head", "to_conclude", call));
        const QString rework = submitted(o, call, "800");
        CHECK_FALSE(asked(o, "office_head", "to_conclude", call));
        o.done(QStringLiteral("office_head"), "dispatch_order", "cancel", rework, {{"cancel_reason", "客户自己修了"}});
        CHECK_FALSE(asked(o, "office_head", "to_conclude", call)); // nothing was done in this round
    });
}

TEST_CASE("Who was called and not reached stands on the desk by the limit of the next try", "[callback]")
{
    forEachEngine([](TestOffice& o) {
        const QString subject = o.call();
        const auto planned = [&] { return o.done(QStringLiteral("front_desk"), "callback", "plan", {}, {{"subject_type", "call_record"}, {"subject", subject}, {"phone", "13800138000"}}).number; };
        const QString tried = planned();
        o.at("2026-11-24 10:00");
        const QString later = planned();
        o.at("2026-11-24 11:00");
        o.done(QStringLiteral("front_desk"), "callback", "attempt", tried, {{"attempt_reason", "no_answer"}});
        o.at("2026-11-25 09:00");
        const DeskSection s = section(o, QStringLiteral("front_desk"), "callbacks_due");
        REQUIRE(s.rows.size() == 2);
        for (const DeskRow& row : s.rows) {
            REQUIRE(row.row.clock);
            CHECK(row.row.clock->due == readInstant(QStringLiteral("2026-11-25T17:30")));
        }
        CHECK(section(o, QStringLiteral("office_head"), "callbacks_overdue").rows.isEmpty());
        o.at("2026-11-26 09:00");
        CHECK(section(o, QStringLiteral("office_head"), "callbacks_overdue").rows.size() == 2); // nobody tried again
    });
}

TEST_CASE("Finance has on its desk the orders that were signed, with their amounts, and no step of others")
{
    forEachEngine([](TestOffice& o) {
        const QString order = completed(o, o.call(), QStringLiteral("office_head"));
        CHECK(numbers(section(o, QStringLiteral("finance"), "to_account")).isEmpty());
        checked(o, order, {QStringLiteral("front_desk"), QStringLiteral("property"), QStringLiteral("foreman")});
        CHECK(numbers(section(o, QStringLiteral("finance"), "to_account")).isEmpty());
        o.done(QStringLiteral("front_desk"), "dispatch_order", "sign", order, {{"customer_name", "张伟"}, {"satisfaction", "satisfied"}});
        const DeskSection s = section(o, QStringLiteral("finance"), "to_account");
        REQUIRE(numbers(s) == QStringList{order});
        CHECK(s.rows.first().action.isEmpty());
        CHECK(s.rows.first().sumWord == QStringLiteral("Pay")); // class B: the company's own
        CHECK(s.rows.first().sumField == QStringLiteral("approved_amount"));
        CHECK(std::get<Money>(s.rows.first().row.record.value("approved_amount")).fen == 80'000);
        CHECK(section(o, QStringLiteral("front_desk"), "to_account").key.isEmpty());
    });
}

TEST_CASE("A call that somebody else follows is concluded by him or the head, not by whoever sits at the desk")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.call({{"tracker", "office_head"}});
        const QString order = completed(o, call, QStringLiteral("office_head"));
        checked(o, order, {QStringLiteral("front_desk"), QStringLiteral("property"), QStringLiteral("foreman")});
        o.done(QStringLiteral("front_desk"), "dispatch_order", "sign", order, {{"customer_name", "张伟"}, {"satisfaction", "satisfied"}});
        CHECK_FALSE(asked(o, "front_desk", "to_conclude", call));
        CHECK(asked(o, "office_head", "to_conclude", call));
        CHECK(section(o, QStringLiteral("office_head"), "to_conclude").count == 1);
    });
}

TEST_CASE("A major call stands on the desks of the manager and the leaders")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.call();
        CHECK(section(o, QStringLiteral("deputy_gm"), "major").rows.isEmpty());
        o.done(QStringLiteral("front_desk"), "call_record", "escalate", call, {{"escalation_grounds", "电视台来访"}});
        CHECK(numbers(section(o, QStringLiteral("deputy_gm"), "major")) == QStringList{call});
        CHECK(numbers(section(o, QStringLiteral("service_manager"), "major")) == QStringList{call});
        CHECK(section(o, QStringLiteral("deputy_gm"), "major").rows.first().action == QStringLiteral("direct"));
    });
}

TEST_CASE("A section stands there even when it is empty, and roles without a desk have none")
{
    forEachEngine([](TestOffice& o) {
        CHECK_FALSE(desk(o, QStringLiteral("office_head")).isEmpty());
        CHECK(desk(o, QStringLiteral("administrator")).isEmpty());
        for (const DeskSection& s : desk(o, QStringLiteral("office_head"))) {
            CHECK(s.rows.isEmpty());
            CHECK_FALSE(s.note.isEmpty());
        }
    });
}

TEST_CASE("What a department says is done stands with who follows the matter and with the head, and with nobody else")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.assignedCall();
        o.done("front_desk", "call_record", "amend", call, {{"tracker", "tracker"}});
        o.done("handler", "call_record", "feed_back", call, {{"feedback", "管道老化"}, {"feedback_plan", "更换"}, {"feedback_by_when", "2026-12-05"}});
        o.done("handler", "call_record", "resolve", call, {{"result", "已换管"}, {"result_kind", "solved"}, {"cause", "construction"}, {"countermeasure", "查同户型"}});
        CHECK(numbers(section(o, "tracker", "to_confirm")) == QStringList{call});
        CHECK(section(o, "tracker", "to_confirm").rows.first().action == "confirm");
        CHECK(numbers(section(o, "office_head", "to_confirm")) == QStringList{call});
        CHECK(numbers(section(o, "front_desk", "to_confirm")).isEmpty());
        CHECK(numbers(section(o, "handler", "in_hand")).isEmpty());
    });
}

TEST_CASE("What may become a major complaint is warned of, with its reason, until somebody reports it")
{
    forEachEngine([](TestOffice& o) {
        const auto warned = [&](const char* login) { return section(o, QLatin1String(login), "warnings"); };
        o.call({{"home", "HY 3-2-1202"}});
        o.call();
        const QString second = o.call();
        CHECK(warned("service_manager").rows.isEmpty());
        const QString third = o.call();
        CHECK(numbers(warned("service_manager")).size() == 3);
        CHECK(warned("service_manager").rows.first().why == "Again");
        CHECK(warned("service_manager").rows.first().action == "escalate");
        CHECK(numbers(warned("office_head")).contains(third));
        CHECK(warned("front_desk").key.isEmpty());
        o.done("service_manager", "call_record", "void", second, {{"void_reason", "重复登记"}});
        CHECK(warned("service_manager").rows.isEmpty());

        const QString referred = o.call({{"channel", "referred"}, {"home", "HY 3-2-1202"}});
        REQUIRE(numbers(warned("service_manager")) == QStringList{referred});
        CHECK(warned("service_manager").rows.first().why == "Outside");
        o.at(QStringLiteral("2026-12-23 08:59"));
        CHECK(numbers(warned("service_manager")) == QStringList{referred});
        o.at(QStringLiteral("2026-12-23 09:00"));
        CHECK(numbers(warned("service_manager")).size() == 4);
        CHECK(warned("service_manager").rows.first().why == "Outside; Lasting");
        CHECK(warned("service_manager").count == 4);

        o.done("service_manager", "call_record", "escalate", referred, {{"escalation_grounds", "市民热线转办"}});
        CHECK_FALSE(numbers(warned("service_manager")).contains(referred));
        CHECK(numbers(section(o, QStringLiteral("service_manager"), "major")) == QStringList{referred});
    });
}

TEST_CASE("A matter of three homes is warned of, one of two is not")
{
    forEachEngine([](TestOffice& o) {
        const QString incident = o.done("front_desk", "incident", "create", {}, {{"title", "立管漏水"}}).number;
        o.done("front_desk", "home", "create", {}, {{"community", "HY"}, {"building", "HY-3"}, {"unit", "2"}, {"room", "1203"}});
        QStringList calls;
        const auto link = [&](const char* home) {
            calls << o.call({{"home", home}});
            o.done("front_desk", "call_record", "link", calls.last(), {{"incident", incident}});
            return numbers(section(o, QStringLiteral("office_head"), "warnings")).size();
        };
        CHECK(link("HY 3-2-1201") == 0);
        CHECK(link("HY 3-2-1201") == 0);
        CHECK(link("HY 3-2-1202") == 0);
        CHECK(link("HY 3-2-1203") == 4);
    });
}

TEST_CASE("A repair request stands on the desk of whoever has it in hand, from the report to the file")
{
    forEachEngine([](TestOffice& o) {
        const auto step = [&](const char* by, const char* action, const QString& number, const QJsonObject& with = {}) {
            o.later(1);
            return o.done(QLatin1String(by), "repair_request", action, number, with).number;
        };
        const auto stands = [&](const char* by, const char* key, const QString& number, const char* action) {
            const DeskSection s = section(o, QLatin1String(by), key);
            INFO(by << " " << key << ": " << numbers(s).join(' '));
            REQUIRE(numbers(s) == QStringList{number});
            CHECK(s.rows.first().action == action);
        };
        const QString number = step("front_desk", "request", {}, {{"customer_name", "张伟"}, {"phone", "13800138000"}, {"home", "HY 3-2-1201"}, {"content", "漏水"}, {"at_once", true}});
        stands("front_desk", "to_dispatch", number, "");
        stands("foreman", "to_dispatch", number, "assign");
        o.later(15);
        CHECK(numbers(section(o, "office_head", "overdue")).isEmpty());
        o.later(1); // nobody is there yet
        stands("office_head", "overdue", number, "");
        step("foreman", "assign", number, {{"technicians", QJsonArray{QJsonObject{{"technician", "王工"}}}}, {"planned_at", "2026-11-23 09:20"}});
        stands("foreman", "today", number, "arrive");
        step("foreman", "arrive", number);
        stands("foreman", "today", number, "complete");
        step("foreman", "wait", number, {{"wait_reason", "parts"}, {"wait_told_at", "2026-11-23 09:10"}, {"wait_expected", "2026-11-24 09:00"}});
        stands("foreman", "waiting", number, "continue");
        step("foreman", "continue", number);
        step("foreman", "complete", number, {{"item_spec", "DN15"}, {"diagnosis", "磨损"}, {"fault_cause", "老化"}, {"result", "repaired"}});
        stands("foreman", "today", number, "sign");
        step("foreman", "sign", number, {{"signed_by", "张伟"}, {"satisfaction", "satisfied"}});
        stands("foreman", "slips", number, "return");
        step("foreman", "return", number);
        stands("front_desk", "to_settle", number, "settle");
        step("front_desk", "settle", number);
        CHECK(numbers(section(o, "front_desk", "to_settle")).isEmpty());
    });
}

TEST_CASE("A call whose request is signed is to be concluded, though the slip is not yet filed")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.assignedCall();
        const auto step = [&](const char* by, const char* action, const QString& number, const QJsonObject& with = {}) {
            o.later(1);
            return o.done(QLatin1String(by), "repair_request", action, number, with).number;
        };
        const auto concludes = [&] { return numbers(section(o, "office_head", "to_conclude")).contains(call); };
        const QString number = step("front_desk", "request", {}, {{"call", call}, {"customer_name", "张伟"}, {"phone", "13800138000"}, {"home", "HY 3-2-1201"}, {"content", "漏水"}, {"at_once", true}});
        step("foreman", "assign", number, {{"technicians", QJsonArray{QJsonObject{{"technician", "王工"}}}}, {"planned_at", "2026-11-23 09:20"}});
        step("foreman", "arrive", number);
        step("foreman", "complete", number, {{"item_spec", "DN15"}, {"diagnosis", "磨损"}, {"fault_cause", "老化"}, {"result", "repaired"}});
        CHECK_FALSE(concludes());
        step("foreman", "sign", number, {{"signed_by", "张伟"}, {"satisfaction", "satisfied"}});
        CHECK(concludes());
        const QString order = submitted(o, call, "800");
        CHECK_FALSE(concludes()); // something else is under way
        o.done("office_head", "dispatch_order", "cancel", order, {{"cancel_reason", "重复"}});
        CHECK(concludes());
    });
}

TEST_CASE("A proposed price stands on the service manager's desk until he has decided")
{
    forEachEngine([](TestOffice& o) {
        const QString number = o.done("office_head", "price_item", "draft", {}, {{"item_code", "SD01"}, {"name", "换龙头"}, {"unit", "个"}, {"labour_price", "40"},
                                                                                 {"pricing_mode", "extra"}, {"effective_from", "2026-11-23"}}).number;
        const DeskSection s = section(o, "service_manager", "prices");
        REQUIRE(numbers(s) == QStringList{number});
        CHECK(s.rows.first().action == "approve");
        o.done("service_manager", "price_item", "approve", number);
        CHECK(numbers(section(o, "service_manager", "prices")).isEmpty());
    });
}

TEST_CASE("A survey stands on the desk of whoever has to go, to sign, to enter the contractor's word or to rule")
{
    forEachEngine([](TestOffice& o) {
        const auto step = [&](const char* by, const char* action, const QString& number, const QJsonObject& with) {
            o.later(1);
            return o.done(QLatin1String(by), "site_survey", action, number, with).number;
        };
        const auto shows = [&](const char* by, const char* key, const QString& number, const char* action) {
            const DeskSection s = section(o, QLatin1String(by), key);
            INFO(by << " " << key << ": " << numbers(s).join(' '));
            REQUIRE(numbers(s) == QStringList{number});
            CHECK(s.rows.first().action == action);
        };
        const auto empty = [&](const char* by, const char* key) {
            INFO(by << " " << key);
            CHECK(numbers(section(o, QLatin1String(by), key)).isEmpty());
        };
        const QString number = step("front_desk", "schedule", {}, {{"call", o.call()}, {"location", "厨房"}, {"appointment_at", "2026-11-23 10:00"},
                                    {"invited", QJsonArray{QJsonObject{{"party", "engineering"}, {"how", "电话"}}}}});
        for (const char* who : {"front_desk", "office_head", "engineering"}) shows(who, "to_survey", number, "record");
        step("foreman", "record", number, {{"findings", "渗水"}, {"cause", "construction"}, {"responsible_party", "contractor"}, {"contractor", "JZ"},
             {"trades", QJsonArray{QJsonObject{{"trade", "waterproofing"}}}}, {"estimate", "500.01"}, {"repair_plan", "重做防水"}, {"executor", "team"},
             {"planned_finish", "2026-11-26"}, {"repair_class", "a"}});
        for (const char* who : {"front_desk", "office_head", "engineering", "property", "foreman"}) shows(who, "to_countersign", number, "countersign");
        shows("front_desk", "contractors_word", number, "countersign");
        empty("chief_engineer", "to_rule");
        step("property", "countersign", number, {{"sign_result", "disagree"}, {"sign_opinion", "非施工原因"}});
        empty("engineering", "to_countersign"); // stands for the property company
        shows("chief_engineer", "to_rule", number, "rule");
        step("front_desk", "countersign", number, {{"sign_party", "contractor"}, {"sign_result", "agree"}, {"signer", "周经理"}});
        empty("front_desk", "contractors_word");
        empty("engineering", "contractors_word");
        shows("front_desk", "to_countersign", number, "countersign");
    });
}

TEST_CASE("A survey that all have signed stands with the clerk until an order or a request follows from it, and no longer than its call")
{
    forEachEngine([](TestOffice& o) {
        const auto signedSurvey = [&](const QString& call, const char* cls) {
            const QString number = o.done(QStringLiteral("front_desk"), "site_survey", "schedule", {}, {{"call", call}, {"location", "厨房"}, {"appointment_at", "2026-11-23 10:00"},
                                          {"invited", QJsonArray{QJsonObject{{"party", "engineering"}, {"how", "电话"}}}}}).number;
            o.done(QStringLiteral("foreman"), "site_survey", "record", number, {{"findings", "渗水"}, {"cause", "ageing"}, {"responsible_party", "company"},
                   {"trades", QJsonArray{QJsonObject{{"trade", "waterproofing"}}}}, {"estimate", "480"}, {"repair_plan", "重做防水"}, {"executor", "team"},
                   {"planned_finish", "2026-11-26"}, {"repair_class", cls}});
            for (const char* who : {"office_head", "engineering", "foreman"}) o.done(QLatin1String(who), "site_survey", "countersign", number, {{"sign_result", "agree"}});
            return number;
        };
        const auto waiting = [&] { return numbers(section(o, QStringLiteral("front_desk"), "to_order")); };
        const QString call = o.call(), other = o.call({{"matter", "换龙头"}});
        const QString ours = signedSurvey(call, "b"), charged = signedSurvey(other, "charged");
        CHECK(waiting().contains(ours));
        CHECK(waiting().contains(charged));
        CHECK(numbers(section(o, QStringLiteral("foreman"), "to_order")).isEmpty());
        const QString order = o.done(QStringLiteral("front_desk"), "dispatch_order", "draft", {}, {{"call", call}, {"survey_no", ours}, {"order_class", "b"}, {"location", "厨房"},
                                     {"owner_name", "张伟"}, {"owner_phone", "13800138000"}, {"work", "重做防水"}, {"trades", QJsonArray{QJsonObject{{"trade", "waterproofing"}}}}, {"estimate", "480"}}).number;
        CHECK(waiting() == QStringList{charged});
        o.done(QStringLiteral("office_head"), "dispatch_order", "cancel", order, {{"cancel_reason", "重复"}});
        CHECK(waiting().contains(ours));
        o.done(QStringLiteral("front_desk"), "repair_request", "request", {}, {{"call", other}, {"survey_no", charged}, {"customer_name", "张伟"}, {"phone", "13800138000"},
               {"home", "HY 3-2-1201"}, {"content", "换龙头"}, {"at_once", true}});
        CHECK(waiting() == QStringList{ours});
        o.done(QStringLiteral("office_head"), "call_record", "resolve", call, {{"result", "客户自行处理"}, {"result_kind", "solved"}, {"cause", "ageing"}, {"countermeasure", "巡查"}});
        CHECK(waiting().isEmpty());
    });
}
