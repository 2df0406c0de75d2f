// SPDX-License-Identifier: GPL-3.0-or-later
// A record's page on a real office: what a clerk does with it by mouse and keys.
#include "core/exchange/presences.h"
#include "tests/support/catch.h"
#include "tests/ui/seat.h"
#include "ui/forms/actions_card.h"
#include "ui/pages/record_page.h"
#include "ui/paper/fonts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace fuwutai;

namespace {

constexpr int kPatience = 20'000; // ms: a disk that is busy with something else takes seconds to write down

Button* button(const RecordPage& page, const QString& name) { return page.findChild<Button*>(name); }

bool appears(const RecordPage& page, const QString& name)
{
    return QTest::qWaitFor([&] { return button(page, name) != nullptr && button(page, name)->isVisible(); }, kPatience);
}

struct OpenPage {
    OpenPage(Seat& seat, const QString& type, const QString& number) : page(seat.session(), type, number)
    {
        page.resize(1180, 720);
        page.show();
        page.arrive();
    }
    RecordPage page;
};

QString noticeOf(const RecordPage& page) { return page.findChild<Notice*>("notice")->text(); }

} // namespace

TEST_CASE("a step is chosen, filled and done by keys")
{
    Seat seat("front_desk");
    const QString number = seat.office().call();
    OpenPage open(seat, "call_record", number);
    RecordPage& page = open.page;
    REQUIRE(appears(page, "action.answer"));
    button(page, "action.answer")->click();
    REQUIRE(page.form()->isFilling());
    CHECK(page.form()->missing().contains("First answer"));
    QTest::keyClicks(page.form()->editor("first_answer")->findChild<QPlainTextEdit*>(), "told the opening hours");
    page.form()->editor("kind")->putTyped("inquiry");
    QSignalSpy saved(&page, &RecordPage::saved);
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(saved.wait(kPatience));
    CHECK(seat.office().record("call_record", number).state == "closed");
    CHECK_FALSE(page.form()->isFilling());
}

TEST_CASE("refusals stand at their fields and what was typed stays")
{
    Seat seat("front_desk");
    const QString number = seat.office().call();
    OpenPage open(seat, "call_record", number);
    RecordPage& page = open.page;
    REQUIRE(appears(page, "action.assign"));
    button(page, "action.assign")->click();
    page.form()->editor("handed_to")->putTyped("李工");
    button(page, "do")->click();
    REQUIRE(QTest::qWaitFor([&] { return !noticeOf(page).isEmpty(); }, kPatience));
    CHECK_FALSE(page.form()->editor("department")->reasons().isEmpty());
    CHECK(page.form()->editor("handed_to")->json().toString() == "李工");
    CHECK(seat.office().record("call_record", number).state == "registered");
}

TEST_CASE("what is asked for only where a step is refused comes with the refusal, and what was typed stays")
{
    Seat seat("foreman");
    const auto requested = [&] {
        return seat.office().done("front_desk", "repair_request", "request", {},
            {{"customer_name", "张伟"}, {"phone", "13800138000"}, {"home", "HY 3-2-1201"}, {"content", "龙头漏水"}, {"inspect_at", "2026-11-23 14:00"}}).number;
    };
    const QJsonObject goes{{"technicians", QJsonArray{QJsonObject{{"technician", "王工"}}}}, {"planned_at", "2026-11-23 14:00"}, {"team", "T1"}};
    seat.office().done("foreman", "repair_request", "assign", requested(), goes);
    const QString second = requested();
    OpenPage open(seat, "repair_request", second);
    RecordPage& page = open.page;
    REQUIRE(appears(page, "action.assign"));
    page.choose("assign");
    CHECK_FALSE(page.form()->editor("overlap_agreed"));
    page.form()->putTyped(goes);
    button(page, "do")->click();
    REQUIRE(QTest::qWaitFor([&] { return page.form()->editor("overlap_agreed") != nullptr; }, kPatience));
    CHECK_FALSE(page.form()->editor("overlap_agreed")->reasons().isEmpty());
    CHECK(page.form()->typed().value("planned_at").toString().contains("14:00"));
    page.form()->editor("overlap_agreed")->putTyped(true);
    button(page, "do")->click();
    CHECK(QTest::qWaitFor([&] { return seat.office().record("repair_request", second).state == "assigned"; }, kPatience));
}

