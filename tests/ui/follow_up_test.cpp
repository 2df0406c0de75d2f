// SPDX-License-Identifier: GPL-3.0-or-later
// What is begun from a record: an order from its call, with what the call knows already.
#include "tests/ui/desk_fixture.h"
#include "tests/ui/seat.h"
#include "ui/forms/actions_card.h"
#include "ui/pages/follow_up.h"

#include <QJsonArray>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace fuwutai;

namespace {

const char* const kButton = "begin.dispatch_order";

RecordView viewOf(TestOffice& o, const QString& user, const QString& number) { return *o.ask(user, RecordQuestion{"call_record", number}); }

QJsonObject orderFrom(TestOffice& o, const QString& user, const QString& number)
{
    const RecordView view = viewOf(o, user, number);
    const auto offers = followUpsOf(registry(), view.record, o.actor(user));
    const auto order = std::find_if(offers.begin(), offers.end(), [](const FollowUpOffer& f) { return f.type->key == "dispatch_order"; });
    return order == offers.end() ? QJsonObject() : takenOver(*order, view);
}

} // namespace

TEST_CASE("an order is begun from its call with what the call knows")
{
    TestDesk desk;
    const QString number = desk.office().call({{"relation", "owner"}, {"urgency", "urgent"}});
    desk.logIn("front_desk");
    desk.work().openRecord("call_record", number);
    const auto shown = [&](const QString& type) -> RecordPage* {
        auto* page = qobject_cast<RecordPage*>(desk.work().stack()->currentWidget());
        return page && page->type() == type ? page : nullptr;
    };
    REQUIRE(desk.waitFor([&] { return shown("call_record") && shown("call_record")->findChild<Button*>(kButton); }));
    shown("call_record")->findChild<Button*>(kButton)->click();
    REQUIRE(desk.waitFor([&] { return shown("dispatch_order") && shown("dispatch_order")->form()->isFilling(); }));
    desk.settle();
    RecordForm* form = shown("dispatch_order")->form();
    CHECK(form->editor("call")->json().toString() == number);
    CHECK(form->editor("home")->json().toString() == "HY 3-2-1201");
    CHECK(form->editor("location")->json().toString() == "湖滨花园 3-2-1201");
    CHECK(form->editor("work")->json().toString() == "厨房天花板漏水");
    CHECK(form->editor("owner_name")->json().toString() == "张伟");
    CHECK(form->editor("urgent")->json().toBool());
    CHECK(form->missing().contains("Estimate"));
}

TEST_CASE("a new caller is asked for his name, and an order takes over his name and his number")
{
    TestDesk desk;
    desk.logIn("front_desk");
    desk.write("13900000009");
    desk.settle();
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor([&] { return QApplication::focusWidget() == desk.find<QLineEdit>("caller_name"); }));
    desk.write("欧阳明");
    desk.panel().findChild<QPlainTextEdit*>("matter")->setFocus();
    desk.write("楼道灯不亮");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.waitFor([&] { return desk.find<SavedCard>("savedCard")->isVisible(); }));
    const QJsonObject with = orderFrom(desk.office(), "front_desk", desk.find<SavedCard>("savedCard")->number());
    CHECK(with.value("owner_name").toString() == "欧阳明");
    CHECK(with.value("owner_phone").toString() == "13900000009");
}

TEST_CASE("a call whose order is still a draft leads to the draft, not to a second one")
{
    TestDesk desk;
    const QString call = desk.office().call();
    const QString draft = desk.office().done("front_desk", "dispatch_order", "draft", {}, {{"call", call}, {"order_class", "b"}, {"location", "厨房"}, {"work", "补漏"}, {"estimate", "300"},
                                             {"trades", QJsonArray{QJsonObject{{"trade", "plumbing"}}}}}).number;
    desk.logIn("front_desk");
    desk.work().openRecord("call_record", call);
    desk.settle();
    auto* begin = desk.find<Button>(kButton);
    CHECK(begin->text().contains(say("Go on with the draft")));
    begin->click();
    desk.settle();
    auto* page = qobject_cast<RecordPage*>(desk.work().stack()->currentWidget());
    REQUIRE(page->type() == "dispatch_order");
    CHECK(page->number() == draft);

    desk.office().done("office_head", "dispatch_order", "submit", draft);
    desk.work().openRecord("call_record", call);
    const auto* again = desk.work().stack()->currentWidget();
    CHECK(desk.waitFor([&] {
        const auto buttons = again->findChildren<Button*>(kButton);
        return !buttons.isEmpty() && buttons.last()->text().contains(say("Draw up an order"));
    }));
}

