// SPDX-License-Identifier: GPL-3.0-or-later
// What everybody relies on at the one door.
#include "tests/support/catch.h"

#include "core/gate/login.h"
#include "core/gate/undo.h"
#include "core/store/clock_table.h"
#include "core/store/login_table.h"
#include "tests/support/store_fixture.h"

#include <QJsonArray>

using namespace fuwutai;

namespace {

const QJsonObject kFeedback{{"feedback", "现场看过"}, {"feedback_plan", "重做防水"}, {"feedback_by_when", "2026-11-30"}};

} // namespace

TEST_CASE("Numbers run by office and month without gaps; a void number stays used")
{
    forEachEngine([](TestOffice& o) {
        CHECK(o.call() == "LFHB-202611-0001");
        CHECK_FALSE(o.tried("front_desk", "call_record", "register"));
        const QString second = o.call();
        CHECK(second == "LFHB-202611-0002");
        o.done("service_manager", "call_record", "void", second, {{"void_reason", "重复"}});
        CHECK(o.call() == "LFHB-202611-0003");
        CHECK(o.done("front_desk2", "call_record", "register", {}, {{"phone", "13700000000"}, {"matter", "x"}}).number == "LFHQ-202611-0001");
        o.at("2026-12-01 09:00");
        CHECK(o.call() == "LFHB-202612-0001");
    });
}

TEST_CASE("The same uuid sent again gets the first answer and does nothing")
{
    forEachEngine([](TestOffice& o) {
        Command c = command("call_record", "register", {}, {{"phone", "13800138000"}, {"matter", "跳闸"}});
        c.uuid = newUuid();
        const Receipt first = o.gate().run(c, o.actor("front_desk")).value();
        const Receipt again = o.gate().run(c, o.actor("front_desk")).value();
        CHECK(again.number == first.number);
        CHECK(again.entry == first.entry);
        CHECK(again.repeated);
        c.action = "answer";
        CHECK_FALSE(o.gate().run(c, o.actor("front_desk")));
    });
}

TEST_CASE("An assignment can be taken back by who made it, while nothing followed, clocks and all", "[experience.13]")
{
    forEachEngine([](TestOffice& o) {
        const QString number = o.call();
        const auto clocks = [&] { return ClockTable(o.db()).of(*o.bench().registry->find("call_record"), o.record("call_record", number).id); };
        const auto before = clocks();
        const Receipt assigned = o.done("front_desk", "call_record", "assign", number,
                                        {{"kind", "complaint"}, {"category", "leak"}, {"department", "engineering"}, {"handler", "handler"}});
        CHECK(assigned.mayUndo);
        CHECK_FALSE(o.gate().undo(assigned.entry, o.actor("office_head")));
        const auto undone = o.gate().undo(assigned.entry, o.actor("front_desk"));
        REQUIRE(undone);
        CHECK(undone->state == "registered");
        CHECK(o.record("call_record", number).text("department").isEmpty());
        CHECK(clocks() == before);
        CHECK(EntryTable(o.db()).verify().isEmpty());
        CHECK_FALSE(o.gate().undo(assigned.entry, o.actor("front_desk")));

        const Receipt later = o.done("front_desk", "call_record", "assign", number,
                                     {{"kind", "complaint"}, {"category", "leak"}, {"department", "engineering"}, {"handler", "handler"}});
        o.done("handler", "call_record", "feed_back", number, kFeedback);
        CHECK_FALSE(o.gate().undo(later.entry, o.actor("front_desk")));
    });
}

namespace {

const QJsonObject kHandedOver{{"kind", "complaint"}, {"category", "leak"}, {"department", "engineering"}, {"handler", "handler"}};

} // namespace

TEST_CASE("Twenty steps are taken back one after another, the latest first, and the history keeps all of them", "[experience.13]")
{
    forEachEngine([](TestOffice& o) {
        const QString number = o.call({{"kind", "complaint"}, {"category", "leak"}});
        const Record before = o.record("call_record", number);
        QList<qint64> done;
        for (int i = 0; i < 20; ++i) done << o.done("front_desk", "call_record", "amend", number, {{"place", QStringLiteral("厨房 %1").arg(i)}}).entry;
        CHECK_FALSE(o.gate().undo(done.first(), o.actor("front_desk"))); // later ones stand on it
        for (auto entry = done.rbegin(); entry != done.rend(); ++entry) {
            const auto back = o.gate().undo(*entry, o.actor("front_desk"));
            if (!back) FAIL(back.error().text());
        }
        const Record after = o.record("call_record", number);
        CHECK(after.text("place") == before.text("place"));
        CHECK(after.state == before.state);
        CHECK(EntryTable(o.db()).history("call_record", after.id).size() == 1 + 20 + 20);
        CHECK(EntryTable(o.db()).verify().isEmpty());
    });
}

