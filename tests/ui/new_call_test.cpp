// SPDX-License-Identifier: GPL-3.0-or-later
// Logging a call by keys alone: how many it takes, where the focus is, and that nothing typed is lost.
#include "tests/ui/desk_fixture.h"
#include "ui/pages/category_field.h"

#include <QAbstractItemView>
#include <QListView>

using namespace fuwutai;

namespace {

QString savedNumber(TestDesk& desk)
{
    auto* card = desk.find<SavedCard>("savedCard");
    return card->isVisible() ? card->number() : QString();
}

QWidget* big(TestDesk& desk) { return desk.panel().findChild<QLineEdit*>(QStringLiteral("caller")); }

} // namespace

TEST_CASE("a repeat caller is logged with at most 8 keys besides the words", "[experience.1][experience.3][experience.33]")
{
    TestDesk desk;
    desk.logIn("front_desk");
    REQUIRE(QApplication::focusWidget() == big(desk)); // at start the first field has the focus
    desk.startCounting();
    desk.type("8000");
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor([&] { return QApplication::focusWidget() == desk.find<QLineEdit>("category"); }));
    desk.settle();
    desk.type("sl");
    REQUIRE(QApplication::focusWidget() == desk.find<QPlainTextEdit>("matter"));
    desk.write("厨房水龙头漏水");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.keys() <= 8);
    REQUIRE(desk.waitFor([&] { return !savedNumber(desk).isEmpty(); }));
    CHECK(QApplication::focusWidget() == big(desk)); // the next caller can be typed at once

    const Record call = desk.office().record("call_record", savedNumber(desk));
    CHECK(call.text("home") == "HY 3-2-1201");
    CHECK(call.text("category") == "leak");
    CHECK(call.text("kind") == "repair");
    CHECK(call.text("relation") == "owner");
    CHECK(call.text("urgency") == "general");
    CHECK(PersonalOpener::open(std::get<Personal>(call.value("matter"))) == "厨房水龙头漏水");
    CHECK(PersonalOpener::open(std::get<Personal>(call.value("phone"))) == "13800138000");
}

TEST_CASE("an Enter by habit after the category's letters leaves no empty line; letters of no category stay and say so")
{
    TestDesk desk;
    desk.logIn("front_desk");
    auto* category = desk.find<QLineEdit>("category");
    auto* matter = desk.find<QPlainTextEdit>("matter");
    category->setFocus();
    desk.settle();
    desk.type("qqq");
    desk.press(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == category);
    category->clear();
    desk.type("sl");
    REQUIRE(QApplication::focusWidget() == matter);
    desk.press(Qt::Key_Return);
    CHECK(matter->toPlainText().isEmpty());
    QTest::qWait(600);
    desk.press(Qt::Key_Return);
    CHECK(matter->toPlainText() == "\n");
}

TEST_CASE("Enter before the matches have come still takes the first", "[experience.5]")
{
    TestDesk desk;
    desk.logIn("front_desk");
    desk.type("8000");
    desk.press(Qt::Key_Return); // within the 80 ms in which nothing is asked yet
    REQUIRE(desk.waitFor([&] { return desk.panel().draft().caller.has_value(); }));
    CHECK(desk.panel().draft().caller->home == "HY 3-2-1201");
}