TEST_CASE("beside what is begun for a home stands what was asked for it lately", "[experience.15]")
{
    Seat seat("front_desk");
    const QString before = seat.office().done("front_desk", "repair_request", "request", {},
        {{"customer_name", "张伟"}, {"phone", "13800138000"}, {"home", "HY 3-2-1201"}, {"content", "龙头漏水"}, {"at_once", true}}).number;
    NewRecord fresh;
    fresh.type = "repair_request";
    RecordPage page(seat.session(), fresh);
    page.resize(1180, 720);
    page.show();
    REQUIRE(QTest::qWaitFor([&] { return page.form()->isFilling(); }, kPatience));
    page.form()->putTyped({{"home", "HY 3-2-1201"}});
    const auto told = [&] { return page.findChild<QPushButton*>("linked." + before) != nullptr; };
    CHECK(QTest::qWaitFor(told, kPatience));
    page.form()->putTyped({{"home", "HY 3-2-1202"}});
    CHECK(QTest::qWaitFor([&] { return !told(); }, kPatience));
}

TEST_CASE("gone on with, a step tells what was typed, not what was refused")
{
    Seat seat("front_desk");
    OpenPage open(seat, "call_record", seat.office().call());
    RecordPage& page = open.page;
    REQUIRE(appears(page, "action.assign"));
    page.choose("assign");
    page.form()->editor("handed_to")->putTyped("李工");
    button(page, "do")->click();
    REQUIRE(QTest::qWaitFor([&] { return !page.form()->editor("department")->reasons().isEmpty(); }, kPatience));
    page.arrive(); // from somewhere else
    CHECK(noticeOf(page).isEmpty());
    CHECK(page.form()->editor("department")->reasons().isEmpty());
    CHECK(page.form()->editor("handed_to")->json().toString() == "李工");
}

TEST_CASE("a step that is not possible stands grey with its reason")
{
    Seat seat("handler");
    const QString number = seat.office().assignedCall();
    OpenPage open(seat, "call_record", number);
    REQUIRE(QTest::qWaitFor([&] { return button(open.page, "action.feed_back") != nullptr; }, kPatience));
    CHECK(button(open.page, "action.feed_back")->isEnabled());
    Button* grey = button(open.page, "action.reassign");
    REQUIRE(grey);
    CHECK_FALSE(grey->isEnabled());
    CHECK_FALSE(grey->whyNot().isEmpty());
    CHECK(grey->toolTip() == grey->whyNot().join('\n'));
}

TEST_CASE("what stands in the way of several steps is said once, below them")
{
    Seat seat("service_manager");
    const QString number = seat.office().assignedCall();
    OpenPage open(seat, "call_record", number);
    REQUIRE(appears(open.page, "action.direct"));
    REQUIRE(appears(open.page, "action.downgrade"));
    int told = 0;
    for (const QLabel* one : open.page.findChild<ActionsCard*>()->findChildren<QLabel*>()) told += one->text().contains(say("Report as major"));
    CHECK(told == 1);
}

TEST_CASE("what a record waits for stands first, with whose it is, where nothing is one's own to do next")
{
    Seat seat("gm_office");
    const QString number = seat.office().assignedCall();
    OpenPage open(seat, "call_record", number);
    REQUIRE(appears(open.page, "action.feed_back"));
    Button* awaited = button(open.page, "action.feed_back");
    CHECK_FALSE(awaited->isEnabled());
    CHECK(awaited->whyNot().join(' ').contains(say("Handler")));
    const auto* card = open.page.findChild<ActionsCard*>();
    for (const Button* other : card->findChildren<Button*>())
        if (other != awaited && other->isVisible()) CHECK(other->mapTo(card, QPoint()).y() > awaited->mapTo(card, QPoint()).y());
}

TEST_CASE("who may not see a number does not send it back")
{
    Seat seat("auditor");
    const QString number = seat.office().call();
    OpenPage open(seat, "call_record", number);
    REQUIRE(QTest::qWaitFor([&] { return open.page.form()->view().record.version > 0; }, kPatience));
    CHECK(open.page.form()->view().sight == Sight::Masked);
    ActionOffer any;
    any.action = "amend";
    any.fills = {"phone", "caller_name", "place"};
    open.page.form()->begin(any);
    open.page.form()->editor("place")->putTyped("north gate");
    CHECK(open.page.form()->command().with == QJsonObject{{"place", "north gate"}});
}

