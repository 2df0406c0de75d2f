// SPDX-License-Identifier: GPL-3.0-or-later
// What a person arranged is there again after the next start, each has his own, and a list begins with the newest.
#include "tests/ui/desk_fixture.h"

#include "ui/pages/list_page.h"
#include "ui/session/kept.h"

#include <QHeaderView>
#include <QScreen>
#include <QSettings>

using namespace fuwutai;

namespace {

// The program started once more at the same data base; remembers, as it does at a seat.
class Start {
public:
    Start(TestDesk& desk, const QString& user) : m_window(desk.session(), [](const QString&) {}, loadPreferences(), true)
    {
        m_window.show();
        LoginPage* login = m_window.login();
        REQUIRE(desk.waitFor([&] { return login->findChild<QLineEdit*>("user")->isEnabled(); }));
        REQUIRE(setPassword(desk.office().bench(), user, QString::fromUtf8(kTestPassword), false));
        login->findChild<QLineEdit*>("user")->setText(user);
        login->findChild<QLineEdit*>("password")->setText(QString::fromUtf8(kTestPassword));
        login->findChild<QPushButton*>("enter")->click();
        REQUIRE(desk.waitFor([&] { return m_window.work() && m_window.work()->isVisible(); }));
        m_window.work()->openList("call_record", {});
        desk.settle();
    }
    MainWindow& window() { return m_window; }
    ListView& list() { return *qobject_cast<ListingPage*>(m_window.work()->page("calls"))->view(); }
    ListModel& model() { return *qobject_cast<ListingPage*>(m_window.work()->page("calls"))->model(); }
    int column(const char* key)
    {
        for (int i = 0; i < model().columnCount(); ++i)
            if (model().columns()[i].key == QLatin1String(key)) return i;
        return -1;
    }

private:
    MainWindow m_window;
};

} // namespace

TEST_CASE("widths, order and hidden columns are there again for who arranged them, at this data base alone", "[experience.27]")
{
    QSettings().clear();
    TestDesk desk;
    QSettings().clear();
    desk.office().call();
    int width = 0;
    {
        Start first(desk, "front_desk");
        const int kind = first.column("kind");
        width = first.list().columnWidth(kind) + 37;
        first.list().setColumnWidth(kind, width);
        first.list().horizontalHeader()->moveSection(first.list().horizontalHeader()->visualIndex(kind), 0);
        first.list().horizontalHeader()->resizeSection(first.column("home"), 99);
        first.window().close();
    }
    {
        Start again(desk, "front_desk");
        const int kind = again.column("kind");
        CHECK(again.list().columnWidth(kind) == width);
        CHECK(again.list().horizontalHeader()->visualIndex(kind) == 0);
        CHECK(again.list().columnWidth(again.column("home")) == 99);
        again.window().close();
    }
    Start other(desk, "office_head");
    CHECK(other.list().columnWidth(other.column("kind")) != width);
    CHECK(other.list().horizontalHeader()->visualIndex(other.column("kind")) != 0);
}

TEST_CASE("a press on a head sorts, the third and every start go back to the newest", "[experience.27]")
{
    QSettings().clear();
    TestDesk desk;
    const QString old = desk.office().call(), fresh = desk.office().call();
    {
        Start first(desk, "front_desk");
        auto press = [&](const char* key) {
            Q_EMIT first.list().horizontalHeader()->sectionClicked(first.column(key));
            desk.settle();
        };
        CHECK(first.model().numberAt(0) == fresh);
        press("number");
        CHECK(first.model().numberAt(0) == old);
        CHECK(first.list().horizontalHeader()->isSortIndicatorShown());
        press("number");
        CHECK(first.model().numberAt(0) == fresh);
        CHECK(first.model().sort() == "-number");
        press("number");
        CHECK(first.model().sort().isEmpty());
        CHECK_FALSE(first.list().horizontalHeader()->isSortIndicatorShown());
        press("matter"); // nothing that is in order
        CHECK(first.model().sort().isEmpty());
        press("clock");
        CHECK(first.model().sort() == "due");
        Q_EMIT first.list().columnsChanged();
        first.window().close();
    }
    Start again(desk, "front_desk");
    CHECK(again.model().sort().isEmpty());
    CHECK(again.model().numberAt(0) == fresh);
    CHECK_FALSE(again.list().horizontalHeader()->isSortIndicatorShown());
}

TEST_CASE("the window is where its user left it, and on a screen even where that one is gone", "[experience.27]")
{
    QSettings().clear();
    TestDesk desk;
    const QRect left(40, 50, 930, 520);
    {
        Start first(desk, "front_desk");
        first.window().setGeometry(left);
        first.window().close();
    }
    {
        Start other(desk, "office_head");
        other.window().setGeometry(QRect(0, 0, 900, 500));
        other.window().close();
    }
    {
        Start again(desk, "front_desk");
        CHECK(again.window().size() == left.size());
        // As if it had stood on a screen that was taken away.
        again.window().setGeometry(QRect(6000, 4000, 930, 520));
        again.window().close();
    }
    Start again(desk, "front_desk");
    const QRect seen = again.window().geometry().intersected(again.window().screen()->availableGeometry());
    CHECK(seen.width() >= 200);
    CHECK(seen.height() >= 100);
}

TEST_CASE("a window that fills the screen is left as it is at the second log-in; one that did not is as large as it was", "[experience.27]")
{
    QSettings().clear();
    TestDesk desk;
    const QRect left(40, 50, 930, 520);
    SECTION("it filled the screen when he left")
    {
        {
            Start first(desk, "front_desk");
            first.window().showMaximized();
            desk.settle();
            first.window().close();
        }
        Start again(desk, "front_desk");
        CHECK(again.window().isMaximized());
        CHECK(again.window().geometry().bottom() <= again.window().screen()->availableGeometry().bottom());
    }
    SECTION("it fills the screen while somebody else works")
    {
        {
            Start first(desk, "front_desk");
            first.window().setGeometry(left);
            first.window().close();
        }
        {
            Start other(desk, "office_head");
            other.window().showMaximized();
            desk.settle();
            other.window().close();
        }
        Start again(desk, "front_desk");
        CHECK_FALSE(again.window().isMaximized());
        CHECK(again.window().size() == left.size());
        CHECK(again.window().geometry().bottom() <= again.window().screen()->availableGeometry().bottom());
    }
}
