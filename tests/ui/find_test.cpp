// SPDX-License-Identifier: GPL-3.0-or-later
// The find box does what the program can do, and the page of keys tells all of it.
#include "tests/ui/desk_fixture.h"

#include "app/wiring/language.h"
#include "ui/paper/sheet_words.h"

#include <QShortcut>

using namespace fuwutai;

namespace {

FindBox& ask(TestDesk& desk, const char* typed)
{
    desk.press(Qt::Key_F, Qt::ControlModifier);
    FindBox& box = *desk.work().topBar()->find();
    box.clear();
    desk.write(QString::fromUtf8(typed));
    desk.settle();
    return box;
}

QString row(const FindBox& box, int at) { return box.list()->model()->index(at, 0).data(Qt::AccessibleTextRole).toString(); }

class Chinese {
public:
    Chinese() { REQUIRE(speak("zh_CN")); }
    ~Chinese() { speak("en"); }
};

} // namespace

TEST_CASE("pages and actions are found by their words, pinyin initials and English, with their key", "[experience.9]")
{
    Chinese chinese;
    TestDesk desk;
    desk.logIn("office_head");
    struct Asked { const char* typed; const char* label; const char* key; };
    for (const Asked& one : {Asked{"新来电", "新来电", "F2"}, Asked{"xld", "新来电", "F2"}, Asked{"new call", "新来电", "F2"}, Asked{"周报", "周报", "Ctrl+8"},
                             Asked{"锁定", "锁定", "Ctrl+L"}, Asked{"suoding", "锁定", "Ctrl+L"}, Asked{"派工", "派工", "Ctrl+5"}, Asked{"派工看", "派工看板", "Ctrl+4"}, Asked{"房产", "房产", ""}}) {
        INFO(one.typed);
        const QString first = row(ask(desk, one.typed), 0);
        INFO(first);
        CHECK(first.contains(QString::fromUtf8(one.label)));
        CHECK(first.contains(QLatin1String(one.key)));
    }
}

TEST_CASE("Enter does what was found")
{
    TestDesk desk;
    desk.logIn("front_desk");
    ask(desk, "callbacks");
    desk.press(Qt::Key_Return);
    CHECK(desk.work().key() == "callbacks");
    ask(desk, "lock");
    desk.press(Qt::Key_Return);
    CHECK(desk.window().isLocked());
}

TEST_CASE("records stand before a command that only holds the word, and one character is somebody's name")
{
    TestDesk desk;
    const QString call = desk.office().call({{"matter", "The key of the letter box is lost"}});
    desk.logIn("front_desk");
    CHECK(row(ask(desk, "key"), 0).contains(say("Keys")));    // begins a command
    CHECK(row(ask(desk, "box"), 0).contains(call));
    CHECK(row(ask(desk, "user"), 0).startsWith(say("Do")));
    for (int i = 0; i < desk.work().topBar()->find()->list()->model()->rowCount(); ++i) CHECK_FALSE(row(ask(desk, "张"), i).startsWith(say("Do")));
}

TEST_CASE("a number that nobody has leads to a new call with it", "[experience.37]")
{
    TestDesk desk;
    desk.logIn("front_desk");
    const FindBox& box = ask(desk, "13999990000");
    CHECK(row(box, 0).contains(say("New caller with this number")));
    desk.press(Qt::Key_Return);
    desk.settle();
    CHECK(desk.work().key() == "desk");
    CHECK(desk.panel().findChild<QLineEdit*>("caller")->text() == "13999990000");
    SECTION("what is half typed stays as it is")
    {
        ask(desk, "13999991111");
        desk.press(Qt::Key_Return);
        CHECK(desk.panel().findChild<QLineEdit*>("caller")->text() == "13999990000");
    }
    SECTION("a word is no number")
    {
        CHECK(row(ask(desk, "qqq zzz"), 0).isEmpty());
        CHECK_FALSE(box.list()->isVisible()); // it is said in the box, and lies over nothing
        CHECK(box.accessibleDescription() == say("Nothing found"));
    }
}

TEST_CASE("every key of everywhere is bound once, and the page of keys shows each", "[experience.12]")
{
    TestDesk desk;
    desk.logIn("office_head");
    desk.window().resize(1366, 740); // a plain desk, without the bars of the desktop
    QStringList bound;
    for (QShortcut* one : desk.window().findChildren<QShortcut*>())
        if (one->context() == Qt::WindowShortcut && qobject_cast<QWidget*>(one->parent())->isVisible()) bound << one->key().toString();
    CHECK(bound.size() == QSet<QString>(bound.begin(), bound.end()).size());
    QStringList shown;
    const QWidget* before = QApplication::focusWidget();
    REQUIRE(before);
    desk.press(Qt::Key_Slash, Qt::ControlModifier);
    auto* page = desk.window().findChild<KeysPage*>();
    REQUIRE(page->isVisible());
    for (const QLabel* one : page->findChildren<QLabel*>()) {
        shown << one->text();
        INFO(one->text());
        CHECK((!one->wordWrap() || one->height() >= one->heightForWidth(one->width())));
    }
    for (const CommandDef& def : commandTable()) {
        INFO(def.keys << " " << def.what);
        if (def.run)
            for (const QString& key : keysOf(def)) CHECK(bound.contains(QKeySequence(key).toString()));
        if (*def.keys) CHECK(shown.contains(say(def.what)));
    }
    for (const QWidget* one : page->findChildren<QWidget*>()) {
        INFO(one->metaObject()->className());
        CHECK(page->rect().contains(QRect(one->mapTo(page, QPoint(0, 0)), one->size())));
    }
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(page->isVisible());
    CHECK(QApplication::focusWidget() == before); // the keys go on meaning what they meant
}

TEST_CASE("arrows are shown by their signs in both languages, whatever the key is called")
{
    CHECK(keySign("Alt+Left") == QStringLiteral("Alt+←"));
    CHECK(keySign("Down") == QStringLiteral("↓"));
    CHECK(keySign("Alt+PgDown") == "Alt+PgDown");
}

TEST_CASE("English has marks of its own width, Chinese keeps its own, and so does a sheet")
{
    REQUIRE(speak("en"));
    CHECK(say("“%1”") == "\"%1\"");
    {
        const SheetWords onPaper;
        CHECK(say("“%1”") == QStringLiteral("“%1”"));
    }
    const Chinese words;
    CHECK(say("“%1”") == QStringLiteral("“%1”"));
}