TEST_CASE("a change of somebody else comes in without touching what is typed", "[experience.19]")
{
    Seat seat("front_desk");
    const QString number = seat.office().call();
    OpenPage open(seat, "call_record", number);
    RecordPage& page = open.page;
    REQUIRE(appears(page, "action.assign"));
    page.choose("assign");
    page.form()->editor("handed_to")->putTyped("李工");
    const int version = page.form()->view().record.version;
    seat.office().done("office_head", "call_record", "escalate", number, {{"escalation_grounds", "television came"}});
    REQUIRE(QTest::qWaitFor([&] { return page.form()->view().record.version > version; }, kPatience));
    CHECK(page.form()->editor("handed_to")->json().toString() == "李工");
    CHECK(page.form()->isFilling());
}

TEST_CASE("an open step is done from anywhere in the window; a step that is not open only from its page")
{
    Seat seat("front_desk");
    const QString number = seat.office().call();
    QWidget window;
    auto* elsewhere = new QLineEdit(&window);
    auto* all = new QVBoxLayout(&window);
    auto* page = new RecordPage(seat.session(), "call_record", number);
    all->addWidget(elsewhere);
    all->addWidget(page);
    window.resize(1180, 720);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    REQUIRE(appears(*page, "action.assign"));
    elsewhere->setFocus();
    QTest::keyClick(elsewhere, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(page->form()->isFilling());
    page->choose("answer");
    page->form()->editor("first_answer")->putTyped("told the opening hours");
    page->form()->editor("kind")->putTyped("inquiry");
    elsewhere->setFocus();
    QSignalSpy saved(page, &RecordPage::saved);
    QTest::keyClick(elsewhere, Qt::Key_Return, Qt::ControlModifier);
    CHECK(saved.wait(kPatience));
}

TEST_CASE("leaving a step keeps the place that is read on the sheet")
{
    Seat seat("front_desk");
    OpenPage open(seat, "call_record", seat.office().call());
    open.page.resize(1180, 420);
    REQUIRE(appears(open.page, "action.answer"));
    auto* bar = open.page.form()->findChild<QScrollArea*>()->verticalScrollBar();
    REQUIRE(QTest::qWaitFor([&] { return bar->maximum() > 120; }, kPatience));
    CHECK(bar->value() == 0);
    open.page.choose("answer");
    QTest::qWait(200);
    bar->setValue(60);
    QTest::keyClick(&open.page, Qt::Key_Escape);
    QTest::qWait(200);
    CHECK(bar->value() == 60);
}

TEST_CASE("Escape leaves a step; chosen again, its words are there")
{
    Seat seat("front_desk");
    OpenPage open(seat, "call_record", seat.office().call());
    RecordPage& page = open.page;
    REQUIRE(appears(page, "action.assign"));
    page.choose("assign");
    page.form()->editor("handed_to")->putTyped("李工");
    QTest::keyClick(&page, Qt::Key_Escape);
    CHECK_FALSE(page.form()->isFilling());
    page.choose("assign");
    CHECK(page.form()->editor("handed_to")->json().toString() == "李工");
}

TEST_CASE("sent again after a lost answer it is the same attempt")
{
    Seat seat("front_desk");
    OpenPage open(seat, "call_record", seat.office().call());
    REQUIRE(appears(open.page, "action.assign"));
    open.page.choose("assign");
    RecordForm* form = open.page.form();
    const QString first = form->command().uuid;
    CHECK(form->command().uuid == first);
    form->editor("handed_to")->putTyped("李工");
    CHECK(form->command().uuid != first);
    CHECK(form->command().version == form->view().record.version);
}

TEST_CASE("two people change the same field: it is shown as it was, theirs and mine, and one key takes theirs", "[experience.20]")
{
    for (const bool takeTheirs : {false, true}) {
        Seat seat("front_desk");
        const QString number = seat.office().call({{"place", "kitchen"}});
        OpenPage open(seat, "call_record", number);
        RecordPage& page = open.page;
        REQUIRE(appears(page, "action.amend"));
        page.choose("amend");
        page.form()->editor("place")->putTyped("bathroom");
        page.form()->editor("caller_name")->putTyped("张大伟");
        seat.office().done("office_head", "call_record", "amend", number, {{"place", "balcony"}});
        button(page, "do")->click();
        auto* table = page.findChild<QWidget*>("conflicts");
        REQUIRE(QTest::qWaitFor([&] { return table->isVisible(); }, kPatience));
        auto* theirs = table->findChild<QRadioButton*>("theirs.place");
        auto* mine = table->findChild<QRadioButton*>("mine.place");
        REQUIRE(theirs);
        CHECK(theirs->text() == "balcony");
        CHECK(mine->text() == "bathroom");
        CHECK(mine->isChecked());
        CHECK_FALSE(table->findChild<QRadioButton*>("mine.caller_name")); // nobody else touched it
        const auto labels = table->findChildren<QLabel*>();
        CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* l) { return l->text() == "kitchen"; }));
        CHECK(page.form()->editor("place")->json().toString() == "bathroom");
        REQUIRE(seat.office().record("call_record", number).text("place") == "balcony");
        REQUIRE(QTest::qWaitFor([&] { return !noticeOf(page).isEmpty() && page.form()->view().record.version == 2; }, kPatience));
        if (takeTheirs) {
            mine->setFocus();
            QTest::keyClick(mine, Qt::Key_Left);
            CHECK(page.form()->editor("place")->json().toString() == "balcony");
        }
        QSignalSpy saved(&page, &RecordPage::saved);
        QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(saved.wait(kPatience));
        CHECK(seat.office().record("call_record", number).text("place") == (takeTheirs ? "balcony" : "bathroom"));
        CHECK_FALSE(table->isVisible());
    }
}

