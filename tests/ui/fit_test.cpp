// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that matters is cut: lists and desk in both languages at 1366 x 768, the smallest window people have.
#include "app/desktop/drawn_words.h"
#include "core/records/parts_slip/parts_slip.h"
#include "tests/ui/desk_fixture.h"
#include "tests/ui/speaking.h"
#include "ui/forms/actions_card.h"
#include "ui/forms/record_form.h"
#include "ui/fields/field_editor.h"
#include "ui/pages/board_page.h"
#include "ui/pages/group_page.h"
#include "ui/pages/saved_card.h"
#include "ui/pages/weekly_page_parts.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTabBar>

using namespace fuwutai;

namespace {

constexpr QSize kPlainDesk(1366, 768), kLargeDesk(1280, 720); // the large one is 1920 x 1080 at 150 %

// What the customer said, and the remark beside a section's name: both are read whole elsewhere.
bool isFreeText(const QString& words) { return words.startsWith(QString::fromUtf8("厨房")) || words.startsWith(QLatin1String("Past a limit")); }

// A head stands in two lines at most.
bool headFits(const ListView& view, int column, const QString& title)
{
    constexpr int kPadding = 15, kAround = 9;
    const QRect room(0, 0, view.columnWidth(column) - kPadding, view.horizontalHeader()->height() - kAround);
    const QRect taken = QFontMetrics(headFont()).boundingRect(room, Qt::TextWordWrap, title);
    return taken.width() <= room.width() && taken.height() <= room.height();
}

void checkList(ListingPage& page)
{
    INFO(page.objectName());
    const ListView& view = *page.view();
    int all = 0;
    for (int i = 0; i < page.model()->columnCount(); ++i) {
        if (view.isColumnHidden(i)) continue;
        const ListColumn& column = page.model()->columns()[i];
        INFO(column.title << ", " << view.columnWidth(i) << " px");
        all += view.columnWidth(i);
        CHECK(headFits(view, i, column.title));
        for (const QString& words : possibleWords(page.model()->type(), column)) {
            INFO(words);
            const bool badge = column.what == ListColumn::What::Clock;
            const int wide = badge ? badgeSize(QFontMetrics(badgeFont()), lookOf(Urgency::Paused), words).width() + kBadgeRoom
                                   : QFontMetrics(cellFont()).horizontalAdvance(words) + kCellRoom;
            CHECK(wide <= view.columnWidth(i));
        }
    }
    CHECK(all <= view.viewport()->width());
    QStringList cut = cutWords(page);
    cut.removeIf(isFreeText);
    INFO(cut.join(" | "));
    CHECK(cut.isEmpty());
}

void walkLists(TestDesk& desk)
{
    for (const PageDef& def : pageTable())
        for (const QString& type : def.types) {
            if (type == QLatin1String("weekly_report")) continue; // no list
            if (!desk.session().registry().find(type)->readableBy(desk.session().actor())) continue;
            desk.work().openList(type, {});
            desk.settle();
            Page* page = desk.work().page(QLatin1String(def.key));
            auto* group = qobject_cast<GroupPage*>(page);
            ListingPage& list = *(group ? group->current() : qobject_cast<ListingPage*>(page));
            list.view()->show(); // an empty one has a head all the same
            desk.settle();
            checkList(list);
        }
}

} // namespace

TEST_CASE("no list cuts a heading, a limit, a state or a choice, and none goes over the edge", "[experience.35]")
{
    for (const char* language : {"en", "zh_CN"}) {
        INFO(language);
        const Speaking speaking(language);
        TestDesk desk;
        desk.office().at("2026-11-02 09:00");
        desk.office().assignedCall();
        for (const char* user : {"office_head", "administrator"}) {
            desk.logIn(QLatin1String(user));
            const bool records = qstrcmp(user, "administrator") != 0; // his lists are short
            for (const QSize& size : records ? QList<QSize>{kPlainDesk, kLargeDesk} : QList<QSize>{kPlainDesk}) {
                INFO(user << " " << size.width());
                desk.window().resize(size);
                walkLists(desk);
            }
            desk.window().logOut();
        }
    }
}

