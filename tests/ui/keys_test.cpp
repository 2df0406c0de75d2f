// SPDX-License-Identifier: GPL-3.0-or-later
// What the commonest steps of a day cost in keys, counted in the window; words that people write are not counted.
#include "tests/ui/desk_fixture.h"

#include <QPlainTextEdit>

using namespace fuwutai;

namespace {

// At the desk's list, with its first row chosen and counting begun.
void atList(TestDesk& desk, const char* user)
{
    desk.logIn(QLatin1String(user));
    DeskList* list = desk.work().desk()->list();
    list->setFocus();
    list->goToFirst();
    desk.settle();
    desk.startCounting();
}

bool finish(TestDesk& desk, const char* type, const QString& number, const char* state)
{
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    return desk.waitFor([&] { return desk.office().record(type, number).state == QLatin1String(state); });
}

} // namespace

TEST_CASE("a new caller: 4 keys besides his number, the category's letters and the words", "[experience.2]")
{
    TestDesk desk;
    desk.logIn("front_desk");
    desk.startCounting();
    desk.write("13900000009");
    desk.settle();
    desk.press(Qt::Key_Return);
    desk.settle();
    desk.panel().findChild<QPlainTextEdit*>("matter")->setFocus();
    desk.write("厨房水龙头漏水");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.waitFor([&] { return desk.panel().findChild<SavedCard*>()->isVisible(); }));
    CHECK(desk.keys() <= 4);
}

TEST_CASE("a call is assigned with at most 6 keys from the desk")
{
    TestDesk desk;
    const QString call = desk.office().call();
    atList(desk, "front_desk");
    desk.press(Qt::Key_A);
    desk.settle();
    desk.type("gc");
    desk.settle();
    desk.press(Qt::Key_Return);
    desk.settle();
    CHECK(finish(desk, "call_record", call, "assigned"));
    CHECK(desk.keys() <= 6);
}

TEST_CASE("a window that goes while a step is filled in keeps what was typed")
{
    QString kept;
    {
        TestDesk desk;
        desk.office().call();
        atList(desk, "front_desk");
        desk.press(Qt::Key_A);
        desk.settle();
        desk.type("gc");
        delete desk.window().work();
        kept = desk.session().drafts().all().value(0).type;
    }
    CHECK(kept == "call_record");
}

TEST_CASE("Enter presses the button that has the focus")
{
    TestDesk desk;
    desk.logIn("front_desk");
    auto* button = desk.find<QPushButton>("newCallButton");
    desk.work().show("calls");
    desk.settle();
    button->setFocus();
    desk.press(Qt::Key_Return);
    CHECK(desk.work().key() == "desk");
}
