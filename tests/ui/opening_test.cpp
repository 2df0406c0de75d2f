// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of a data base that does not open or is not sound, and what it offers.
#include "core/store/backup.h"
#include "core/store/migrator.h"
#include "tests/ui/desk_fixture.h"

#include <QDir>

using namespace fuwutai;

namespace {

struct Opened {
    explicit Opened(const QString& where)
        : session([where](const OpenHow& how) { return openWorkbench(where, {}, how); }, registry()), window(session, [](const QString&) {}, Preferences{}, false)
    {
        applyTheme(ThemeMode::Light);
        window.show();
    }
    QPushButton* offer() { return window.login()->findChild<QPushButton*>("offer"); }
    Notice* shown()
    {
        for (Notice* notice : window.login()->findChildren<Notice*>())
            if (notice->isVisible()) return notice;
        return nullptr;
    }
    QString notice() { return shown() ? shown()->text() : QString(); }
    bool waitFor(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 5000); }
    Session session;
    MainWindow window;
};

} // namespace

TEST_CASE("a cloud's folder: nothing is opened until the button is pressed")
{
    TestOffice o(Engine::Sqlite);
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkpath("Dropbox"));
    REQUIRE(makeBackup(o.db(), folder.filePath("Dropbox/office.db")));
    Opened w(folder.filePath("Dropbox/office.db"));
    REQUIRE(w.waitFor([&] { return w.offer()->isVisible(); }));
    CHECK(w.notice().contains("Dropbox"));
    CHECK_FALSE(w.offer()->hasFocus()); // a space that somebody types must not press it
    QTest::qWait(50);
    const auto* text = w.shown()->findChild<QLabel*>();
    CHECK(text->height() >= text->heightForWidth(text->width())); // all of it can be read
    CHECK_FALSE(w.window.findChild<QLineEdit*>("user")->isEnabled());
    w.offer()->click();
    CHECK(w.waitFor([&] { return w.window.findChild<QLineEdit*>("user")->isEnabled(); }));
    CHECK_FALSE(w.offer()->isVisible());
}

TEST_CASE("a data base of an older version is brought up by the button, after a backup")
{
    const QTemporaryDir folder;
    const QString where = folder.filePath("office.db");
    {
        auto steps = shippedMigrations();
        steps.removeLast();
        const auto db = Database::open(where, true);
        REQUIRE(migrate(*db, steps));
    }
    Opened w(where);
    REQUIRE(w.waitFor([&] { return w.offer()->isVisible(); }));
    CHECK_FALSE(w.window.findChild<QLineEdit*>("user")->isEnabled());
    w.offer()->click();
    CHECK(w.waitFor([&] { return w.window.findChild<QLineEdit*>("user")->isEnabled(); }));
    CHECK(QDir(backupFolder(where)).entryList({"before-migration-*.db"}, QDir::Files).size() == 1);
}

TEST_CASE("a damaged file: it moves only by the button, and what next is told")
{
    TestOffice o(Engine::Sqlite);
    const QTemporaryDir folder;
    const QString where = folder.filePath("office.db");
    REQUIRE(makeBackup(o.db(), where));
    REQUIRE(QFile::resize(where, 20'000));
    Opened w(where);
    REQUIRE(w.waitFor([&] { return w.offer()->isVisible(); }));
    CHECK(QFile::exists(where));
    w.offer()->click();
    REQUIRE(w.waitFor([&] { return w.notice().contains("damaged-"); }));
    CHECK(w.notice().contains("restore"));
    CHECK_FALSE(QFile::exists(where));
    CHECK(QDir(folder.path()).entryList({"office.db.damaged-*"}, QDir::Files).size() == 1);
    CHECK_FALSE(w.window.findChild<QLineEdit*>("user")->isEnabled());
}

TEST_CASE("an unsound data base is told loudly, a sound one not at all")
{
    TestOffice o(Engine::Sqlite);
    o.call();
    SECTION("sound")
    {
        Opened w(o.where());
        REQUIRE(w.waitFor([&] { return w.window.findChild<QLineEdit*>("user")->isEnabled(); }));
        QTest::qWait(300);
        CHECK_FALSE(w.window.alarm()->isVisible());
    }
    SECTION("an entry was changed")
    {
        o.db().exec("update entry set number = 'X' where seq = (select max(seq) from entry)");
        Opened w(o.where());
        CHECK(w.waitFor([&] { return w.window.alarm()->isVisible(); }));
        CHECK(w.window.alarm()->text().contains("restore"));
    }
}
