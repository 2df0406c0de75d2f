// SPDX-License-Identifier: GPL-3.0-or-later
// A table on its way into a file, row by row: CSV or XLSX by the file's name. What was there before stays until finish().
// Used by exports.
#pragma once

#include "core/base/result.h"
#include "core/record/field.h"

#include <memory>

namespace fuwutai {

struct TableColumn {
    QString title;
    Kind kind = Kind::Text;
};

class TableFile {
public:
    // Refused with code "kind" for a name that ends neither in .csv nor in .xlsx, "cannot_write" where the folder takes no file.
    // `title`: of the sheet.
    static Result<std::unique_ptr<TableFile>> begin(const QString& path, const QString& title, const QList<TableColumn>& columns);
    virtual ~TableFile() = default; // without finish(): nothing remains

    // Display texts; dates and times as ISO texts. XLSX: identifiers and phones as text cells, dates as dates, amounts as numbers.
    virtual void add(const QStringList& cells) = 0;
    // All written, synced and given its name; Failed when it could not be.
    virtual Result<Nothing> finish() = 0;
};

} // namespace fuwutai
