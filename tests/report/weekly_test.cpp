// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a week that somebody counted by hand.
#include "tests/report/week_fixture.h"

using namespace fuwutai;

TEST_CASE("each record counts once, by its state at the week's start and end")
{
    forEachEngine([](TestOffice& o) {
        answeredCall(o);
        o.call();
        o.assignedCall();
        const QString wrong = o.call();
        o.later(60);
        o.done("service_manager", "call_record", "void", wrong, {{"void_reason", "重复"}});
        const WeekReport r = weekOf(o, kWeek);
        CHECK(line(r) == flow(0, 4, 0, 0, 0, 0, 1, 3, 1, 2));
        CHECK(r.value("open_unassigned") == 1);
        CHECK(r.value("open_in_progress") == 1);
        CHECK(r.figure("done_rate") == WeekFigure{"done_rate", 1, 3, r.figure("done_rate").numbers});
        CHECK(figureText(r.figure("done_rate")) == "33.3 %");
        CHECK(r.directCount == 2);
        CHECK(r.faults.isEmpty());
        CHECK(r.figure("voided").numbers == QStringList{wrong});
        CHECK(line(weekOf(o, "2026-W47")) == flow(0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    });
}

TEST_CASE("what is open at the end is carried over, and a closed one that comes back is reopened")
{
    forEachEngine([](TestOffice& o) {
        const QString answered = answeredCall(o);
        const QString open = o.assignedCall();
        o.at("2026-11-30 09:00");
        o.done("service_manager", "call_record", "reopen", answered, {{"reopen_reason", "答复有误"}});
        answeredCall(o);
        CHECK(line(weekOf(o, kWeek)) == flow(0, 2, 0, 0, 0, 0, 0, 2, 1, 1));
        const WeekReport next = weekOf(o, kNextWeek);
        CHECK(line(next) == flow(1, 1, 0, 1, 0, 0, 0, 3, 1, 2));
        CHECK(next.figure("carried_over").numbers == QStringList{open});
        CHECK(next.figure("reopened").numbers == QStringList{answered});
        CHECK(next.faults.isEmpty());
    });
}

TEST_CASE("the week's bounds are Monday 00:00, a moment to the second")
{
    forEachEngine([](TestOffice& o) {
        o.at("2026-11-29 23:59:59");
        o.call();
        o.at("2026-11-30 00:00:00");
        o.call();
        CHECK(weekOf(o, kWeek).value("new") == 1);
        CHECK(weekOf(o, kNextWeek).value("new") == 1);
        CHECK(weekOf(o, kNextWeek).value("carried_over") == 1);
    });
}

TEST_CASE("what is entered late counts in its week until that is issued, then as entered late in the next")
{
    forEachEngine([](TestOffice& o) {
        o.call();
        o.at("2026-11-30 08:45");
        const QString before = lateCall(o, "2026-11-29 20:00");
        CHECK(weekOf(o, kWeek).figure("new").numbers.contains(before));
        o.at("2026-11-30 09:00");
        issueWeek(o, kWeek);
        o.at("2026-11-30 09:30");
        const QString after = lateCall(o, "2026-11-28 10:00");
        CHECK(line(weekOf(o, kWeek)) == flow(0, 2, 0, 0, 0, 0, 0, 2, 0, 2));
        const WeekReport next = weekOf(o, kNextWeek);
        CHECK(line(next) == flow(2, 0, 1, 0, 0, 0, 0, 3, 0, 3));
        CHECK(next.figure("late").numbers == QStringList{after});
        CHECK(next.corrections.isEmpty());
        const auto& unsolved = next.list("unsolved");
        CHECK(std::count_if(unsolved.begin(), unsolved.end(), [&](const WeekItem& i) { return i.late && i.number == after; }) == 1);
    });
}

TEST_CASE("what moves to another office leaves one sum and enters the other")
{
    forEachEngine([](TestOffice& o) {
        const QString moved = o.assignedCall();
        o.call();
        o.at("2026-12-01 10:00");
        o.done("office_head", "call_record", "transfer", moved, {{"handling_office", "HQ"}});
        CHECK(line(weekOf(o, kNextWeek)) == flow(2, 0, 0, 0, 0, 1, 0, 1, 0, 1));
        CHECK(line(weekOf(o, kNextWeek, "HQ")) == flow(0, 0, 0, 0, 1, 0, 0, 1, 0, 1));
        CHECK(line(weekOf(o, kWeek)) == flow(0, 2, 0, 0, 0, 0, 0, 2, 0, 2));
        const WeekReport all = weekOf(o, kNextWeek, "");
        CHECK(line(all) == flow(2, 0, 0, 0, 1, 1, 0, 2, 0, 2));
        CHECK(all.table("by_office").size() == 2);
        CHECK(all.notIssued == QStringList{"湖滨服务处", "花桥服务处"});
        o.at("2026-12-08 10:00");
        CHECK(line(weekOf(o, "2026-W50", "HQ")) == flow(1, 0, 0, 0, 0, 0, 0, 1, 0, 1));
    });
}

TEST_CASE("tables sort the same records by kind, category, department and community")
{
    forEachEngine([](TestOffice& o) {
        answeredCall(o);
        o.call();
        o.assignedCall();
        o.call({{"kind", "complaint"}, {"category", "manners"}, {"home", ""}, {"place", "大门"}});
        const WeekReport r = weekOf(o, kWeek);
        for (const char* key : {"by_kind", "by_category", "by_department", "by_community", "by_office"}) {
            qint64 fresh = 0, done = 0, open = 0;
            for (const WeekCount& c : r.table(key)) {
                fresh += c.added;
                done += c.done;
                open += c.openAtEnd;
            }
            INFO(key);
            CHECK(fresh == 4);
            CHECK(done == 1);
            CHECK(open == 3);
        }
        CHECK(r.table("by_category").first().name == "渗漏");
        CHECK(r.table("by_department").last().key.isEmpty());
        CHECK(r.table("by_department").last().added == 3);
        CHECK(r.table("by_community").first() == WeekCount{"HY", "湖滨花园", 0, 3, 3, 1, 2});
        CHECK(r.table("of_which").at(0).added == 1);
        CHECK(r.table("of_which").at(1).added == 2);
    });
}

TEST_CASE("overdue is what is past its limit at the week's end, and wants a reason before the report is issued")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.assignedCall({{"kind", "complaint"}, {"category", "manners"}}); // a week, to Monday 2026-11-30 close of business
        o.at("2026-12-07 09:00");
        CHECK(weekOf(o, kWeek).value("overdue") == 0);
        const WeekReport r = weekOf(o, kNextWeek);
        CHECK(r.figure("overdue").numbers == QStringList{call});
        CHECK(r.unexplained == QStringList{call});
        CHECK(r.value("over_month") == 0);
        issueWeek(o, kWeek);
        const QString report = draftWeek(o, kNextWeek);
        const auto refused = tryIssue(o, report);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().text().contains(call));
        o.done("office_head", "call_record", "explain_delay", call, {{"delay_cause", "当事人休假"}, {"delay_expected", "2026-12-10"}});
        REQUIRE(tryIssue(o, report));
        const WeekItem item = weekOf(o, kNextWeek).list("overdue").first();
        CHECK(item.reason == "当事人休假");
        CHECK(item.expected == QDate(2026, 12, 10));
    });
}

