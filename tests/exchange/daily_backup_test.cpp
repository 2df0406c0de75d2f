// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own backups: made when something changed, thinned out by count.
#include "core/calendar/work_calendar.h"
#include "core/exchange/daily_backup.h"
#include "core/store/backup.h"
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
