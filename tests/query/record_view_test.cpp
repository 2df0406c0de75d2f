// SPDX-License-Identifier: GPL-3.0-or-later
// A record's page: its history in plain words, personal values for those who may, what belongs to it.
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include "core/query/record_view.h"
#include "core/store/query.h"

#include <QJsonArray>

using namespace fuwutai;

namespace {

const QString kDesk = QStringLiteral("front_desk");

RecordView view(TestOffice& o, const QString& login, const char* type, const QString& number)
{
    const auto answer = o.ask(login, RecordQuestion{QLatin1String(type), number});
    if (!answer) FAIL(answer.error().text());
    return *answer;
}

QString orderOf(TestOffice& o, const QString& call)
{
    return o.done(kDesk, "dispatch_order", "draft", {},
                  {{"call", call}, {"order_class", "b"}, {"location", "厨房"}, {"work", "补漏"}, {"trades", QJsonArray{QJsonObject{{"trade", "waterproofing"}}}},
                   {"estimate", "800"}}).number;
}

} // namespace

TEST_CASE("A history says who did what, to whom and by when", "[experience.39]")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.call();
        o.at(QStringLiteral("2026-11-23 14:32"));
        o.done(kDesk, "call_record", "assign", call, {{"department", "engineering"}, {"handler", "handler"}, {"tracker", "front_desk"}});
        const auto history = view(o, kDesk, "call_record", call).history;
        REQUIRE(history.size() == 2);
        CHECK(history[0].sentence == QStringLiteral("王芳 14:32 passed it to 工程部 赵工, due 11-26 17:30"));
        CHECK(history[0].role == QStringLiteral("Front desk"));
        CHECK(history[0].action == QStringLiteral("assign"));
        CHECK(history[1].sentence.startsWith(QStringLiteral("王芳 09:00 registered it")));
        CHECK(history[0].details.contains(QStringLiteral("State: To be assigned → Awaiting feedback")));
        CHECK(history[0].details.contains(QStringLiteral("Responsible department: 工程部")));
    });
}

TEST_CASE("A history says what a step did to this kind of record")
{
    forEachEngine([](TestOffice& o) {
        const QString number = o.done(kDesk, "repair_request", "request", {}, {{"customer_name", "张伟"}, {"phone", "13800138000"}, {"home", "HY 3-2-1201"},
                                                                               {"content", "漏水"}, {"at_once", true}}).number;
        o.done("foreman", "repair_request", "assign", number, {{"technicians", QJsonArray{QJsonObject{{"technician", "王工"}}}}, {"planned_at", "2026-11-23 09:10"}});
        CHECK(view(o, kDesk, "repair_request", number).history[0].sentence.contains(QStringLiteral("sent 王工")));
    });
}

TEST_CASE("Personal values of a history are open to the desk and masked for others")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.call();
        o.later(1);
        o.done(kDesk, "call_record", "amend", call, {{"phone", "13911112222"}});
        const RecordView clerk = view(o, kDesk, "call_record", call);
        CHECK(clerk.sight == Sight::Clear);
        CHECK(clerk.history[0].details == QStringLiteral("Phone: 13800138000 → 13911112222"));
        CHECK(clerk.history[0].sentence.contains(QStringLiteral("corrected: Phone")));
        const RecordView auditor = view(o, QStringLiteral("auditor"), "call_record", call);
        CHECK(auditor.sight == Sight::Masked);
        CHECK(auditor.history[0].details == QStringLiteral("Phone: 138****8000 → 139****2222"));
        CHECK_FALSE(auditor.history[1].details.contains(QStringLiteral("张伟")));
        Query erase(o.db(), QStringLiteral("delete from entry_secret"));
        erase.run();
        CHECK(view(o, kDesk, "call_record", call).history[0].details == QStringLiteral("Phone: ■ → ■"));
    });
}

TEST_CASE("Notes appear line by line, with the time they were made")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.assignedCall();
        o.done(kDesk, "call_record", "note", call, {{"notes", QJsonArray{QJsonObject{{"text", "已电话催办"}}}}});
        o.later(5);
        o.done(kDesk, "call_record", "note", call, {{"notes", QJsonArray{QJsonObject{{"text", "业主不在家"}}}}});
        const auto history = view(o, kDesk, "call_record", call).history;
        CHECK(history[0].details.contains(QStringLiteral("业主不在家")));
        CHECK_FALSE(history[0].details.contains(QStringLiteral("已电话催办")));
        CHECK_FALSE(view(o, QStringLiteral("auditor"), "call_record", call).history[0].details.contains(QStringLiteral("业主不在家")));
    });
}

