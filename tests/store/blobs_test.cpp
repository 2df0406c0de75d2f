// SPDX-License-Identifier: GPL-3.0-or-later
// What files hold is kept whole on both engines, is found out when it is not, and goes along with backups.
#include "core/store/backup.h"
#include "core/store/blobs.h"
#include "core/store/migrator.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include <QDir>

using namespace fuwutai;

namespace {

int newest() { return shippedMigrations().last().number; }

// Puts it in as a transaction of its own.
QString kept(Database& db, const QByteArray& content)
{
    const auto done = write(db, [&] { return Blobs(db).put(content); });
    REQUIRE(done);
    return Blobs::keyOf(content);
}

Result<QByteArray> got(Database& db, const QString& key)
{
    return read(db, [&] { return Blobs(db).get(key); });
}

QList<BlobFault> faults(Database& db) { return *read(db, [&]() -> Result<QList<BlobFault>> { return Blobs(db).verify(); }); }

QString fileOf(TestOffice& o, const QString& key) { return blobPath(blobFolder(o.where()), key); }

void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

const QByteArray kAny = QByteArray::fromHex("00ff00275c0a0d00e5bc80");

} // namespace

TEST_CASE("what is put comes back byte for byte, once however often it is put")
{
    forEachEngine([](TestOffice& o) {
        QByteArray big(3'000'000, '\0');
        for (int i = 0; i < big.size(); ++i) big[i] = char(i * 2654435761u >> 13);
        for (const QByteArray& content : {kAny, big}) {
            const QString key = kept(o.db(), content);
            CHECK(key.size() == 64);
            CHECK(kept(o.db(), content) == key);
            const auto back = got(o.db(), key);
            REQUIRE(back);
            CHECK(*back == content);
            CHECK(*read(o.db(), [&]() -> Result<qint64> { return Blobs(o.db()).size(key).value_or(-1); }) == content.size());
        }
        CHECK(faults(o.db()).isEmpty());
        const auto none = got(o.db(), QString(64, 'a'));
        REQUIRE_FALSE(none);
        CHECK(none.error().code() == "file_missing");
    });
}

TEST_CASE("what was put in a step that was refused is not there afterwards")
{
    forEachEngine([](TestOffice& o) {
        const QString before = kept(o.db(), "kept before");
        const auto refused = write(o.db(), [&]() -> Result<Nothing> {
            Blobs blobs(o.db());
            REQUIRE(blobs.put(kAny));
            REQUIRE(blobs.put("kept before"));
            blobs.takeBack();
            return refuse(RefusalKind::Refused, "no", "no");
        });
        CHECK_FALSE(refused);
        CHECK_FALSE(got(o.db(), Blobs::keyOf(kAny)));
        CHECK(got(o.db(), before));
        if (o.engine() == Engine::Sqlite) CHECK_FALSE(QFile::exists(fileOf(o, Blobs::keyOf(kAny))));
    });
}

TEST_CASE("a file beside the data base is for whoever may read the data base, and damage to it is told and mended by the file itself")
{
    TestOffice o(Engine::Sqlite);
    const QString key = kept(o.db(), kAny), path = fileOf(o, key);
    REQUIRE(QFile::exists(path));
    CHECK(path.startsWith(o.where() + "-files/" + key.left(2) + "/"));
    CHECK(QFileInfo(path).permissions() == QFileInfo(o.where()).permissions());
    overwrite(path, "something else");
    const auto damaged = got(o.db(), key);
    REQUIRE_FALSE(damaged);
    CHECK(damaged.error().code() == "file_damaged");
    REQUIRE(faults(o.db()).size() == 1);
    CHECK_FALSE(faults(o.db()).first().missing);
    QFile::remove(path);
    CHECK(got(o.db(), key).error().code() == "file_missing");
    REQUIRE(faults(o.db()).size() == 1);
    CHECK(faults(o.db()).first().missing);
    kept(o.db(), kAny);
    CHECK(got(o.db(), key));
    CHECK(faults(o.db()).isEmpty());
}

TEST_CASE("where the folder takes no file nothing is kept and nothing is named")
{
    TestOffice o(Engine::Sqlite);
    overwrite(blobFolder(o.where()), "a file in the way");
    const auto done = write(o.db(), [&] { return Blobs(o.db()).put(kAny); });
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == RefusalKind::Failed);
    CHECK(done.error().code() == "cannot_write");
    CHECK(faults(o.db()).isEmpty());
}

TEST_CASE("a backup takes attached files along once, and the way back brings them")
{
    TestOffice o(Engine::Sqlite);
    const QTemporaryDir folder;
    const QString first = kept(o.db(), "first"), files = folder.filePath("fuwutai-files");
    const auto one = makeBackup(o.db(), folder.filePath("one.db"));
    REQUIRE(one);
    CHECK(one->files == 1);
    CHECK(one->lacking.isEmpty());
    const QDateTime written = QFileInfo(blobPath(files, first)).lastModified();
    const QString second = kept(o.db(), "second");
    const auto two = makeBackup(o.db(), folder.filePath("two.db"));
    REQUIRE(two);
    CHECK(two->files == 2);
    CHECK(QFileInfo(blobPath(files, first)).lastModified() == written);
    CHECK(checkBackup(folder.filePath("one.db"), newest())->files == 1);

    // On a machine that has nothing.
    const QTemporaryDir bare;
    const QString target = bare.filePath("office.db");
    const auto restored = restoreBackup(folder.filePath("two.db"), target, newest());
    REQUIRE(restored);
    CHECK(restored->from.lacking.isEmpty());
    const auto db = Database::open(target);
    CHECK(*got(*db, first) == "first");
    CHECK(*got(*db, second) == "second");
    CHECK(faults(*db).isEmpty());
}

TEST_CASE("the way back mends what is damaged and leaves what is newer")
{
    TestOffice o(Engine::Sqlite);
    const QTemporaryDir folder, other;
    const QString old = kept(o.db(), "as it was");
    REQUIRE(makeBackup(o.db(), folder.filePath("b.db")));
    const QString target = other.filePath("office.db");
    REQUIRE(QDir().mkpath(QFileInfo(blobPath(blobFolder(target), old)).path()));
    overwrite(blobPath(blobFolder(target), old), "as it wos");
    const QString newer = Blobs::keyOf("newer");
    REQUIRE(QDir().mkpath(QFileInfo(blobPath(blobFolder(target), newer)).path()));
    overwrite(blobPath(blobFolder(target), newer), "newer");
    REQUIRE(restoreBackup(folder.filePath("b.db"), target, newest()));
    CHECK(*got(*Database::open(target), old) == "as it was");
    CHECK(QFile::exists(blobPath(blobFolder(target), newer)));
}

TEST_CASE("a backup without a file that has gone is made, and says which one")
{
    TestOffice o(Engine::Sqlite);
    const QTemporaryDir folder;
    const QString key = kept(o.db(), kAny);
    QFile::remove(fileOf(o, key));
    const auto made = makeBackup(o.db(), folder.filePath("b.db"));
    REQUIRE(made);
    CHECK(made->lacking == QStringList{key});
    const auto restored = restoreBackup(folder.filePath("b.db"), folder.filePath("back.db"), newest());
    REQUIRE(restored);
    CHECK(restored->from.lacking == QStringList{key});
}
