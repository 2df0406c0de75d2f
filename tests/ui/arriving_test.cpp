// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keyboard is after a log-in, and where one is after something was given up.
#include "tests/ui/desk_fixture.h"
#include "ui/forms/actions_card.h"
#include "ui/pages/record_page.h"

#include <QStackedWidget>

using namespace fuwutai;

namespace {

QString shown(TestDesk& desk) { return desk.work().stack()->currentWidget()->objectName(); }

RecordPage* begun(TestDesk& desk)
{
    desk.settle();
    auto* page = qobject_cast<RecordPage*>(desk.work().stack()->currentWidget());
    REQUIRE(page);
    REQUIRE(desk.waitFor([&] { return page->form()->isFilling(); }));
    return page;
}

} // namespace

TEST_CASE("after the log-in the head and the manager stand on the first row that waits for them", "[experience.3]")
{
    for (const char* user : {"office_head", "service_manager"}) {
        TestDesk desk([](TestOffice& o) {
            o.call();
            o.later(60 * 24 * 30); // past every limit
        });
        desk.logIn(user);
        desk.settle();
        INFO(user);
        DeskList* list = desk.work().desk()->list();
        REQUIRE(desk.waitFor([&] { return list->currentIndex().isValid(); }));
        CHECK(QApplication::focusWidget() == list);
        QString opened;
        QObject::connect(desk.work().desk(), &Page::openRecord, list, [&](const QString&, const QString& number, const QString&) { opened = number; });
        desk.press(Qt::Key_Return);
        CHECK_FALSE(opened.isEmpty());
    }
}

TEST_CASE("the first that waits takes the keyboard of who waits at an empty desk")
{
    TestDesk desk;
    desk.logIn("service_manager");
    desk.settle();
    DeskList* list = desk.work().desk()->list();
    REQUIRE(desk.waitFor([&] { return list->isHidden(); }));
    const QString call = desk.office().call();
    desk.office().done("office_head", "call_record", "escalate", call, {{"escalation_grounds", "媒体来电"}});
    REQUIRE(desk.waitFor([&] { return list->currentIndex().isValid(); }, 10'000));
    CHECK(QApplication::focusWidget() == list);
}

TEST_CASE("a call that is begun goes on where it was, also for the head")
{
    TestDesk desk;
    desk.office().call();
    desk.logIn("office_head");
    desk.press(Qt::Key_F2);
    desk.type("8000");
    desk.work().show("dispatch");
    desk.work().show("desk");
    desk.settle();
    CHECK(desk.panel().isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("a new record that is given up empty leads back to its list, by Escape and by the button, wherever it was begun")
{
    TestDesk desk;
    desk.logIn("office_head");
    desk.work().show("calls");
    desk.work().openNew({"incident", {}, {}, {}});
    begun(desk);
    SECTION("by Escape") { desk.press(Qt::Key_Escape); CHECK(shown(desk) == "page.calls"); }
    SECTION("by the button")
    {
        begun(desk)->findChild<Button*>("leave")->click();
        CHECK(shown(desk) == "page.calls");
    }
    SECTION("with nothing to go back to")
    {
        desk.press(Qt::Key_Escape);
        desk.work().openNew({"dispatch_order", {}, {}, {}});
        RecordPage* page = begun(desk);
        desk.work().back();
        desk.work().show("dispatch"); // no way back is left
        desk.work().stack()->setCurrentWidget(page);
        page->setFocus();
        desk.press(Qt::Key_Escape);
        CHECK(shown(desk) == "page.dispatch");
    }
}
