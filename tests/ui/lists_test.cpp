// SPDX-License-Identifier: GPL-3.0-or-later
// Lists: read page by page, copied as they stand, filtered by chips, refreshed without losing one's place.
#include "app/desktop/drawn_words.h"
#include "core/record/numbered.h"
#include "tests/ui/desk_fixture.h"
#include "tests/ui/speaking.h"
#include "ui/pages/group_page.h"

#include <QClipboard>
#include <QCollator>
#include <QJsonArray>
#include <QJsonObject>
#include <QHeaderView>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabBar>

using namespace fuwutai;

namespace {

ListingPage& callsOf(TestDesk& desk)
{
    desk.work().openList("call_record", {});
    desk.settle();
    return *qobject_cast<ListingPage*>(desk.work().page("calls"));
}

} // namespace

TEST_CASE("a long list is read page by page, the newest first")
{
    TestDesk desk;
    for (int i = 0; i < 120; ++i) desk.office().call();
    desk.logIn("front_desk");
    ListingPage& page = callsOf(desk);
    CHECK(page.model()->rowCount() == ListModel::kPage);
    CHECK(page.model()->numberAt(0).endsWith("0120"));
    page.view()->scrollToBottom();
    desk.settle();
    page.view()->scrollToBottom();
    desk.settle();
    page.view()->scrollToBottom();
    desk.settle();
    CHECK(page.model()->rowCount() == 120);
    CHECK(page.model()->numberAt(119).endsWith("0001"));
    QSet<QString> numbers;
    for (int i = 0; i < 120; ++i) numbers << page.model()->numberAt(i);
    CHECK(numbers.size() == 120);
}

