// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a whole: logging in, F2 from everywhere, the desk's keys, finding, tab order, wheel, words.
#include "tests/ui/desk_fixture.h"

#include "app/wiring/language.h"
#include "core/store/migrator.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRegularExpression>
#include <QWheelEvent>

using namespace fuwutai;

namespace {

void tryLogIn(TestDesk& desk, const char* user, const QString& password)
{
    desk.find<QLineEdit>("user")->setText(QLatin1String(user));
    desk.find<QLineEdit>("password")->setText(password);
    desk.find<QPushButton>("enter")->click();
    desk.settle();
}

QString noticeOf(TestDesk& desk)
{
    for (Notice* notice : desk.window().login()->findChildren<Notice*>())
        if (notice->isVisible()) return notice->text();
    return {};
}

} // namespace

TEST_CASE("a wrong password and an unknown user are told alike")
{
    TestDesk desk;
    REQUIRE(setPassword(desk.office().bench(), "front_desk", "richtig genug", false));
    tryLogIn(desk, "front_desk", "falsch");
    const QString known = noticeOf(desk);
    CHECK(!known.isEmpty());
    CHECK(desk.window().work() == nullptr);
    tryLogIn(desk, "nobody", "falsch");
    CHECK(noticeOf(desk) == known);
}

TEST_CASE("F2 from a record of the settings, or from a preview, and Esc leads back to exactly there")
{
    TestDesk desk;
    desk.logIn("front_desk");
    desk.work().openList("category", {});
    desk.settle();
    desk.work().openRecord("category", "leak");
    desk.settle();
    QWidget* record = desk.work().stack()->currentWidget();
    desk.press(Qt::Key_F2);
    CHECK(desk.work().stack()->currentWidget() == desk.work().desk());
    desk.press(Qt::Key_Escape);
    CHECK(desk.work().stack()->currentWidget() == record);
    CHECK(desk.work().key() == "settings");
    CHECK(record->isAncestorOf(QApplication::focusWidget()));

    const QString call = desk.office().call();
    desk.work().openRecord("call_record", call);
    desk.settle();
    desk.press(Qt::Key_P, Qt::ControlModifier);
    desk.settle();
    auto* preview = qobject_cast<PrintPage*>(desk.work().stack()->currentWidget());
    REQUIRE(preview);
    desk.press(Qt::Key_F2);
    desk.press(Qt::Key_Escape);
    CHECK(desk.work().stack()->currentWidget() == preview);
    desk.press(Qt::Key_Escape);
    CHECK(RecordPages::typeOf(desk.work().stack()->currentWidget()) == "call_record");
}

TEST_CASE("a one-time code leads to a password of one's own before anything is shown")
{
    TestDesk desk;
    const auto code = newLoginCode(desk.office().bench(), "front_desk", desk.office().actor("administrator"));
    REQUIRE(code);
    tryLogIn(desk, "front_desk", *code);
    CHECK(desk.window().work() == nullptr);
    auto* form = desk.window().login()->findChild<PasswordForm*>();
    REQUIRE(form->isVisible());
    const auto fields = form->findChildren<QLineEdit*>();
    REQUIRE(fields.size() == 3);
    fields[1]->setText(kTestPassword);
    fields[2]->setText(kTestPassword);
    fields[2]->setFocus();
    desk.press(Qt::Key_Return);
    CHECK(desk.waitFor([&] { return desk.window().work() != nullptr; }));
}