TEST_CASE("Ctrl+D on a call does the same")
{
    TestDesk desk;
    const QString number = desk.office().call();
    desk.logIn("front_desk");
    desk.work().openRecord("call_record", number);
    desk.settle();
    desk.press(Qt::Key_D, Qt::ControlModifier);
    auto* page = qobject_cast<RecordPage*>(desk.work().stack()->currentWidget());
    REQUIRE(page);
    CHECK(page->type() == "dispatch_order");
}

TEST_CASE("a caller who is not the owner is not written down as the owner")
{
    TestOffice o(Engine::Sqlite);
    const QJsonObject with = orderFrom(o, "front_desk", o.call({{"relation", "tenant"}, {"place", "地下车库"}}));
    CHECK_FALSE(with.contains("owner_name"));
    CHECK_FALSE(with.contains("owner_phone"));
    CHECK_FALSE(with.contains("urgent"));
    CHECK(with.value("location").toString() == "地下车库");
}

TEST_CASE("what a reader sees masked is not taken over")
{
    TestOffice o(Engine::Sqlite);
    RecordView view = viewOf(o, "front_desk", o.call({{"relation", "owner"}}));
    view.sight = Sight::Masked;
    const QJsonObject with = takenOver(followUpsOf(registry(), view.record, o.actor("front_desk")).first(), view);
    CHECK_FALSE(with.contains("owner_phone"));
    CHECK_FALSE(with.contains("work"));
    CHECK(with.value("home").toString() == "HY 3-2-1201");
}

TEST_CASE("nothing is begun from what is closed, nor by who may not")
{
    TestOffice o(Engine::Sqlite);
    const QString open = o.call();
    CHECK(orderFrom(o, "auditor", open).isEmpty());
    CHECK(orderFrom(o, "handler", o.assignedCall()).isEmpty());
    const QString closed = o.call({{"kind", "inquiry"}, {"category", ""}});
    o.done("front_desk", "call_record", "answer", closed, {{"first_answer", "told"}});
    CHECK(orderFrom(o, "front_desk", closed).isEmpty());
}

TEST_CASE("a survey is begun from its call, and an order from the signed survey with all that was found")
{
    TestOffice o(Engine::Sqlite);
    const QString call = o.call({{"relation", "owner"}});
    const RecordView from = viewOf(o, "front_desk", call);
    const auto offers = followUpsOf(registry(), from.record, o.actor("front_desk"));
    const auto survey = std::find_if(offers.begin(), offers.end(), [](const FollowUpOffer& f) { return f.type->key == "site_survey"; });
    REQUIRE(survey != offers.end());
    QJsonObject with = takenOver(*survey, from);
    CHECK(with.value("location").toString() == "湖滨花园 3-2-1201");
    with.insert("appointment_at", "2026-11-23 10:00");
    with.insert("invited", QJsonArray{QJsonObject{{"party", "engineering"}, {"how", "电话"}}});
    const QString number = o.done("front_desk", "site_survey", "schedule", {}, with).number;
    o.done("foreman", "site_survey", "record", number, {{"findings", "渗水"}, {"cause", "construction"}, {"responsible_party", "contractor"}, {"contractor", "JZ"},
           {"trades", QJsonArray{QJsonObject{{"trade", "waterproofing"}}, QJsonObject{{"trade", "masonry"}}}}, {"estimate", "480"}, {"repair_plan", "重做防水"}, {"executor", "team"},
           {"planned_finish", "2026-11-26"}, {"repair_class", "a"}});
    const auto begun = [&] {
        const RecordView view = *o.ask(QStringLiteral("front_desk"), RecordQuestion{"site_survey", number});
        const auto next = followUpsOf(registry(), view.record, o.actor("front_desk"));
        return next.isEmpty() ? QJsonObject() : takenOver(next.first(), view);
    };
    CHECK(begun().isEmpty()); // not countersigned yet
    for (const char* who : {"office_head", "engineering", "foreman"}) o.done(QLatin1String(who), "site_survey", "countersign", number, {{"sign_result", "agree"}});
    const QJsonObject order = begun();
    CHECK(order.value("survey_no").toString() == number);
    CHECK(order.value("owner_phone").toString() == "13800138000");
    CHECK(order.value("work").toString() == "重做防水");
    const QString drawn = o.done("front_desk", "dispatch_order", "draft", {}, order).number; // one step: nothing is missing
    const Record stands = o.record("dispatch_order", drawn);
    CHECK(stands.text("contractor") == "JZ");
    CHECK(stands.text("executor") == "team");
    CHECK(std::get<LineValues>(stands.value("trades")).lines.size() == 2);
}

