// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_list.h"

#include "core/base/whole_file.h"
#include "core/exchange/csv_writer.h"

#include <QFile>

#include <xlsxwriter.h>

namespace fuwutai {

namespace {

constexpr int kPage = 500;
constexpr int kTextLimit = 32'767; // characters that a cell of a spreadsheet holds

QStringList rowOf(const Record& r)
{
    QStringList cells{r.number, r.type->stateText(r.state), r.office};
    for (std::size_t i = 0; i < r.values.size(); ++i)
        if (r.type->fields[i].kind != Kind::Lines) cells << displayText(r.type->fields[i], r.values[i]);
    return cells;
}

struct Formats {
    lxw_format* head;
    lxw_format* text;
    lxw_format* date;
    lxw_format* time;
    lxw_format* amount;
};

// A cell as what it is; what does not read as such stays the text it was.
void writeCell(lxw_worksheet* sheet, const Formats& formats, lxw_row_t row, lxw_col_t column, Kind kind, const QString& text)
{
    if (text.isEmpty()) return;
    const QDateTime at = kind == Kind::Time || kind == Kind::Date ? QDateTime::fromString(QString(text).replace(QLatin1Char(' '), QLatin1Char('T')), Qt::ISODate) : QDateTime();
    if (at.isValid()) {
        lxw_datetime d{at.date().year(), at.date().month(), at.date().day(), at.time().hour(), at.time().minute(), double(at.time().second())};
        worksheet_write_datetime(sheet, row, column, &d, kind == Kind::Date ? formats.date : formats.time);
        return;
    }
    const auto money = kind == Kind::Amount ? readMoney(text) : std::nullopt;
    if (money) worksheet_write_number(sheet, row, column, double(money->fen) / 100, formats.amount);
    else worksheet_write_string(sheet, row, column, text.left(kTextLimit).toUtf8().constData(), formats.text);
}

} // namespace

Result<ExportTable> ExportAsked::ask(const Reader& reader) const
{
    const RecordType* found = reader.registry.find(type);
    if (!found) return refuse(RefusalKind::NotFound, QStringLiteral("not_found"), say("There is no kind of record “%1”").arg(type));
    ExportTable table{say(found->plural), {{say("Number")}, {say("State")}, {say("Office")}}, {}};
    for (const Field& f : found->fields)
        if (f.kind != Kind::Lines) table.columns << ExportTable::Column{say(f.label), f.kind};
    ListQuestion q{type, filters, {}, {}, kPage};
    do {
        const auto page = q.ask(reader);
        if (!page) return unexpected(page.error());
        for (const ListRow& row : page->rows) table.rows << rowOf(row.record);
        q.after = page->next;
    } while (!q.after.isEmpty());
    return table;
}

Result<Nothing> writeCsv(const ExportTable& table, const QString& path)
{
    // What a device does not take it remembers; writeWhole() asks at the end.
    return writeWhole(path, [&](QIODevice& file) -> Result<Nothing> {
        QStringList titles;
        for (const auto& c : table.columns) titles << c.title;
        file.write(csvMark() + csvLine(titles));
        for (const QStringList& row : table.rows) file.write(csvLine(row));
        return Nothing{};
    });
}

namespace {

bool makeXlsx(const ExportTable& table, const QString& path)
{
    lxw_workbook* book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet* sheet = workbook_add_worksheet(book, table.title.left(31).toUtf8().constData());
    Formats formats{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book), workbook_add_format(book), workbook_add_format(book)};
    format_set_bold(formats.head);
    format_set_num_format(formats.text, "@");
    format_set_num_format(formats.date, "yyyy-mm-dd");
    format_set_num_format(formats.time, "yyyy-mm-dd hh:mm");
    format_set_num_format(formats.amount, "#,##0.00");
    for (lxw_col_t i = 0; i < table.columns.size(); ++i) worksheet_write_string(sheet, 0, i, table.columns[i].title.toUtf8().constData(), formats.head);
    for (qsizetype r = 0; r < table.rows.size(); ++r)
        for (lxw_col_t i = 0; i < table.columns.size(); ++i) writeCell(sheet, formats, lxw_row_t(r + 1), i, table.columns[i].kind, table.rows[r].value(i));
    worksheet_freeze_panes(sheet, 1, 1);
    worksheet_set_column(sheet, 0, lxw_col_t(table.columns.size() - 1), 18, nullptr);
    worksheet_autofilter(sheet, 0, 0, lxw_row_t(table.rows.size()), lxw_col_t(table.columns.size() - 1));
    return workbook_close(book) == LXW_NO_ERROR;
}

} // namespace

Result<Nothing> writeXlsx(const ExportTable& table, const QString& path)
{
    return makeWhole(path, [&](const QString& beside) { return makeXlsx(table, beside); });
}

} // namespace fuwutai