TEST_CASE("Somebody else's step stays a bar to those under it, whatever of mine above it was taken back", "[experience.13]")
{
    forEachEngine([](TestOffice& o) {
        const QString number = o.call();
        const Receipt first = o.done("front_desk", "call_record", "amend", number, {{"place", "厨房"}});
        o.done("office_head", "call_record", "amend", number, {{"place", "卫生间"}});
        const Receipt second = o.done("front_desk", "call_record", "amend", number, {{"place", "阳台"}});
        REQUIRE(o.gate().undo(second.entry, o.actor("front_desk")));
        CHECK_FALSE(o.gate().undo(first.entry, o.actor("front_desk")));
        CHECK(o.record("call_record", number).text("place") == QStringLiteral("卫生间"));
    });
}

TEST_CASE("What was printed with a step holds it fast; a print from before does not", "[experience.13]")
{
    forEachEngine([](TestOffice& o) {
        const QString number = o.call();
        const qint64 id = o.record("call_record", number).id;
        const auto print = [&] { REQUIRE(write(o.db(), [&]() -> Result<int> { return countPrint(o.db(), "call_record", id, "call_record"); })); };
        print();
        const Receipt unprinted = o.done("front_desk", "call_record", "assign", number, kHandedOver);
        REQUIRE(o.gate().undo(unprinted.entry, o.actor("front_desk")));
        const Receipt printed = o.done("front_desk", "call_record", "assign", number, kHandedOver);
        print();
        const auto refused = o.gate().undo(printed.entry, o.actor("front_desk"));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().text().contains("printed"));
        CHECK(o.record("call_record", number).state == "assigned");
    });
}

TEST_CASE("Registering cannot be taken back: its number is spent")
{
    forEachEngine([](TestOffice& o) {
        const Receipt r = o.done("front_desk", "call_record", "register", {}, {{"phone", "13800138000"}, {"matter", "x"}});
        CHECK_FALSE(r.mayUndo);
        CHECK_FALSE(o.gate().undo(r.entry, o.actor("front_desk")));
    });
}

TEST_CASE("Feedback may be entered for the handler, with when and how, not for just anybody")
{
    forEachEngine([](TestOffice& o) {
        const QString number = o.assignedCall();
        Command c = command("call_record", "feed_back", number, kFeedback);
        CHECK_FALSE(o.gate().run(c, o.actor("front_desk")));
        c.proxy = {"handler", {}, "电话"};
        CHECK(o.gate().run(c, o.actor("front_desk")).error().reasons.first().code == "proxy");
        c.proxy = {"finance", o.now(), "电话"};
        CHECK(o.gate().run(c, o.actor("front_desk")).error().kind == RefusalKind::Denied);
        c.proxy = {"handler", o.now(), "电话"};
        const auto done = o.gate().run(c, o.actor("front_desk"));
        REQUIRE(done);
        const auto entry = EntryTable(o.db()).at(done->entry);
        CHECK(entry->actor == "front_desk");
        CHECK(entry->body.value("proxy").toObject().value("user").toString() == "handler");
    });
}

TEST_CASE("An approval without a word stands as agreed; a return needs its words")
{
    forEachEngine([](TestOffice& o) {
        const auto submitted = [&] {
            const QString drafted = o.done("front_desk", "dispatch_order", "draft", {},
                {{"call", o.call()}, {"order_class", "b"}, {"location", "厨房"}, {"work", "补漏"}, {"trades", QJsonArray{QJsonObject{{"trade", "plumbing"}}}}, {"estimate", "300"}}).number;
            return o.done("front_desk", "dispatch_order", "submit", drafted).number;
        };
        const auto opinionOf = [&](const QString& number) {
            const Record order = o.record("dispatch_order", number);
            const Field& lines = *order.type->field("approvals");
            const auto at = std::find_if(lines.fields.begin(), lines.fields.end(), [](const Field& f) { return f.key == "opinion"; });
            return std::get<QString>(std::get<LineValues>(order.value("approvals")).lines.back().values[std::size_t(at - lines.fields.begin())]);
        };
        const QString quiet = submitted(), said = submitted();
        for (const ActionOffer& offer : o.gate().offers(o.record("dispatch_order", quiet), o.actor("service_manager"))) {
            if (offer.action == "approve") CHECK(offer.ready.value("opinion") == "Agreed");
            if (offer.action == "approve") CHECK(offer.needs.isEmpty());
            if (offer.action == "return") CHECK(offer.needs.contains("opinion"));
        }
        const auto returned = o.tried("service_manager", "dispatch_order", "return", quiet);
        REQUIRE_FALSE(returned);
        CHECK(returned.error().reasons.first().field == "opinion");
        o.done("service_manager", "dispatch_order", "approve", quiet);
        CHECK(opinionOf(quiet) == "Agreed");
        o.done("service_manager", "dispatch_order", "approve", said, {{"opinion", "本周内完成"}});
        CHECK(opinionOf(said) == "本周内完成");
    });
}

