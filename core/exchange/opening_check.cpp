// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/opening_check.h"

#include "core/store/entry_table.h"
#include "core/store/migrator.h"

namespace fuwutai {

namespace {

constexpr qint64 kTail = 1000;                          // entries
constexpr qint64 kEveryMs = 7LL * 24 * 3600 * 1000;
const QString kCheckedAt = QStringLiteral("checked_at"); // UTC milliseconds, in meta

QList<Fault> chainTail(Database& db)
{
    QList<Fault> all;
    EntryTable entries(db);
    for (const ChainFault& f : entries.verify(std::max<qint64>(1, entries.head().entries - kTail + 1)))
        all << Fault{QStringLiteral("chain"), QString::number(f.seq), say("entry %1: %2").arg(QString::number(f.seq), f.what)};
    return all;
}

} // namespace

Result<OpeningCheck> checkOpened(Workbench& bench)
{
    const Instant now = bench.clock->now();
    auto done = readOn(bench, [&]() -> Result<OpeningCheck> {
        OpeningCheck check;
        check.afterCrash = bench.db->foundDead();
        const qint64 before = metaValue(*bench.db, kCheckedAt).toLongLong();
        // A clock that went back must not put the check off.
        check.whole = bench.db->engine() == Engine::Sqlite && (check.afterCrash || before == 0 || before > now.ms || now.ms - before > kEveryMs);
        if (bench.db->engine() == Engine::Sqlite) check.faults = foreignKeyFaults(*bench.db);
        if (check.whole) check.faults += pageFaults(*bench.db);
        check.faults += chainTail(*bench.db);
        return check;
    });
    if (!done || !done->whole || !done->faults.isEmpty()) return done;
    // Where it cannot be noted it is looked at again the next time.
    (void)write(*bench.db, [&]() -> Result<Nothing> {
        setMetaValue(*bench.db, kCheckedAt, QString::number(now.ms));
        return Nothing{};
    });
    return done;
}

} // namespace fuwutai