TEST_CASE("whoever does not want a new password gets away: by choice the dialog is cancelled, where it is demanded one logs out")
{
    TestDesk desk;
    const auto code = newLoginCode(desk.office().bench(), "front_desk", desk.office().actor("administrator"));
    REQUIRE(code);
    tryLogIn(desk, "front_desk", *code);
    auto* form = desk.window().login()->findChild<PasswordForm*>();
    auto* leave = form->findChild<QPushButton*>("leave");
    REQUIRE(form->isVisible());
    CHECK(leave->text() == say("Log out"));
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(form->isVisible());
    CHECK(desk.window().login()->findChild<QLineEdit*>("user")->hasFocus());
    CHECK(desk.session().actor().user.isEmpty());

    desk.logIn("office_head");
    QTimer::singleShot(0, [&] {
        auto* dialog = QApplication::activeModalWidget();
        auto* cancel = dialog ? dialog->findChild<QPushButton*>("leave") : nullptr;
        CHECK((cancel && cancel->text() == say("Cancel")));
        if (cancel) cancel->click();
    });
    Q_EMIT desk.work().topBar()->passwordWanted();
    CHECK_FALSE(QApplication::activeModalWidget());
}

TEST_CASE("a data base that this program may not touch: the log-in page says why and what to do, and takes no password")
{
    TestOffice office(Engine::Sqlite);
    REQUIRE(write(office.db(), [&]() -> Result<Nothing> {
        setMetaValue(office.db(), QStringLiteral("migration.9999"), QStringLiteral("x"));
        return Nothing{};
    }));
    Session session([where = office.where()](const OpenHow& how) { return openWorkbench(where, {}, how); }, registry());
    MainWindow window(session, [](const QString&) {}, Preferences{}, false);
    window.show();
    auto* notice = window.login()->findChild<Notice*>();
    REQUIRE(QTest::qWaitFor([&] { return !notice->text().isEmpty(); }, 5000));
    CHECK(notice->text().contains("newer version"));
    CHECK(notice->text().contains("update the program"));
    CHECK_FALSE(window.login()->findChild<QLineEdit*>("password")->isEnabled());
}

TEST_CASE("F2 reaches the new call from every page within 100 ms", "[experience.3]")
{
    TestDesk desk;
    const QString call = desk.office().call();
    desk.logIn("office_head");
    QStringList places = desk.work().navigation()->keys();
    REQUIRE(places.size() >= 5);
    for (const QString& place : places + QStringList{"record"}) {
        INFO(place);
        if (place == "record") desk.work().openRecord("call_record", call);
        else desk.work().show(place);
        desk.settle();
        QElapsedTimer clock;
        clock.start();
        desk.press(Qt::Key_F2);
        CHECK(clock.elapsed() <= 100);
        CHECK(QApplication::focusWidget() == desk.panel().findChild<QLineEdit*>("caller"));
    }
}

TEST_CASE("Escape in the new call leads back to where F2 was pressed")
{
    TestDesk desk;
    desk.logIn("front_desk");
    desk.work().show("calls");
    desk.settle();
    desk.press(Qt::Key_F2);
    CHECK(desk.work().key() == "desk");
    desk.press(Qt::Key_Escape);
    CHECK(desk.work().key() == "calls");
}

TEST_CASE("a desk's row opens by Enter, and its letter begins the next action")
{
    TestDesk desk;
    const QString call = desk.office().call();
    desk.logIn("front_desk");
    DeskList* list = desk.work().desk()->list();
    list->setFocus();
    list->goToFirst();
    QString opened, action;
    QObject::connect(desk.work().desk(), &Page::openRecord, list, [&](const QString&, const QString& number, const QString& what) {
        opened = number;
        action = what;
    });
    SECTION("Enter")
    {
        desk.press(Qt::Key_Return);
        CHECK(opened == call);
        CHECK(action.isEmpty());
    }
    SECTION("A: assign")
    {
        desk.press(Qt::Key_A);
        CHECK(opened == call);
        CHECK(action == "assign");
    }
    SECTION("another letter does nothing")
    {
        desk.press(Qt::Key_X);
        CHECK(opened.isEmpty());
    }
}