TEST_CASE("a survey by which the customer pays leads to a repair request, every other one to an order")
{
    Record survey = emptyRecord(*registry().find("site_survey"));
    survey.id = 1;
    survey.number = "KCHB-202611-0001";
    survey.state = "signed";
    survey.office = survey.handlingOffice = "HB";
    TestOffice o(Engine::Sqlite);
    for (const auto& [cls, leadsTo] : {std::pair{"a", "dispatch_order"}, {"b", "dispatch_order"}, {"charged", "repair_request"}}) {
        survey.set("repair_class", QString::fromLatin1(cls));
        const auto offers = followUpsOf(registry(), survey, o.actor("front_desk"));
        REQUIRE(offers.size() == 1);
        CHECK(offers.first().type->key == QLatin1String(leadsTo));
    }
    survey.state = "recorded";
    CHECK(followUpsOf(registry(), survey, o.actor("front_desk")).isEmpty());
}

TEST_CASE("an approver's opinion stands in sight, marked where it is needed")
{
    Seat seat("service_manager");
    TestOffice& o = seat.office();
    const QString call = o.assignedCall();
    const QString draft = o.done("front_desk", "dispatch_order", "draft", {}, {{"call", call}, {"order_class", "b"}, {"location", "3-2-1201"}, {"work", "换水管"},
                                 {"trades", QJsonArray{QJsonObject{{"trade", "plumbing"}}}}, {"estimate", "800.00"}}).number;
    const QString number = o.done("front_desk", "dispatch_order", "submit", draft).number;
    RecordPage page(seat.session(), "dispatch_order", number);
    page.resize(1178, 690);
    page.show();
    page.arrive();
    for (const char* action : {"approve", "return"}) {
        page.choose(action);
        REQUIRE(QTest::qWaitFor([&] { return page.form()->isFilling() && page.form()->offer().action == action; }, 5000));
        QTest::qWait(100);
        FieldEditor* opinion = page.form()->editor("opinion");
        REQUIRE(opinion);
        INFO(action);
        CHECK(opinion->visibleRegion().boundingRect().height() == opinion->height());
        CHECK(opinion->isAncestorOf(QApplication::focusWidget()));
    }
    CHECK(page.form()->missing() == QStringList{"Opinion"});
}

TEST_CASE("who called and is not on file is put there with his name, his number and his home; who is on file is not put there twice")
{
    TestDesk desk;
    TestOffice& o = desk.office();
    const QString known = o.call();
    const QString unknown = o.call({{"caller_name", "欧阳明"}, {"phone", "13900000009"}, {"home", "HY 3-2-1202"}, {"relation", "tenant"}});
    const QString nameless = o.call({{"caller_name", ""}, {"phone", ""}, {"anonymous", true}});
    desk.logIn("front_desk");
    const auto shown = [&](const QString& type) -> RecordPage* {
        auto* page = qobject_cast<RecordPage*>(desk.work().stack()->currentWidget());
        return page && page->type() == type ? page : nullptr;
    };
    const auto offered = [&] { return shown("call_record") && shown("call_record")->findChild<Button*>("begin.customer"); };
    const auto open = [&](const QString& number) {
        desk.work().openRecord("call_record", number);
        REQUIRE(desk.waitFor([&] { return shown("call_record") && shown("call_record")->findChild<Button*>(kButton); }));
        desk.settle();
    };
    for (const QString& other : {known, nameless}) {
        open(other);
        CHECK_FALSE(offered());
    }
    open(unknown);
    REQUIRE(desk.waitFor(offered));
    shown("call_record")->findChild<Button*>("begin.customer")->click();
    REQUIRE(desk.waitFor([&] { return shown("customer") && shown("customer")->form()->isFilling(); }));
    desk.settle();
    CHECK(shown("customer")->form()->editor("name")->json().toString() == "欧阳明");
    QSignalSpy saved(shown("customer"), &RecordPage::saved);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(saved.wait(5000));
    const RecordView customer = *o.ask("front_desk", RecordQuestion{"customer", shown("customer")->number()});
    CHECK(customer.record.text("kind") == "tenant");
    const auto cell = [&](const char* lines) { return std::get<LineValues>(customer.record.value(lines)).lines; };
    REQUIRE(cell("phones").size() == 1);
    REQUIRE(cell("homes").size() == 1);
    CHECK(std::get<QString>(cell("homes").front().values[0]) == "HY 3-2-1202");
    CHECK(std::get<QString>(cell("homes").front().values[1]) == "tenant");
    open(unknown);
    CHECK(desk.waitFor([&] { return !offered(); }));
}
