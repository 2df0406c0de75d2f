// SPDX-License-Identifier: GPL-3.0-or-later
// What a list shows goes into a file; how many that are stands beside the chips; an empty list leads on.
#include "tests/ui/desk_fixture.h"

#include "core/exchange/row_source.h"
#include "ui/pages/list_page.h"
#include "ui/pages/work_bar.h"

#include <QRegularExpression>
#include <QScrollBar>
#include <QThread>

using namespace fuwutai;

namespace {

ListingPage& callsOf(TestDesk& desk, const QList<Filter>& filters = {})
{
    desk.work().openList("call_record", filters);
    desk.settle();
    return *qobject_cast<ListingPage*>(desk.work().page("calls"));
}

QList<FileRow> rowsOf(const QString& path)
{
    QList<FileRow> all;
    FileRow row;
    if (const auto source = openRows(path))
        while ((*source)->next(row)) all << row;
    return all;
}

QString countOf(ListingPage& page)
{
    for (const QLabel* one : page.filterBar()->findChildren<QLabel*>())
        if (!one->text().isEmpty()) return one->text();
    return {};
}

} // namespace

TEST_CASE("what the list shows is exported: its filter, its columns in their order, masked", "[experience.24]")
{
    TestDesk desk;
    desk.office().call();
    const QString complaint = desk.office().call({{"kind", "complaint"}, {"category", "manners"}, {"caller_name", "李静"}, {"phone", "13900001111"}});
    desk.logIn("front_desk");
    ListingPage& page = callsOf(desk, {Filter{"kind", "complaint"}});
    for (int i = 0; i < page.model()->columnCount(); ++i)
        if (page.model()->columns()[i].key == "phone") page.view()->setColumnHidden(i, false);
    QTemporaryDir folder;
    for (const char* name : {"a.xlsx", "b.csv"}) {
        INFO(name);
        const QString path = folder.filePath(QLatin1String(name));
        page.exportTo(path);
        REQUIRE(desk.waitFor([&] { return QFile::exists(path); }));
        desk.settle();
        const auto rows = rowsOf(path);
        REQUIRE(rows.size() == 2);
        CHECK(rows[0].cells.size() == page.view()->shownKeys().size());
        CHECK(rows[0].cells[0] == say("Number"));
        CHECK(rows[1].cells[0] == complaint);
        CHECK(rows[1].cells.contains("139****1111"));
        CHECK_FALSE(rows[1].cells.contains("13900001111"));
    }
    const QString path = folder.filePath("absent/a.xlsx");
    page.exportTo(path);
    desk.settle();
    QStringList told;
    for (Notice* notice : page.findChildren<Notice*>()) told << notice->text();
    CHECK(told.join(' ').contains(path));
}