TEST_CASE("what nobody has been given yet can be late too: its delay is explained and the report issued")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.call({{"kind", "complaint"}, {"category", "manners"}});
        o.at("2026-12-07 09:00");
        CHECK(weekOf(o, kNextWeek).unexplained == QStringList{call});
        issueWeek(o, kWeek);
        const QString report = draftWeek(o, kNextWeek);
        REQUIRE_FALSE(tryIssue(o, report));
        o.done("office_head", "call_record", "explain_delay", call, {{"delay_cause", "责任部门待定"}, {"delay_expected", "2026-12-10"}});
        CHECK(o.record("call_record", call).state == "registered");
        REQUIRE(tryIssue(o, report));
        CHECK(weekOf(o, kNextWeek).list("overdue").first().reason == "责任部门待定");
    });
}

TEST_CASE("what the department says is done is open, and owed, until that is confirmed; then the work counts by when it was done")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.assignedCall({{"kind", "complaint"}, {"category", "manners"}});
        o.at("2026-11-25 10:00");
        o.done("handler", "call_record", "feed_back", call, {{"feedback", "属实"}, {"feedback_plan", "道歉"}, {"feedback_by_when", "2026-11-26"}});
        o.done("handler", "call_record", "resolve", call, {{"result", "已道歉"}, {"result_kind", "solved"}, {"cause", "service"}, {"countermeasure", "培训"}});
        o.at("2026-12-07 09:00");
        CHECK(weekOf(o, kNextWeek).unexplained == QStringList{call});
        CHECK(weekOf(o, kNextWeek).figure("open_in_progress").numbers == QStringList{call});
        CHECK(historyText(weekOf(o, kNextWeek).list("unsolved").first()).contains(say("done, says the department")));
        o.done("office_head", "call_record", "confirm", call);
        CHECK(weekOf(o, kNextWeek).figure("overdue").numbers.isEmpty());
        CHECK(weekOf(o, kNextWeek).unexplained.isEmpty());
        issueWeek(o, kWeek);
        CHECK(tryIssue(o, draftWeek(o, kNextWeek)));
    });
}

