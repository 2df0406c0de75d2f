// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/daily_backup.h"

#include "core/base/instant.h"
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
const QString kPrefix = QStringLiteral("day-"), kBackedUp = QStringLiteral("backed_up_head");

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

void thinOut(const QString& folder)
{
    const QDir dir(folder);
    for (const QString& name : superfluous(dir.entryList({kPrefix + QStringLiteral("*.db")}, QDir::Files))) {
        QFile::remove(dir.filePath(name));
        QFile::remove(dir.filePath(name + QStringLiteral(".sha256")));
    }
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

Result<QString> backUpIfChanged(Workbench& bench)
{
    if (bench.practice || bench.db->engine() == Engine::Postgresql) return QString();
    const auto head = readOn(bench, [&]() -> Result<QString> {
        const QString now = EntryTable(*bench.db).head().hash;
        return now == metaValue(*bench.db, kBackedUp) ? QString() : now;
    });
    if (!head || head->isEmpty()) return head;
    const QString folder = backupFolder(bench.db->where());
    QDir().mkpath(folder);
    if (!hasRoom(bench.db->where(), folder))
        return refuse(RefusalKind::Failed, QStringLiteral("full"), say("There is no room for a backup in %1. The data and the older backups are unchanged; please free some space.").arg(folder));
    const QString path = QStringLiteral("%1/%2%3.db").arg(folder, kPrefix, stampUtc(QDateTime::fromMSecsSinceEpoch(bench.clock->now().ms)));
    if (const auto made = makeBackup(*bench.db, path); !made) return unexpected(made.error());
    thinOut(folder);
    const auto noted = write(*bench.db, [&]() -> Result<Nothing> {
        setMetaValue(*bench.db, kBackedUp, *head);
        return Nothing{};
    });
    if (!noted) return unexpected(noted.error());
    return path;
}

} // namespace fuwutai
