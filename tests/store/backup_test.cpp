// SPDX-License-Identifier: GPL-3.0-or-later
// A backup is proven or not there; the way back keeps what it replaces; a damaged file only moves when somebody says so.
#include "core/store/backup.h"
#include "core/store/entry_table.h"
#include "core/store/holders.h"
#include "core/store/migrator.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include <QCryptographicHash>
#include <QDir>

#include <algorithm>

using namespace fuwutai;

namespace {

int newest() { return shippedMigrations().last().number; }

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void flip(const QString& path, qint64 at)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    const char was = file.peek(1).at(0);
    file.putChar(char(was ^ 1));
}

QStringList named(const QString& folder, const QString& pattern) { return QDir(folder).entryList({pattern}, QDir::Files); }

} // namespace

TEST_CASE("a backup holds the office as it stands, with a checksum beside it")
{
    TestOffice o(Engine::Sqlite);
    const QString number = o.call();
    const QTemporaryDir folder;
    const QString path = folder.filePath("b.db");
    const auto made = makeBackup(o.db(), path);
    REQUIRE(made);
    const ChainHead head = EntryTable(o.db()).head();
    CHECK(made->entries == head.entries);
    CHECK(made->head == head.hash);
    CHECK(made->sha256 == QString::fromLatin1(QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha256).toHex()));
    CHECK(bytesOf(path + ".sha256") == made->sha256.toUtf8() + "  b.db\n");
    CHECK(checkBackup(path, newest()));
    CHECK(named(folder.path(), "*.part").isEmpty());
    // Never over another one.
    CHECK_FALSE(makeBackup(o.db(), path));
    CHECK(checkBackup(path, newest()));
}

TEST_CASE("a backup tells how far it is, and one that is stopped leaves nothing and harms nothing")
{
    TestOffice o(Engine::Sqlite);
    for (int i = 0; i < 40; ++i) o.call();
    const QTemporaryDir folder;
    const QString path = folder.filePath("b.db");
    QList<qint64> told;
    qint64 of = 0;
    const auto whole = makeBackup(o.db(), path, [&](qint64 done, qint64 all) {
        told << done;
        of = all;
        return true;
    });
    REQUIRE(whole);
    REQUIRE(told.size() >= 2);
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK(of == 2 * QFileInfo(o.where()).size());
    CHECK(told.last() <= of);
    // Stopped at each of its moments, while copying and while checking.
    for (int at = 0; at < told.size(); ++at) {
        int asked = 0;
        const QString other = folder.filePath(QStringLiteral("stopped-%1.db").arg(at));
        const auto stopped = makeBackup(o.db(), other, [&](qint64, qint64) { return asked++ != at; });
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().reasons.first().code == "stopped");
    }
    CHECK(named(folder.path(), "*") == QStringList{"b.db", "b.db.sha256"});
    CHECK(o.record("call_record", o.call()).state == "registered");
    CHECK(makeBackup(o.db(), folder.filePath("after.db")));
}

TEST_CASE("a server's data base is backed up by its own tools, and is told so")
{
    forEachEngine([](TestOffice& o) {
        const QTemporaryDir folder;
        const auto made = makeBackup(o.db(), folder.filePath("b.db"));
        CHECK(made.has_value() == (o.engine() == Engine::Sqlite));
        if (!made) CHECK(made.error().text().contains("pg_dump"));
    });
}

TEST_CASE("a backup that cannot be written leaves nothing and harms nothing")
{
    TestOffice o(Engine::Sqlite);
    const QTemporaryDir folder;
    CHECK_FALSE(makeBackup(o.db(), folder.filePath("missing/b.db")));
    CHECK(QDir(folder.path()).isEmpty());
    o.call();
}

TEST_CASE("restoring puts the backup's office back and keeps the other one")
{
    TestOffice o(Engine::Sqlite);
    const QString first = o.call();
    const QTemporaryDir folder;
    const QString target = folder.filePath("office.db");
    const auto backup = makeBackup(o.db(), folder.filePath("b.db"));
    REQUIRE(backup);
    o.call();
    REQUIRE(makeBackup(o.db(), target)); // stands for the office of today
    const QByteArray today = bytesOf(target);
    const auto done = restoreBackup(backup->path, target, newest());
    REQUIRE(done);
    CHECK(bytesOf(target) == bytesOf(backup->path));
    CHECK(bytesOf(done->kept) == today);
    CHECK(openWorkbench(target));
    CHECK(named(folder.path(), "*.restoring").isEmpty());
}