TEST_CASE("the find box opens a record by the tail of a number", "[experience.9]")
{
    TestDesk desk;
    const QString call = desk.office().call();
    desk.logIn("front_desk");
    desk.press(Qt::Key_F, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() == desk.work().topBar()->find());
    desk.type(call.toLatin1().constData());
    desk.settle();
    desk.press(Qt::Key_Return);
    desk.settle();
    CHECK(RecordPages::typeOf(desk.work().stack()->currentWidget()) == "call_record");
    CHECK(desk.work().topBar()->find()->text().isEmpty());
}

TEST_CASE("a window that does not fit under its title bar fills the screen instead")
{
    TestDesk desk;
    desk.window().resize(1366, 768);
    desk.window().present({0, 0, 1366, 768});
    CHECK(desk.window().isMaximized());
    desk.window().showNormal();
    desk.window().resize(1366, 768);
    desk.window().present({0, 0, 1366, 800});
    CHECK_FALSE(desk.window().isMaximized());
}

TEST_CASE("Tab visits every field of the desk and comes back", "[experience.11]")
{
    TestDesk desk;
    desk.office().call();
    desk.logIn("front_desk");
    QWidget* start = QApplication::focusWidget();
    QSet<QWidget*> visited;
    bool back = false;
    for (int i = 0; i < 80 && !back; ++i) {
        QWidget* at = QApplication::focusWidget();
        REQUIRE(at);
        visited << at;
        desk.press(Qt::Key_Tab);
        back = QApplication::focusWidget() == start;
    }
    CHECK(back);
    for (const char* name : {"caller", "category", "matter", "save", "find", "deskList"}) {
        INFO(name);
        CHECK(visited.contains(desk.find<QWidget>(name)));
    }
}

TEST_CASE("a wheel over what has no focus changes nothing", "[experience.28]")
{
    TestDesk desk;
    desk.logIn("front_desk");
    desk.work().openList("call_record", {});
    desk.settle();
    for (QComboBox* combo : desk.window().findChildren<QComboBox*>()) {
        const int before = combo->currentIndex();
        QWheelEvent wheel(QPointF(5, 5), combo->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(combo, &wheel);
        CHECK(combo->currentIndex() == before);
    }
}

TEST_CASE("after ten minutes without a key the window locks, and unlocks at the same place", "[experience.29]")
{
    TestDesk desk;
    desk.logIn("front_desk");
    desk.work().show("calls");
    Q_EMIT desk.window().idleWatch()->idle();
    CHECK(desk.window().isLocked());
    CHECK(!desk.work().isVisible());
    desk.logIn("front_desk");
    CHECK(!desk.window().isLocked());
    CHECK(desk.work().key() == "calls");
}

TEST_CASE("every focusable control has a name, and in Chinese no button is Latin only", "[experience.10][experience.36]")
{
    if (!speak("zh_CN")) FAIL("resources/translations/fuwutai_zh_CN.ts is missing");
    {
        TestDesk desk;
        desk.office().call();
        desk.logIn("office_head");
        for (const QString& key : desk.work().navigation()->keys()) {
            desk.work().show(key);
            desk.settle();
        }
        static const QRegularExpression latin(QStringLiteral("^[ -~]*[A-Za-z]{2,}[ -~]*$"));
        for (QAbstractButton* button : desk.window().findChildren<QAbstractButton*>()) {
            INFO(button->objectName() << " " << button->text());
            CHECK((button->text() == "Excel" || !latin.match(button->text()).hasMatch())); // a name, not a word
        }
        for (QWidget* widget : desk.work().findChildren<QWidget*>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible()) continue;
            INFO(widget->metaObject()->className() << " " << widget->objectName());
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
        }
    }
    speak("en");
}

TEST_CASE("the bottom line shows a number once there is one; the key of a draft is none", "[experience.33]")
{
    TestDesk desk;
    desk.logIn("front_desk");
    auto* line = desk.work().findChild<StatusLine*>();
    Q_EMIT desk.session().saved("draft-7f3a", desk.office().now());
    desk.settle();
    CHECK(line->savedNumber().isEmpty());
    for (QLabel* label : line->findChildren<QLabel*>()) CHECK_FALSE(label->text().contains("draft-"));
    const QString call = desk.office().call();
    Q_EMIT desk.session().saved(call, desk.office().now());
    CHECK(line->savedNumber() == call);
}

