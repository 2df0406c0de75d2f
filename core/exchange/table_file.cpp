// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_file.h"

#include "core/base/whole_file.h"
#include "core/base/words.h"
#include "core/exchange/csv_writer.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryFile>

#include <cstdio>
#include <xlsxwriter.h>

namespace fuwutai {

namespace {

constexpr int kTextLimit = 32'767; // characters that a cell of a spreadsheet holds
constexpr int kSheetName = 31;

struct KindWidth { Kind kind; double characters; };
constexpr KindWidth kWidths[] = {{Kind::LongText, 40}, {Kind::Address, 24}, {Kind::Time, 17}, {Kind::Date, 12}, {Kind::Flag, 8}, {Kind::Integer, 10}};

double widthOf(const TableColumn& column)
{
    for (const KindWidth& w : kWidths)
        if (w.kind == column.kind) return w.characters;
    return 18;
}

// The file beside, in the same folder, which gets the name at the end.
class Beside {
public:
    explicit Beside(const QString& path) : m_path(path), m_file(path + QStringLiteral(".XXXXXX")) {}
    Result<Nothing> open()
    {
        if (m_file.open()) return Nothing{};
        return refuse(RefusalKind::Failed, QStringLiteral("cannot_write"), say("“%1” cannot be written: %2. What was there before is unchanged; please choose another place.").arg(m_path, m_file.errorString()));
    }
    QTemporaryFile& file() { return m_file; }
    Result<Nothing> take(bool whole)
    {
        return makeWhole(m_path, [&](const QString& name) {
            return whole && std::rename(QFile::encodeName(m_file.fileName()).constData(), QFile::encodeName(name).constData()) == 0;
        });
    }

private:
    QString m_path;
    QTemporaryFile m_file;
};

class CsvFile final : public TableFile {
public:
    explicit CsvFile(const QString& path) : m_beside(path) {}
    Result<Nothing> open(const QList<TableColumn>& columns)
    {
        if (const auto opened = m_beside.open(); !opened) return opened;
        QStringList titles;
        for (const TableColumn& c : columns) titles << c.title;
        write(csvMark());
        add(titles);
        return Nothing{};
    }
    void add(const QStringList& cells) override { write(csvLine(cells)); }
    Result<Nothing> finish() override
    {
        m_whole = m_beside.file().flush() && m_whole;
        m_beside.file().close();
        return m_beside.take(m_whole);
    }

private:
    void write(const QByteArray& bytes) { m_whole = m_beside.file().write(bytes) == bytes.size() && m_whole; }

    Beside m_beside;
    bool m_whole = true;
};

class XlsxFile final : public TableFile {
public:
    XlsxFile(const QString& path, const QString& title, const QList<TableColumn>& columns) : m_beside(path), m_title(title), m_columns(columns) {}
    ~XlsxFile() override { close(); }

    Result<Nothing> open()
    {
        if (const auto opened = m_beside.open(); !opened) return opened;
        m_beside.file().close();
        // Rows go to the disk as they come: a long list costs no memory.
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(QFile::encodeName(m_beside.file().fileName()).constData(), &options);
        QString name = m_title.left(kSheetName);
        for (const QChar bad : QStringLiteral("[]:*?/\\")) name.replace(bad, QLatin1Char(' '));
        m_sheet = m_book ? workbook_add_worksheet(m_book, name.toUtf8().constData()) : nullptr;
        if (m_sheet) writeHead();
        return Nothing{};
    }

    void add(const QStringList& cells) override
    {
        if (!m_sheet) return;
        ++m_row;
        for (lxw_col_t i = 0; i < m_columns.size(); ++i) cell(i, cells.value(i));
    }

    Result<Nothing> finish() override
    {
        if (m_sheet) worksheet_autofilter(m_sheet, 0, 0, m_row, lxw_col_t(m_columns.size() - 1));
        const bool whole = m_sheet;
        return m_beside.take(close() && whole);
    }

private:
    bool close()
    {
        lxw_workbook* book = std::exchange(m_book, nullptr);
        m_sheet = nullptr;
        return book && workbook_close(book) == LXW_NO_ERROR;
    }

    lxw_format* format(const char* pattern)
    {
        lxw_format* made = workbook_add_format(m_book);
        format_set_num_format(made, pattern);
        return made;
    }

    void writeHead()
    {
        m_text = format("@");
        m_date = format("yyyy-mm-dd");
        m_time = format("yyyy-mm-dd hh:mm");
        m_amount = format("#,##0.00");
        lxw_format* head = workbook_add_format(m_book);
        format_set_bold(head);
        for (lxw_col_t i = 0; i < m_columns.size(); ++i) worksheet_set_column(m_sheet, i, i, widthOf(m_columns[i]), nullptr);
        worksheet_freeze_panes(m_sheet, 1, 1);
        for (lxw_col_t i = 0; i < m_columns.size(); ++i) worksheet_write_string(m_sheet, 0, i, m_columns[i].title.toUtf8().constData(), head);
    }

    // As what it is; what does not read as such stays the text it was.
    void cell(lxw_col_t i, const QString& text)
    {
        if (text.isEmpty()) return;
        const Kind kind = m_columns[i].kind;
        const bool dated = kind == Kind::Time || kind == Kind::Date;
        const QDateTime at = dated ? QDateTime::fromString(QString(text).replace(QLatin1Char(' '), QLatin1Char('T')), Qt::ISODate) : QDateTime();
        const auto money = kind == Kind::Amount ? readMoney(text) : std::nullopt;
        if (at.isValid()) {
            lxw_datetime d{at.date().year(), at.date().month(), at.date().day(), at.time().hour(), at.time().minute(), double(at.time().second())};
            worksheet_write_datetime(m_sheet, m_row, i, &d, kind == Kind::Date ? m_date : m_time);
        } else if (money) {
            worksheet_write_number(m_sheet, m_row, i, double(money->fen) / 100, m_amount);
        } else {
            worksheet_write_string(m_sheet, m_row, i, text.left(kTextLimit).toUtf8().constData(), m_text);
        }
    }

    Beside m_beside;
    QString m_title;
    QList<TableColumn> m_columns;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format *m_text = nullptr, *m_date = nullptr, *m_time = nullptr, *m_amount = nullptr;
    lxw_row_t m_row = 0;
};

template <class File, class... More> Result<std::unique_ptr<TableFile>> opened(std::unique_ptr<File> file, const More&... more)
{
    if (const auto done = file->open(more...); !done) return unexpected(done.error());
    return std::unique_ptr<TableFile>(std::move(file));
}

} // namespace

Result<std::unique_ptr<TableFile>> TableFile::begin(const QString& path, const QString& title, const QList<TableColumn>& columns)
{
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) return opened(std::make_unique<CsvFile>(path), columns);
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) return opened(std::make_unique<XlsxFile>(path, title, columns));
    return refuse(RefusalKind::Refused, QStringLiteral("kind"), say("Please name the file .xlsx or .csv; nothing was written"));
}

} // namespace fuwutai