TEST_CASE("a new caller needs a number or a name, and the matter", "[experience.2]")
{
    TestDesk desk;
    desk.logIn("front_desk");
    desk.type("13911112222");
    desk.settle();
    desk.press(Qt::Key_Return); // nobody matches: new caller with this number
    REQUIRE(desk.waitFor([&] { return desk.panel().draft().isNew; }));
    CHECK(desk.panel().draft().phone == "13911112222");

    SECTION("without the matter it is refused, what was typed stays")
    {
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(desk.waitFor([&] { return desk.find<QPlainTextEdit>("matter")->property("refused").toBool(); }));
        CHECK(savedNumber(desk).isEmpty());
        CHECK(desk.panel().draft().phone == "13911112222");
        CHECK(QApplication::focusWidget() == desk.find<QPlainTextEdit>("matter"));
    }
    SECTION("left and gone on with, it tells what was typed, not what was refused")
    {
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(desk.waitFor([&] { return desk.find<QPlainTextEdit>("matter")->property("refused").toBool(); }));
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_F2);
        CHECK(desk.panel().draft().phone == "13911112222");
        CHECK_FALSE(desk.find<QPlainTextEdit>("matter")->property("refused").toBool());
        for (const Notice* told : desk.panel().findChildren<Notice*>())
            if (told->objectName() != QLatin1String("left")) CHECK(told->text().isEmpty());
    }
    SECTION("with it, it is saved")
    {
        desk.find<QPlainTextEdit>("matter")->setFocus();
        desk.write("楼道灯不亮");
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(desk.waitFor([&] { return !savedNumber(desk).isEmpty(); }));
        CHECK(desk.panel().draft().isEmpty());
    }
}

TEST_CASE("what is answered at once is registered and closed in one go, or neither")
{
    TestDesk desk;
    desk.logIn("front_desk");
    desk.type("8000");
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor([&] { return desk.panel().draft().caller.has_value(); }));
    desk.find<QPlainTextEdit>("matter")->setFocus();
    desk.write("停车费怎么交");
    desk.press(Qt::Key_A, Qt::AltModifier);
    CHECK(QApplication::focusWidget() == desk.find<QPlainTextEdit>("first_answer"));
    const auto calls = [&] {
        const auto all = desk.office().ask("front_desk", CountQuestion{"call_record", {}, 10});
        return all ? all->count : -1;
    };
    SECTION("the answer is asked for, and nothing is registered without it")
    {
        desk.press(Qt::Key_3, Qt::AltModifier); // an inquiry
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(desk.waitFor([&] { return desk.find<QPlainTextEdit>("first_answer")->property("refused").toBool(); }));
        CHECK(calls() == 0);
    }
    SECTION("a repair is not closed by an answer")
    {
        desk.write("明天来修");
        desk.press(Qt::Key_1, Qt::AltModifier);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
        CHECK(calls() == 0);
        CHECK(desk.panel().draft().answer == "明天来修");
    }
    SECTION("with it, both are done")
    {
        desk.write("每月五日前到前台");
        desk.press(Qt::Key_3, Qt::AltModifier);
        const CallDraft typed = desk.panel().draft();
        CHECK(readDraft(draftJson(typed)).answer == typed.answer);
        CHECK(readDraft(draftJson(typed)).answerUuid == typed.answerUuid);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(desk.waitFor([&] { return !savedNumber(desk).isEmpty(); }));
        const Record call = desk.office().record("call_record", savedNumber(desk));
        CHECK(call.state == "closed");
        CHECK(call.text("kind") == "inquiry");
        CHECK(desk.panel().draft().isEmpty());
        CHECK_FALSE(desk.find<QPlainTextEdit>("first_answer")->isVisible());
    }
}

TEST_CASE("categories of the kind that was chosen come first")
{
    TestDesk desk;
    desk.logIn("front_desk");
    auto* category = desk.find<QLineEdit>("category");
    category->setFocus();
    desk.settle();
    for (QListView* list : desk.window().findChildren<QListView*>(QStringLiteral("popup")))
        if (list->accessibleName() == say("Categories")) {
            CHECK(list->model()->index(0, 0).data().toString() == "渗漏");
            desk.press(Qt::Key_2, Qt::AltModifier); // a complaint
            CHECK(list->model()->index(0, 0).data().toString() == "服务态度");
            desk.press(Qt::Key_1, Qt::AltModifier);
            CHECK(list->model()->index(0, 0).data().toString() == "渗漏");
            return;
        }
    FAIL("no list of categories");
}

