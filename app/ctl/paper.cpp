// SPDX-License-Identifier: GPL-3.0-or-later
// fuwutaictl report and print: the same figures and sheets as in the windows, into files.
#include "app/ctl/commands.h"

#include "core/exchange/report_files.h"
#include "core/query/record_view.h"
#include "core/report/weekly.h"
#include "core/store/login_table.h"
#include "ui/paper/fonts.h"
#include "ui/paper/painter.h"
#include "ui/paper/own_sheet.h"
#include "ui/paper/record_sheet.h"
#include "ui/paper/sheet_words.h"
#include "ui/paper/weekly_sheet.h"

#include <QJsonObject>

namespace fuwutai {

namespace {

SheetHead headOf(Context& c, const Actor& actor)
{
    SheetHead head;
    head.organisation = c.bench->organisation;
    head.practice = c.bench->practice;
    head.printed = shortText(c.bench->clock->now()) + QLatin1Char(' ') + actor.user;
    return head;
}

Result<Sheet> asked(Context& c, const SheetQuestion& question, const Actor& actor)
{
    const auto stored = c.ask(question, actor);
    if (!stored) return unexpected(stored.error());
    return sheetOf(*stored, question.sheet);
}

Result<Nothing> writeReport(Context& c, const WeekReport& report, const QString& out, const Actor& actor)
{
    if (out.endsWith(QLatin1String(".json"))) return writeWeeklyJson(report, out);
    if (out.endsWith(QLatin1String(".xlsx"))) return writeWeeklyXlsx(report, out);
    if (!out.endsWith(QLatin1String(".pdf"))) return misuse(say("--out names a file .pdf, .xlsx or .json"));
    const auto sheet = asked(c, weekSheet(report), actor);
    if (!sheet) return unexpected(sheet.error());
    installFonts();
    const auto pages = writeWeeklyPdf(report, *sheet, out, headOf(c, actor));
    if (!pages) return unexpected(pages.error());
    return Nothing{};
}

} // namespace

Outcome runReport(Context& c)
{
    const QString office = c.args.value(QStringLiteral("--office"));
    const QString week = c.args.required(QStringLiteral("--week"));
    const QString out = c.args.value(QStringLiteral("--out"));
    const auto words = c.args.finish(1, 1);
    if (!words) return unexpected(words.error());
    if (words->first() != QLatin1String("weekly")) return misuse(say("There is no report “%1”; known is: weekly").arg(words->first()));
    if (!readWeek(week).isValid()) return misuse(say("“%1” is no week that exists; write 2026-W46").arg(week));
    if (out.isEmpty() && !c.json) return misuse(say("--out is missing, or --json"));
    if (const auto opened = c.open(); !opened) return unexpected(opened.error());
    const auto actor = c.actor(true);
    if (!actor) return unexpected(actor.error());
    const auto report = [&] {
        std::optional<SheetWords> onPaper; // what happened is told in sentences
        if (out.endsWith(QLatin1String(".pdf"))) onPaper.emplace();
        return c.ask(WeeklyQuestion{office, readWeek(week), false}, *actor);
    }();
    if (!report) return unexpected(report.error());
    if (!out.isEmpty())
        if (const auto done = writeReport(c, *report, out, *actor); !done) return unexpected(done.error());
    if (c.json) c.answer(weekJson(*report));
    else c.tell(out);
    return 0;
}

Outcome runPrint(Context& c)
{
    const QString out = c.args.required(QStringLiteral("--out"));
    const QString name = c.args.value(QStringLiteral("--sheet"));
    const auto words = c.args.finish(2, 2);
    if (!words) return unexpected(words.error());
    if (!out.endsWith(QLatin1String(".pdf"))) return misuse(say("--out names a file .pdf"));
    if (const auto opened = c.open(); !opened) return unexpected(opened.error());
    const auto actor = c.actor(true);
    if (!actor) return unexpected(actor.error());
    const RecordType* type = c.bench->registry->find(words->first());
    if (!type) return misuse(say("There is no kind of record “%1”").arg(words->first()));
    const QString key = name.isEmpty() ? type->key : name;
    const auto view = c.ask(RecordQuestion{words->at(0), words->at(1)}, *actor);
    if (!view) return unexpected(view.error());
    const auto sheet = asked(c, SheetQuestion{key, {}, type->key, view->record.number}, *actor);
    if (!sheet) return unexpected(sheet.error());
    SheetHead head = headOf(c, *actor);
    const auto printed = readOn(*c.bench, [&]() -> Result<int> { return printsOf(*c.bench->db, type->key, view->record.id, key); });
    if (!printed) return unexpected(printed.error());
    head.reprint = *printed;
    installFonts();
    const auto pages = writePdf(out, copiesOf(*sheet, recordSheetData(*view, *c.bench->registry, head)), view->record.number);
    if (!pages) return unexpected(pages.error());
    const auto counted = write(*c.bench->db, [&]() -> Result<int> { return countPrint(*c.bench->db, type->key, view->record.id, key); });
    if (!counted) return unexpected(counted.error());
    if (c.json) c.answer({{QStringLiteral("ok"), true}, {QStringLiteral("pages"), *pages}, {QStringLiteral("prints"), *counted}});
    else c.tell(out);
    return 0;
}

} // namespace fuwutai
