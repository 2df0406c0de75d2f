// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the way of a step, at its edge: amounts, limits, persons, tries, weeks. Through the gate, on both engines.
#include "core/store/clock_table.h"
#include "tests/gate/walk_plan.h"

using namespace fuwutai;
using namespace fuwutai::walk;

namespace {

const char* const kOrder = "dispatch_order";
const char* const kCall = "call_record";

// The newest clock of a kind of the newest record of a type.
ClockState clockOf(TestOffice& o, Walker& w, const char* type, const char* kind)
{
    ClockState found;
    for (const ClockState& c : ClockTable(o.db()).of(*o.bench().registry->find(type), o.record(type, w.newest(type)).id))
        if (c.kind == kind) found = c;
    return found;
}

void at(TestOffice& o, Instant when) { o.at(isoText(when)); }

Result<Receipt> tried(TestOffice& o, Walker& w, const char* by, const char* type, const char* action, const QJsonObject& with = {})
{
    return o.gate().run(w.commandOf({by, type, action, with}), w.actor(by));
}

bool refusedBecause(const Result<Receipt>& r, const char* code)
{
    if (r) return false;
    INFO(r.error().text());
    return std::any_of(r.error().reasons.begin(), r.error().reasons.end(), [&](const Reason& one) { return one.code == code; });
}

// Somebody who holds two roles at the office.
void addTwoRoles(TestOffice& o, const char* login, const char* one, const char* other)
{
    const auto role = [](const char* key) { return QJsonObject{{"role", key}, {"office", "HB"}}; };
    o.done("administrator", "user", "create", {}, {{"login", login}, {"name", login}, {"roles", QJsonArray{role(one), role(other)}}});
}

QString submittedFor(TestOffice& o, Walker& w, const char* amount)
{
    w.go("drawing up 800");
    const auto r = tried(o, w, "front_desk", kOrder, "submit", {{"estimate", amount}});
    if (!r) FAIL(r.error().text());
    return r->state;
}

QJsonObject wait(const char* reason) { return {{"wait_reason", reason}, {"wait_told_at", "@now-0"}, {"wait_expected", "@day+2"}}; }
QJsonObject consent(Instant at, Instant to)
{
    return {{"extended_to", shortText(to)}, {"extension_reason", "待料"}, {"consent_by", "张伟"}, {"consent_at", shortText(at)}, {"consent_how", "电话"}};
}

} // namespace

TEST_CASE("Up to 1 000.00 the manager approves, up to 10 000.00 the deputy, above that the general manager, to the fen")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        CHECK(submittedFor(o, w, "1000.00") == "awaiting_manager");
        CHECK(submittedFor(o, w, "1000.01") == "awaiting_review");
        CHECK(submittedFor(o, w, "10000.00") == "awaiting_review");
        CHECK(submittedFor(o, w, "10000.01") == "awaiting_gm");
    });
}

TEST_CASE("Nobody approves what he submitted himself: it goes a tier up, and at the top somebody else must decide")
{
    forEachEngine([](TestOffice& o) {
        addTwoRoles(o, "head_and_manager", "office_head", "service_manager");
        addTwoRoles(o, "head_and_gm", "office_head", "general_manager");
        Walker w(o);
        w.go("drawing up 800");
        CHECK(tried(o, w, "head_and_manager", kOrder, "submit").value().state == "awaiting_review");
        w.go("drawing up 20000");
        REQUIRE(tried(o, w, "head_and_gm", kOrder, "submit"));
        CHECK(refusedBecause(tried(o, w, "head_and_gm", kOrder, "approve", {{"opinion", "同意"}}), "own"));
        CHECK(tried(o, w, "general_manager", kOrder, "approve", {{"opinion", "同意"}}));
        w.go("drawing up 5000 + submitting");
        addTwoRoles(o, "chief_and_deputy", "chief_engineer", "deputy_gm");
        REQUIRE(tried(o, w, "chief_and_deputy", kOrder, "approve", {{"opinion", "可行"}}));
        CHECK(refusedBecause(tried(o, w, "chief_and_deputy", kOrder, "approve", {{"opinion", "同意"}}), "twice"));
        CHECK(tried(o, w, "deputy_gm", kOrder, "approve", {{"opinion", "同意"}}));
    });
}

