// SPDX-License-Identifier: GPL-3.0-or-later
// What is issued stays as it was; what does not reconcile is not issued.
#include "tests/report/week_fixture.h"

#include <QJsonDocument>

using namespace fuwutai;

namespace {

QStringList without(const QStringList& keys, const QJsonObject& a, const QJsonObject& b)
{
    QStringList differing;
    for (const QString& key : a.keys())
        if (!keys.contains(key) && a.value(key) != b.value(key)) differing << key;
    return differing;
}

// Changed behind the program's back; the report of the week must then name the call and not be issued.
void mustName(TestOffice& o, const QString& number, const QString& sql)
{
    o.db().exec(sql.arg(number));
    const auto refused = tryIssue(o, draftWeek(o, kNextWeek));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text().contains(number));
}

} // namespace

TEST_CASE("an issued report is shown as it was issued, whatever happens afterwards")
{
    forEachEngine([](TestOffice& o) {
        const QString answered = answeredCall(o);
        const QString open = o.assignedCall();
        o.done("front_desk", "call_record", "note", open, {{"notes", QJsonArray{QJsonObject{{"text", "已约周三上门"}}}}});
        o.at("2026-11-30 09:00");
        const QString number = issueWeek(o, kWeek);
        const WeekReport issued = weekOf(o, kWeek);
        CHECK(issued.frozen);
        CHECK(issued.number == number);
        CHECK(issued.head == "李强");
        CHECK(issued.trendNotes == "3 栋渗漏上升");
        CHECK(issued.chainHead.size() == 64);
        CHECK(issued.list("unsolved").first().matter == "厨房天花板漏水");
        CHECK(historyText(issued.list("unsolved").first()).contains("已约周三上门"));
        o.done("handler", "call_record", "feed_back", open, {{"feedback", "管道老化"}, {"feedback_plan", "更换"}, {"feedback_by_when", "2026-12-05"}});
        o.done("service_manager", "call_record", "reopen", answered, {{"reopen_reason", "答复有误"}});
        lateCall(o, "2026-11-24 10:00");
        CHECK(without({}, weekJson(issued), weekJson(weekOf(o, kWeek))).isEmpty());
        CHECK(line(weekOf(o, kNextWeek)) == flow(1, 0, 1, 1, 0, 0, 0, 3, 0, 3));
    });
}

TEST_CASE("personal words are not frozen: what is erased is blacked out in a reprint")
{
    forEachEngine([](TestOffice& o) {
        const QString open = o.assignedCall();
        o.done("front_desk", "call_record", "note", open, {{"notes", QJsonArray{QJsonObject{{"text", "张先生不在家"}}}}});
        o.at("2026-11-30 09:00");
        const QString number = issueWeek(o, kWeek);
        const QString content = o.record("weekly_report", number).text("content");
        CHECK(content.contains(open));
        CHECK_FALSE(content.contains("天花板"));
        CHECK_FALSE(content.contains("张先生"));
        CHECK(weekOf(o, kWeek, "HB", "gm_office").list("unsolved").first().matter == "***");
        o.db().exec("update call_record set matter = ''");
        o.db().exec("delete from call_record_notes");
        const WeekItem item = weekOf(o, kWeek).list("unsolved").first();
        CHECK(item.matter == "■");
        CHECK(historyText(item).contains("■"));
    });
}

TEST_CASE("the frozen report is read back as it was written")
{
    forEachEngine([](TestOffice& o) {
        answeredCall(o);
        o.assignedCall();
        const QJsonObject frozen = frozenWeek(weekOf(o, kWeek));
        CHECK(frozenWeek(weekOfJson(frozen)) == frozen);
    });
}

TEST_CASE("a report is drawn up when its week has begun, issued when it is over")
{
    forEachEngine([](TestOffice& o) {
        CHECK_FALSE(o.tried("office_head", "weekly_report", "draft", {}, {{"week", kNextWeek}}));
        const QString number = draftWeek(o, kWeek);
        o.at("2026-11-29 23:59:59");
        CHECK_FALSE(tryIssue(o, number));
        o.at("2026-11-30 00:00:00");
        CHECK(tryIssue(o, number));
    });
}

TEST_CASE("a record whose state was changed by hand stops the report and is named")
{
    forEachEngine([](TestOffice& o) {
        const QString old = o.assignedCall();
        const QString answered = answeredCall(o);
        o.at("2026-12-01 10:00");
        const QString fresh = o.call();
        o.at("2026-12-07 08:35");
        o.done("office_head", "call_record", "explain_delay", old, {{"delay_cause", "待料"}, {"delay_expected", "2026-12-10"}});
        SECTION("closed by hand, new") { mustName(o, fresh, "update call_record set state = 'closed' where number = '%1'"); }
        SECTION("closed by hand, carried over") { mustName(o, old, "update call_record set state = 'closed' where number = '%1'"); }
        SECTION("closed by hand, with a closing time") { mustName(o, old, "update call_record set state = 'closed', closed_at = 1795000000000 where number = '%1'"); }
        SECTION("voided by hand") { mustName(o, old, "update call_record set state = 'voided' where number = '%1'"); }
        SECTION("opened by hand") { mustName(o, answered, "update call_record set state = 'in_progress' where number = '%1'"); }
        SECTION("moved by hand to another state of the open ones") { mustName(o, fresh, "update call_record set state = 'resolved' where number = '%1'"); }
        SECTION("closing time moved by hand") {
            o.done("front_desk", "call_record", "withdraw", fresh, {{"withdrawn_by", "张伟"}, {"withdrawn_how", "电话"}});
            mustName(o, fresh, "update call_record set closed_at = closed_at - 604800000 where number = '%1'");
        }
    });
}

TEST_CASE("what the last report did not know is a correction, each record listed")
{
    forEachEngine([](TestOffice& o) {
        const QString gone = imported(o, "2026-11-23 08:00", {});
        o.call();
        o.at("2026-11-30 09:00");
        issueWeek(o, kWeek);
        CHECK(weekOf(o, kNextWeek).corrections.isEmpty());
        o.later(10);
        o.done("service_manager", "call_record", "void_import", gone, {{"void_reason", "导错"}});
        const WeekReport next = weekOf(o, kNextWeek);
        CHECK(next.corrections == QStringList{"-" + gone});
        CHECK(next.value("corrected") == -1);
        CHECK(next.value("carried_over") == 1);
        CHECK(weekOf(o, kWeek).value("open_at_end") == 2);
    });
}

TEST_CASE("the report carries the head of the chain as it was before its own issue")
{
    forEachEngine([](TestOffice& o) {
        o.at("2026-11-30 09:00");
        const QString number = draftWeek(o, kWeek);
        const ChainHead before = EntryTable(o.db()).head();
        REQUIRE(tryIssue(o, number));
        const WeekReport r = weekOf(o, kWeek);
        CHECK(r.chainEntries == before.entries);
        CHECK(r.chainHead == before.hash);
    });
}