TEST_CASE("everyday words find the category: what has it in its name first, by its sound too, and one letter finds no more than names")
{
    CategoryField field;
    field.setCategories({{"12", "给排水", "repair", {}}, {"11", "渗漏", "repair", {}}, {"13", "电气", "repair", {}}, {"1A", "水电", "repair", {}}});
    const auto found = [&](const QString& words) {
        QStringList all;
        Q_EMIT field.textEdited(words);
        const auto* list = field.findChild<QListView*>("popup");
        for (int i = 0; i < list->model()->rowCount(); ++i) all << list->model()->index(i, 0).data().toString();
        return all;
    };
    CHECK(found("渗水") == QStringList{"渗漏"});
    CHECK(found("tiaozha") == QStringList{"电气"});
    CHECK(found("漏水") == QStringList{"给排水", "渗漏"});
    CHECK(found("水") == QStringList{"给排水", "水电", "渗漏"});
    CHECK(found("爬山") == QStringList{say("Nothing found")});
}

TEST_CASE("the tail of a number that nobody has becomes the phone, and the cursor stands there to complete it")
{
    TestDesk desk;
    desk.logIn("front_desk");
    desk.type("7777");
    desk.settle();
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor([&] { return desk.panel().draft().isNew; }));
    CHECK(desk.panel().draft().phone == "7777");
    CHECK(desk.panel().draft().name.isEmpty());
    CHECK(QApplication::focusWidget() == desk.find<QLineEdit>("phone"));
}

TEST_CASE("at 1366 x 768 all that is chosen stays in sight, whatever else the panel holds", "[experience.35]")
{
    TestDesk desk;
    desk.office().call({{"home", "HY 3-2-1201"}});
    desk.logIn("front_desk");
    desk.window().resize(1366, 768);
    desk.type("8000");
    desk.settle();
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor([&] { return desk.panel().draft().caller.has_value(); }));
    desk.press(Qt::Key_A, Qt::AltModifier);
    desk.settle();
    CHECK(desk.find<QPlainTextEdit>("first_answer")->isVisible());
    QList<QWidget*> chosen{desk.find<QWidget>("channel"), desk.find<QWidget>("save")};
    for (QPushButton* chip : desk.panel().findChildren<QPushButton*>())
        if (chip->objectName().startsWith(QLatin1String("kind.")) || chip->objectName().startsWith(QLatin1String("urgency."))) chosen << chip;
    CHECK(chosen.size() == 12);
    for (QWidget* one : chosen) {
        INFO(one->objectName());
        CHECK(one->visibleRegion().boundingRect() == one->rect());
    }
}

TEST_CASE("a new caller known by name alone is asked for his number next")
{
    TestDesk desk;
    desk.logIn("front_desk");
    desk.write("欧阳明");
    desk.settle();
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor([&] { return desk.panel().draft().isNew; }));
    CHECK(desk.panel().draft().name == "欧阳明");
    CHECK(QApplication::focusWidget() == desk.find<QLineEdit>("phone"));
}

TEST_CASE("building, unit and room typed as a new caller's place propose the home; chosen, the call is that home's")
{
    TestDesk desk;
    desk.logIn("front_desk");
    desk.type("13911112222");
    desk.settle();
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor([&] { return desk.panel().draft().isNew; }));
    auto* place = desk.find<QLineEdit>("place");
    place->setFocus();
    auto* list = place->findChild<HomeProposals*>()->list();
    const auto* noHome = desk.find<QLabel>("noHome");
    desk.write("9栋9单元999"); // as it is said
    REQUIRE(desk.waitFor([&] { return noHome->isVisible(); }));
    place->selectAll();
    desk.write("3栋2单元1202");
    CHECK_FALSE(noHome->isVisible());
    REQUIRE(desk.waitFor([&] { return list->completionCount() == 1; }));
    CHECK(desk.panel().draft().home.isEmpty()); // words, until it is chosen
    Q_EMIT list->activated(list->completionModel()->index(0, 0));
    CHECK(desk.panel().draft().home == "HY 3-2-1202");
    list->popup()->hide();
    desk.find<QPlainTextEdit>("matter")->setFocus();
    desk.write("天花板漏水");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.waitFor([&] { return !savedNumber(desk).isEmpty(); }));
    CHECK(desk.office().record("call_record", savedNumber(desk)).text("home") == "HY 3-2-1202");
    CHECK(desk.office().record("call_record", savedNumber(desk)).text("place").isEmpty());
}

