// SPDX-License-Identifier: GPL-3.0-or-later
// What is no sound data base of ours is refused with a reason: never taken for a new one, never written to, never a crash.
#include "core/exchange/opening_check.h"
#include "core/store/file_check.h"
#include "core/store/holders.h"
#include "core/store/migrator.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include <QDir>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace fuwutai;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

const QByteArray& soundOffice()
{
    static const QByteArray bytes = [] {
        const QTemporaryDir folder;
        REQUIRE(createWorkbench({folder.filePath("o.db"), "滨江物业"}));
        return bytesOf(folder.filePath("o.db"));
    }();
    return bytes;
}

// The code it is refused with; "" when it opens. Either way the file is what it was.
QString opened(const QByteArray& bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("o.db");
    put(path, bytes);
    QString code;
    {
        const auto bench = openWorkbench(path);
        if (!bench) code = bench.error().reasons.first().code;
    }
    CHECK(bytesOf(path) == bytes);
    return code;
}

} // namespace

TEST_CASE("a new data base says whose it is and of which schema")
{
    const QTemporaryDir folder;
    put(folder.filePath("o.db"), soundOffice());
    const FileHeader header = checkFile(folder.filePath("o.db"));
    CHECK(header.marked);
    CHECK(header.userVersion == shippedMigrations().last().number);
    CHECK(opened(soundOffice()).isEmpty());
}

TEST_CASE("empty, text, zeros, cut and other files are refused and left as they are")
{
    CHECK(opened({}) == "damaged");
    CHECK(opened("Liste der Anrufe\n") == "not_ours");
    CHECK(opened(QByteArray(8192, '\0')) == "not_ours");
    CHECK(opened(soundOffice().left(50)) == "not_ours");
    for (const int part : {1, 2, 3, 5, 9}) CHECK(opened(soundOffice().left(soundOffice().size() * part / 10)) == "damaged");
    // Another program's, sound as it is, is no place to begin in either.
    QByteArray others;
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("notes.db");
        {
            auto db = QSqlDatabase::addDatabase("QSQLITE", "others");
            db.setDatabaseName(path);
            REQUIRE(db.open());
            QSqlQuery("create table notes (words text)", db);
        }
        QSqlDatabase::removeDatabase("others");
        others = bytesOf(path);
    }
    CHECK(opened(others) == "not_ours");
    // Nor is any of them taken for a place to begin in.
    const QTemporaryDir folder;
    put(folder.filePath("t.db"), "Liste");
    CHECK_FALSE(createWorkbench({folder.filePath("t.db"), "滨江物业"}));
    put(folder.filePath("e.db"), {});
    CHECK_FALSE(createWorkbench({folder.filePath("e.db"), "滨江物业"}));
    CHECK(QFileInfo(folder.filePath("e.db")).size() == 0);
}

TEST_CASE("another program's data base is refused, marked or not")
{
    for (const bool marked : {false, true}) {
        const QTemporaryDir folder;
        const QString path = folder.filePath("other.db");
        {
            QSqlDatabase db = QSqlDatabase::addDatabase("QSQLITE", "other");
            db.setDatabaseName(path);
            REQUIRE(db.open());
            QSqlQuery q(db);
            if (marked) REQUIRE(q.exec("pragma application_id = 252006674"));
            REQUIRE(q.exec("create table meta (id integer, name text)"));
        }
        QSqlDatabase::removeDatabase("other");
        const QByteArray before = bytesOf(path);
        const auto refused = openWorkbench(path);
        REQUIRE_FALSE(refused);
        CHECK_FALSE(createWorkbench({path, "滨江物业"}));
        CHECK(bytesOf(path) == before);
    }
}

TEST_CASE("a newer schema is refused by what the file says, before its tables are read")
{
    QByteArray newer = soundOffice();
    newer[62] = char(0x7f);
    CHECK(opened(newer) == "newer");
}

TEST_CASE("one flipped byte in the header: refused or harmless, never a wrong start")
{
    for (int at = 0; at < 100; ++at) {
        QByteArray flipped = soundOffice();
        flipped[at] = char(flipped[at] ^ 0x41);
        INFO("byte " << at);
        const QTemporaryDir folder;
        const QString path = folder.filePath("o.db");
        put(path, flipped);
        const auto bench = openWorkbench(path);
        // What opens is the whole office.
        if (bench) {
            CHECK((*bench)->organisation == "滨江物业");
            const auto check = checkOpened(**bench);
            if (check && check->faults.isEmpty()) CHECK(schemaState(*(*bench)->db, shippedMigrations()) == SchemaState::Current);
        } else {
            CHECK(!bench.error().text().isEmpty());
            CHECK(bytesOf(path) == flipped);
        }
    }
}

TEST_CASE("after opening, the chain's end is looked at; after a crash or a week the whole file")
{
    forEachEngine([](TestOffice& o) {
        o.call();
        const bool lite = o.engine() == Engine::Sqlite;
        auto first = checkOpened(o.bench());
        REQUIRE(first);
        CHECK(first->faults.isEmpty());
        CHECK(first->whole == lite);
        CHECK_FALSE(checkOpened(o.bench())->whole);
        o.later(7 * 24 * 60);
        CHECK_FALSE(checkOpened(o.bench())->whole);
        o.later(1);
        CHECK(checkOpened(o.bench())->whole == lite);
        // Somebody changed an entry behind the program's back.
        o.db().exec("update entry set number = 'X' where seq = (select max(seq) from entry)");
        const auto found = checkOpened(o.bench());
        REQUIRE(found);
        REQUIRE(found->faults.size() == 1);
        CHECK(found->faults[0].what == "chain");
    });
}

TEST_CASE("an office that a dead process had open is looked at as a whole")
{
    TestOffice o(Engine::Sqlite);
    REQUIRE(checkOpened(o.bench())); // today's
    QFile list(holdersFile(o.where()));
    REQUIRE(list.open(QIODevice::WriteOnly | QIODevice::Append));
    Holder dead = thisProcess();
    dead.pid = 999'999'999;
    list.write(QJsonDocument(holderJson(dead)).toJson(QJsonDocument::Compact) + '\n');
    list.close();
    const auto again = openWorkbench(o.where(), std::make_unique<SetClock>(o.now()));
    REQUIRE(again);
    const auto check = checkOpened(**again);
    REQUIRE(check);
    CHECK(check->afterCrash);
    CHECK(check->whole);
}