TEST_CASE("who has a step of a record open is shown to others within three seconds, and goes when he leaves it", "[experience.19]")
{
    Seat seat("front_desk");
    const QString number = seat.office().call();
    OpenPage open(seat, "call_record", number);
    REQUIRE(appears(open.page, "action.assign"));
    auto* badge = open.page.findChild<Badge*>("presence");
    CHECK_FALSE(badge->isVisible());
    const Presence other{"call_record", seat.office().record("call_record", number).id, "another seat", "office_head", "assign"};
    REQUIRE(notePresence(seat.office().bench(), other));
    CHECK(QTest::qWaitFor([&] { return badge->isVisible(); }, 3000));
    CHECK(badge->text().contains("filling in"));
    REQUIRE(dropPresence(seat.office().bench(), other));
    CHECK(QTest::qWaitFor([&] { return !badge->isVisible(); }, 3000));
}

TEST_CASE("an open step is said to other seats, and no longer when it is left, done or its page is closed", "[experience.19]")
{
    Seat seat("front_desk");
    const QString number = seat.office().call();
    const qint64 id = seat.office().record("call_record", number).id;
    const auto heard = [&] { return PresenceTable(seat.office().db()).others("call_record", id, "another seat", seat.office().now()).size(); };
    {
        OpenPage open(seat, "call_record", number);
        REQUIRE(appears(open.page, "action.assign"));
        CHECK(heard() == 0);
        open.page.choose("assign");
        CHECK(QTest::qWaitFor([&] { return heard() == 1; }, kPatience));
        QTest::keyClick(&open.page, Qt::Key_Escape);
        CHECK(QTest::qWaitFor([&] { return heard() == 0; }, kPatience));
        open.page.choose("assign");
        CHECK(QTest::qWaitFor([&] { return heard() == 1; }, kPatience));
    }
    CHECK(QTest::qWaitFor([&] { return heard() == 0; }, kPatience));
}

TEST_CASE("a refusal bears its code, and what is copied for who helps names no value of a record", "[experience.32]")
{
    Seat seat("front_desk");
    OpenPage open(seat, "call_record", seat.office().call());
    REQUIRE(appears(open.page, "action.assign"));
    open.page.choose("assign");
    open.page.form()->editor("handed_to")->putTyped("李工");
    button(open.page, "do")->click();
    REQUIRE(QTest::qWaitFor([&] { return !noticeOf(open.page).isEmpty(); }, kPatience));
    auto* copy = open.page.findChild<Notice*>("notice")->findChild<QPushButton*>("copyDetails");
    REQUIRE(copy->isVisible());
    copy->click();
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.contains("required department"));
    CHECK(copied.contains("fuwutai"));
    CHECK_FALSE(copied.contains("李工"));
    const auto labels = open.page.findChild<Notice*>("notice")->findChildren<QLabel*>();
    CHECK(std::none_of(labels.begin(), labels.end(), [](const QLabel* l) { return l->isVisible() && l->text().contains("required"); })); // what he can put right himself is told in words alone
}

TEST_CASE("a failure of the machine shows its code", "[experience.32]")
{
    Notice notice;
    notice.tell(Refusal{RefusalKind::Failed, {{{}, "full", "the disk is full"}}});
    const auto labels = notice.findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* l) { return !l->isHidden() && l->text() == say("Code %1").arg("full"); }));
}