TEST_CASE("A feedback at the last moment of its limit meets it, a minute later it is missed; its plan is for today at the earliest")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        for (const int late : {0, 1}) {
            w.go("call assigned");
            const ClockState feedback = clockOf(o, w, kCall, "feedback");
            CHECK(feedback.state == "running");
            at(o, feedback.due);
            o.later(late);
            const auto fed = [&](const char* day) { return tried(o, w, "handler", kCall, "feed_back", {{"feedback", "管道老化"}, {"feedback_plan", "更换"}, {"feedback_by_when", day}}); };
            CHECK(refusedBecause(fed("@day-1"), "too_early"));
            CHECK(fed("@day+0"));
            CHECK(clockOf(o, w, kCall, "feedback").state == (late ? "missed" : "met"));
        }
    });
}

TEST_CASE("Who works for every office is offered new records like anybody else; which office is asked when they are saved")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        for (const auto& [type, action] : {std::pair{kCall, "register"}, {kCall, "import"}}) {
            const auto offers = o.gate().offers(emptyRecord(*o.bench().registry->find(type)), w.actor("service_manager"));
            CHECK(std::any_of(offers.begin(), offers.end(), [&](const ActionOffer& a) { return a.action == action && a.enabled; }));
        }
        CHECK(refusedBecause(o.gate().run(command(kCall, "register", {}, {{"matter", "漏水"}, {"anonymous", true}}), w.actor("service_manager")), "required"));
    });
}

TEST_CASE("What has to be said anew is told with the offer, so that a form begins it empty")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        const auto anew = [&](const char* by, const QString& action) {
            for (const ActionOffer& a : o.gate().offers(o.record(kCall, w.newest(kCall)), w.actor(by)))
                if (a.action == action) return a.anew;
            return QStringList{"not offered"};
        };
        w.go("call in_progress");
        CHECK(anew("front_desk", "inform_customer").isEmpty());
        w.go("telling");
        CHECK(anew("front_desk", "inform_customer") == QStringList{"informed_how", "customer_agrees"});
        CHECK(anew("office_head", "reassign").isEmpty());
        w.go("second round");
        CHECK(anew("handler", "resolve") == QStringList{"result", "result_kind"});
    });
}

TEST_CASE("Reassigned within its department a matter stays with its handler until another is named")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        w.go("call in_progress");
        REQUIRE(tried(o, w, "office_head", kCall, "reassign", {{"reassign_reason", "反馈不清，重新反馈"}}));
        CHECK(o.record(kCall, w.newest(kCall)).text("handler") == "handler");
        CHECK(refusedBecause(tried(o, w, "office_head", kCall, "reassign", {{"department", "repair"}, {"reassign_reason", "归维修"}}), "required"));
    });
}