TEST_CASE("Escape asks nothing and F2 brings the draft back", "[experience.4]")
{
    TestDesk desk;
    desk.logIn("front_desk");
    desk.type("8000");
    desk.settle();
    desk.press(Qt::Key_Return);
    desk.find<QPlainTextEdit>("matter")->setFocus();
    desk.write("窗台渗水");
    desk.press(Qt::Key_Escape);
    CHECK(!desk.panel().isVisible());
    CHECK(QApplication::activeModalWidget() == nullptr);
    desk.press(Qt::Key_F2);
    REQUIRE(desk.panel().isVisible());
    CHECK(QApplication::focusWidget() == big(desk));
    CHECK(desk.panel().draft().matter == "窗台渗水");
    CHECK(desk.panel().draft().caller.has_value());
}

TEST_CASE("a lock and another user lose no draft, and nobody else sees it", "[experience.4]")
{
    TestDesk desk;
    desk.logIn("front_desk");
    desk.find<QPlainTextEdit>("matter")->setFocus();
    desk.write("窗台渗水");

    desk.window().lock();
    CHECK(desk.window().isLocked());
    CHECK(!desk.panel().isVisible());
    desk.logIn("front_desk");
    CHECK(desk.panel().draft().matter == "窗台渗水");

    desk.window().lock();
    desk.logIn("office_head");
    CHECK(desk.panel().draft().matter.isEmpty());
    desk.window().logOut();
    desk.logIn("front_desk");
    CHECK(desk.panel().draft().matter == "窗台渗水");
}

TEST_CASE("kinds and urgency are on Alt and a digit, plain digits stay digits", "[experience.12]")
{
    TestDesk desk;
    desk.logIn("front_desk");
    desk.press(Qt::Key_2, Qt::AltModifier);
    desk.press(Qt::Key_8, Qt::AltModifier);
    CHECK(desk.panel().draft().kind == "complaint");
    CHECK(desk.panel().draft().urgency == "urgent");
    desk.type("28");
    CHECK(desk.panel().draft().typed == "28");
}

TEST_CASE("a second report of the same home is proposed, one key links it", "[experience.15]")
{
    TestDesk desk;
    const QString earlier = desk.office().call({{"home", "HY 3-2-1201"}});
    desk.logIn("front_desk");
    desk.type("8000");
    desk.settle();
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor([&] { return QApplication::focusWidget() == desk.find<QLineEdit>("category"); }));
    desk.settle();
    desk.press(Qt::Key_Y, Qt::AltModifier);
    CHECK(desk.panel().draft().linkedTo.isEmpty()); // nothing says yet that it is the same matter
    desk.type("sl");
    CHECK(desk.panel().draft().linkedTo.isEmpty()); // never by itself
    desk.press(Qt::Key_Y, Qt::AltModifier);
    CHECK(desk.panel().draft().linkedTo == earlier);
    desk.press(Qt::Key_Y, Qt::AltModifier);
    CHECK(desk.panel().draft().linkedTo.isEmpty());
}

TEST_CASE("the taken caller's home says since when its warranties run")
{
    CHECK(warrantyWords(QDate(2023, 6, 15), QDate(2026, 11, 23)).contains("3 years and 5 months"));
    CHECK(warrantyWords(QDate(2023, 6, 24), QDate(2026, 11, 23)).contains("3 years and 4 months"));
    CHECK(warrantyWords(QDate(2026, 12, 1), QDate(2026, 11, 23)).contains("to be handed over"));
    TestDesk desk;
    REQUIRE(desk.office().gate().run(command("home", "create", {}, {{"community", "HY"}, {"building", "HY-3"}, {"unit", "2"}, {"room", "1401"}, {"handover_date", "2023-06-15"}}), systemActor()));
    desk.logIn("front_desk");
    auto* words = desk.find<QLabel>("warranty");
    CHECK(words->isHidden());
    desk.type("1401");
    desk.settle();
    desk.press(Qt::Key_Return);
    CHECK(words->isVisible());
    CHECK(words->text().contains("2023-06-15"));
}