TEST_CASE("all kinds of settings are in sight at once in a window of 1280 x 720, in either language", "[experience.35]")
{
    for (const char* language : {"en", "zh_CN"}) {
        INFO(language);
        const Speaking speaking(language);
        TestDesk desk;
        desk.logIn("administrator");
        desk.window().resize(1280, 720);
        desk.work().show(QStringLiteral("settings"));
        desk.settle();
        const auto* tabs = desk.work().page(QStringLiteral("settings"))->findChild<QTabBar*>();
        const QRect last = tabs->tabRect(tabs->count() - 1);
        INFO(tabs->count() << " tabs, " << last.right() << " of " << tabs->width() << " px");
        CHECK(tabs->tabRect(0).left() >= 0);
        CHECK(last.right() < tabs->width());
    }
}

TEST_CASE("what a limit limits and which notice a holiday follows are read whole in their lists", "[experience.35]")
{
    for (const char* language : {"en", "zh_CN"}) {
        INFO(language);
        const Speaking speaking(language);
        TestDesk desk;
        desk.logIn("administrator");
        desk.window().resize(kPlainDesk);
        for (const char* type : {"policy_row", "calendar_day"}) {
            desk.work().openList(QLatin1String(type), {});
            desk.settle();
            const QStringList cut = cutWords(*desk.work().page(QStringLiteral("settings")));
            INFO(cut.join(QLatin1Char('|')));
            CHECK(cut.isEmpty());
        }
    }
}

TEST_CASE("the desk cuts nothing: neither limits nor headings nor the next action, nor anything around it", "[experience.35]")
{
    for (const char* language : {"en", "zh_CN"}) {
        const Speaking speaking(language);
        TestDesk desk;
        desk.office().at("2026-11-02 09:00");
        desk.office().call();
        desk.office().assignedCall();
        for (const char* user : {"front_desk", "office_head", "service_manager", "foreman", "handler"}) {
            desk.logIn(QLatin1String(user));
            for (const QSize& size : {kLargeDesk, kPlainDesk}) {
                INFO(language << " " << user << " " << size.width());
                desk.window().resize(size);
                desk.settle();
                QStringList cut = cutWords(desk.window());
                cut.removeIf(isFreeText);
                INFO(cut.join(" | "));
                CHECK(cut.isEmpty());
            }
            desk.window().logOut();
        }
    }
}

TEST_CASE("the window's bar keeps its name beside the way back")
{
    const Speaking speaking("en");
    TestDesk desk;
    const QString call = desk.office().call();
    desk.logIn("front_desk");
    desk.work().openRecord("call_record", call);
    desk.settle();
    CHECK(cutWords(*desk.work().topBar()).isEmpty());
    CHECK(drawnWords(*desk.work().topBar()).contains("Service desk"));
}

TEST_CASE("the open list of categories leaves the kinds in sight")
{
    TestDesk desk;
    desk.logIn("front_desk");
    auto* category = desk.panel().findChild<QLineEdit*>("category");
    category->setFocus();
    QTest::keyClick(category, Qt::Key_Down);
    auto* list = desk.window().findChild<QListView*>("popup");
    REQUIRE(list);
    REQUIRE(list->isVisible());
    const auto place = [](QWidget* widget) { return QRect(widget->mapToGlobal(QPoint()), widget->size()); };
    CHECK_FALSE(place(list).intersects(place(&desk.panel())));
    CHECK(place(&desk.window()).contains(place(list)));
}

TEST_CASE("a column that was given a width keeps it; the others follow the words of the language")
{
    TestDesk desk;
    desk.office().call();
    desk.logIn("front_desk");
    desk.work().openList("call_record", {});
    desk.settle();
    auto* page = qobject_cast<ListingPage*>(desk.work().page("calls"));
    ListView& view = *page->view();
    const int state = 2, number = 1;
    REQUIRE(page->model()->columns()[state].key == "state");
    view.setColumnWidth(number, 300);
    const QByteArray kept = view.columnState();
    ListView another(page->model());
    another.setColumnState(kept);
    CHECK(another.columnWidth(number) == 300);
    CHECK(another.columnWidth(state) == page->model()->columns()[state].width);
}

TEST_CASE("the desktop's text size decides how large all is drawn, in quarters and never below our own", "[experience.35]")
{
    const auto scale = [](qreal points) { return scaleForText(points * 96 / 72); };
    CHECK(scale(9) == 1);
    CHECK(scale(10.5) == 1);
    CHECK(scale(12) == 1.25);
    CHECK(scale(16) == 1.5);
    CHECK(scale(40) == 2);
}

