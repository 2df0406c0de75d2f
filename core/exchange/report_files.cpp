// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/report_files.h"

#include "core/base/whole_file.h"
#include "core/report/week_words.h"

#include <QFile>
#include <QJsonDocument>

#include <xlsxwriter.h>

namespace fuwutai {

namespace {

enum class Cell { Text, Number, Day, Share };

struct Column {
    const char* title;
    double width;          // characters
    Cell kind = Cell::Text;
};

// A workbook in the making; texts are written as texts, so that a long number stays what it is.
class Book {
public:
    explicit Book(const QString& path) : m_book(workbook_new(QFile::encodeName(path).constData()))
    {
        m_head = workbook_add_format(m_book);
        format_set_bold(m_head);
        format_set_bg_color(m_head, 0xE6EAEE);
        format_set_border(m_head, LXW_BORDER_THIN);
        m_day = workbook_add_format(m_book);
        format_set_num_format(m_day, "yyyy-mm-dd");
        m_share = workbook_add_format(m_book);
        format_set_num_format(m_share, "0.0%");
        m_wrap = workbook_add_format(m_book);
        format_set_text_wrap(m_wrap);
        format_set_align(m_wrap, LXW_ALIGN_VERTICAL_TOP);
    }
    bool close() { return workbook_close(m_book) == LXW_NO_ERROR; }

    void sheet(const QString& name, const std::vector<Column>& columns)
    {
        // A sheet's name holds at most 31 characters and none of []:*?/\.
        QString clean = name.left(31);
        for (const QChar bad : QStringLiteral("[]:*?/\\")) clean.replace(bad, QLatin1Char(' '));
        m_sheet = workbook_add_worksheet(m_book, clean.toUtf8().constData());
        m_columns = columns;
        m_row = 0;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto col = lxw_col_t(i);
            worksheet_set_column(m_sheet, col, col, columns[i].width, nullptr);
            worksheet_write_string(m_sheet, 0, col, say(columns[i].title).toUtf8().constData(), m_head);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
    }
    void row(const QVariantList& values)
    {
        ++m_row;
        for (int i = 0; i < values.size(); ++i) cell(i, values.at(i));
    }
    void filter() { if (m_row > 0) worksheet_autofilter(m_sheet, 0, 0, m_row, lxw_col_t(m_columns.size() - 1)); }

private:
    void cell(int i, const QVariant& value)
    {
        if (!value.isValid() || value.toString().isEmpty()) return;
        const auto col = lxw_col_t(i);
        const Cell kind = m_columns[std::size_t(i)].kind;
        if (kind == Cell::Number) worksheet_write_number(m_sheet, m_row, col, value.toDouble(), nullptr);
        else if (kind == Cell::Share) worksheet_write_number(m_sheet, m_row, col, value.toDouble(), m_share);
        else if (kind == Cell::Day) day(col, value.toDate());
        else worksheet_write_string(m_sheet, m_row, col, value.toString().toUtf8().constData(), m_wrap);
    }
    void day(lxw_col_t col, QDate date)
    {
        lxw_datetime at{date.year(), date.month(), date.day(), 0, 0, 0};
        worksheet_write_datetime(m_sheet, m_row, col, &at, m_day);
    }

