// SPDX-License-Identifier: GPL-3.0-or-later
// fuwutaictl backup and restore.
#include "app/ctl/commands.h"

#include "core/store/backup.h"
#include "core/store/migrator.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace fuwutai {

namespace {

QJsonObject json(const BackupMade& made)
{
    return {{QStringLiteral("ok"), true}, {QStringLiteral("file"), made.path}, {QStringLiteral("bytes"), made.bytes}, {QStringLiteral("entries"), made.entries},
            {QStringLiteral("head"), made.head}, {QStringLiteral("sha256"), made.sha256},
            {QStringLiteral("files"), made.files}, {QStringLiteral("lacking"), QJsonArray::fromStringList(made.lacking)}};
}

void tellFiles(Context& c, const BackupMade& made)
{
    if (made.files > 0 && !c.json) c.tell(say("Attached files: %1, in %2").arg(made.files).arg(backupFiles(made.path)));
    if (!made.lacking.isEmpty()) c.note(say("%1 attached files are missing or damaged: %2").arg(made.lacking.size()).arg(made.lacking.join(QStringLiteral(", "))));
}

} // namespace

Outcome runBackup(Context& c)
{
    const auto words = c.args.finish(1, 1);
    if (!words) return unexpected(words.error());
    if (const auto done = c.open(); !done) return unexpected(done.error());
    const auto made = makeBackup(*c.bench->db, QFileInfo(words->first()).absoluteFilePath());
    if (!made) return unexpected(made.error());
    if (c.json) c.answer(json(*made));
    else c.tell(say("The backup %1 is sound: %2 entries, %3 bytes, SHA-256 %4").arg(made->path).arg(made->entries).arg(made->bytes).arg(made->sha256));
    tellFiles(c, *made);
    return made->lacking.isEmpty() ? 0 : 1;
}

// Opens nothing: what is there may be damaged.
Outcome runRestore(Context& c)
{
    const auto words = c.args.finish(1, 1);
    if (!words) return unexpected(words.error());
    if (c.db.isEmpty()) return misuse(say("Which data base? Name it with --db"));
    if (c.db.startsWith(QLatin1String("postgresql:")))
        return refuse(RefusalKind::Refused, QStringLiteral("server"), say("The data base is on a server: restore it there, with pg_restore"));
    const auto done = restoreBackup(words->first(), QFileInfo(c.db).absoluteFilePath(), shippedMigrations().last().number);
    if (!done) return unexpected(done.error());
    QJsonObject o = json(done->from);
    o.insert(QStringLiteral("kept"), done->kept);
    if (c.json) c.answer(o);
    else c.tell(say("Restored: %1 entries. What was there before is kept as %2").arg(done->from.entries).arg(done->kept.isEmpty() ? say("(nothing)") : done->kept));
    tellFiles(c, done->from);
    return done->from.lacking.isEmpty() ? 0 : 1;
}

} // namespace fuwutai