TEST_CASE("an export under way is stopped by the same button and leaves no file", "[experience.30]")
{
    TestDesk desk;
    for (int i = 0; i < 450; ++i) desk.office().call();
    desk.logIn("front_desk");
    ListingPage& page = callsOf(desk);
    QTemporaryDir folder;
    page.exportTo(folder.filePath("a.xlsx"));
    auto* button = page.findChild<QPushButton*>("export");
    CHECK(button->text() == say("Stop the export"));
    button->click();
    REQUIRE(desk.waitFor([&] { return button->text() == say("Export"); }));
    desk.settle();
    CHECK(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
}

TEST_CASE("beside the chips stands how many of all that are, to a thousand exactly", "[experience.38]")
{
    TestDesk desk;
    for (int i = 0; i < 3; ++i) desk.office().call();
    desk.office().call({{"kind", "complaint"}, {"category", "manners"}});
    desk.logIn("front_desk");
    ListingPage& page = callsOf(desk, {Filter{"kind", "complaint"}});
    CHECK(countOf(page) == say("%1 of %2").arg("1", "4"));
    page.view()->setFocus();
    desk.press(Qt::Key_0, Qt::ControlModifier);
    desk.settle();
    CHECK(countOf(page) == say("%1 in all").arg("4"));
}

TEST_CASE("a number that no call has leads to a new caller, other filters are taken off first", "[experience.37]")
{
    TestDesk desk;
    desk.office().call();
    desk.logIn("front_desk");
    ListingPage& page = callsOf(desk, {Filter{"phase", "open"}, Filter{"text", "13999990000"}});
    auto* next = page.findChild<EmptyNote*>()->findChild<QPushButton*>();
    REQUIRE(next->isVisible());
    CHECK(next->text() == say("Look for the words alone"));
    next->click();
    desk.settle();
    REQUIRE(next->text() == say("New caller with this number"));
    next->click();
    desk.settle();
    CHECK(desk.work().key() == "desk");
    CHECK(desk.panel().findChild<QLineEdit*>("caller")->text() == "13999990000");
}

TEST_CASE("what another program saves appears within three seconds; selection, place and typing stay", "[experience.19]")
{
    TestDesk desk;
    for (int i = 0; i < 60; ++i) desk.office().call();
    desk.logIn("front_desk");
    ListingPage& page = callsOf(desk);
    page.view()->setCurrentIndex(page.model()->index(30, 0));
    page.view()->verticalScrollBar()->setValue(20);
    page.filterBar()->words()->setFocus();
    const QString selected = page.view()->currentNumber();
    const int place = page.view()->verticalScrollBar()->value();
    const QSignalBlocker half(page.filterBar()->words()); // half a word, before the list is asked for it
    page.filterBar()->words()->setText("half a wo");
    const QString fresh = desk.office().call(); // through a connection of its own
    REQUIRE(desk.waitFor([&] { return page.model()->numberAt(0) == fresh; }, 3000));
    CHECK(page.view()->currentNumber() == selected);
    CHECK(page.view()->verticalScrollBar()->value() == place);
    CHECK(page.filterBar()->words()->text() == "half a wo");
    CHECK(QApplication::focusWidget() == page.filterBar()->words());
}

TEST_CASE("a backup is one command away and told in the bottom line", "[experience.30]")
{
    TestDesk desk;
    desk.office().call();
    SECTION("now")
    {
        desk.logIn("front_desk");
        auto* line = desk.find<QLabel>("backup");
        CHECK(line->text() == say("No backup yet"));
        desk.work().backUp();
        desk.settle();
        CHECK(line->text().contains(QRegularExpression("09:0[0-9]")));
        CHECK_FALSE(desk.window().alarm()->isVisible());
    }
    SECTION("one that takes its time can be stopped, and made anew")
    {
        desk.logIn("front_desk");
        auto* bar = desk.work().findChild<WorkBar*>();
        // A busy worker: the button is pressed before the backup begins.
        desk.session().run<Nothing>([](Workbench&, const Reader&) {
            QThread::msleep(700);
            return Result<Nothing>(Nothing{});
        });
        desk.work().backUp();
        REQUIRE(desk.waitFor([&] { return bar->isVisible(); }));
        bar->findChild<QPushButton*>("stop")->click();
        REQUIRE(desk.waitFor([&] { return !bar->isVisible(); }));
        desk.settle();
        CHECK(desk.find<QLabel>("backup")->text() == say("No backup yet"));
        CHECK(QDir(desk.office().where() + "-backups").isEmpty(QDir::Files | QDir::Hidden));
        desk.work().backUp();
        desk.settle();
        CHECK(desk.find<QLabel>("backup")->text().contains("09:0"));
    }
    SECTION("the second place is the administrator's")
    {
        desk.logIn("administrator");
        QTemporaryDir disk;
        desk.work().takeSecondPlace(disk.path());
        desk.settle();
        CHECK(desk.find<QLabel>("backup")->toolTip().contains(disk.path()));
        desk.work().backUp();
        desk.settle();
        CHECK(QDir(disk.path()).entryList({"*.db"}).size() == 1);
    }
}
