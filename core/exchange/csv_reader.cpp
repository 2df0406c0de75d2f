// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/base/words.h"

namespace fuwutai {

namespace {

constexpr QChar kQuote = QLatin1Char('"');
constexpr qint64 kLongestRow = 4'000'000; // characters: a quote that is never closed must not swallow the machine

bool isLineEnd(QChar c) { return c == QLatin1Char('\n') || c == QLatin1Char('\r'); }

} // namespace

QChar separatorOf(const QString& text)
{
    const QString candidates = QStringLiteral(",;\t|");
    QList<int> counts(candidates.size(), 0);
    bool quoted = false;
    for (const QChar c : text) {
        if (c == kQuote) quoted = !quoted;
        if (quoted) continue;
        if (isLineEnd(c) && *std::max_element(counts.begin(), counts.end()) > 0) break;
        if (const auto at = candidates.indexOf(c); at >= 0) ++counts[at];
    }
    return candidates[std::max_element(counts.begin(), counts.end()) - counts.begin()];
}

CsvReader::CsvReader(std::unique_ptr<TextSource> source) : m_source(std::move(source)), m_text(m_source->piece())
{
    m_separator = separatorOf(m_text);
}

bool CsvReader::peek(QChar& c)
{
    if (m_at >= m_text.size()) {
        m_text = m_source->piece();
        m_at = 0;
        if (m_text.isEmpty()) return false;
    }
    c = m_text[m_at];
    return true;
}

void CsvReader::take()
{
    if (m_text[m_at] == QLatin1Char('\n')) ++m_line;
    ++m_at;
    ++m_size;
}

bool CsvReader::next(FileRow& row)
{
    while (readRow(row)) {
        const bool blank = std::all_of(row.cells.begin(), row.cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
        if (!blank || !row.fault.isEmpty()) return true;
    }
    return false;
}

bool CsvReader::readRow(FileRow& row)
{
    QChar c;
    if (!peek(c)) return false;
    row = FileRow{m_line, {}, {}};
    m_size = 0;
    for (;;) {
        QString cell;
        readCell(row, cell);
        row.cells << cell;
        if (!peek(c)) return true;
        take();
        if (c == m_separator) continue;
        if (c == QLatin1Char('\r')) {
            if (peek(c) && c == QLatin1Char('\n')) take();
            else ++m_line;
        }
        return true;
    }
}

// Everything up to the next sign that ends a run, in whole pieces.
void CsvReader::readRun(QString& cell, bool quoted)
{
    const auto ends = [&](QChar c) { return quoted ? c == kQuote : c == m_separator || isLineEnd(c); };
    QChar c;
    while (peek(c) && !ends(c)) {
        const qsizetype from = m_at;
        for (; m_at < m_text.size() && !ends(m_text[m_at]); ++m_at)
            if (m_text[m_at] == QLatin1Char('\n')) ++m_line;
        m_size += m_at - from;
        if (m_size <= kLongestRow) cell.append(QStringView(m_text).mid(from, m_at - from));
    }
}

void CsvReader::readCell(FileRow& row, QString& cell)
{
    QChar c;
    if (peek(c) && c == kQuote) {
        take();
        readQuoted(row, cell);
    }
    readRun(cell, false);
    if (m_size > kLongestRow) row.fault = say("the row is too long");
}

void CsvReader::readQuoted(FileRow& row, QString& cell)
{
    const qint64 opened = m_line;
    QChar c;
    for (;;) {
        readRun(cell, true);
        if (!peek(c)) break;
        take();
        if (!peek(c)) return;
        if (c != kQuote) {
            if (c != m_separator && !isLineEnd(c)) row.fault = say("text stands behind a closing quotation mark");
            return;
        }
        cell += c;
        take();
    }
    row.fault = say("the quotation mark in line %1 is never closed").arg(opened);
}

} // namespace fuwutai
