// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/daily_backup.h"

#include "core/base/instant.h"
#include "core/base/whole_file.h"
#include "core/base/words.h"
#include "core/calendar/work_calendar.h"
#include "core/store/backup.h"
#include "core/store/entry_table.h"
#include "core/store/migrator.h"

#include <QDir>
#include <QSet>
#include <QStorageInfo>

namespace fuwutai {

namespace {

constexpr int kDays = 12, kWeeks = 10, kMonths = 12;
constexpr qint64 kHour = 3'600'000, kEvery = 2 * kHour, kLongest = 7 * 24 * kHour;
const QString kPrefix = QStringLiteral("day-"), kBackedUp = QStringLiteral("backed_up_head"), kSecond = QStringLiteral("backup_second_place"), kSum = QStringLiteral(".sha256"),
              kCopiedTo = QStringLiteral("backup_copied_to"), kCopiedAt = QStringLiteral("backup_copied_at");

QDate dayOf(const QString& name) { return QDate::fromString(name.mid(kPrefix.size(), 8), QStringLiteral("yyyyMMdd")); }

// The newest of each of the last `count` periods; `names` newest first.
template <class Period> QSet<QString> newest(const QStringList& names, int count, Period period)
{
    QSet<QString> kept, seen;
    for (const QString& name : names) {
        const QString key = period(dayOf(name));
        if (seen.contains(key)) continue;
        if (seen.size() == count) break;
        seen << key;
        kept << name;
    }
    return kept;
}

bool hasRoom(const QString& file, const QString& folder)
{
    const QStorageInfo disk(folder);
    return !disk.isValid() || disk.bytesAvailable() > 2 * QFileInfo(file).size();
}

QStringList backupsIn(const QString& folder) { return QDir(folder).entryList({kPrefix + QStringLiteral("*.db")}, QDir::Files, QDir::Name); }

void thinOut(const QString& folder)
{
    const QDir dir(folder);
    for (const QString& name : superfluous(backupsIn(folder))) {
        QFile::remove(dir.filePath(name));
        QFile::remove(dir.filePath(name + kSum));
    }
}

bool isKept(Workbench& bench) { return !bench.practice && bench.db->engine() != Engine::Postgresql; }

// By its name: a file that was copied about keeps it.
Instant stampOf(const QString& name)
{
    QDateTime at = QDateTime::fromString(name.mid(kPrefix.size(), 15), QStringLiteral("yyyyMMdd'T'hhmmss"));
    at.setTimeSpec(Qt::UTC);
    return at.isValid() ? Instant{at.toMSecsSinceEpoch()} : Instant();
}

// Two within one second: the second one stands for the next.
QString freePath(const QString& folder, Instant now)
{
    for (qint64 ms = now.ms;; ms += 1000)
        if (const QString path = QStringLiteral("%1/%2%3.db").arg(folder, kPrefix, stampUtc(QDateTime::fromMSecsSinceEpoch(ms))); !QFile::exists(path)) return path;
}

Instant lastBackup(Workbench& bench)
{
    const QStringList names = backupsIn(backupFolder(bench.db->where()));
    return names.isEmpty() ? Instant() : stampOf(names.last());
}

// Looked at again where it lies: a stick takes what it cannot give back.
Result<Nothing> copyTo(const QString& folder, const QString& path)
{
    const QString to = QDir(folder).filePath(QFileInfo(path).fileName());
    const bool whole = makeWhole(to, [&](const QString& beside) { return QFile::remove(beside) && QFile::copy(path, beside); }) && makeWhole(to + kSum, [&](const QString& beside) { return QFile::remove(beside) && QFile::copy(path + kSum, beside); });
    const auto files = whole ? copyBackupFiles(path, to) : Result<QStringList>(QStringList());
    if (whole && files && checkBackup(to, shippedMigrations().last().number)) return Nothing{};
    return refuse(RefusalKind::Failed, QStringLiteral("second_place"),
                  say("The backup is made and kept, but could not be copied to %1. Please see whether the disk is there and has room, or choose another place.").arg(folder));
}

Unexpected<Refusal> lackingTold(const QStringList& keys)
{
    return refuse(RefusalKind::Failed, QStringLiteral("files"),
                  say("The backup is made and sound, but %1 attached files are missing or damaged where the office keeps them. The records are unchanged; please run fuwutaictl check, and bring the files back from an older backup.").arg(keys.size()));
}

// What stands against copies in a folder.
Result<Nothing> fits(Workbench& bench, const QString& place)
{
    const auto no = [](const QString& words) { return refuse(RefusalKind::Refused, QStringLiteral("second_place"), words); };
    if ((place + QLatin1Char('/')).startsWith(backupFolder(bench.db->where()) + QLatin1Char('/'))) return no(say("That is the first place already; choose a folder on another disk"));
    if (!QFileInfo(place).isDir()) return no(say("There is no folder %1").arg(place));
    if (!QFileInfo(place).isWritable()) return no(say("Nothing can be written in %1").arg(place));
    return Nothing{};
}

Result<QString> copiedOn(Workbench& bench, const QString& path)
{
    const auto second = readOn(bench, [&]() -> Result<QString> { return metaValue(*bench.db, kSecond); });
    if (!second) return unexpected(second.error());
    if (second->isEmpty()) return path;
    if (const auto copied = copyTo(*second, path); !copied) return unexpected(copied.error());
    thinOut(*second);
    return path;
}

} // namespace

QStringList superfluous(const QStringList& names)
{
    QStringList sorted = names;
    sorted.removeIf([](const QString& name) { return !dayOf(name).isValid(); }); // not ours to remove
    std::sort(sorted.begin(), sorted.end(), std::greater<QString>());
    const auto kept = newest(sorted, kDays, [](QDate d) { return d.toString(Qt::ISODate); }) + newest(sorted, kWeeks, [](QDate d) { return weekOf(d).text(); })
                      + newest(sorted, kMonths, [](QDate d) { return d.toString(QStringLiteral("yyyy-MM")); });
    sorted.removeIf([&](const QString& name) { return kept.contains(name); });
    return sorted;
}

Result<QString> backUpIfChanged(Workbench& bench, const Progress& progress)
{
    if (!isKept(bench)) return QString();
    const auto head = readOn(bench, [&]() -> Result<QString> {
        const QString now = EntryTable(*bench.db).head().hash;
        return now == metaValue(*bench.db, kBackedUp) ? QString() : now;
    });
    if (!head || head->isEmpty()) return head;
    const QString folder = backupFolder(bench.db->where());
    QDir().mkpath(folder);
    if (!hasRoom(bench.db->where(), folder))
        return refuse(RefusalKind::Failed, QStringLiteral("full"), say("There is no room for a backup in %1. The data and the older backups are unchanged; please free some space.").arg(folder));
    const QString path = freePath(folder, bench.clock->now());
    const auto made = makeBackup(*bench.db, path, progress);
    if (!made) return unexpected(made.error());
    thinOut(folder);
    const auto noted = write(*bench.db, [&]() -> Result<Nothing> {
        setMetaValue(*bench.db, kBackedUp, *head);
        return Nothing{};
    });
    if (!noted) return unexpected(noted.error());
    const auto copied = copiedOn(bench, path);
    if (copied && !made->lacking.isEmpty()) return lackingTold(made->lacking);
    return copied;
}

Result<QString> backUpWhenDue(Workbench& bench, Instant opened)
{
    const Instant since = std::max(opened, lastBackup(bench));
    return bench.clock->now().ms - since.ms >= kEvery ? backUpIfChanged(bench) : Result<QString>(QString());
}

Result<BackupState> backupState(Workbench& bench)
{
    BackupState state{isKept(bench), {}, false, {}};
    if (!state.made) return state;
    state.last = lastBackup(bench);
    return readOn(bench, [&]() -> Result<BackupState> {
        state.secondPlace = metaValue(*bench.db, kSecond);
        state.copiedTo = metaValue(*bench.db, kCopiedTo);
        state.copiedAt = Instant{metaValue(*bench.db, kCopiedAt).toLongLong()};
        const bool all = state.last.isSet() && EntryTable(*bench.db).head().hash == metaValue(*bench.db, kBackedUp);
        const auto first = EntryTable(*bench.db).at(1);
        const Instant since = state.last.isSet() || !first ? state.last : first->at;
        state.overdue = !all && since.isSet() && bench.clock->now().ms - since.ms > kLongest;
        return state;
    });
}

Result<Nothing> chooseSecondPlace(Workbench& bench, const Actor& actor, const QString& folder)
{
    if (!actor.has(Role::Administrator)) return refuse(RefusalKind::Denied, QStringLiteral("denied"), say("The second place for backups is the administrator's to choose"));
    const QString place = folder.isEmpty() ? QString(QLatin1String("")) : QDir(folder).absolutePath();
    if (const auto fit = place.isEmpty() ? Result<Nothing>(Nothing{}) : fits(bench, place); !fit) return unexpected(fit.error());
    return write(*bench.db, [&]() -> Result<Nothing> {
        setMetaValue(*bench.db, kSecond, place);
        return Nothing{};
    });
}

Result<QString> copyBackup(Workbench& bench, const Actor& actor, const QString& folder, const Progress& progress)
{
    if (!actor.has(Role::Administrator)) return refuse(RefusalKind::Denied, QStringLiteral("denied"), say("A copy of all data is the administrator's to take"));
    if (!isKept(bench)) return refuse(RefusalKind::Refused, QStringLiteral("server"), say("No backups are made here: a practice office has none, and a server is backed up there"));
    const QString place = QDir(folder).absolutePath();
    if (const auto fit = fits(bench, place); !fit) return unexpected(fit.error());
    // That the second place is not there is told elsewhere; here is a third one.
    if (const auto made = backUpIfChanged(bench, progress); !made && made.error().code() != QLatin1String("second_place")) return unexpected(made.error());
    const QString from = backupFolder(bench.db->where()), newest = backupsIn(from).value(backupsIn(from).size() - 1);
    if (newest.isEmpty()) return refuse(RefusalKind::NotFound, QStringLiteral("no_backup"), say("There is no backup yet"));
    if (const auto copied = copyTo(place, QDir(from).filePath(newest)); !copied) return unexpected(copied.error());
    const auto noted = write(*bench.db, [&]() -> Result<Nothing> {
        setMetaValue(*bench.db, kCopiedTo, place);
        setMetaValue(*bench.db, kCopiedAt, QString::number(bench.clock->now().ms));
        return Nothing{};
    });
    if (!noted) return unexpected(noted.error());
    return QDir(place).filePath(newest);
}

} // namespace fuwutai
