// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own backups: made when something changed, thinned out by count.
#include "core/calendar/work_calendar.h"
#include "core/exchange/daily_backup.h"
#include "core/store/backup.h"
#include "core/store/blobs.h"
#include "core/store/migrator.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include <QDir>
#include <QSet>

using namespace fuwutai;

namespace {

QString nameOf(QDate day, int hour = 17) { return QStringLiteral("day-%1T%2Z.db").arg(day.toString("yyyyMMdd")).arg(hour * 10'000, 6, 10, QLatin1Char('0')); }

void thin(QStringList& names)
{
    for (const QString& gone : superfluous(names)) names.removeAll(gone);
}

} // namespace

TEST_CASE("leaving makes a backup once, and again only after a change")
{
    TestOffice o(Engine::Sqlite);
    o.call();
    const auto made = backUpIfChanged(o.bench());
    REQUIRE(made);
    CHECK(checkBackup(*made, shippedMigrations().last().number));
    CHECK(backUpIfChanged(o.bench())->isEmpty());
    o.later(1);
    o.call();
    const auto second = backUpIfChanged(o.bench());
    REQUIRE(second);
    CHECK(!second->isEmpty());
    // The same day needs one only: the newer.
    CHECK_FALSE(QFile::exists(*made));
    CHECK(QFile::exists(*second));
}

TEST_CASE("over 800 days the promised backups are there every day, and no more than those")
{
    QStringList names;
    QDate day(2026, 1, 1);
    for (int i = 0; i < 800; ++i, day = day.addDays(1)) {
        if (day.dayOfWeek() == 7) continue;
        names << nameOf(day, 9) << nameOf(day);
        thin(names);
        CHECK(names.contains(nameOf(day)));
        CHECK(names.size() <= 12 + 10 + 12);
        QSet<QString> days, weeks, months;
        for (const QString& name : names) {
            const QDate d = QDate::fromString(name.mid(4, 8), "yyyyMMdd");
            days << d.toString(Qt::ISODate);
            weeks << weekOf(d).text();
            months << d.toString("yyyy-MM");
        }
        if (i > 400) {
            CHECK(days.size() >= 12);
            CHECK(weeks.size() >= 10);
            CHECK(months.size() >= 12);
        }
    }
}

TEST_CASE("a clock that jumps deletes no more than one that does not, and foreign files are left alone")
{
    QStringList names;
    for (int i = 0; i < 60; ++i) {
        names << nameOf(QDate(2026, 9, 1).addDays(i));
        thin(names);
    }
    const QStringList before = names;
    names << nameOf(QDate(2036, 1, 1));
    thin(names);
    CHECK(names.size() >= before.size() - 2); // one day and one week make room, as on any new day
    names << nameOf(QDate(2016, 1, 1));
    const QStringList gone = superfluous(names);
    for (const QString& name : gone) CHECK(name == nameOf(QDate(2016, 1, 1)));
    CHECK(superfluous({"before-migration-20260101T000000Z.db", "notes.txt"}).isEmpty());
}

TEST_CASE("in use a backup is made every two hours, where something was changed")
{
    TestOffice o(Engine::Sqlite);
    const Instant opened = o.now();
    o.call();
    o.later(119);
    CHECK(backUpWhenDue(o.bench(), opened)->isEmpty());
    o.later(1);
    CHECK(!backUpWhenDue(o.bench(), opened)->isEmpty());
    o.call();
    o.later(119);
    CHECK(backUpWhenDue(o.bench(), opened)->isEmpty());
    o.later(1);
    CHECK(!backUpWhenDue(o.bench(), opened)->isEmpty());
    o.later(600);
    CHECK(backUpWhenDue(o.bench(), opened)->isEmpty()); // nothing was changed
}

TEST_CASE("seven days without a backup of what was entered is overdue, an office where nothing happens is not")
{
    TestOffice o(Engine::Sqlite);
    CHECK(backupState(o.bench())->made);
    CHECK_FALSE(backupState(o.bench())->last.isSet());
    o.later(7 * 24 * 60);
    CHECK_FALSE(backupState(o.bench())->overdue);
    o.later(1);
    CHECK(backupState(o.bench())->overdue);
    REQUIRE(backUpIfChanged(o.bench()));
    CHECK_FALSE(backupState(o.bench())->overdue);
    CHECK(backupState(o.bench())->last.ms / 1000 == o.now().ms / 1000);
    o.later(30 * 24 * 60);
    CHECK_FALSE(backupState(o.bench())->overdue);
    o.call();
    CHECK(backupState(o.bench())->overdue);
    // One that somebody took away is none.
    REQUIRE(QDir(backupFolder(o.where())).removeRecursively());
    CHECK_FALSE(backupState(o.bench())->last.isSet());
    CHECK(backupState(o.bench())->overdue);
}

TEST_CASE("each backup is copied to the second place, and told when that is not there")
{
    TestOffice o(Engine::Sqlite);
    QTemporaryDir disk;
    const Actor admin = o.actor("administrator");
    CHECK_FALSE(chooseSecondPlace(o.bench(), o.actor("office_head"), disk.path()));
    CHECK_FALSE(chooseSecondPlace(o.bench(), admin, disk.filePath("absent")));
    QDir().mkpath(backupFolder(o.where()));
    CHECK_FALSE(chooseSecondPlace(o.bench(), admin, backupFolder(o.where())));
    REQUIRE(chooseSecondPlace(o.bench(), admin, disk.path()));
    CHECK(backupState(o.bench())->secondPlace == disk.path());
    o.call();
    const auto made = backUpIfChanged(o.bench());
    REQUIRE(made);
    const QString copy = disk.filePath(QFileInfo(*made).fileName());
    CHECK(checkBackup(copy, shippedMigrations().last().number));
    CHECK(QFile::exists(copy + ".sha256"));
    o.call();
    o.later(1);
    REQUIRE(disk.remove());
    const auto alone = backUpIfChanged(o.bench());
    REQUIRE_FALSE(alone);
    CHECK(alone.error().reasons.first().code == "second_place");
    CHECK(backupState(o.bench())->last.ms / 1000 == o.now().ms / 1000); // the first place has it
    REQUIRE(chooseSecondPlace(o.bench(), admin, {}));
    o.call();
    o.later(1);
    CHECK(backUpIfChanged(o.bench()));
}

TEST_CASE("attached files go along to both places, and one that has gone is told without a backup less")
{
    TestOffice o(Engine::Sqlite);
    const QTemporaryDir second;
    REQUIRE(chooseSecondPlace(o.bench(), o.actor("administrator"), second.path()));
    const QString key = Blobs::keyOf("a photo");
    REQUIRE(write(o.db(), [&] { return Blobs(o.db()).put("a photo"); }));
    o.call();
    const auto made = backUpIfChanged(o.bench());
    REQUIRE(made);
    CHECK(QFile::exists(blobPath(backupFiles(*made), key)));
    CHECK(QFile::exists(blobPath(second.filePath("fuwutai-files"), key)));
    // Gone from the office: the backups have it still.
    QFile::remove(blobPath(blobFolder(o.where()), key));
    o.later(1);
    o.call();
    CHECK(backUpIfChanged(o.bench()));
    // Gone from there too.
    QFile::remove(blobPath(backupFiles(*made), key));
    o.later(1);
    o.call();
    const auto told = backUpIfChanged(o.bench());
    REQUIRE_FALSE(told);
    CHECK(told.error().code() == "files");
    CHECK(backUpIfChanged(o.bench())->isEmpty());
}

TEST_CASE("the administrator takes a copy elsewhere: of all that is there now, looked at there, and where and when is said", "[experience.30]")
{
    TestOffice o(Engine::Sqlite);
    o.call();
    QTemporaryDir stick;
    const auto copied = copyBackup(o.bench(), o.actor("administrator"), stick.path());
    REQUIRE(copied);
    CHECK(QFileInfo(*copied).absolutePath() == QDir(stick.path()).absolutePath());
    const auto good = checkBackup(*copied, shippedMigrations().last().number);
    REQUIRE(good);
    const auto state = backupState(o.bench());
    REQUIRE(state);
    CHECK(state->copiedTo == stick.path());
    CHECK(state->copiedAt == o.now());
    o.later(60);
    o.call();
    const auto again = copyBackup(o.bench(), o.actor("administrator"), stick.path());
    REQUIRE(again);
    CHECK(checkBackup(*again, shippedMigrations().last().number)->entries > good->entries);

    // Nobody else carries all data away; what is no place is told, and nothing is noted of it.
    CHECK_FALSE(copyBackup(o.bench(), o.actor("front_desk"), stick.path()));
    CHECK_FALSE(copyBackup(o.bench(), o.actor("administrator"), stick.path() + "/none"));
    CHECK_FALSE(copyBackup(o.bench(), o.actor("administrator"), backupFolder(o.where())));
    CHECK(backupState(o.bench())->copiedAt == o.now());
    CHECK(backupState(o.bench())->copiedTo == stick.path());
}