TEST_CASE("an overdue matter that was settled before the report is issued needs no reason any more")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.call({{"kind", "inquiry"}, {"category", ""}});
        o.at("2026-12-07 08:40");
        CHECK(weekOf(o, kNextWeek).unexplained == QStringList{call});
        o.done("front_desk", "call_record", "answer", call, {{"first_answer", "已答复"}});
        const WeekReport r = weekOf(o, kNextWeek);
        CHECK(r.figure("overdue").numbers == QStringList{call});
        CHECK(r.unexplained.isEmpty());
        CHECK(r.list("overdue").first().reason.contains("12-07"));
        CHECK(r.faults.isEmpty());
        CHECK(r.directCount == 1);
    });
}

TEST_CASE("a delay that was explained and the matter settled since: its row says both")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.call({{"kind", "complaint"}, {"category", "manners"}});
        o.at("2026-12-07 08:40");
        o.done("office_head", "call_record", "explain_delay", call, {{"delay_cause", "当事人休假"}, {"delay_expected", "2026-12-10"}});
        o.done("front_desk", "call_record", "settle_on_spot", call, {{"settle_note", "当面道歉"}, {"customer_agrees", "yes"}, {"result", "已道歉"}});
        const WeekItem item = weekOf(o, kNextWeek).list("overdue").first();
        CHECK(item.reason.contains("当事人休假"));
        CHECK(item.reason.contains("12-07"));
        CHECK_FALSE(item.expected.isValid());
    });
}

TEST_CASE("an imported history is counted by its own times")
{
    forEachEngine([](TestOffice& o) {
        imported(o, "2013-12-20 10:00", "2013-12-24 10:00");
        imported(o, "2013-12-25 10:00", "2013-12-25 11:00");
        imported(o, "2013-12-26 10:00", "2014-01-03 09:00");
        imported(o, "2013-12-28 10:00", {});
        imported(o, "2013-10-01 10:00", "2014-02-01 10:00"); // more than four weeks
        imported(o, "2013-12-01 10:00", "2013-12-22 23:59");
        imported(o, "2013-12-30 00:00", "2013-12-30 01:00");
        const WeekReport r = weekOf(o, "2013-W52");
        CHECK(line(r) == flow(2, 3, 0, 0, 0, 0, 0, 5, 2, 3));
        CHECK(r.faults.isEmpty());
        CHECK(r.value("on_time_no_clock") == 2);
        CHECK(r.figure("on_time").of == 0);
        CHECK(r.value("over_month") == 1);
        CHECK(r.table("by_category").first() == WeekCount{"manners", "服务态度", 2, 3, 5, 2, 3});
        CHECK(line(weekOf(o, "2014-W01")) == flow(3, 1, 0, 0, 0, 0, 0, 4, 2, 2));
        CHECK(weekOf(o, kWeek).value("carried_over") == 1);
    });
}

TEST_CASE("an import that was taken back never was")
{
    forEachEngine([](TestOffice& o) {
        const QString call = imported(o, "2013-12-26 10:00", {});
        CHECK(weekOf(o, "2013-W52").value("new") == 1);
        o.done("service_manager", "call_record", "void_import", call, {{"void_reason", "导错"}});
        CHECK(weekOf(o, "2013-W52").value("new") == 0);
        CHECK(weekOf(o, kWeek).value("voided") == 0);
    });
}

TEST_CASE("callbacks are counted by due, done and what the customer says")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.call({{"kind", "complaint"}, {"category", "manners"}});
        o.done("front_desk", "call_record", "settle_on_spot", call, {{"settle_note", "当面道歉"}, {"customer_agrees", "yes"}, {"result", "已道歉"}});
        CHECK(weekOf(o, kWeek).value("open_awaiting_callback") == 1);
        Query q(o.db(), "select number from callback");
        REQUIRE(q.next());
        const QString callback = q.text(0);
        CHECK(weekOf(o, kWeek).value("callbacks_due") == 1);
        CHECK(weekOf(o, kWeek).value("callbacks_done") == 0);
        o.later(60);
        o.done("front_desk", "callback", "record", callback, {{"overall", "fairly"}, {"reached_at", "2026-11-23 09:50"}});
        const WeekReport r = weekOf(o, kWeek);
        CHECK(r.value("callbacks_reached") == 1);
        CHECK(figureText(r.figure("callbacks_satisfied")) == "0.0 %");
        CHECK(figureText(r.figure("callbacks_pass_rate")) == "100.0 %");
        CHECK(r.value("done") == 1);
        CHECK(figureText(r.figure("on_time")) == "100.0 %");
        CHECK(figureText(r.figure("response_first_answer")) == "100.0 %");
    });
}