TEST_CASE("Escape on a new record leads back to where one came from; begun again, what was typed is there")
{
    TestDesk desk;
    desk.logIn("office_head");
    desk.work().show("calls");
    const NewRecord fresh{"incident", {}, {}, {}};
    desk.work().openNew(fresh);
    desk.settle();
    auto* page = qobject_cast<RecordPage*>(desk.work().stack()->currentWidget());
    REQUIRE(page);
    REQUIRE(desk.waitFor([&] { return page->form()->isFilling(); }));
    page->form()->editor("title")->putTyped("3 栋渗漏");
    desk.press(Qt::Key_Escape);
    desk.settle();
    CHECK(desk.work().stack()->currentWidget()->objectName() == "page.calls");
    desk.work().openNew(fresh);
    desk.settle();
    page = qobject_cast<RecordPage*>(desk.work().stack()->currentWidget());
    REQUIRE(page);
    REQUIRE(desk.waitFor([&] { return page->form()->isFilling(); }));
    CHECK(page->form()->editor("title")->json().toString() == "3 栋渗漏");
}

TEST_CASE("Escape on a record leaves the step first, then the record")
{
    TestDesk desk;
    const QString call = desk.office().call();
    desk.logIn("front_desk");
    desk.work().show("calls");
    desk.work().openRecord("call_record", call, "assign");
    desk.settle();
    auto* page = qobject_cast<RecordPage*>(desk.work().stack()->currentWidget());
    REQUIRE(desk.waitFor([&] { return page->form()->isFilling(); }));
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(page->form()->isFilling());
    CHECK(desk.work().stack()->currentWidget() == page);
    desk.press(Qt::Key_Escape);
    CHECK(desk.work().stack()->currentWidget()->objectName() == "page.calls");
}

TEST_CASE("a desk's row of a call that was joined to another says so before its matter")
{
    TestDesk desk;
    const QString first = desk.office().call(), second = desk.office().call({{"linked_to", first}});
    desk.logIn("front_desk");
    const auto* model = static_cast<DeskModel*>(desk.work().desk()->list()->model());
    CHECK(model->line(model->rowOf(second)).matter.startsWith(say("Joined")));
    CHECK_FALSE(model->line(model->rowOf(first)).matter.startsWith(say("Joined")));
}

TEST_CASE("a desk's row of a repair request says where, who and what; S says that somebody is there")
{
    TestDesk desk;
    TestOffice& o = desk.office();
    const QString number = o.done("front_desk", "repair_request", "request", {}, {{"customer_name", "张伟"}, {"phone", "13800138000"}, {"home", "HY 3-2-1201"},
                                                                                  {"content", "龙头漏水"}, {"at_once", true}}).number;
    o.done("foreman", "repair_request", "assign", number, {{"technicians", QJsonArray{QJsonObject{{"technician", "王工"}}}}, {"planned_at", "2026-11-23 09:10"}});
    desk.logIn("foreman");
    DeskList* list = desk.work().desk()->list();
    list->setFocus();
    list->goToFirst();
    const QString said = list->currentIndex().data(Qt::AccessibleTextRole).toString();
    INFO(said);
    for (const char* word : {"1201", "张", "龙头漏水"}) CHECK(said.contains(QString::fromUtf8(word)));
    const QString limit = say(o.record("repair_request", number).type->clock("arrival")->label); // which of the limits it is
    CHECK(said.contains(limit));
    CHECK(list->currentIndex().data(Qt::ToolTipRole).toString().contains(limit));
    QString action;
    QObject::connect(desk.work().desk(), &Page::openRecord, list, [&](const QString&, const QString&, const QString& what) { action = what; });
    desk.press(Qt::Key_S);
    CHECK(action == "arrive");
}