// 1366 x 768 at 150 %, or with text of 16 points.
TEST_CASE("in a window of 910 x 480 nothing that matters is cut, and what does not fit is scrolled", "[experience.35]")
{
    for (const char* language : {"en", "zh_CN"}) {
        INFO(language);
        const Speaking speaking(language);
        TestDesk desk;
        desk.office().at("2026-11-02 09:00");
        const QString call = desk.office().call();
        desk.logIn("office_head");
        MainWindow& window = desk.window();
        window.resize(910, 480);
        desk.settle();
        REQUIRE(window.size() == QSize(910, 480));
        for (const QString& key : desk.work().navigation()->keys()) {
            INFO(key);
            desk.work().show(key);
            desk.settle();
            CHECK(window.size() == QSize(910, 480));
            for (QWidget* part : {static_cast<QWidget*>(desk.work().topBar()), static_cast<QWidget*>(desk.work().stack())}) {
                QStringList cut = key == QLatin1String("weekly") && part != desk.work().topBar() ? QStringList() : cutWords(*part, Scroll::BothWays); // scrolled as a whole
                cut.removeIf(isFreeText);
                INFO(cut.join(" | "));
                CHECK(cut.isEmpty());
            }
        }
        desk.work().newCall();
        desk.settle();
        const QRect all = window.rect();
        for (const char* name : {"save", "leave", "caller", "find", "newCallButton", "user"}) {
            INFO(name);
            QWidget* widget = desk.find<QWidget>(name);
            CHECK(all.contains(QRect(widget->mapTo(&window, QPoint()), widget->size())));
        }
        desk.panel().findChild<QPlainTextEdit*>("matter")->setFocus();
        desk.settle();
        CHECK(desk.panel().findChild<QPlainTextEdit*>("matter")->visibleRegion().boundingRect().height() > 40);
        desk.work().openRecord("call_record", call, "assign");
        desk.settle();
        CHECK(window.size() == QSize(910, 480));

        CHECK(desk.find<QWidget>("do")->visibleRegion().boundingRect().size() == desk.find<QWidget>("do")->size());
        window.resize(1366, 768);
    }
}

TEST_CASE("the week stands whole in a window of 1366 x 768 and of 1280 x 720, in either language", "[experience.35]")
{
    for (const char* language : {"en", "zh_CN"}) {
        const Speaking speaking(language);
        TestDesk desk;
        desk.office().at("2026-11-02 09:00");
        desk.office().call();
        desk.logIn("office_head");
        desk.work().show("weekly");
        auto* page = desk.find<QWidget>("weekly");
        for (const QSize& size : {kPlainDesk, kLargeDesk}) {
            desk.window().resize(size);
            desk.settle();
            const QWidget* foot = desk.find<QLabel>("week.foot");
            CHECK(foot->visibleRegion().boundingRect() == foot->rect()); // the last line of its column
            INFO(language << " " << page->width() << " x " << page->height());
            CHECK(page->visibleRegion().boundingRect() == page->rect());
            CHECK(page->height() > 600);
            CHECK(page->minimumSizeHint().width() <= page->width());
            const auto charts = page->findChildren<ChartView*>();
            REQUIRE(charts.size() == 2);
            CHECK(charts[0]->mapTo(page, QPoint()).y() == charts[1]->mapTo(page, QPoint()).y()); // and so are their titles ...
            CHECK(charts[0]->height() == charts[1]->height());                                   // ... and axes
            for (const FigureTile* tile : page->findChildren<FigureTile*>()) CHECK(tile->height() >= tile->minimumSizeHint().height());
        }
    }
}

TEST_CASE("a record's number is whole whatever stands beside it, and why a step is not possible is read to its end", "[experience.35]")
{
    const Speaking speaking("zh_CN");
    TestDesk desk;
    desk.office().at("2026-11-02 09:00");
    const QString call = desk.office().call();
    desk.logIn("front_desk");
    desk.window().resize(kLargeDesk);
    for (const char* action : {"", "assign"}) {
        desk.work().openRecord("call_record", call, action);
        desk.settle();
        const auto* number = desk.find<QLabel>("number");
        CHECK(number->text() == call);
        CHECK(number->width() >= number->sizeHint().width());
        if (*action) continue;
        QStringList told;
        for (const QLabel* why : desk.window().findChild<ActionsCard*>()->findChildren<QLabel*>()) {
            if (!why->isVisible() || !why->wordWrap()) continue;
            INFO(why->text());
            CHECK(why->height() >= why->heightForWidth(why->width()));
            told << why->text();
        }
        CHECK_FALSE(told.isEmpty());
    }
}