    lxw_workbook* m_book;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format *m_head, *m_day, *m_share, *m_wrap;
    std::vector<Column> m_columns;
    lxw_row_t m_row = 0;
};

const std::vector<Column> kFigureColumns{{L10N("Figure"), 30}, {L10N("Value"), 12, Cell::Number}, {L10N("Of"), 10, Cell::Number},
                                         {L10N("Share"), 10, Cell::Share}, {L10N("Definition"), 70}, {L10N("Clause"), 14}};
const std::vector<Column> kRecordColumns{{L10N("Figure"), 30}, {L10N("Number"), 20}};
const std::vector<Column> kCountColumns{{L10N("Name"), 30}, {L10N("Carried over"), 14, Cell::Number}, {L10N("New this week"), 14, Cell::Number},
                                        {L10N("To be followed"), 14, Cell::Number}, {L10N("Done"), 14, Cell::Number}, {L10N("Open at the end"), 14, Cell::Number},
                                        {L10N("Done rate"), 12, Cell::Share}};
const std::vector<Column> kItemColumns{{L10N("Number"), 20}, {L10N("Date"), 12, Cell::Day}, {L10N("Kind"), 12}, {L10N("Home"), 16}, {L10N("Matter"), 40},
                                       {L10N("Responsible department"), 18}, {L10N("Result"), 36}, {L10N("Handling so far"), 50}, {L10N("Cause of the delay"), 30},
                                       {L10N("Expected"), 12, Cell::Day}, {L10N("Limit"), 12, Cell::Day}, {L10N("Order's limit"), 12, Cell::Day}, {L10N("Working days"), 12, Cell::Number},
                                       {L10N("Entered late"), 12}, {L10N("Major"), 8}};
const std::vector<Column> kNoteColumns{{L10N("Item"), 24}, {L10N("Text"), 100}};

QVariant share(qint64 value, qint64 of) { return of > 0 ? QVariant(double(value) / double(of)) : QVariant(); }
QVariant day(Instant at) { return at.isSet() ? QVariant(localDate(at)) : QVariant(); }
QVariant day(QDate date) { return date.isValid() ? QVariant(date) : QVariant(); }
QString mark(bool on) { return on ? QStringLiteral("*") : QString(); }

void writeFigures(Book& book, const WeekReport& r)
{
    book.sheet(say("Figures"), kFigureColumns);
    for (const WeekFigure& f : r.figures) {
        const WeekFigureDef* def = figureDef(f.key);
        book.row({def ? say(def->label) : f.key, f.value, f.of < 0 ? QVariant() : QVariant(f.of), share(f.value, f.of),
                  def && *def->definition ? say(def->definition) : QString(), def ? QLatin1String(def->clause) : QString()});
    }
}

// The records behind each figure, a row each: a cell holds 32 767 characters, a filter shows what belongs to a figure.
void writeRecords(Book& book, const WeekReport& r)
{
    book.sheet(say("Records"), kRecordColumns);
    for (const WeekFigure& f : r.figures) {
        const WeekFigureDef* def = figureDef(f.key);
        for (const QString& number : f.numbers) book.row({def ? say(def->label) : f.key, number});
    }
    book.filter();
}

void writeNotes(Book& book, const WeekReport& r)
{
    book.sheet(say("Notes"), kNoteColumns);
    const QList<std::pair<const char*, QString>> rows{
        {L10N("Office"), r.officeName}, {L10N("Week"), r.week.text()}, {L10N("From"), r.week.monday().toString(Qt::ISODate)},
        {L10N("Until"), r.week.monday().addDays(6).toString(Qt::ISODate)}, {L10N("Week not over, as at"), r.asOf.isSet() ? shortText(r.asOf) : QString()}, {L10N("Number"), r.number}, {L10N("Notes on the trend"), r.trendNotes},
        {L10N("Plan for next week"), r.nextWeekPlan}, {L10N("Help needed"), r.helpNeeded}, {L10N("Last week's plan"), r.lastPlan},
        {L10N("Corrections"), r.corrections.join(QLatin1Char(' '))}, {L10N("Not issued"), r.notIssued.join(say(", "))},
        {L10N("Prepared by"), r.preparedBy}, {L10N("Head of the office"), r.head}, {L10N("Submitted at"), r.submittedAt.isSet() ? shortText(r.submittedAt) : QString()},
        {L10N("Entries in the chain"), QString::number(r.chainEntries)}, {L10N("Head of the chain"), r.chainHead}};
    for (const auto& [title, text] : rows) book.row({say(title), text});
    for (const WeekDraw& draw : r.draws) book.row({say("Callbacks drawn by lot"), drawText(draw)});
}

const char* titleOf(const std::vector<WeekPartDef>& parts, const QString& key)
{
    const auto it = std::find_if(parts.begin(), parts.end(), [&](const WeekPartDef& p) { return key == QLatin1String(p.key); });
    return it == parts.end() ? "" : it->title;
}

void writeParts(Book& book, const WeekReport& r)
{
    for (const WeekTable& t : r.tables) {
        book.sheet(say(titleOf(kWeekTables, t.key)), kCountColumns);
        for (const WeekCount& c : t.rows) book.row({c.name, c.carriedOver, c.added, c.toFollow, c.done, c.openAtEnd, share(c.done, c.toFollow)});
        book.filter();
    }
    for (const WeekList& l : r.lists) {
        book.sheet(say(titleOf(kWeekLists, l.key)), kItemColumns);
        for (const WeekItem& i : l.items)
            book.row({i.number, day(i.at), i.kind, i.home, i.matter, i.department, i.result, historyText(i), i.reason, day(i.expected), day(i.due), day(i.orderDue),
                      i.workdays < 0 ? QVariant() : QVariant(i.workdays), mark(i.late), mark(i.major)});
        book.filter();
    }
}

} // namespace

Result<Nothing> writeWeeklyXlsx(const WeekReport& report, const QString& path)
{
    return makeWhole(path, [&](const QString& beside) {
        Book book(beside);
        writeFigures(book, report);
        writeNotes(book, report);
        writeParts(book, report);
        writeRecords(book, report);
        return book.close();
    });
}

Result<Nothing> writeWeeklyJson(const WeekReport& report, const QString& path)
{
    return writeWhole(path, QJsonDocument(weekJson(report)).toJson());
}

} // namespace fuwutai
