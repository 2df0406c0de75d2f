// SPDX-License-Identifier: GPL-3.0-or-later
// How an office comes to be: a new one with its first administrator, or the practice office with sample data.
#include "app/wiring/wiring.h"

#include "app/wiring/demo_pictures.h"
#include "core/demo/demo.h"
#include "core/exchange/office_seed.h"
#include "core/store/holders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace fuwutai {

namespace {

bool isServer(const QString& where) { return where.startsWith(QLatin1String("postgresql:")); }

void makeFolder(const QString& where)
{
    if (!isServer(where)) QDir().mkpath(QFileInfo(where).absolutePath());
}

// What was begun on a server cannot be taken back, so what is wrong with it is found out before, on a file.
Result<Nothing> triedOnAFile(const Founding& founding)
{
    const QTemporaryDir folder;
    const auto made = foundWorkbench(folder.filePath(QStringLiteral("trial.db")), founding, true);
    if (!made) return unexpected(made.error());
    return Nothing{};
}

// Beside the file under its own name, where they are looked for.
Result<Nothing> withPictures(const QString& file, Instant end)
{
    const auto bench = openWorkbench(file, std::make_unique<SetClock>(end));
    if (!bench) return unexpected(bench.error());
    return attachDemoPictures(**bench);
}

// Filled under another name: what has the name of the practice office is whole.
Result<Nothing> makePractice(const QString& file, const Progress& progress)
{
    const QString begun = file + QStringLiteral(".new");
    QFile::remove(begun);
    makeFolder(begun);
    DemoOptions options;
    options.end = SystemClock().now();
    options.progress = progress;
    auto clock = std::make_unique<SetClock>(options.end);
    SetClock& hands = *clock;
    auto made = createWorkbench({begun, demoOrganisation(), true, false}, std::move(clock));
    if (!made) return unexpected(made.error());
    if (const auto done = makeDemo(**made, hands, options); !done) {
        takeBack(std::move(*made));
        return unexpected(done.error());
    }
    made->reset();
    QFile::remove(holdersFile(begun));
    if (QFile::rename(begun, file)) return withPictures(file, options.end);
    return refuse(RefusalKind::Failed, QStringLiteral("file"), say("%1 cannot be written, nothing was made. Please see whether the folder may be written to and has room.").arg(file));
}

} // namespace

void takeBack(std::shared_ptr<Workbench> bench)
{
    const bool file = bench->db->engine() == Engine::Sqlite;
    const QString where = bench->db->where();
    bench.reset();
    if (!file) return;
    QFile::remove(where);
    QFile::remove(holdersFile(where));
}

Result<std::shared_ptr<Workbench>> foundWorkbench(const QString& where, const Founding& founding, bool acceptPlace, std::unique_ptr<Clock> clock)
{
    makeFolder(where);
    if (isServer(where))
        if (const auto fine = triedOnAFile(founding); !fine) return unexpected(fine.error());
    const QString organisation = founding.organisation.isEmpty() ? founding.officeName : founding.organisation;
    auto made = createWorkbench({where, organisation, false, acceptPlace}, std::move(clock));
    if (!made) return made;
    const auto done = foundOffice(**made, founding);
    if (done) return made;
    takeBack(std::move(*made));
    return unexpected(done.error());
}

Result<std::shared_ptr<Workbench>> openPractice(const QString& file, const Progress& progress)
{
    if (!QFile::exists(file))
        if (const auto made = makePractice(file, progress); !made) return unexpected(made.error());
    return openWorkbench(file, {}, {.bringUp = true});
}

} // namespace fuwutai