TEST_CASE("rows are copied with a head line, masked as on the screen", "[experience.25]")
{
    TestDesk desk;
    const QString number = desk.office().call();
    desk.logIn("front_desk");
    ListingPage& page = callsOf(desk);
    for (int i = 0; i < page.model()->columnCount(); ++i)
        if (page.model()->columns()[i].key == "phone") page.view()->setColumnHidden(i, false);
    page.view()->setFocus();
    page.view()->selectRow(0);
    desk.press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData* data = QApplication::clipboard()->mimeData();
    const QStringList lines = data->text().split('\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].split('\t').size() == lines[1].split('\t').size());
    CHECK(lines[0].contains(say("Number")));
    CHECK(lines[1].contains(number));
    CHECK(lines[1].contains("138****8000"));
    CHECK(!data->text().contains("13800138000"));
    CHECK(!data->html().contains("13800138000"));
    CHECK(data->html().contains("<table>"));
}

TEST_CASE("a row that somebody else adds appears and the selection stays", "[experience.19]")
{
    TestDesk desk;
    const QString first = desk.office().call();
    desk.logIn("front_desk");
    ListingPage& page = callsOf(desk);
    page.view()->setCurrentIndex(page.model()->index(0, 0));
    const QString second = desk.office().call(); // another seat
    REQUIRE(desk.waitFor([&] { return page.model()->rowCount() == 2; }, 3000));
    CHECK(page.model()->numberAt(0) == second);
    CHECK(page.view()->currentNumber() == first);
}

TEST_CASE("filters are chips, one key takes them off, an empty list says why", "[experience.37][experience.38]")
{
    TestDesk desk;
    desk.office().call();
    desk.logIn("front_desk");
    ListingPage& page = callsOf(desk);
    page.setFilters({Filter{"state", "closed"}});
    desk.settle();
    CHECK(page.model()->rowCount() == 0);
    auto* empty = page.findChild<EmptyNote*>();
    CHECK(empty->isVisible());
    CHECK(page.findChild<QPushButton*>("filter.state")->isChecked());
    page.filterBar()->words()->setFocus();
    desk.press(Qt::Key_0, Qt::ControlModifier);
    desk.settle();
    CHECK(page.model()->rowCount() == 1);
    CHECK(!empty->isVisible());
    CHECK(!page.findChild<QPushButton*>("filter.state")->isChecked());
}

TEST_CASE("what is overdue begins with the longest and says so at its head, until somebody sorts otherwise", "[experience.27]")
{
    TestDesk desk([](TestOffice& o) {
        for (const char* urgency : {"general", "urgent", "general"}) o.call({{"urgency", urgency}});
        o.at("2026-12-07 09:00");
    });
    desk.logIn("front_desk");
    ListingPage& page = callsOf(desk);
    const auto* head = page.view()->horizontalHeader();
    CHECK_FALSE(head->isSortIndicatorShown());
    page.setFilters({Filter{"phase", "open"}, Filter{"clock", "overdue"}});
    desk.settle();
    REQUIRE(page.model()->rowCount() == 3);
    CHECK(page.model()->numberAt(0).endsWith("0002")); // two hours ran out before a day did
    CHECK(head->isSortIndicatorShown());
    CHECK(page.model()->columns()[head->sortIndicatorSection()].key == "clock");
    page.filterBar()->clear();
    desk.settle();
    CHECK(page.model()->numberAt(0).endsWith("0003"));
    CHECK_FALSE(head->isSortIndicatorShown());
    page.model()->setSort("number");
    page.setFilters({Filter{"clock", "overdue"}});
    desk.settle();
    CHECK(page.model()->numberAt(0).endsWith("0001"));
}

TEST_CASE("filters keep to one line: those that are set are in sight, what has no room is one press further", "[experience.38]")
{
    for (const char* language : {"en", "zh_CN"}) {
        const Speaking speaking(language);
        TestDesk desk;
        desk.office().call();
        desk.logIn("front_desk");
        desk.window().resize(1280, 720);
        for (const char* type : {"call_record", "dispatch_order", "repair_request", "callback", "site_survey"}) {
            INFO(language << " " << type);
            desk.work().openList(type, {});
            desk.settle();
            auto* bar = desk.work().stack()->currentWidget()->findChild<FilterBar*>();
            for (FilterBar* one : desk.work().stack()->currentWidget()->findChildren<FilterBar*>())
                if (one->isVisible()) bar = one;
            const int height = bar->height();
            CHECK(height <= bar->words()->height() + 2);
            bar->setFilters({Filter{"state", registry().find(QLatin1String(type))->states.front().key}, Filter{"clock", "overdue"}});
            desk.settle();
            CHECK(bar->height() == height);
            const auto* more = bar->findChild<QPushButton*>("filter.more");
            for (const char* set : {"filter.state", "filter.clock"}) CHECK(bar->findChild<QPushButton*>(set)->isVisible());
            const auto chips = bar->findChildren<QPushButton*>(QRegularExpression("^filter\\."));
            CHECK(more->isVisible() == std::any_of(chips.begin(), chips.end(), [&](const QPushButton* chip) { return chip != more && chip->isHidden(); }));
        }
    }
}

TEST_CASE("a list that becomes empty under the focus hands it to the words: the page's keys go on")
{
    TestDesk desk;
    desk.office().call();
    desk.logIn("front_desk");
    ListingPage& page = callsOf(desk);
    page.view()->setFocus();
    page.setFilters({Filter{"state", "closed"}});
    desk.settle();
    REQUIRE(page.model()->rowCount() == 0);
    CHECK(QApplication::focusWidget() == page.filterBar()->words());
    desk.press(Qt::Key_0, Qt::ControlModifier);
    desk.settle();
    CHECK(page.model()->rowCount() == 1);
}

TEST_CASE("an empty office says that nothing is there yet and leads to the first; filters that leave nothing say so and come off", "[experience.37]")
{
    TestDesk desk;
    desk.logIn("front_desk");
    ListingPage& page = callsOf(desk);
    auto* empty = page.findChild<EmptyNote*>();
    const auto words = [&] {
        QStringList all;
        for (const QLabel* one : empty->findChildren<QLabel*>()) all << one->text();
        return all;
    };
    REQUIRE(empty->isVisible());
    CHECK(words().contains(say("Nothing here yet")));
    CHECK(empty->findChild<QPushButton*>()->text() == say("New call"));
    SECTION("the next step is one key")
    {
        empty->findChild<QPushButton*>()->click();
        desk.settle();
        CHECK(desk.work().key() == "desk");
        CHECK(QApplication::focusWidget() == desk.find<QLineEdit>("caller"));
    }
    SECTION("filters over an empty office hide nothing, and do not say that they did")
    {
        page.setFilters({Filter{"state", "closed"}});
        desk.settle();
        CHECK(words().contains(say("Nothing here yet")));
    }
    SECTION("filters that leave nothing of something")
    {
        desk.office().call();
        page.setFilters({Filter{"state", "closed"}});
        desk.settle();
        REQUIRE(desk.waitFor([&] { return words().contains(say("Nothing matches these filters")); }));
        CHECK(empty->findChild<QPushButton*>()->text() == say("Show all"));
        empty->findChild<QPushButton*>()->click();
        desk.settle();
        CHECK(page.model()->rowCount() == 1);
    }
}

TEST_CASE("customers are listed with their rooms and numbers, users with their roles and where they hold them")
{
    const auto shown = [](TestDesk& desk, const char* type, const QString& number) {
        desk.work().openList(QLatin1String(type), {});
        desk.settle();
        QStringList words;
        for (ListingPage* page : desk.work().findChildren<ListingPage*>()) {
            if (page->model()->type().key != QLatin1String(type)) continue;
            const int row = number.isEmpty() ? 0 : page->model()->rowOf(number);
            for (int i = 0; i < page->model()->columnCount(); ++i)
                if (!page->view()->isColumnHidden(i)) words << page->model()->index(row, i).data().toString();
        }
        return words.join('|');
    };
    TestDesk desk;
    desk.logIn("front_desk");
    const QString customer = shown(desk, "customer", {});
    INFO(customer);
    CHECK(customer.contains("HY 3-2-1201"));
    CHECK(customer.contains("138****8000"));
    CHECK_FALSE(customer.contains("13800138000"));
    desk.window().logOut();
    desk.logIn("administrator");
    const QString handler = shown(desk, "user", "handler");
    INFO(handler);
    CHECK(handler.contains(say("Handler")));
    CHECK(handler.contains(desk.office().record("department", "engineering").text("name")));
}

TEST_CASE("a record that has no number yet shows no number of the program's own")
{
    TestDesk desk;
    const QString order = desk.office().done("front_desk", "dispatch_order", "draft", {}, {{"call", desk.office().call()}, {"order_class", "b"}, {"location", "厨房"}, {"work", "补漏"},
        {"trades", QJsonArray{QJsonObject{{"trade", "plumbing"}}}}, {"estimate", "300"}}).number;
    REQUIRE_FALSE(isNumbered(order));
    desk.logIn("office_head"); // who has it sent for approval
    const auto says = [&](QWidget& where) {
        const QString all = drawnWords(where).join('|');
        CHECK_FALSE(all.contains("draft-"));
        return all.contains("no number");
    };
    CHECK(says(*desk.work().desk()->list()));
    desk.work().openList("dispatch_order", {});
    desk.settle();
    CHECK(says(*desk.work().stack()->currentWidget()));
    desk.work().openRecord("dispatch_order", order);
    desk.settle();
    CHECK(says(*desk.work().stack()->currentWidget()));
    FindBox* find = desk.work().topBar()->find();
    find->begin();
    desk.write("补漏");
    desk.settle();
    QString found;
    for (int i = 0; i < find->list()->model()->rowCount(); ++i) found += find->list()->model()->index(i, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(found.contains("no number"));
    CHECK_FALSE(found.contains("draft-"));
}

TEST_CASE("the keys that stand on a list's buttons hold wherever the focus is, on the tabs too", "[experience.11]")
{
    TestDesk desk;
    desk.logIn("administrator");
    desk.work().openList("contractor", {});
    desk.settle();
    desk.work().page("settings")->findChild<QTabBar*>()->setFocus(Qt::MouseFocusReason);
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    desk.settle();
    CHECK(RecordPages::typeOf(desk.work().stack()->currentWidget()) == "contractor");
}

TEST_CASE("Enter opens the row")
{
    TestDesk desk;
    const QString number = desk.office().call();
    desk.logIn("front_desk");
    ListingPage& page = callsOf(desk);
    page.view()->setFocus();
    page.view()->setCurrentIndex(page.model()->index(0, 0));
    desk.press(Qt::Key_Return);
    desk.settle();
    CHECK(RecordPages::typeOf(desk.work().stack()->currentWidget()) == "call_record");
    desk.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(desk.work().stack()->currentWidget() == &page);
}

TEST_CASE("what is known by name is listed by name, the code behind it or not at all; no two sheets are called alike")
{
    TestDesk desk;
    desk.logIn("administrator");
    const auto listOf = [&](const char* type) -> ListingPage& {
        desk.work().openList(QLatin1String(type), {});
        desk.settle();
        return *qobject_cast<GroupPage*>(desk.work().page("settings"))->current();
    };
    const auto shown = [](const ListingPage& page) { return page.view()->shownKeys(); };
    const auto names = [](ListingPage& page) {
        QStringList all;
        for (int i = 0; i < page.model()->rowCount(); ++i) all << page.model()->index(i, 0).data().toString();
        return all;
    };
    CHECK(shown(listOf("department")).mid(0, 2) == QStringList{"name", "number"});
    CHECK(shown(listOf("policy_row")).first() == "label");
    CHECK_FALSE(shown(listOf("policy_row")).contains("number"));
    CHECK(shown(callsOf(desk)).first() == "number"); // known by its running number
    const QStringList sheets = names(listOf("sheet"));
    CHECK(QSet<QString>(sheets.begin(), sheets.end()).size() == sheets.size());
    CHECK(sheets.contains("客户请修单（241 × 140）"));
    for (const char* type : {"policy_row", "sheet", "user", "category"}) {
        QStringList sorted = names(listOf(type));
        QCollator order;
        order.setNumericMode(true);
        std::stable_sort(sorted.begin(), sorted.end(), order);
        CHECK(names(listOf(type)) == sorted);
    }
}

TEST_CASE("whose it is stands in a list for who sees several offices; what names no office is for all of them; names stand near what is said of them")
{
    TestDesk desk;
    const auto listOf = [&](const char* type) -> ListingPage& {
        desk.work().openList(QLatin1String(type), {});
        desk.settle();
        return *qobject_cast<GroupPage*>(desk.work().page("settings"))->current();
    };
    const auto shown = [&](const char* type) { return listOf(type).view()->shownKeys(); };
    desk.logIn("administrator");
    for (const char* type : {"text_block", "team"}) CHECK(shown(type).contains("of_office"));
    for (const char* type : {"department", "user", "deputy"}) CHECK_FALSE(shown(type).contains("of_office"));
    ListingPage& sheets = listOf("sheet");
    const auto at = [&](ListingPage& page, const char* key) {
        for (int i = 0; i < page.model()->columnCount(); ++i)
            if (page.model()->columns()[i].key == QLatin1String(key)) return i;
        return -1;
    };
    REQUIRE(sheets.model()->rowCount() > 0);
    CHECK(sheets.model()->index(0, at(sheets, "for_office")).data().toString() == say("All"));
    desk.window().resize(1366, 768);
    ListingPage& teams = listOf("team");
    CHECK(teams.view()->columnWidth(at(teams, "name")) < teams.view()->viewport()->width() / 2);
    desk.window().logOut();
    desk.logIn("front_desk");
    CHECK_FALSE(shown("team").contains("of_office"));
}

TEST_CASE("an administrator gets a one-time code for a user")
{
    TestDesk desk;
    desk.logIn("administrator");
    desk.work().openList("user", {});
    desk.settle();
    auto* settings = qobject_cast<GroupPage*>(desk.work().page("settings"));
    ListingPage* users = settings->current();
    REQUIRE(users);
    const int row = users->model()->rowOf("front_desk");
    REQUIRE(row >= 0);
    users->view()->setCurrentIndex(users->model()->index(row, 0));
    users->findChild<QPushButton*>("oneTimeCode")->click();
    desk.settle();
    CHECK(users->notice()->text().contains("front_desk"));
}

TEST_CASE("what a record is known by stands once in its list")
{
    TestDesk desk;
    desk.logIn("administrator");
    for (const RecordType* type : desk.session().registry().all()) {
        QStringList heads, known;
        for (const ListColumn& column : columnsOf(desk.session().registry(), *type))
            if (column.shown) (column.what == ListColumn::What::Number ? known : heads) << column.title;
        INFO(type->key.toStdString() << ": " << heads.join(", ").toStdString());
        for (const QString& head : known) CHECK_FALSE(heads.contains(head));
    }
}