TEST_CASE("What a record can never do is offered to nobody, and refused")
{
    forEachEngine([](TestOffice& o) {
        const QString call = o.call({{"kind", "inquiry"}, {"category", ""}});
        o.done("front_desk", "call_record", "answer", call, {{"first_answer", "可在网上交"}});
        for (const char* user : {"front_desk", "office_head", "service_manager", "administrator"}) {
            INFO(user);
            for (const ActionOffer& offer : o.gate().offers(o.record("call_record", call), o.actor(user))) CHECK(offer.action != "void_import");
            CHECK_FALSE(o.tried(user, "call_record", "void_import", call));
        }
    });
}

TEST_CASE("A deputy acts within his dates and the entry says for whom")
{
    forEachEngine([](TestOffice& o) {
        Command c = command("deputy", "create", {}, {{"principal", "handler"}, {"deputy", "front_desk"}, {"date_from", "2026-11-24"}, {"date_to", "2026-11-25"}});
        c.office = "HB";
        const auto made = o.gate().run(c, o.actor("administrator"));
        INFO((made ? QString() : made.error().text()).toStdString());
        REQUIRE(made);
        const QString number = o.assignedCall();
        CHECK_FALSE(o.tried("front_desk", "call_record", "feed_back", number, kFeedback));
        o.at("2026-11-26 09:00");
        CHECK_FALSE(o.tried("front_desk", "call_record", "feed_back", number, kFeedback));
        o.at("2026-11-25 09:00");
        const Receipt r = o.done("front_desk", "call_record", "feed_back", number, kFeedback);
        CHECK(EntryTable(o.db()).at(r.entry)->body.value("principal").toString() == "handler");
    });
}

TEST_CASE("Feedback is due after three working days at the close of business, the make-up Sunday counted")
{
    forEachEngine([](TestOffice& o) {
        o.at("2026-09-17 10:00");
        const QString number = o.assignedCall();
        const auto clocks = ClockTable(o.db()).of(*o.bench().registry->find("call_record"), o.record("call_record", number).id);
        const auto feedback = std::find_if(clocks.begin(), clocks.end(), [](const ClockState& c) { return c.kind == "feedback"; });
        REQUIRE(feedback != clocks.end());
        // Friday 18, Saturday off, Sunday 20 is worked, Monday 21
        CHECK(isoText(feedback->due) == "2026-09-21T17:30:00+08:00");
        CHECK(feedback->state == "running");
        o.at("2026-09-21 17:30");
        o.done("handler", "call_record", "feed_back", number, kFeedback);
        const auto after = ClockTable(o.db()).of(*o.bench().registry->find("call_record"), o.record("call_record", number).id);
        CHECK(std::any_of(after.begin(), after.end(), [](const ClockState& c) { return c.kind == "feedback" && c.state == "met"; }));
        CHECK(clocksFromEntries(EntryTable(o.db()).ofRecord("call_record", o.record("call_record", number).id)).size() == after.size());
    });
}

TEST_CASE("Offers tell what may be done now, by whom, and why not")
{
    forEachEngine([](TestOffice& o) {
        const QString number = o.call();
        const auto find = [&](const char* user, const QString& action) {
            for (const ActionOffer& a : o.gate().offers(o.record("call_record", number), o.actor(user)))
                if (a.action == action) return a;
            return ActionOffer{};
        };
        CHECK(find("front_desk", "assign").enabled);
        CHECK(find("front_desk", "assign").fills.contains("department"));
        const ActionOffer denied = find("finance", "assign");
        CHECK_FALSE(denied.enabled);
        CHECK_FALSE(denied.why.isEmpty());
        CHECK(find("front_desk", "begin_work").action.isEmpty());
        CHECK(find("front_desk", "resolve").action.isEmpty());
        CHECK(o.record("call_record", number).version == 1);
    });
}

TEST_CASE("A call joined to an earlier one that is under way is proposed to go where that one is", "[experience.15]")
{
    forEachEngine([](TestOffice& o) {
        const QString first = o.assignedCall(), second = o.call();
        o.done("front_desk", "call_record", "link", second, {{"linked_to", first}});
        const auto proposed = [&] {
            for (const ActionOffer& a : o.gate().offers(o.record("call_record", second), o.actor("front_desk")))
                if (a.action == "assign") return a.proposed;
            return QJsonObject();
        };
        CHECK(proposed().value("department") == "engineering");
        CHECK(proposed().value("handler") == "handler");
        o.done("front_desk", "call_record", "link", second, {{"linked_to", o.call()}});
        CHECK(proposed().isEmpty()); // nobody is on that one yet
    });
}

