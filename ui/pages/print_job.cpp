// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/print_job.h"

#include "core/exchange/prints.h"
#include "core/query/ledger.h"
#include "core/report/week_words.h"
#include "ui/paper/own_sheet.h"
#include "ui/paper/record_sheet.h"
#include "ui/paper/sheet_words.h"
#include "ui/paper/weekly_sheet.h"

namespace fuwutai {

namespace {

constexpr int kRowsAtOnce = 50;              // between two reads others' writes get their turn

SheetHead headOf(const Workbench& bench, const Reader& reader)
{
    SheetHead head;
    head.organisation = bench.organisation;
    head.practice = bench.practice;
    head.printed = QStringLiteral("%1 %2").arg(shortText(reader.now), reader.actor.name);
    return head;
}

Result<Sheet> asked(Workbench& bench, const Reader& reader, const SheetQuestion& question)
{
    const auto stored = readOn(bench, [&] { return question.ask(reader); });
    if (!stored) return unexpected(stored.error());
    return sheetOf(*stored, question.sheet);
}

QString officeIn(const QList<Filter>& filters)
{
    for (const Filter& f : filters)
        if (f.key == QLatin1String("office")) return f.value;
    return {};
}

// The record's own print: marked from the second one on, and counted.
Result<PrintJob> counted(Workbench& bench, const RecordView& view, const Sheet& sheet, SheetData data, const QString& name)
{
    const QString type = view.record.type->key;
    const auto before = printsSoFar(bench, type, view.record.id, sheet.key);
    if (!before) return unexpected(before.error());
    data.head.reprint = *before;
    return PrintJob{name, copiesOf(sheet, data), {}, [type, id = view.record.id, key = sheet.key](Workbench& b) { return notePrint(b, type, id, key); }, {}, 0};
}

QList<PaperOffer> offers(const QString& type, const QString& number)
{
    const QStringList sheets = papersOf(type);
    QList<PaperOffer> all;
    for (const QString& key : sheets)
        if (const auto sheet = shippedSheet(key); sheet && sheets.size() > 1) all << PaperOffer{key, paperWords(sheet->paper), recordPrint(type, number, key)};
    return all;
}

Result<PrintJob> prepareRecord(Workbench& bench, const Reader& reader, const QString& type, const QString& number, const QString& wanted)
{
    const QString key = papersOf(type).contains(wanted) ? wanted : type;
    const auto view = readOn(bench, [&] { return RecordQuestion{type, number}.ask(reader); });
    if (!view) return unexpected(view.error());
    const auto sheet = asked(bench, reader, {key, {}, type, number});
    if (!sheet) return unexpected(sheet.error());
    auto job = counted(bench, *view, *sheet, recordSheetData(*view, *bench.registry, headOf(bench, reader)), number);
    if (!job) return job;
    job->papers = offers(type, number);
    job->paper = int(papersOf(type).indexOf(key));
    return job;
}

// Asked anew, since what happened to an item is told in sentences: on paper in the paper's language.
Result<PrintJob> prepareWeek(Workbench& bench, const Reader& reader, const WeeklyQuestion& week)
{
    const auto read = readOn(bench, [&] {
        const SheetWords inItsWords;
        return week.ask(reader);
    });
    if (!read) return unexpected(read.error());
    const WeekReport& report = *read;
    const QString key = QStringLiteral("weekly_report");
    const auto sheet = asked(bench, reader, weekSheet(report));
    if (!sheet) return unexpected(sheet.error());
    const SheetData data = weeklySheetData(report, headOf(bench, reader));
    const QString name = report.number.isEmpty() ? QStringList{report.officeName, sheet->title, report.week.text()}.join(QLatin1Char(' ')) : report.number;
    if (!report.frozen || report.number.isEmpty()) return PrintJob{name, {{*sheet, data}}, {}, {}, {}, 0};
    const auto view = readOn(bench, [&] { return RecordQuestion{key, report.number}.ask(reader); });
    if (!view) return unexpected(view.error());
    return counted(bench, *view, *sheet, data, name);
}

Result<QList<RecordView>> readRows(Workbench& bench, const Reader& reader, LedgerQuestion question, bool& more)
{
    QList<RecordView> rows;
    do {
        question.limit = qMin(kRowsAtOnce, kMostLedgerRows - int(rows.size()));
        const auto part = readOn(bench, [&] { return question.ask(reader); });
        if (!part) return unexpected(part.error());
        rows << part->rows;
        question.after = part->next;
    } while (!question.after.isEmpty() && rows.size() < kMostLedgerRows);
    more = !question.after.isEmpty();
    std::reverse(rows.begin(), rows.end());
    return rows;
}

Result<PrintJob> prepareLedger(Workbench& bench, const Reader& reader, const LedgerQuestion& question, const QString& words)
{
    const auto sheet = asked(bench, reader, {ledgerKey(question.type), officeIn(question.filters), {}, {}});
    if (!sheet) return unexpected(sheet.error());
    bool more = false;
    const auto rows = readRows(bench, reader, question, more);
    if (!rows) return unexpected(rows.error());
    if (rows->isEmpty()) return refuse(RefusalKind::Refused, QStringLiteral("nothing_to_print"), say("There is nothing to print"));
    SheetData data{.head = headOf(bench, reader)};
    data.head.subtitle = words;
    for (const RecordView& row : *rows) data.lines[QStringLiteral("records")] << recordSheetData(row, *bench.registry).values;
    const QString cut = say("These are the newest %1 rows; narrow the filters for the others").arg(kMostLedgerRows);
    return PrintJob{sheet->title, {{*sheet, data}}, more ? cut : QString(), {}, {}, 0};
}

} // namespace

PrintPreparation recordPrint(const QString& type, const QString& number, const QString& sheet)
{
    return [=](Workbench& bench, const Reader& reader) { return prepareRecord(bench, reader, type, number, sheet); };
}

PrintPreparation weekPrint(const WeekReport& report)
{
    return [week = WeeklyQuestion{report.office, report.week}](Workbench& bench, const Reader& reader) { return prepareWeek(bench, reader, week); };
}

QString ledgerKey(const QString& type)
{
    const QString key = type + QStringLiteral("_ledger");
    return shippedSheets().contains(key) ? key : QString();
}

PrintPreparation ledgerPrint(const QString& type, const QList<Filter>& filters, const QString& words)
{
    return [=](Workbench& bench, const Reader& reader) { return prepareLedger(bench, reader, LedgerQuestion{type, filters, {}, kRowsAtOnce}, words); };
}

} // namespace fuwutai
