// SPDX-License-Identifier: GPL-3.0-or-later
// A list as a file: every field of each record that the reader may see, personal values masked as in all lists.
// Used by fuwutaictl export and the lists' export.
#pragma once

#include "core/query/lists.h"

namespace fuwutai {

struct ExportTable {
    struct Column { QString title; Kind kind = Kind::Text; };
    QString title;                       // of the sheet
    QList<Column> columns;
    QList<QStringList> rows;             // display texts; dates and times as ISO texts
};

// All records that fit, read page by page.
struct ExportAsked {
    using Answer = ExportTable;
    QString type;
    QList<Filter> filters;
    Result<Answer> ask(const Reader& reader) const;
};

// Both replace a file only when all is written; Failed when it cannot be.
Result<Nothing> writeCsv(const ExportTable& table, const QString& path);
// Identifiers and phones as text cells, dates as dates, amounts as numbers, a frozen head with filters.
Result<Nothing> writeXlsx(const ExportTable& table, const QString& path);

} // namespace fuwutai
