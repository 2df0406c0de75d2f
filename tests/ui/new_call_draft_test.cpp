// SPDX-License-Identifier: GPL-3.0-or-later
// What was left half typed and is not wanted any more; what a refusal leaves behind when it is mended.
#include "tests/ui/desk_fixture.h"
#include "ui/fields/parts.h"

#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace fuwutai;

namespace {

void leaveHalfTyped(TestDesk& desk)
{
    desk.logIn("front_desk");
    desk.type("8000");
    desk.settle();
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor([&] { return desk.panel().draft().caller.has_value(); }));
    desk.find<QPlainTextEdit>("matter")->setFocus();
    desk.write("窗台渗水");
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_F2);
}

} // namespace

TEST_CASE("a draft of another call is thrown away on one key, and put back on the same", "[experience.4]")
{
    TestDesk desk;
    leaveHalfTyped(desk);
    const CallDraft left = desk.panel().draft();
    REQUIRE(left.matter == "窗台渗水");
    auto* told = desk.find<Notice>("left");
    CHECK(told->text().contains(local(left.begunAt).toString("HH:mm")));
    desk.press(Qt::Key_D, Qt::AltModifier);
    CHECK(desk.panel().draft().isEmpty());
    CHECK(desk.panel().draft().uuid != left.uuid);
    CHECK(told->text().isEmpty());
    CHECK(QApplication::focusWidget() == desk.find<QLineEdit>("caller"));

    SECTION("and put back whole")
    {
        desk.press(Qt::Key_D, Qt::AltModifier);
        CHECK(draftJson(desk.panel().draft()) == draftJson(left));
        CHECK_FALSE(told->text().isEmpty());
    }
    SECTION("and a call that is being typed is no left one")
    {
        desk.type("2800");
        CHECK(told->text().isEmpty());
    }
    SECTION("until the next call is typed, which has a time of its own")
    {
        desk.type("2");
        desk.press(Qt::Key_D, Qt::AltModifier);
        CHECK(desk.panel().draft().isEmpty()); // this one is thrown away, the one before does not come back
    }
    SECTION("and is not on the disk any more")
    {
        desk.session().drafts().sync();
        CHECK(desk.session().drafts().all().isEmpty());
    }
}

TEST_CASE("typing 匿名 takes a caller who gives no name", "[experience.2]")
{
    TestDesk desk;
    desk.logIn("front_desk");
    desk.find<QLineEdit>("caller")->setFocus();
    desk.write(say("Anonymous"));
    desk.settle();
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor([&] { return desk.panel().draft().isNew; }));
    CHECK(desk.panel().draft().anonymous);
    CHECK(desk.panel().draft().name.isEmpty());
    CHECK(QApplication::focusWidget() == desk.find<QLineEdit>("place"));
}

TEST_CASE("a refusal is gone as soon as it is mended", "[experience.7]")
{
    TestDesk desk;
    desk.logIn("front_desk");
    desk.find<QPlainTextEdit>("matter")->setFocus();
    desk.write("窗台渗水");
    desk.press(Qt::Key_Return, Qt::ControlModifier); // and nobody who says so
    desk.settle();
    const auto refused = [&](const char* name) { return desk.find<QWidget>(name)->property("refused").toBool(); };
    REQUIRE(refused("phone"));
    CHECK(QApplication::focusWidget() == desk.find<QLineEdit>("caller"));
    CHECK(desk.find<QWidget>("reasons")->isVisible());
    desk.type("8000");
    CHECK_FALSE(refused("phone"));
    CHECK_FALSE(desk.find<QWidget>("reasons")->isVisible());
}