TEST_CASE("another department takes its own handler along: who no longer fits goes, the only one who does comes")
{
    Seat seat("office_head");
    const QString call = seat.office().assignedCall();
    OpenPage open(seat, "call_record", call);
    RecordForm* form = open.page.form();
    open.page.choose("reassign");
    REQUIRE(QTest::qWaitFor([&] { return form->isFilling(); }, kPatience));
    const auto name = [&](const char* department) {
        FieldEditor* editor = form->editor("department");
        auto* line = editor->findChild<QLineEdit*>();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, department);
        REQUIRE(QTest::qWaitFor([&] {
            editor->commitComposition();
            return line->text() != QLatin1String(department);
        }, kPatience));
    };
    const auto handler = [&] { return form->editor("handler")->json().toString(); };
    CHECK(handler() == "handler");
    name("property");
    CHECK(QTest::qWaitFor([&] { return handler().isEmpty(); }, kPatience));
    name("engineering");
    CHECK(QTest::qWaitFor([&] { return handler() == "handler"; }, kPatience));
}

TEST_CASE("the only one who fits comes where somebody has to be named, and nobody comes where nobody has to")
{
    Seat seat("office_head");
    RecordForm form(seat.session(), *registry().find("call_record"));
    const auto handlerAfter = [&](const QStringList& needs) {
        ActionOffer offer;
        offer.action = QStringLiteral("assign");
        offer.fills = {QStringLiteral("department"), QStringLiteral("handler")};
        offer.needs = needs;
        form.begin(offer);
        auto* line = form.editor("department")->findChild<QLineEdit*>();
        QTest::keyClicks(line, "engineering");
        REQUIRE(QTest::qWaitFor([&] {
            form.editor("department")->commitComposition();
            return line->text() != QLatin1String("engineering");
        }, kPatience));
        QTest::qWait(300);
        return form.editor("handler")->json().toString();
    };
    form.show();
    CHECK(handlerAfter({"department", "handler"}) == "handler");
    CHECK(handlerAfter({"department"}).isEmpty());
}

TEST_CASE("that the customer confirms the fee is among what is still needed, until it is ticked")
{
    Seat seat("foreman");
    const QJsonObject asked{{"home", "HY 3-2-1201"}, {"customer_name", "张伟"}, {"phone", "13800138000"}, {"content", "龙头滴水"}, {"at_once", true}};
    TestOffice& o = seat.office();
    const QString number = o.done("front_desk", "repair_request", "request", {}, asked).number;
    o.done("foreman", "repair_request", "assign", number, {{"team", "T1"}, {"technicians", QJsonArray{QJsonObject{{"technician", "王工"}}}}, {"planned_at", "2026-11-23 09:30"}});
    o.done("foreman", "repair_request", "arrive", number);
    o.done("foreman", "repair_request", "quote", number, {{"quote", QJsonArray{QJsonObject{{"name", "更换龙头"}, {"unit", "只"}, {"quantity", "1"}, {"labour", "40"}, {"material", "60"}}}}});
    o.done("foreman", "repair_request", "agree", number, {{"agreed_by", "张伟"}, {"agreed_how", "当面"}});
    o.done("foreman", "repair_request", "complete", number, {{"diagnosis", "阀芯磨损"}, {"fault_cause", "老化"}, {"result", "repaired"}});
    OpenPage open(seat, "repair_request", number);
    open.page.choose("sign");
    REQUIRE(QTest::qWaitFor([&] { return open.page.form()->isFilling(); }, kPatience));
    CHECK(open.page.form()->missing().contains("Fee confirmed by the customer"));
    open.page.form()->editor("fee_confirmed")->putTyped(true);
    CHECK_FALSE(open.page.form()->missing().contains("Fee confirmed by the customer"));
}

TEST_CASE("a new order begins from its call")
{
    Seat seat("front_desk");
    const QString number = seat.office().assignedCall();
    RecordPage page(seat.session(), NewRecord{"dispatch_order", "draft", {{"call", number}}, {}});
    page.resize(1180, 720);
    page.show();
    REQUIRE(QTest::qWaitFor([&] { return page.form()->isFilling(); }, kPatience));
    CHECK(page.form()->editor("call")->json().toString() == number);
    CHECK(page.form()->command().number.isEmpty());
    CHECK(page.form()->command().with.value("call").toString() == number);
}