TEST_CASE("An offer tells what its guard will ask for, what would do instead, and leaves out what can never be")
{
    forEachEngine([](TestOffice& o) {
        const auto find = [&](const char* user, const QString& number, const QString& action) {
            for (const ActionOffer& a : o.gate().offers(o.record("call_record", number), o.actor(user)))
                if (a.action == action) return a;
            return ActionOffer{};
        };
        const ActionOffer without = find("front_desk", o.call({{"home", ""}}), "assign");
        CHECK(without.enabled);
        CHECK(without.needs.contains("home"));
        CHECK(without.instead.value("home").contains("place"));
        CHECK_FALSE(without.instead.value("home").contains("handed_to"));
        const QString whole = o.call();
        CHECK_FALSE(find("front_desk", whole, "assign").needs.contains("home"));
        CHECK(find("front_desk", whole, "assign").instead.isEmpty());
        CHECK(find("service_manager", whole, "void_import").action.isEmpty());
        CHECK(find("service_manager", whole, "void").enabled);
        Command history = command("call_record", "import", {}, {{"matter", "旧事"}, {"received_at", "2026-11-20 09:00"}, {"category", "leak"}});
        history.office = QStringLiteral("HB");
        const auto imported = o.gate().run(history, o.actor(QStringLiteral("service_manager")));
        REQUIRE(imported);
        CHECK(find("service_manager", imported->number, "void_import").enabled);
    });
}

TEST_CASE("An order that owes no approval any more does not offer one, to its approver or anybody")
{
    forEachEngine([](TestOffice& o) {
        const auto offered = [&](const char* user, const QString& number) {
            const auto all = o.gate().offers(o.record("dispatch_order", number), o.actor(user));
            return std::any_of(all.begin(), all.end(), [](const ActionOffer& a) { return a.action == "approve"; });
        };
        const QJsonObject content{{"call", o.call({{"urgency", "urgent"}})}, {"order_class", "b"}, {"location", "厨房"}, {"work", "补漏"},
                                  {"trades", QJsonArray{QJsonObject{{"trade", "waterproofing"}}}}, {"estimate", "800"}};
        const QString usual = o.done("front_desk", "dispatch_order", "submit", o.done("front_desk", "dispatch_order", "draft", {}, content).number).number;
        CHECK(offered("service_manager", usual));
        o.done("service_manager", "dispatch_order", "approve", usual, {{"opinion", "同意"}});
        for (const char* user : {"service_manager", "front_desk", "foreman"}) CHECK_FALSE(offered(user, usual));
        const QString urgent = o.done("front_desk", "dispatch_order", "issue_urgent", o.done("front_desk", "dispatch_order", "draft", {}, content).number,
                                      {{"told_to", "service_manager"}, {"told_how", "电话"}}).number;
        CHECK(offered("service_manager", urgent));
        o.done("service_manager", "dispatch_order", "approve", urgent, {{"opinion", "同意"}});
        CHECK_FALSE(offered("service_manager", urgent));
    });
}

TEST_CASE("Logging in: right, wrong, unknown alike; wrong tries wait; a code is changed at once")
{
    forEachEngine([](TestOffice& o) {
        REQUIRE(setPassword(o.bench(), "front_desk", "purple-rain-77", false));
        CHECK(logIn(o.bench(), "front_desk", "purple-rain-77").value().actor.user == "front_desk");
        const auto wrong = logIn(o.bench(), "front_desk", "nope");
        const auto unknown = logIn(o.bench(), "no-such-user", "nope");
        CHECK(wrong.error().reasons == unknown.error().reasons);
        CHECK_FALSE(logIn(o.bench(), "front_desk", "nope"));
        CHECK_FALSE(logIn(o.bench(), "front_desk", "nope"));
        CHECK(logIn(o.bench(), "front_desk", "purple-rain-77").error().reasons.first().code == "wait");
        o.later(2);
        CHECK(logIn(o.bench(), "front_desk", "purple-rain-77"));
        const auto code = newLoginCode(o.bench(), "front_desk", o.actor("administrator"));
        REQUIRE(code);
        CHECK_FALSE(newLoginCode(o.bench(), "front_desk", o.actor("front_desk")));
        CHECK(logIn(o.bench(), "front_desk", *code).value().mustChange);
        CHECK_FALSE(changePassword(o.bench(), "front_desk", *code, "short"));
        CHECK(changePassword(o.bench(), "front_desk", *code, "一串很长的中文口令"));
        CHECK_FALSE(logIn(o.bench(), "front_desk", "一串很长的中文口令").value().mustChange);
    });
}