TEST_CASE("The last step may be taken back by who did it, and the history keeps both", "[experience.39]")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.call();
        const Receipt assign = o.done(kDesk, "call_record", "assign", call, {{"department", "engineering"}, {"handler", "handler"}, {"tracker", "front_desk"}});
        CHECK(view(o, kDesk, "call_record", call).history[0].undoable);
        CHECK_FALSE(view(o, kDesk, "call_record", call).history[1].undoable);
        CHECK_FALSE(view(o, QStringLiteral("office_head"), "call_record", call).history[0].undoable);
        REQUIRE(o.gate().undo(assign.entry, o.actor(kDesk)));
        const auto history = view(o, kDesk, "call_record", call).history;
        REQUIRE(history.size() == 3);
        CHECK(history[0].sentence.contains(QStringLiteral("took back “Assign”")));
        CHECK(history[0].details.contains(QStringLiteral("Responsible department: 工程部 → (empty)")));
        CHECK_FALSE(history[0].undoable);
        CHECK_FALSE(history[1].undoable);
    });
}

TEST_CASE("A step entered for somebody else names who decided")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.assignedCall();
        Command c = command("call_record", "feed_back", call, {{"feedback", "管道老化"}, {"feedback_plan", "更换"}, {"feedback_by_when", "2026-11-27"}});
        c.proxy = {QStringLiteral("handler"), o.now(), QStringLiteral("phone")};
        const auto done = o.gate().run(c, o.actor(kDesk));
        if (!done) FAIL(done.error().text());
        const HistoryLine line = view(o, kDesk, "call_record", call).history[0];
        CHECK(line.proxy == QStringLiteral("赵工"));
        CHECK(line.sentence.contains(QStringLiteral("fed back, to be done by 2026-11-27")));
        CHECK(line.sentence.contains(QStringLiteral(", entering for 赵工, 工程部: ")));
        CHECK(line.sentence.contains(QStringLiteral("(decided 11-23 ")));
        CHECK(line.sentence.endsWith(QStringLiteral(", phone)")));
    });
}

TEST_CASE("A page shows the clocks with the nearest first, and the names behind the codes")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.assignedCall();
        const RecordView v = view(o, kDesk, "call_record", call);
        REQUIRE(v.clocks.size() >= 3);
        for (qsizetype i = 1; i < v.clocks.size(); ++i)
            if (v.clocks[i].clock.isLive()) CHECK(v.clocks[i - 1].clock.due <= v.clocks[i].clock.due);
        const auto feedback = std::find_if(v.clocks.begin(), v.clocks.end(), [](const ClockView& c) { return c.clock.kind == QStringLiteral("feedback"); });
        REQUIRE(feedback != v.clocks.end());
        CHECK(feedback->words == QStringLiteral("11-26 17:30"));
        CHECK(feedback->clause == QStringLiteral("CS-3.4.2.2"));
        CHECK_FALSE(feedback->explained.days.isEmpty());
        CHECK(v.names.value(QStringLiteral("user/handler")) == QStringLiteral("赵工"));
        CHECK(v.names.value(QStringLiteral("department/engineering")) == QStringLiteral("工程部"));
        CHECK(v.names.value(QStringLiteral("home/HY 3-2-1201")) == QStringLiteral("湖滨花园 3-2-1201"));
        CHECK(v.names.value(QStringLiteral("office/HB")) == QStringLiteral("湖滨服务处"));
    });
}

TEST_CASE("What belongs together is linked both ways, each once")
{
    forEachEngine([](TestOffice& o) {
        const QString first = o.call();
        const QString call = o.call();
        o.done(kDesk, "call_record", "link", call, {{"linked_to", first}});
        const QString order = orderOf(o, call);
        const auto linked = view(o, kDesk, "call_record", call).linked;
        REQUIRE(linked.size() == 2);
        CHECK(linked[0].link == QStringLiteral("orders"));
        CHECK(linked[0].number == order);
        CHECK(linked[0].title == QStringLiteral("补漏"));
        CHECK(linked[0].open);
        CHECK(linked[1].number == first);
        CHECK(linked[1].title == QStringLiteral("Joined to: 厨房天花板漏水"));
        CHECK(view(o, kDesk, "call_record", call).leads == QStringList{QStringLiteral("Joined to: ") + first});
        CHECK(view(o, kDesk, "call_record", first).leads.isEmpty());
        const auto back = view(o, kDesk, "dispatch_order", order).linked;
        REQUIRE(back.size() == 1);
        CHECK(back[0].number == call);
        REQUIRE(view(o, kDesk, "call_record", first).linked.size() == 1);
    });
}

TEST_CASE("A record of another office is told like one that is not there")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.call();
        const auto hidden = o.ask(QStringLiteral("front_desk2"), RecordQuestion{QStringLiteral("call_record"), call});
        const auto missing = o.ask(kDesk, RecordQuestion{QStringLiteral("call_record"), QStringLiteral("LFHB-202611-9999")});
        REQUIRE_FALSE(hidden);
        REQUIRE_FALSE(missing);
        CHECK(hidden.error().kind == RefusalKind::NotFound);
        CHECK(hidden.error().reasons.first().code == missing.error().reasons.first().code);
    });
}