TEST_CASE("a home on file where nobody is known is taken by its room, and who calls from it is asked; so is a new caller from a room that is known")
{
    TestDesk desk;
    REQUIRE(desk.office().gate().run(command("home", "create", {}, {{"community", "HY"}, {"building", "HY-3"}, {"unit", "2"}, {"room", "1401"}}), systemActor()));
    desk.logIn("front_desk");
    desk.type("3-2-1401");
    desk.settle();
    desk.press(Qt::Key_Return);
    REQUIRE(desk.find<QLineEdit>("caller_name")->hasFocus());
    desk.press(Qt::Key_Tab);
    REQUIRE(desk.find<QLineEdit>("phone")->hasFocus());
    desk.type("13900000055");
    desk.find<QPlainTextEdit>("matter")->setPlainText("门铃坏了");
    desk.panel().save();
    REQUIRE(desk.waitFor([&] { return !savedNumber(desk).isEmpty(); }));
    const Record call = desk.office().record("call_record", savedNumber(desk));
    CHECK(call.text("home") == "HY 3-2-1401");
    CHECK(std::get<Personal>(call.value("phone")) == Personal::seal("13900000055"));

    desk.press(Qt::Key_F2);
    desk.type("3-2-1201"); // people are known there, and it is none of them
    desk.settle();
    desk.press(Qt::Key_N, Qt::AltModifier);
    CHECK(desk.find<QLineEdit>("caller_name")->hasFocus()); // and on by Tab as it is read
    desk.press(Qt::Key_Tab);
    CHECK(desk.find<QLineEdit>("phone")->hasFocus());
    desk.press(Qt::Key_Tab);
    CHECK(desk.find<QLineEdit>("place")->hasFocus());
    desk.find<QLineEdit>("phone")->setText("13900000056");
    desk.find<QPlainTextEdit>("matter")->setPlainText("窗户关不严");
    desk.panel().save();
    REQUIRE(desk.waitFor([&] { return !savedNumber(desk).isEmpty() && savedNumber(desk) != call.number; }));
    CHECK(desk.office().record("call_record", savedNumber(desk)).text("home") == "HY 3-2-1201");
}

TEST_CASE("what an input method still composes is saved with the rest", "[experience.7][experience.8]")
{
    TestDesk desk;
    desk.logIn("front_desk");
    desk.type("8000");
    desk.settle();
    desk.press(Qt::Key_Return);
    desk.find<QPlainTextEdit>("matter")->setFocus();
    desk.write("门铃坏了");
    QInputMethodEvent composing(QStringLiteral("yi"), {});
    QApplication::sendEvent(QApplication::focusWidget(), &composing);
    desk.panel().save();
    REQUIRE(desk.waitFor([&] { return !savedNumber(desk).isEmpty(); }));
    const Record call = desk.office().record("call_record", savedNumber(desk));
    CHECK(PersonalOpener::open(std::get<Personal>(call.value("matter"))).startsWith("门铃坏了"));
}

TEST_CASE("a call was received when its first key was pressed, also when it is saved much later")
{
    TestDesk desk;
    desk.logIn("front_desk");
    desk.type("13911112222");
    desk.settle();
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitFor([&] { return desk.panel().draft().isNew; }));
    CallDraft draft = desk.panel().draft();
    REQUIRE(draft.begunAt.isSet());
    CHECK(draft.begunAt <= desk.session().now());
    draft.begunAt = draft.begunAt.plusHours(-24); // it lay there since yesterday
    const Instant rang = draft.begunAt;
    desk.panel().setDraft(draft);
    desk.find<QPlainTextEdit>("matter")->setFocus();
    desk.write("窗台渗水");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.waitFor([&] { return !savedNumber(desk).isEmpty(); }));
    const Record call = desk.office().record("call_record", savedNumber(desk));
    CHECK(call.time("received_at") == rang);
    CHECK(call.text("taken_by") == "front_desk");
    CHECK_FALSE(call.text("late_reason").isEmpty());
}
