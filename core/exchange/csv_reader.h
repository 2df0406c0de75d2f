// SPDX-License-Identifier: GPL-3.0-or-later
// CSV as RFC 4180 has it and as programs really write it: comma, semicolon, tab or bar (found from the first line),
// quoted cells with line ends inside. Used by imports.
#pragma once

#include "core/exchange/row_source.h"
#include "core/exchange/text_source.h"

namespace fuwutai {

class CsvReader final : public RowSource {
public:
    explicit CsvReader(std::unique_ptr<TextSource> source);
    bool next(FileRow& row) override;
    QChar separator() const { return m_separator; }

private:
    bool peek(QChar& c);            // false at the end of the file
    void take();
    bool readRow(FileRow& row);
    void readRun(QString& cell, bool quoted);
    void readCell(FileRow& row, QString& cell);
    void readQuoted(FileRow& row, QString& cell);

    std::unique_ptr<TextSource> m_source;
    QString m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_size = 0;              // characters of the row so far
    QChar m_separator = QLatin1Char(',');
};

// The separator that a first line shows most often outside quotes; a comma where it shows none.
QChar separatorOf(const QString& text);

} // namespace fuwutai
