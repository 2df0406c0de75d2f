// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/attachments.h"

#include "core/gate/content.h"
#include "core/store/blobs.h"
#include "core/store/repository.h"

namespace fuwutai {

namespace {

// The attachment belongs to the office of its record.
QString officeOf(Workbench& bench, const FileToKeep& file)
{
    const RecordType* type = bench.registry->find(file.type);
    const auto record = type ? Repository(*bench.db).load(*type, file.number) : std::nullopt;
    return record ? record->office : QString();
}

ContentCommand attaching(const FileToKeep& file, const QString& office)
{
    Command attach = command("attachment", "attach", {}, {{QStringLiteral("of_type"), file.type}, {QStringLiteral("of_number"), file.number},
        {QStringLiteral("kind"), file.kind}, {QStringLiteral("file_name"), file.name}, {QStringLiteral("media_type"), file.mediaType},
        {QStringLiteral("bytes"), file.content.size()}, {QStringLiteral("sha256"), Blobs::keyOf(file.content)}});
    attach.office = office;
    return {attach, file.content};
}

} // namespace

Result<QList<Receipt>> keepFiles(Workbench& bench, const Actor& actor, const QList<FileToKeep>& files)
{
    const auto commands = readOn(bench, [&]() -> Result<QList<ContentCommand>> {
        QList<ContentCommand> all;
        for (const FileToKeep& file : files) all << attaching(file, officeOf(bench, file));
        return all;
    });
    if (!commands) return unexpected(commands.error());
    return runWithContent(*bench.gate, *commands, actor);
}

Command withdrawal(const QString& attachment, const QString& why)
{
    return command("attachment", "withdraw", attachment, {{QStringLiteral("withdraw_reason"), why}});
}

} // namespace fuwutai
