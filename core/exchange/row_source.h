// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a table file, one after the other. Used by imports; made by the CSV reader and the reader of spreadsheets.
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <memory>

namespace fuwutai {

struct FileRow {
    qint64 line = 0;    // where it begins: line of a text file, row of a sheet; from 1
    QStringList cells;
    QString fault;      // not empty: why the row cannot be read
    bool sheet = false; // of a spreadsheet: a time may be a number of days since 1899-12-30
};

class RowSource {
public:
    virtual ~RowSource() = default;
    virtual bool next(FileRow& row) = 0; // false: that was all. Rows without any content are left out.
};

// By the file's name: .xlsx and .ods are spreadsheets (their first sheet with content), all else is CSV.
Result<std::unique_ptr<RowSource>> openRows(const QString& path);

} // namespace fuwutai
