// SPDX-License-Identifier: GPL-3.0-or-later
// Two people at one computer, one after the other: what is typed belongs to him who typed it.
#include "app/desktop/drawn_words.h"
#include "tests/ui/desk_fixture.h"

#include <QPlainTextEdit>

using namespace fuwutai;

namespace {

void typeMatter(TestDesk& desk, const char* words)
{
    desk.press(Qt::Key_F2);
    desk.panel().findChild<QPlainTextEdit*>("matter")->setFocus();
    desk.write(QString::fromUtf8(words));
}

} // namespace

TEST_CASE("the next user sees nothing of what the one before was typing; it comes back to him alone")
{
    TestDesk desk;
    const QString number = desk.office().call();
    desk.logIn("front_desk");
    typeMatter(desk, "窗台渗水");
    desk.panel().findChild<QLineEdit*>("caller")->setText("13911112222");
    desk.work().openRecord("call_record", number, "answer");
    desk.settle();
    auto* page = qobject_cast<RecordPage*>(desk.work().stack()->currentWidget());
    REQUIRE(page->form()->isFilling());
    page->form()->editor("first_answer")->setFocus();
    desk.write("明天上午到");
    REQUIRE(page->hasTyped());
    desk.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.window().work() == nullptr);

    desk.logIn("office_head");
    CHECK(desk.panel().draft().isEmpty());
    CHECK(desk.session().drafts().waiting().isEmpty());
    desk.work().openRecord("call_record", number);
    desk.settle();
    CHECK_FALSE(qobject_cast<RecordPage*>(desk.work().stack()->currentWidget())->form()->isFilling());
    for (const QString& words : drawnWords(desk.window()))
        for (const char* typed : {"窗台渗水", "13911112222", "明天上午到"}) CHECK_FALSE(words.contains(QString::fromUtf8(typed)));
    for (QWidget* widget : desk.window().findChildren<QWidget*>())
        for (const char* what : {"text", "plainText"}) CHECK_FALSE(widget->property(what).toString().contains("窗台渗水"));
    typeMatter(desk, "电梯异响");
    desk.window().logOut();

    desk.logIn("front_desk");
    CHECK(desk.panel().draft().matter == "窗台渗水");
    desk.work().openRecord("call_record", number);
    desk.settle();
    auto* again = qobject_cast<RecordPage*>(desk.work().stack()->currentWidget());
    REQUIRE(again->form()->isFilling());
    CHECK(again->form()->typed().value("first_answer").toString() == "明天上午到");
}
