// SPDX-License-Identifier: GPL-3.0-or-later
// fuwutaictl import and export.
#include "app/ctl/commands.h"

#include "core/base/whole_file.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/export_list.h"
#include "core/exchange/import_records.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QSaveFile>

namespace fuwutai {

namespace {

// The rows that were left out, as they were, each with its line and why; written as they are met.
class BadFile {
public:
    BadFile(const QString& path, const QStringList& header) : m_path(path), m_header(header) {}
    bool add(const FileRow& row, const QList<BadRow>& bad)
    {
        if (!m_file.isOpen()) {
            m_file.setFileName(m_path);
            if (!m_file.open(QIODevice::WriteOnly)) return false;
            m_file.write(csvMark() + csvLine(m_header + QStringList{say("line"), say("reason")}));
        }
        QStringList why;
        for (const BadRow& b : bad) why << (b.column.isEmpty() ? b.text : labelled(b.column, b.text));
        QStringList cells = row.cells;
        cells.resize(m_header.size());
        return m_file.write(csvLine(cells + QStringList{QString::number(row.line), why.join(QStringLiteral("; "))})) > 0;
    }
    bool isBegun() const { return m_file.isOpen(); }
    bool finish() { return m_file.commit() && syncFolderOf(m_path); }

private:
    QString m_path;
    QStringList m_header;
    QSaveFile m_file;
};

// Where the bad rows go: beside the file, or here where that may not be written.
QString beside(const QString& path)
{
    const QFileInfo file(path);
    const QString name = file.fileName() + QStringLiteral(".bad.csv");
    return QFileInfo(file.absolutePath()).isWritable() ? file.dir().filePath(name) : name;
}

QJsonObject badJson(const BadRow& b)
{
    return {{QStringLiteral("line"), b.line}, {QStringLiteral("column"), b.column}, {QStringLiteral("code"), b.code}, {QStringLiteral("reason"), b.text}};
}

Outcome undoBatch(Context& c, const QString& batch, const Actor& actor)
{
    const auto undone = undoImport(*c.bench, batch, say("the import is taken back"), actor);
    if (!undone) return unexpected(undone.error());
    if (c.json) c.answer({{QStringLiteral("ok"), true}, {QStringLiteral("voided"), *undone}});
    else c.tell(say("%1 records of the import %2 are void").arg(*undone).arg(batch));
    return 0;
}

Result<ImportMap> mapOf(const QString& path, const RecordType& type, const QStringList& header)
{
    if (path.isEmpty()) return knownImportMap(type, header);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return refuse(RefusalKind::Refused, QStringLiteral("file"), say("%1 cannot be read: %2").arg(path, file.errorString()));
    return readImportMap(file.readAll(), type, header);
}

void tellOutcome(Context& c, const ImportOutcome& o, const QString& badFile)
{
    if (c.json) {
        QJsonObject json{{QStringLiteral("office"), o.office}, {QStringLiteral("rows"), o.rows}, {QStringLiteral("imported"), o.imported}, {QStringLiteral("duplicates"), o.duplicates}, {QStringLiteral("bad"), o.bad}};
        if (o.saved && o.imported > 0 && !o.batch.isEmpty()) json.insert(QStringLiteral("batch"), o.batch);
        if (!badFile.isEmpty()) json.insert(QStringLiteral("bad_file"), badFile);
        c.answer(json);
        return;
    }
    c.tell(say("Office: %1").arg(o.office));
    c.tell(say("%1 rows: %2 imported, %3 there already, %4 bad").arg(o.rows).arg(o.imported).arg(o.duplicates).arg(o.bad));
    if (!badFile.isEmpty()) c.tell(say("The bad rows stand in %1").arg(badFile));
    if (o.saved && o.imported > 0 && !o.batch.isEmpty()) c.tell(say("To take it back: fuwutaictl import call_record --undo %1").arg(o.batch));
    if (!o.saved) c.note(say("Nothing was saved"));
}

void tellBad(Context& c, const QList<BadRow>& bad)
{
    for (const BadRow& b : bad) {
        if (c.json) c.answer(badJson(b));
        c.note(b.column.isEmpty() ? say("line %1: %2").arg(b.line).arg(b.text) : say("line %1, column %2: %3").arg(QString::number(b.line), b.column, b.text));
    }
}

Outcome importFile(Context& c, const QString& path, const QString& mapPath, ImportOptions options, const Actor& actor)
{
    const auto rows = openRows(path);
    if (!rows) return unexpected(rows.error());
    FileRow header;
    if (!(*rows)->next(header)) return refuse(RefusalKind::Refused, QStringLiteral("empty"), say("The file holds no rows"));
    const auto map = mapOf(mapPath, *c.bench->registry->find(options.type), header.cells);
    if (!map) return unexpected(map.error());
    const QString badPath = beside(path);
    BadFile badFile(badPath, header.cells);
    bool written = true;
    options.onBad = [&, keeps = options.skipBad && !options.dryRun](const FileRow& row, const QList<BadRow>& bad) {
        tellBad(c, bad);
        if (keeps) written = badFile.add(row, bad) && written;
    };
    const auto outcome = importRecords(*c.bench, **rows, header.cells, *map, actor, options);
    if (!outcome) return unexpected(outcome.error());
    const bool begun = badFile.isBegun();
    if (begun) written = badFile.finish() && written;
    tellOutcome(c, *outcome, begun && written ? badPath : QString());
    if (!written) c.note(say("%1 cannot be written").arg(badPath));
    return outcome->saved || (options.dryRun && outcome->bad == 0) ? 0 : 1;
}

} // namespace

Outcome runImport(Context& c)
{
    ImportOptions options;
    options.dryRun = c.args.flag(QStringLiteral("--dry-run"));
    options.skipBad = c.args.flag(QStringLiteral("--skip-bad"));
    options.office = c.args.value(QStringLiteral("--office"));
    const QString mapPath = c.args.value(QStringLiteral("--map"));
    const QString undo = c.args.value(QStringLiteral("--undo"));
    const auto words = c.args.finish(undo.isEmpty() ? 2 : 1, undo.isEmpty() ? 2 : 1);
    if (!words) return unexpected(words.error());
    options.type = words->first();
    if (!importedTypes().contains(options.type)) return misuse(say("“%1” is not imported; these are: %2").arg(options.type, importedTypes().join(say(", "))));
    if (!undo.isEmpty() && options.type != QLatin1String("call_record")) return misuse(say("only an import of calls is taken back as a whole"));
    if (const auto opened = c.open(); !opened) return unexpected(opened.error());
    const auto actor = c.actor(false);
    if (!actor) return unexpected(actor.error());
    return undo.isEmpty() ? importFile(c, words->at(1), mapPath, options, *actor) : undoBatch(c, undo, *actor);
}

Outcome runExport(Context& c)
{
    ExportWish wish;
    wish.path = c.args.required(QStringLiteral("--out"));
    for (const QString& one : c.args.values(QStringLiteral("--where"))) wish.filters << Filter{one.section(QLatin1Char('='), 0, 0), one.section(QLatin1Char('='), 1)};
    const auto words = c.args.finish(1, 1);
    if (!words) return unexpected(words.error());
    wish.type = words->first();
    if (!wish.path.endsWith(QLatin1String(".csv")) && !wish.path.endsWith(QLatin1String(".xlsx"))) return misuse(say("--out names a file .csv or .xlsx"));
    if (const auto opened = c.open(); !opened) return unexpected(opened.error());
    const auto actor = c.actor(true);
    if (!actor) return unexpected(actor.error());
    const auto list = ListExport::begin(*c.bench->registry, wish);
    if (!list) return unexpected(list.error());
    for (Result<bool> done = false; !*done;)
        if (done = (*list)->step(*c.bench, c.reader(*actor)); !done) return unexpected(done.error());
    if (c.json) c.answer({{QStringLiteral("ok"), true}, {QStringLiteral("rows"), (*list)->rows()}});
    else c.tell(say("Rows: %1, in %2").arg((*list)->rows()).arg(wish.path));
    return 0;
}

} // namespace fuwutai