TEST_CASE("a limit that runs out counts as missed in the week it ran out, once")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.assignedCall(); // feedback by Thursday 2026-11-26
        o.at("2026-12-02 09:00");
        const WeekFigure missed = weekOf(o, kWeek).figure("response_feedback");
        CHECK(missed.value == 0);
        CHECK(missed.of == 1);
        CHECK(missed.numbers == QStringList{call});
        CHECK(weekOf(o, kWeek).list("feedback_overdue").size() == 1);
        o.done("handler", "call_record", "feed_back", call, {{"feedback", "管道老化"}, {"feedback_plan", "更换"}, {"feedback_by_when", "2026-12-05"}});
        CHECK(weekOf(o, kWeek).figure("response_feedback") == missed);
        CHECK(weekOf(o, kNextWeek).figure("response_feedback").of == 0);
    });
}

TEST_CASE("a week that still runs is counted up to now: what runs out later in it has not run out")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.assignedCall(); // feedback by Thursday 2026-11-26
        o.at("2026-11-25 09:00");
        const WeekReport running = weekOf(o, kWeek);
        CHECK(running.asOf == o.now());
        CHECK(weekJson(running).value("as_of").toString() == isoText(o.now()));
        CHECK(running.figure("response_feedback").of == 0);
        CHECK(running.list("feedback_overdue").isEmpty());
        o.at("2026-11-27 09:00");
        CHECK(weekOf(o, kWeek).figure("response_feedback").numbers == QStringList{call});
        o.call();
        CHECK(weekOf(o, kWeek).value("new") == 2); // entered at this very moment
        CHECK(weekOf(o, kWeek, "").asOf == o.now());
        o.at("2026-11-30 00:00");
        CHECK_FALSE(weekOf(o, kWeek).asOf.isSet());
    });
}

TEST_CASE("the year adds up to what is open")
{
    forEachEngine([](TestOffice& o) {
        imported(o, "2025-11-20 10:00", "2026-01-05 10:00");
        imported(o, "2025-12-27 10:00", {});
        imported(o, "2025-12-27 10:00", "2025-12-28 10:00");
        answeredCall(o);
        o.call();
        const WeekReport r = weekOf(o, kWeek);
        CHECK(r.value("cumulative_last_year") == 2);
        CHECK(r.value("cumulative_received") == 2);
        CHECK(r.value("cumulative_done") == 2);
        CHECK(r.value("cumulative_open") == 2);
    });
}

TEST_CASE("the week's list tells what was done up to its end, not what came after")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.assignedCall();
        o.at("2026-11-30 09:00");
        o.done("handler", "call_record", "feed_back", call, {{"feedback", "管道老化"}, {"feedback_plan", "更换"}, {"feedback_by_when", "2026-12-02"}});
        o.done("front_desk", "call_record", "note", call, {{"notes", QJsonArray{QJsonObject{{"text", "已催"}}}}});
        CHECK(weekOf(o, kWeek).list("unsolved").first().history.size() == 1);
        CHECK(weekOf(o, kNextWeek).list("unsolved").first().history.size() == 3);
    });
}

TEST_CASE("a week is read by those who may, and only when it has begun")
{
    forEachEngine([](TestOffice& o) {
        CHECK(o.ask("front_desk", WeeklyQuestion{"HB", readWeek(kWeek)}).has_value());
        CHECK(o.ask("front_desk", WeeklyQuestion{"HQ", readWeek(kWeek)}).error().kind == RefusalKind::Denied);
        CHECK(o.ask("office_head", WeeklyQuestion{"", readWeek(kWeek)}).error().kind == RefusalKind::Denied);
        CHECK(o.ask("administrator", WeeklyQuestion{"HB", readWeek(kWeek)}).error().kind == RefusalKind::Denied);
        CHECK(o.ask("gm_office", WeeklyQuestion{"", readWeek(kWeek)}).has_value());
        CHECK(o.ask("service_manager", WeeklyQuestion{"XX", readWeek(kWeek)}).error().kind == RefusalKind::NotFound);
        CHECK(o.ask("service_manager", WeeklyQuestion{"HB", readWeek(kNextWeek)}).error().reasons.first().code == "future");
        CHECK(o.ask("service_manager", WeeklyQuestion{"HB", readWeek("2026-W54")}).error().reasons.first().code == "week");
    });
}
