// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/weekly_sheet.h"

#include "ui/paper/sheet_words.h"

#include "core/report/week_words.h"
#include "ui/paper/painter.h"

namespace fuwutai {

namespace {

SheetLine countLine(const WeekCount& c)
{
    return {{QStringLiteral("name"), c.name}, {QStringLiteral("carried_over"), QString::number(c.carriedOver)}, {QStringLiteral("new"), QString::number(c.added)},
            {QStringLiteral("to_follow"), QString::number(c.toFollow)}, {QStringLiteral("done"), QString::number(c.done)},
            {QStringLiteral("open_at_end"), QString::number(c.openAtEnd)},
            {QStringLiteral("done_rate"), figureText({QStringLiteral("done_rate"), c.done, c.toFollow})}};
}

QString day(Instant at, const QTimeZone& zone) { return at.isSet() ? localDate(at, zone).toString(QStringLiteral("MM-dd")) : QString(); }

// A matter has a limit of its own; an order of it another.
QString limits(const WeekItem& i, const QTimeZone& zone)
{
    QStringList all{day(i.due, zone)};
    if (i.orderDue.isSet()) all << say("order %1").arg(day(i.orderDue, zone));
    all.removeAll(QString());
    return all.join(QLatin1Char('\n'));
}

// What the sheet says of the way so far: the steps; for orders and callbacks what they wait for and whose they are.
QString wayOf(const WeekItem& i)
{
    if (!i.history.isEmpty()) return historyText(i);
    const bool call = i.type == QLatin1String("call_record");
    return call || i.result.isEmpty() ? i.reason : i.reason.isEmpty() ? i.result : labelled(i.result, i.reason);
}

SheetLine itemLine(const WeekItem& i, const QTimeZone& zone)
{
    return {{QStringLiteral("number"), i.late ? i.number + QLatin1Char('*') : i.number}, {QStringLiteral("date"), day(i.at, zone)},
            {QStringLiteral("home"), i.home}, {QStringLiteral("kind"), i.kind}, {QStringLiteral("matter"), i.matter},
            {QStringLiteral("department"), i.department}, {QStringLiteral("result"), i.result}, {QStringLiteral("history"), wayOf(i)},
            {QStringLiteral("reason"), i.reason}, {QStringLiteral("expected"), i.expected.isValid() ? i.expected.toString(QStringLiteral("MM-dd")) : QString()},
            {QStringLiteral("due_at"), limits(i, zone)}, {QStringLiteral("workdays"), i.workdays < 0 ? QString() : QString::number(i.workdays)}};
}

// How each figure is counted, and by which clause.
QList<SheetLine> definitionLines()
{
    QList<SheetLine> all;
    for (const WeekFigureDef& def : kFigures)
        if (*def.definition) all << SheetLine{{QStringLiteral("name"), say(def.label)}, {QStringLiteral("definition"), say(def.definition)}, {QStringLiteral("clause"), QLatin1String(def.clause)}};
    return all;
}

// The same as one text: sheets of earlier versions have a cell for it.
QString definitions(const WeekReport& report)
{
    QStringList all;
    for (const WeekFigure& f : report.figures)
        if (const WeekFigureDef* def = figureDef(f.key); def && *def->definition) all << labelled(say(def->label), say(def->definition));
    return all.join(say("; "));
}

void addTexts(SheetData& d, const WeekReport& r, const QTimeZone& zone)
{
    const auto stamp = [&](Instant at) { return at.isSet() ? shortText(at, zone) : QString(); };
    const QMap<QString, QString> texts{
        {QStringLiteral("office"), r.officeName}, {QStringLiteral("week"), r.week.text()}, {QStringLiteral("from"), r.week.monday().toString(Qt::ISODate)},
        {QStringLiteral("to"), r.week.monday().addDays(6).toString(Qt::ISODate)}, {QStringLiteral("trend_notes"), r.trendNotes},
        {QStringLiteral("next_week_plan"), r.nextWeekPlan}, {QStringLiteral("help_needed"), r.helpNeeded}, {QStringLiteral("last_plan"), r.lastPlan},
        {QStringLiteral("prepared_by"), r.preparedBy}, {QStringLiteral("head"), r.head}, {QStringLiteral("submitted_at"), stamp(r.submittedAt)},
        {QStringLiteral("chain_entries"), QString::number(r.chainEntries)}, {QStringLiteral("chain_head"), r.chainHead},
        {QStringLiteral("corrections"), r.corrections.join(QLatin1Char(' '))}, {QStringLiteral("not_issued"), r.notIssued.join(say(", "))},
        {QStringLiteral("definitions"), definitions(r)}};
    d.values.insert(texts);
    QStringList draws;
    for (const WeekDraw& draw : r.draws) draws << drawText(draw);
    d.values.insert(QStringLiteral("draws"), draws.join(QLatin1Char('\n')));
}

} // namespace

SheetData weeklySheetData(const WeekReport& report, SheetHead head, const QTimeZone& zone)
{
    const SheetWords words;
    SheetData d{.head = std::move(head)};
    d.head.office = report.officeName;
    d.head.number = report.number;
    if (report.asOf.isSet()) d.head.subtitle = say("Week not over, as at %1").arg(shortText(report.asOf, zone));
    else if (!report.frozen) d.head.subtitle = say("not issued");
    for (const WeekFigure& f : report.figures) {
        d.values.insert(f.key, figureText(f));
        if (f.of >= 0) d.values.insert(f.key + QStringLiteral("_of"), ofText(f));
    }
    d.lines[QStringLiteral("how_counted")] = definitionLines();
    addTexts(d, report, zone);
    for (const WeekTable& t : report.tables)
        for (const WeekCount& c : t.rows) d.lines[t.key] << countLine(c);
    for (const WeekList& l : report.lists)
        for (const WeekItem& i : l.items) d.lines[l.key] << itemLine(i, zone);
    return d;
}

SheetQuestion weekSheet(const WeekReport& report)
{
    const QString key = QStringLiteral("weekly_report");
    return {key, report.office, key, report.number};
}

Result<int> writeWeeklyPdf(const WeekReport& report, const Sheet& sheet, const QString& path, const SheetHead& head)
{
    return writePdf(path, {PrintedSheet{sheet, weeklySheetData(report, head)}}, report.officeName + QLatin1Char(' ') + report.week.text());
}

} // namespace fuwutai
