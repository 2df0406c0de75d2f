// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/spreadsheet_reader.h"

#include "core/base/words.h"
#include "core/exchange/inline_strings.h"

#include <QDateTime>
#include <QFile>
#include <QtEndian>

#include <orcus/orcus_ods.hpp>
#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/import_interface.hpp>

#include <map>

namespace fuwutai {

namespace {

namespace ss = orcus::spreadsheet;

constexpr qint64 kLargest = 256 * 1024 * 1024; // bytes that a file may unpack to
constexpr int kMostColumns = 16'384;
constexpr int kMostRows = 1'048'576;

struct Cell {
    QString text;
    qint64 shared = -1;   // index of a shared string, known only when all are read
};
using SheetCells = std::map<ss::row_t, std::map<ss::col_t, Cell>>;

QString textOf(std::string_view s) { return QString::fromUtf8(s.data(), qsizetype(s.size())); }
QString numberText(double v)
{
    const bool whole = qAbs(v) < 1e15 && double(qint64(v)) == v;
    return whole ? QString::number(qint64(v)) : QString::number(v, 'g', 15);
}

class Strings final : public ss::iface::import_shared_strings {
public:
    QList<QString> all;
    std::size_t append(std::string_view s) override { return add(s); }
    std::size_t add(std::string_view s) override { all << textOf(s); return std::size_t(all.size() - 1); }
    void set_segment_font(std::size_t) override {}
    void set_segment_bold(bool) override {}
    void set_segment_italic(bool) override {}
    void set_segment_font_name(std::string_view) override {}
    void set_segment_font_size(double) override {}
    void set_segment_font_color(ss::color_elem_t, ss::color_elem_t, ss::color_elem_t, ss::color_elem_t) override {}
    void append_segment(std::string_view s) override { m_parts += textOf(s); }
    std::size_t commit_segments() override { all << m_parts; m_parts.clear(); return std::size_t(all.size() - 1); }

private:
    QString m_parts;
};

// "B7", also "$B$7" and "Sheet1.B7": what cells and ranges of the file are called.
class Addresses final : public ss::iface::import_reference_resolver {
public:
    ss::src_address_t resolve_address(std::string_view text) override
    {
        ss::src_address_t a{0, 0, 0};
        for (const char c : text.substr(text.find_last_of(".!") + 1)) {
            if (c >= 'A' && c <= 'Z' && a.column < kMostColumns) a.column = a.column * 26 + (c - 'A' + 1);
            else if (c >= '0' && c <= '9' && a.row < kMostRows) a.row = a.row * 10 + (c - '0');
        }
        --a.column;
        --a.row;
        return a;
    }
    ss::src_range_t resolve_range(std::string_view text) override
    {
        const auto colon = text.find(':');
        return {resolve_address(text.substr(0, colon)), resolve_address(colon == text.npos ? text : text.substr(colon + 1))};
    }
};

class FormulaResult final : public ss::iface::import_formula {
public:
    explicit FormulaResult(SheetCells& cells) : m_cells(cells) {}
    void set_position(ss::row_t row, ss::col_t col) override { m_row = row; m_col = col; m_text.clear(); }
    void set_formula(ss::formula_grammar_t, std::string_view) override {}
    void set_shared_formula_index(std::size_t) override {}
    void set_result_string(std::string_view s) override { m_text = textOf(s); }
    void set_result_value(double v) override { m_text = numberText(v); }
    void set_result_bool(bool v) override { m_text = v ? QStringLiteral("1") : QStringLiteral("0"); }
    void set_result_empty() override {}
    void commit() override { if (!m_text.isEmpty()) m_cells[m_row][m_col] = {m_text, -1}; }

private:
    SheetCells& m_cells;
    ss::row_t m_row = 0;
    ss::col_t m_col = 0;
    QString m_text;
};

class SheetFill final : public ss::iface::import_sheet {
public:
    SheetCells cells;
    ss::iface::import_formula* get_formula() override { return &m_formula; }
    void set_auto(ss::row_t r, ss::col_t c, std::string_view s) override { cells[r][c] = {textOf(s), -1}; }
    void set_string(ss::row_t r, ss::col_t c, ss::string_id_t index) override { cells[r][c] = {{}, qint64(index)}; }
    void set_value(ss::row_t r, ss::col_t c, double v) override { cells[r][c] = {numberText(v), -1}; }
    void set_bool(ss::row_t r, ss::col_t c, bool v) override { cells[r][c] = {v ? QStringLiteral("1") : QStringLiteral("0"), -1}; }
    void set_date_time(ss::row_t r, ss::col_t c, int year, int month, int day, int hour, int minute, double second) override
    {
        cells[r][c] = {QDateTime(QDate(year, month, day), QTime(hour, minute, int(second)), Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")), -1};
    }
    void set_format(ss::row_t, ss::col_t, std::size_t) override {}
    void set_format(ss::row_t, ss::col_t, ss::row_t, ss::col_t, std::size_t) override {}
    void fill_down_cells(ss::row_t row, ss::col_t col, ss::row_t size) override
    {
        const Cell source = cells[row][col];
        for (ss::row_t i = 1; i <= size; ++i) cells[row + i][col] = source;
    }
    ss::range_size_t get_sheet_size() const override { return {kMostRows, kMostColumns}; }

private:
    FormulaResult m_formula{cells};
};

class Workbook final : public ss::iface::import_factory {
public:
    Strings strings;
    std::vector<std::unique_ptr<SheetFill>> sheets;
    ss::iface::import_shared_strings* get_shared_strings() override { return &strings; }
    ss::iface::import_reference_resolver* get_reference_resolver(ss::formula_ref_context_t) override { return &m_addresses; }
    ss::iface::import_sheet* append_sheet(ss::sheet_t, std::string_view name) override
    {
        m_names << textOf(name);
        sheets.push_back(std::make_unique<SheetFill>());
        return sheets.back().get();
    }
    ss::iface::import_sheet* get_sheet(std::string_view name) override { return get_sheet(ss::sheet_t(m_names.indexOf(textOf(name)))); }
    ss::iface::import_sheet* get_sheet(ss::sheet_t index) override { return index >= 0 && std::size_t(index) < sheets.size() ? sheets[std::size_t(index)].get() : nullptr; }
    void finalize() override {}

private:
    Addresses m_addresses;
    QStringList m_names;
};

class SheetRows final : public RowSource {
public:
    SheetRows(SheetCells cells, QList<QString> strings) : m_cells(std::move(cells)), m_strings(std::move(strings)), m_at(m_cells.begin()) {}
    bool next(FileRow& row) override
    {
        for (; m_at != m_cells.end(); ++m_at) {
            row = FileRow{m_at->first + 1, {}, {}, true};
            bool blank = true;
            for (const auto& [column, cell] : m_at->second) {
                while (row.cells.size() < column) row.cells << QString();
                row.cells << (cell.shared >= 0 ? m_strings.value(cell.shared) : cell.text);
                blank = blank && row.cells.last().trimmed().isEmpty();
            }
            if (blank) continue;
            // A sheet does not say where a row ends: all are as wide as the head.
            if (m_width == 0) m_width = row.cells.size();
            while (row.cells.size() < m_width) row.cells << QString();
            ++m_at;
            return true;
        }
        return false;
    }

private:
    SheetCells m_cells;
    QList<QString> m_strings;
    SheetCells::const_iterator m_at;
    qsizetype m_width = 0;
};

// What the archive's own directory says that it unpacks to; -1 for no archive at all.
qint64 unpackedSize(const QByteArray& zip)
{
    const auto end = zip.lastIndexOf(QByteArrayLiteral("PK\x05\x06"));
    if (end < 0 || end + 20 > zip.size()) return -1;
    const auto number = [&](qsizetype at, int bytes) { return bytes == 2 ? qint64(qFromLittleEndian<quint16>(zip.constData() + at)) : qint64(qFromLittleEndian<quint32>(zip.constData() + at)); };
    qint64 sum = 0;
    qsizetype at = qsizetype(number(end + 16, 4));
    for (qint64 left = number(end + 10, 2); left > 0; --left) {
        if (at + 46 > zip.size() || zip.mid(at, 4) != QByteArrayLiteral("PK\x01\x02")) return -1;
        sum += number(at + 24, 4);
        at += 46 + number(at + 28, 2) + number(at + 30, 2) + number(at + 32, 2);
    }
    return sum;
}

void readXlsx(Workbook& book, const QByteArray& bytes)
{
    orcus::orcus_xlsx(&book).read_stream({bytes.constData(), std::size_t(bytes.size())});
    Addresses addresses;
    readInlineStrings(bytes, [&](int sheet, const QString& cell, const QString& text) {
        const auto at = addresses.resolve_address(cell.toStdString());
        if (std::size_t(sheet) < book.sheets.size() && at.row >= 0 && at.column >= 0) book.sheets[std::size_t(sheet)]->cells[at.row][at.column] = {text, -1};
    });
}

} // namespace

Result<std::unique_ptr<RowSource>> openSpreadsheet(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return refuse(RefusalKind::Refused, QStringLiteral("file"), say("%1 cannot be read: %2").arg(path, file.errorString()));
    const QByteArray bytes = file.size() > kLargest ? QByteArray() : file.readAll();
    const qint64 size = bytes.isEmpty() ? kLargest + 1 : unpackedSize(bytes);
    if (size < 0) return refuse(RefusalKind::Refused, QStringLiteral("file"), say("%1 is no spreadsheet").arg(path));
    if (size > kLargest) return refuse(RefusalKind::Refused, QStringLiteral("too_big"), say("%1 is too big").arg(path));
    Workbook book;
    try {
        const std::string_view stream(bytes.constData(), std::size_t(bytes.size()));
        if (path.endsWith(QLatin1String(".ods"), Qt::CaseInsensitive)) orcus::orcus_ods(&book).read_stream(stream);
        else readXlsx(book, bytes);
    } catch (const std::exception&) {
        // The library tells a damaged file by whatever exception it meets.
        return refuse(RefusalKind::Refused, QStringLiteral("file"), say("%1 is no spreadsheet").arg(path));
    }
    for (auto& sheet : book.sheets)
        if (!sheet->cells.empty()) return std::unique_ptr<RowSource>(std::make_unique<SheetRows>(std::move(sheet->cells), book.strings.all));
    return refuse(RefusalKind::Refused, QStringLiteral("empty"), say("The file holds no rows"));
}

} // namespace fuwutai