TEST_CASE("after saving the number is told once, large, and nothing of the next call is cut off", "[experience.33][experience.35]")
{
    TestDesk desk;
    desk.logIn("front_desk");
    desk.window().resize(kLargeDesk);
    desk.type("13800138000");
    desk.press(Qt::Key_Return);
    desk.settle();
    desk.panel().findChild<QPlainTextEdit*>("matter")->setPlainText("water on the floor");
    desk.panel().save();
    const auto* saved = desk.panel().findChild<SavedCard*>();
    REQUIRE(desk.waitFor([&] { return saved->isVisible(); }, 10'000));
    desk.settle();
    CHECK(desk.find<UndoBar>("undo")->text().isEmpty());
    for (const char* name : {"caller", "category", "matter", "answers", "save"}) {
        INFO(name);
        const auto* part = desk.panel().findChild<QWidget*>(name);
        CHECK(part->visibleRegion().boundingRect() == part->rect());
    }
}

namespace {

// What of a line of typing is seen at once, in pixels.
int roomOf(const QLineEdit& line)
{
    constexpr int kMargins = 4;
    QStyleOptionFrame option;
    option.initFrom(&line);
    option.rect = line.rect();
    return line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line).width() - kMargins;
}

bool isWhole(const QWidget& widget) { return widget.visibleRegion().boundingRect() == widget.rect(); }

LineValue partsLine(const char* name, qint64 price)
{
    return {1, {QString::fromUtf8(name), QStringLiteral("7W"), QString(), QString::fromUtf8("个"), QStringLiteral("12"), Value(Money{price}), Value(Money{12 * price}),
                Value(true), QString(), QString(), QString()}};
}

} // namespace

TEST_CASE("in the lines of a parts slip no figure is cut, and heads break between words only, beside a sheet at 150 %", "[experience.35]")
{
    constexpr int kBesideTheRest = 692;
    for (const char* language : {"en", "zh_CN"}) {
        const Speaking speaking(language);
        FieldWorld returning;
        returning.sight = Sight::Clear;
        returning.cells = QStringList{"parts.old_returned", "parts.old_state", "parts.unused"};
        FieldWorld asking;
        asking.sight = Sight::Clear;
        for (const FieldWorld& world : {returning, asking}) {
            INFO(language << (world.cells.isEmpty() ? " asked for" : " brought back"));
            const std::unique_ptr<FieldEditor> lines(makeEditor(*partsSlipType().field(QStringLiteral("parts")), world, nullptr));
            lines->setValue(Value(LineValues{{partsLine("LED灯泡", 28'050)}}));
            lines->resize(kBesideTheRest, 200);
            lines->show();
            QApplication::processEvents();
            CHECK(lines->minimumSizeHint().width() <= kBesideTheRest);
            for (const char* key : {"unit", "quantity", "price", "amount"}) {
                const QLineEdit* line = lines->findChild<QWidget*>(QLatin1String(key))->findChild<QLineEdit*>();
                INFO(key << " " << line->text() << " in " << roomOf(*line) << " px");
                CHECK(line->fontMetrics().horizontalAdvance(line->text()) <= roomOf(*line));
            }
            for (const QLabel* head : lines->findChildren<QLabel*>()) {
                if (!head->wordWrap() || !head->isVisible()) continue;
                for (const QString& word : head->text().split(QLatin1Char(' '))) {
                    INFO(word);
                    CHECK((word.at(0).script() == QChar::Script_Han || head->fontMetrics().horizontalAdvance(word) <= head->width()));
                }
                CHECK(head->height() >= head->heightForWidth(head->width()));
            }
        }
    }
}

TEST_CASE("the desk says who and where at every width; the matter yields first", "[experience.35]")
{
    const Speaking speaking("zh_CN");
    TestDesk desk;
    desk.office().at("2026-11-02 09:00");
    desk.office().call();
    desk.logIn("front_desk");
    for (const QSize& size : {kPlainDesk, kLargeDesk, QSize(910, 480)}) {
        INFO(size.width());
        desk.window().resize(size);
        desk.settle();
        const QString said = drawnWords(*desk.find<QWidget>("deskList")).join(QLatin1Char('|'));
        INFO(said);
        CHECK(said.contains(QString::fromUtf8("张*"))); // as lists say names
        CHECK(said.contains(QStringLiteral("3-2-1201")));
    }
    desk.window().resize(kPlainDesk);
}

TEST_CASE("who approves reads amounts under one heading, and of each what it is for", "[experience.35]")
{
    for (const char* language : {"en", "zh_CN"}) {
        const Speaking speaking(language);
        TestDesk desk;
        TestOffice& o = desk.office();
        o.at("2026-11-02 09:00");
        for (const char* amount : {"800.00", "360.00"})
            o.done("front_desk", "dispatch_order", "submit", o.done("front_desk", "dispatch_order", "draft", {}, {{"call", o.assignedCall()}, {"order_class", "b"}, {"location", "3-2-1201"}, {"work", QString::fromUtf8("换水管")},
                                                                                                                  {"trades", QJsonArray{QJsonObject{{"trade", "plumbing"}}}}, {"estimate", amount}}).number);
        desk.logIn("service_manager");
        desk.window().resize(kPlainDesk);
        desk.settle();
        const QStringList said = drawnWords(*desk.find<QWidget>("deskList"));
        INFO(said.join(QLatin1Char('|')));
        CHECK(cutWords(*desk.find<QWidget>("deskList")).isEmpty());
        CHECK(said.count(say("Estimate")) == 1);
        CHECK(said.contains(QStringLiteral("800.00")));
        CHECK(said.contains(QStringLiteral("360.00")));
        CHECK(said.mid(0, said.indexOf(say("Overdue"))).count(QString::fromUtf8("换水管")) == 2); // beside the next action too
    }
}

TEST_CASE("lanes of the board are seen whole, and so is what is planned where on their cards", "[experience.17][experience.35]")
{
    for (const char* language : {"en", "zh_CN"}) {
        const Speaking speaking(language);
        TestDesk desk([](TestOffice& o) {
            for (const char* who : {"老秦", "小郝", "小段", "丁师傅", "孔师傅", "雷师傅"}) {
                const QString job = o.done("front_desk", "repair_request", "request", {}, {{"customer_name", "张伟"}, {"phone", "13800138000"}, {"home", "HY 3-2-1201"}, {"content", "龙头漏水"}, {"inspect_at", "2026-11-23 10:00"}}).number;
                o.done("foreman", "repair_request", "assign", job, {{"technicians", QJsonArray{QJsonObject{{"technician", who}}}}, {"planned_at", "2026-11-23 14:00"}});
            }
        });
        desk.logIn("foreman");
        desk.work().show("board");
        auto* lanes = static_cast<BoardPage*>(desk.work().page("board"))->lanes();
        for (const QSize& size : {kPlainDesk, kLargeDesk}) {
            desk.window().resize(size);
            desk.settle();
            INFO(language << " " << size.width());
            CHECK(cutWords(*lanes).isEmpty());
            REQUIRE(lanes->horizontalScrollBar()->maximum() > 0); // more lanes than room
            for (const int place : {0, lanes->horizontalScrollBar()->singleStep(), lanes->horizontalScrollBar()->maximum()}) {
                lanes->horizontalScrollBar()->setValue(place);
                for (const LaneList* list : lanes->lists()) CHECK((isWhole(*list->parentWidget()) || list->visibleRegion().boundingRect().width() < list->width() / 10));
            }
        }
    }
}

TEST_CASE("a step that is begun brings all that it needs into sight, as far as there is room", "[experience.35]")
{
    const Speaking speaking("zh_CN");
    TestDesk desk;
    desk.office().at("2026-11-02 09:00");
    const QString call = desk.office().call({{"category", ""}, {"kind", "other"}});
    desk.logIn("front_desk");
    desk.window().resize(kLargeDesk);
    desk.work().openRecord("call_record", call, "assign");
    desk.settle();
    for (const char* key : {"category", "department", "handler"}) {
        INFO(key);
        const auto* form = desk.window().findChild<RecordForm*>();
        REQUIRE(form->editor(QLatin1String(key)));
        CHECK(desk.waitFor([&] { return isWhole(*form->editor(QLatin1String(key))); }));
    }
}