TEST_CASE("A picker offers what is in use, by words, by the sound of a name, and of a department only its handlers")
{
    forEachEngine([](TestOffice& o) {
        const auto items = [&](const ReferenceQuestion& q) {
            QStringList all;
            const auto answer = o.ask(kDesk, q);
            if (!answer) FAIL(answer.error().text());
            for (const auto& item : answer->items) all << item.number + QLatin1Char('=') + item.words;
            return all;
        };
        CHECK(items({QStringLiteral("department"), {}, {}, {}}) == QStringList{QStringLiteral("engineering=工程部"), QStringLiteral("repair=维修"), QStringLiteral("property=物业")}); // as they were entered
        CHECK(items({QStringLiteral("department"), QStringLiteral("工程"), {}, {}}) == QStringList{QStringLiteral("engineering=工程部")});
        for (const char* typed : {"wy", "wuye", "wuy"})
            CHECK(items({QStringLiteral("department"), QLatin1String(typed), {}, {}}) == QStringList{QStringLiteral("property=物业")});
        CHECK(items({QStringLiteral("home"), QStringLiteral("3-2-1202"), {}, {}}) == QStringList{QStringLiteral("HY 3-2-1202=湖滨花园 3-2-1202")});
        CHECK(items({QStringLiteral("user"), {}, QStringLiteral("HB"), QStringLiteral("engineering")}) == QStringList{QStringLiteral("handler=赵工")});
        CHECK(items({QStringLiteral("user"), {}, QStringLiteral("HB"), QStringLiteral("property")}).isEmpty());
        o.done(QStringLiteral("administrator"), "department", "change", QStringLiteral("property"), {{"handler", "property"}});
        CHECK(items({QStringLiteral("user"), {}, QStringLiteral("HB"), QStringLiteral("property")}) == QStringList{QStringLiteral("property=吴经理")});
        const auto people = o.ask(kDesk, ReferenceQuestion{QStringLiteral("user"), QStringLiteral("zhaog"), QStringLiteral("HB"), {}});
        REQUIRE(people);
        CHECK(people->items.first().note == QStringLiteral("工程部 Handler"));
        CHECK(items({QStringLiteral("user"), QStringLiteral("zhaog"), {}, {}}) == QStringList{QStringLiteral("handler=赵工")});
        CHECK_FALSE(items({QStringLiteral("user"), {}, QStringLiteral("HQ"), {}}).contains(QStringLiteral("front_desk=王芳")));
        o.done(QStringLiteral("administrator"), "department", "retire", QStringLiteral("repair"));
        CHECK(items({QStringLiteral("department"), {}, {}, {}}).size() == 2);
    });
}

TEST_CASE("What was wrong with the same part of the same home within ninety days before stands beside it, for calls and requests", "[experience.15]")
{
    forEachEngine([](TestOffice& o) {
        const QString first = o.call(), other = o.call({{"category", "manners"}, {"kind", "complaint"}});
        o.later(12 * 24 * 60);
        const QString again = o.call();
        const auto repeats = [&](const char* type, const QString& number) {
            QList<LinkedRecord> all;
            for (const LinkedRecord& l : view(o, kDesk, type, number).linked)
                if (l.link == QLatin1String("repeats")) all << l;
            return all;
        };
        REQUIRE(repeats("call_record", again).size() == 1);
        CHECK(repeats("call_record", again).first().number == first);
        CHECK(repeats("call_record", again).first().title.contains("12"));
        CHECK(repeats("call_record", first).isEmpty()); // only what came before
        CHECK(repeats("call_record", other).isEmpty());

        const auto requested = [&](const char* trade) {
            const QString number = o.done("front_desk", "repair_request", "request", {}, {{"customer_name", "张伟"}, {"phone", "13800138000"}, {"home", "HY 3-2-1201"}, {"content", "漏水"}, {"at_once", true}}).number;
            o.done("foreman", "repair_request", "assign", number, {{"technicians", QJsonArray{QJsonObject{{"technician", "王工"}}}}, {"trade", trade}, {"overlap_agreed", true},
                {"planned_at", shortText(o.now())}});
            return number;
        };
        const QString once = requested("plumbing");
        o.later(89 * 24 * 60);
        requested("electricity");
        const QString twice = requested("plumbing");
        REQUIRE(repeats("repair_request", twice).size() == 1);
        CHECK(repeats("repair_request", twice).first().number == once);
        o.later(2 * 24 * 60);
        const QString late = requested("plumbing");
        REQUIRE(repeats("repair_request", late).size() == 1); // the first lies too far back
        CHECK(repeats("repair_request", late).first().number == twice);
    });
}
