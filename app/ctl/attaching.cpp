// SPDX-License-Identifier: GPL-3.0-or-later
// fuwutaictl attach, attachment, scan: files to records and back. A scanner's folder can be emptied by `scan` every night.
#include "app/ctl/commands.h"

#include "core/base/whole_file.h"
#include "core/record/coding.h"
#include "core/records/attachment/attachment.h"
#include "ui/pictures/filing.h"

#include <QJsonArray>
#include <QJsonObject>

namespace fuwutai {

namespace {

constexpr int kMostGiven = 1000; // MB; the office's own limit is the gate's

QJsonObject json(const Filed& one)
{
    return {{QStringLiteral("type"), one.type}, {QStringLiteral("number"), one.number}, {QStringLiteral("attachment"), one.attachment}};
}

Result<QList<Filed>> scanned(Context& c, const Reader& reader, const QString& path)
{
    const auto file = readGiven(path, kMostGiven);
    if (!file) return unexpected(file.error());
    return fileScan(*c.bench, reader, *file);
}

QJsonObject told(Context& c, const QString& path, const Result<QList<Filed>>& done)
{
    QJsonObject o = done ? QJsonObject{{QStringLiteral("ok"), true}} : refusalJson(done.error());
    o.insert(QStringLiteral("file"), path);
    if (!done) {
        c.note(done.error().text());
        return o;
    }
    QJsonArray filed;
    for (const Filed& one : *done) {
        filed.append(json(one));
        if (!c.json) c.tell(QStringLiteral("%1\t%2\t%3").arg(path, one.number, one.attachment));
    }
    o.insert(QStringLiteral("filed"), filed);
    return o;
}

QStringList kindKeys()
{
    QStringList all;
    for (const ChoiceDef& kind : choicesOf(AttachmentKind())) all << QLatin1String(kind.key);
    return all;
}

} // namespace

Outcome runAttach(Context& c)
{
    QString kind = c.args.value(QStringLiteral("--kind"));
    const auto words = c.args.finish(3, 3);
    if (!words) return unexpected(words.error());
    if (kind.isEmpty()) kind = QStringLiteral("other");
    if (!kindKeys().contains(kind)) return misuse(say("--kind is one of: %1").arg(kindKeys().join(QStringLiteral(", "))));
    if (const auto opened = c.open(); !opened) return unexpected(opened.error());
    const auto actor = c.actor(false);
    if (!actor) return unexpected(actor.error());
    const auto file = readGiven(words->at(2), kMostGiven);
    if (!file) return unexpected(file.error());
    const auto done = attachFile(*c.bench, c.reader(*actor), {words->at(0), words->at(1), kind, *file});
    if (!done) return unexpected(done.error());
    if (c.json) c.answer({{QStringLiteral("ok"), true}, {QStringLiteral("number"), done->number}, {QStringLiteral("record"), words->at(1)}, {QStringLiteral("entry"), done->entry}});
    else c.tell(done->number);
    return 0;
}

Outcome runAttachment(Context& c)
{
    const QString out = c.args.required(QStringLiteral("--out"));
    const auto words = c.args.finish(1, 1);
    if (!words) return unexpected(words.error());
    if (const auto opened = c.open(); !opened) return unexpected(opened.error());
    const auto actor = c.actor(true);
    if (!actor) return unexpected(actor.error());
    const auto found = c.ask(ContentQuestion{words->first()}, *actor);
    if (!found) return unexpected(found.error());
    if (const auto written = writeWhole(out, found->content); !written) return unexpected(written.error());
    const AttachmentLine& line = found->line;
    if (c.json) c.answer({{QStringLiteral("ok"), true}, {QStringLiteral("file"), out}, {QStringLiteral("file_name"), line.fileName}, {QStringLiteral("media_type"), line.mediaType},
                          {QStringLiteral("bytes"), line.bytes}, {QStringLiteral("sha256"), line.sha256}});
    else c.tell(out);
    return 0;
}

// Each file by itself: what finds its record is kept, whatever becomes of the others.
Outcome runScan(Context& c)
{
    const auto words = c.args.finish(1, 10'000);
    if (!words) return unexpected(words.error());
    if (const auto opened = c.open(); !opened) return unexpected(opened.error());
    const auto actor = c.actor(false);
    if (!actor) return unexpected(actor.error());
    QJsonArray files;
    int status = 0;
    for (const QString& path : *words) {
        const auto done = scanned(c, c.reader(*actor), path);
        files.append(told(c, path, done));
        if (!done) status = std::max(status, done.error().kind == RefusalKind::Failed ? 3 : 1);
    }
    if (c.json) c.answer({{QStringLiteral("ok"), status == 0}, {QStringLiteral("files"), files}});
    return status;
}

} // namespace fuwutai