TEST_CASE("A limit is extended only by a consent from before it passed, even when that is entered later")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        const auto check = [&](const char* type, const char* kind, const char* code) {
            const Instant due = clockOf(o, w, type, kind).due;
            const Instant minute{due.ms - due.ms % 60'000};
            at(o, due);
            o.later(120);
            const Instant to = o.now().plusHours(48);
            CHECK(refusedBecause(tried(o, w, "office_head", type, "extend", consent(minute.plusMs(60'000), to)), code));
            CHECK_FALSE(tried(o, w, "office_head", type, "extend", consent(minute, minute)));
            CHECK(tried(o, w, "office_head", type, "extend", consent(minute, to)));
            CHECK(clockOf(o, w, type, kind).due == Instant{to.ms - to.ms % 60'000});
        };
        w.go("call assigned");
        check(kCall, "settlement", "consent_late");
        w.go("order in_work");
        check(kOrder, "repair", "too_late");
    });
}

TEST_CASE("A wait that the customer causes pauses the repair limit; waiting for parts does not")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        for (const auto& [reason, pauses] : {std::pair{"customer_absent", true}, {"customer_wish", true}, {"parts", false}, {"weather", false}, {"contractor", false}}) {
            INFO(reason);
            w.go("order in_work");
            const Instant due = clockOf(o, w, kOrder, "repair").due;
            REQUIRE(tried(o, w, "foreman", kOrder, "wait", wait(reason)));
            CHECK(clockOf(o, w, kOrder, "repair").state == (pauses ? "paused" : "running"));
            o.later(2 * 1440);
            REQUIRE(tried(o, w, "foreman", kOrder, "continue"));
            CHECK(clockOf(o, w, kOrder, "repair").state == "running");
            CHECK((clockOf(o, w, kOrder, "repair").due > due) == pauses);
        }
    });
}

TEST_CASE("The completion check takes three different persons for three parties, none of whom submitted the order")
{
    forEachEngine([](TestOffice& o) {
        addTwoRoles(o, "head_and_engineer", "office_head", "engineering");
        Walker w(o);
        w.go("order completed");
        const auto checks = [&](const char* by, const char* party) { return tried(o, w, by, kOrder, "inspect", {{"inspection_result", "passed"}, {"inspection_party", party}}); };
        CHECK(refusedBecause(checks("front_desk", "customer_service"), "own"));
        CHECK(refusedBecause(checks("office_head", "engineering"), "party"));
        REQUIRE(checks("head_and_engineer", "customer_service"));
        CHECK(refusedBecause(checks("head_and_engineer", "engineering"), "twice"));
        CHECK(refusedBecause(checks("office_head", "customer_service"), "done"));
        CHECK(checks("property", "property").value().state == "completed");
        CHECK(refusedBecause(checks("engineering", "engineering"), "done"));
        CHECK(checks("foreman", "team_leader").value().state == "inspected");
    });
}

TEST_CASE("An order is closed unsigned after two tries at different times, one of them witnessed")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        w.go("order inspected + a day later");
        const QJsonObject first{{"at", "@now-600"}, {"what", "上门"}, {"witness", "保安"}};
        const auto closes = [&](const QJsonArray& tries) { return tried(o, w, "office_head", kOrder, "close_unsigned", {{"unsigned_tries", tries}}); };
        CHECK(refusedBecause(closes({first}), "two"));
        CHECK(refusedBecause(closes({first, first}), "two"));
        CHECK(refusedBecause(closes({first, QJsonObject{{"what", "电话"}}}), "two"));
        CHECK(refusedBecause(closes({QJsonObject{{"at", "@now-600"}, {"what", "上门"}}, QJsonObject{{"at", "@now-60"}, {"what", "电话"}}}), "witness"));
        CHECK(refusedBecause(closes({first, QJsonObject{{"at", "@now+1"}, {"what", "电话"}}}), "future"));
        CHECK(closes({first, QJsonObject{{"at", "@now-0"}, {"what", "电话"}}}).value().state == "signed");
    });
}

TEST_CASE("A callback is given up after three tries on two days, not before")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        const auto givesUp = [&] { return tried(o, w, "front_desk", "callback", "give_up"); };
        w.go("call resolved + trying + trying");
        CHECK(refusedBecause(givesUp(), "tries"));
        w.go("trying");
        CHECK(refusedBecause(givesUp(), "tries")); // three, but on one day
        w.go("a day later + trying");
        CHECK(givesUp().value().state == "unreachable");
        w.go("call resolved + trying + a day later + trying");
        CHECK(refusedBecause(givesUp(), "tries")); // two days, but two
        w.go("trying");
        CHECK(givesUp());
    });
}

TEST_CASE("A week is drawn up while it runs, issued once it is over, and not while a late matter of it is unexplained or altered by hand")
{
    forEachEngine([](TestOffice& o) {
        Walker w(o);
        const QJsonObject words{{"trend_notes", "平稳"}, {"next_week_plan", "检查同户型"}};
        w.go("call assigned");
        const QString call = w.newest(kCall);
        const Instant due = clockOf(o, w, kCall, "settlement").due;
        const IsoWeek week = weekOf(localDate(due));
        at(o, week.end(defaultZone()));
        o.later(-1);
        CHECK(refusedBecause(tried(o, w, "office_head", "weekly_report", "draft", {{"week", week.next().text()}}), "not_begun"));
        REQUIRE(tried(o, w, "office_head", "weekly_report", "draft", {{"week", week.text()}}));
        CHECK(refusedBecause(tried(o, w, "office_head", "weekly_report", "issue", words), "not_over"));
        o.later(1);
        const auto late = tried(o, w, "office_head", "weekly_report", "issue", words);
        CHECK(refusedBecause(late, "overdue_unexplained"));
        CHECK(late.error().text().contains(call));
        REQUIRE(tried(o, w, "office_head", kCall, "explain_delay", {{"delay_cause", "待料"}, {"delay_expected", "@day+5"}}));
        Query(o.db(), "update call_record set state = 'closed' where number = ?").bind(call).run();
        const auto altered = tried(o, w, "office_head", "weekly_report", "issue", words);
        CHECK(refusedBecause(altered, "does_not_reconcile"));
        CHECK(altered.error().text().contains(call));
        Query(o.db(), "update call_record set state = 'assigned' where number = ?").bind(call).run();
        o.later(1);
        CHECK(tried(o, w, "office_head", "weekly_report", "issue", words));
    });
}
