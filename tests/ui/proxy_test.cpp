// SPDX-License-Identifier: GPL-3.0-or-later
// Deciding for somebody else in the window: as his deputy, or writing down what he decided elsewhere.
#include "tests/ui/seat.h"
#include "ui/forms/actions_card.h"
#include "ui/pages/record_page.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QSignalSpy>

using namespace fuwutai;

namespace {

struct OpenPage {
    OpenPage(Seat& seat, const QString& number) : page(seat.session(), "call_record", number)
    {
        page.resize(1180, 720);
        page.show();
        page.arrive();
        REQUIRE(QTest::qWaitFor([&] { return button("action.amend") != nullptr; }, 5000));
    }
    Button* button(const QString& name) const { return page.findChild<Button*>(name); }
    FieldEditor* proxy(const char* key) const { return page.findChild<FieldEditor*>(QLatin1String(key)); }
    QString notice() const { return page.findChild<Notice*>("notice")->text(); }
    void beginFeedback()
    {
        page.choose("feed_back");
        REQUIRE(page.form()->isFilling());
        for (const auto& [key, value] : {std::pair{"feedback", "管道老化"}, {"feedback_plan", "更换"}, {"feedback_by_when", "2026-11-27"}}) page.form()->editor(key)->putTyped(value);
    }
    bool done()
    {
        QSignalSpy saved(&page, &RecordPage::saved);
        button("do")->click();
        return saved.wait(3000);
    }
    RecordPage page;
};

QString lastSentence(TestOffice& o, const QString& number) { return o.ask("front_desk", RecordQuestion{"call_record", number})->history.first().sentence; }

void nameDeputy(TestOffice& o, const char* from, const char* to)
{
    Command c = command("deputy", "create", {}, {{"principal", "handler"}, {"deputy", "property"}, {"date_from", from}, {"date_to", to}});
    c.office = QStringLiteral("HB");
    REQUIRE(o.gate().run(c, o.actor("administrator")));
}

} // namespace

TEST_CASE("the desk enters a handler's word for him: who, when and how are needed, and the history names them")
{
    Seat seat("front_desk");
    TestOffice& o = seat.office();
    const QString number = o.assignedCall();
    OpenPage open(seat, number);
    REQUIRE(open.button("action.feed_back"));
    CHECK(open.button("action.feed_back")->text().endsWith("(for somebody else)"));
    open.beginFeedback();
    REQUIRE(open.proxy("proxy.user"));
    CHECK(open.proxy("proxy.user")->isVisible());
    CHECK_FALSE(open.page.findChild<QCheckBox*>("proxy")->isEnabled());
    open.button("do")->click();
    CHECK(open.notice().contains("Who decided"));
    CHECK(o.record("call_record", number).state == "assigned");
    open.proxy("proxy.user")->putTyped("handler");
    open.proxy("proxy.at")->putTyped("2026-11-23 09:00");
    open.proxy("proxy.how")->putTyped("电话");
    const bool done = open.done();
    INFO(open.notice().toStdString());
    REQUIRE(done);
    const QString told = lastSentence(o, number);
    INFO(told.toStdString());
    CHECK(told.contains("entering for 赵工, 工程部:"));
    CHECK(told.contains("(decided 11-23 09:00, 电话)"));
}

TEST_CASE("a word of somebody who may not give it is refused, and what was typed stays")
{
    Seat seat("front_desk");
    TestOffice& o = seat.office();
    const QString number = o.assignedCall();
    OpenPage open(seat, number);
    open.beginFeedback();
    open.proxy("proxy.user")->putTyped("finance");
    open.proxy("proxy.at")->putTyped("2026-11-23 09:00");
    open.proxy("proxy.how")->putTyped("电话");
    CHECK_FALSE(open.done());
    CHECK_FALSE(open.notice().isEmpty());
    CHECK(o.record("call_record", number).state == "assigned");
    CHECK(open.page.form()->editor("feedback")->json().toString() == "管道老化");
    CHECK(open.proxy("proxy.user")->json().toString() == "finance");
}

TEST_CASE("who neither decides nor keeps the desk is not offered it")
{
    TestOffice o(Engine::Sqlite);
    const QString number = o.assignedCall();
    const auto offer = [&](const char* user) {
        for (const ActionOffer& a : o.gate().offers(o.record("call_record", number), o.actor(user)))
            if (a.action == "feed_back") return a;
        return ActionOffer();
    };
    CHECK(offer("front_desk").enabled);
    CHECK(offer("front_desk").forOther);
    CHECK(offer("front_desk").awaits == "Handler"); // whose word it is
    CHECK(offer("handler").awaits.isEmpty());
    CHECK(offer("handler").enabled);
    CHECK_FALSE(offer("handler").forOther);
    CHECK_FALSE(offer("handler").proxy);
    CHECK_FALSE(offer("auditor").enabled);
    CHECK_FALSE(offer("auditor").why.isEmpty());
}

TEST_CASE("who submitted an order is not offered to write down its approval")
{
    TestOffice o(Engine::Sqlite);
    const QString call = o.assignedCall();
    const QString draft = o.done("front_desk", "dispatch_order", "draft", {}, {{"call", call}, {"order_class", "b"}, {"location", "3-2-1201"}, {"work", "换水管"},
                                 {"trades", QJsonArray{QJsonObject{{"trade", "plumbing"}}}}, {"estimate", "800.00"}}).number;
    const QString number = o.done("front_desk", "dispatch_order", "submit", draft).number;
    const auto mayApprove = [&](const char* user) {
        for (const ActionOffer& a : o.gate().offers(o.record("dispatch_order", number), o.actor(user)))
            if (a.action == "approve") return a.enabled;
        return false;
    };
    CHECK_FALSE(mayApprove("front_desk"));
    CHECK(mayApprove("office_head"));
    CHECK(mayApprove("service_manager"));
}

TEST_CASE("a deputy acts in the window on his days, and the history says for whom")
{
    Seat seat("property", [](TestOffice& o) { nameDeputy(o, "2026-11-23", "2026-11-24"); });
    TestOffice& o = seat.office();
    const QString number = o.assignedCall();
    RecordPage page(seat.session(), "call_record", number);
    page.resize(1180, 720);
    page.show();
    REQUIRE(QTest::qWaitFor([&] { return page.findChild<Button*>("action.feed_back") != nullptr; }, 5000));
    CHECK(page.findChild<Button*>("action.feed_back")->isEnabled());
    page.choose("feed_back");
    for (const auto& [key, value] : {std::pair{"feedback", "管道老化"}, {"feedback_plan", "更换"}, {"feedback_by_when", "2026-11-27"}}) page.form()->editor(key)->putTyped(value);
    QSignalSpy saved(&page, &RecordPage::saved);
    page.findChild<Button*>("do")->click();
    REQUIRE(saved.wait(5000));
    CHECK(lastSentence(o, number).startsWith("吴经理 for 赵工"));
}

TEST_CASE("after his last day a deputy is offered nothing of it")
{
    Seat seat("property", [](TestOffice& o) { nameDeputy(o, "2026-11-20", "2026-11-22"); });
    const QString number = seat.office().assignedCall();
    const auto opened = seat.session().openRecord("call_record", number);
    REQUIRE(QTest::qWaitFor([&] { return opened.isFinished(); }, 5000));
    if (const auto record = opened.result())
        for (const ActionOffer& a : record->offers)
            if (a.action == "feed_back") CHECK_FALSE(a.enabled);
}