TEST_CASE("a damaged, changed, newer or missing backup restores nothing")
{
    TestOffice o(Engine::Sqlite);
    o.call();
    const QTemporaryDir folder;
    const QString target = folder.filePath("office.db"), path = folder.filePath("b.db");
    REQUIRE(makeBackup(o.db(), target));
    REQUIRE(makeBackup(o.db(), path));
    const QByteArray before = bytesOf(target);
    int known = newest();
    SECTION("changed since it was written") { flip(path, 9000); }
    SECTION("damaged, its checksum lost")
    {
        REQUIRE(QFile::remove(path + ".sha256"));
        REQUIRE(QFile::resize(path, QFileInfo(path).size() / 2));
    }
    SECTION("of a newer program") { known = newest() - 1; }
    SECTION("not there") { REQUIRE(QFile::remove(path)); }
    CHECK_FALSE(restoreBackup(path, target, known));
    CHECK(bytesOf(target) == before);
    CHECK(named(folder.path(), "*.before-restore-*").isEmpty());
}

TEST_CASE("an office that is open is not restored over")
{
    TestOffice o(Engine::Sqlite);
    const QTemporaryDir folder;
    REQUIRE(makeBackup(o.db(), folder.filePath("b.db")));
    const auto refused = restoreBackup(folder.filePath("b.db"), o.where(), newest());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reasons.first().code == "held");
}

TEST_CASE("the journal of the office of before goes with it, not under the restored one")
{
    TestOffice o(Engine::Sqlite);
    const QTemporaryDir folder;
    const QString target = folder.filePath("office.db");
    REQUIRE(makeBackup(o.db(), folder.filePath("b.db")));
    REQUIRE(makeBackup(o.db(), target));
    QFile journal(target + "-journal");
    REQUIRE(journal.open(QIODevice::WriteOnly));
    journal.write("half a change");
    journal.close();
    const auto done = restoreBackup(folder.filePath("b.db"), target, newest());
    REQUIRE(done);
    CHECK_FALSE(QFile::exists(target + "-journal"));
    CHECK(bytesOf(done->kept + "-journal") == "half a change");
}

TEST_CASE("a damaged office stays where it is until somebody moves it aside, and is told what next")
{
    TestOffice o(Engine::Sqlite);
    const QTemporaryDir folder;
    const QString target = folder.filePath("office.db");
    REQUIRE(makeBackup(o.db(), target));
    REQUIRE(QFile::resize(target, 20'000));
    const QByteArray damaged = bytesOf(target);
    const auto refused = openWorkbench(target);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reasons.first().code == "damaged");
    CHECK(bytesOf(target) == damaged);
    const auto moved = openWorkbench(target, {}, {.setAside = true});
    REQUIRE_FALSE(moved);
    CHECK(moved.error().reasons.first().code == "aside");
    CHECK(moved.error().text().contains("restore"));
    const QStringList aside = named(folder.path(), "office.db.damaged-*");
    REQUIRE(aside.size() == 1);
    CHECK(bytesOf(folder.filePath(aside[0])) == damaged);
    // Nothing begins anew by itself.
    CHECK_FALSE(openWorkbench(target));
    CHECK_FALSE(QFile::exists(target));
}

TEST_CASE("an older schema is brought up alone, after a proven backup")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("office.db");
    {
        auto steps = shippedMigrations();
        steps.removeLast();
        const auto db = Database::open(path, true);
        REQUIRE(migrate(*db, steps));
    }
    CHECK(openWorkbench(path).error().reasons.first().code == "older");
    {
        const auto other = Hold::take(path);
        REQUIRE(other);
        const auto held = openWorkbench(path, {}, {.bringUp = true});
        REQUIRE_FALSE(held);
        CHECK(held.error().reasons.first().code == "held");
    }
    REQUIRE(openWorkbench(path, {}, {.bringUp = true}));
    const QStringList backups = named(backupFolder(path), "before-migration-*.db");
    REQUIRE(backups.size() == 1);
    CHECK(checkBackup(backupFolder(path) + '/' + backups[0], newest()));
    CHECK(openWorkbench(path));
}
