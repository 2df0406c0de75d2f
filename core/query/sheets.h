// SPDX-License-Identifier: GPL-3.0-or-later
// Which version of a sheet is in force for an office on a day. A record stays on the sheet that was in force on the day it
// was entered, so that its print can be repeated. Used by record views, prints and fuwutaictl.
#pragma once

#include "core/query/reader.h"

#include <QDate>

namespace fuwutai {

// As it was written down; `layout` empty: the store holds none, the one that came with this program counts.
struct StoredSheet {
    QString layout;
    QString formCode;
    QString formVersion;
    bool operator==(const StoredSheet&) const = default;
};

// An office's own before one for all offices, that before what came with the program; of these the one valid last.
StoredSheet sheetInForce(Database& db, const QString& sheet, const QString& office, QDate day);
// Of a record: for its office, on the day it was entered.
StoredSheet sheetOfRecord(Database& db, const QString& sheet, const Record& record);

// For paper that is no record yet, or of many records.
struct SheetQuestion {
    using Answer = StoredSheet;
    QString sheet;               // "callback_ledger"
    QString office;              // empty: the reader's, where it is one
    QString type, number;        // of a record; its office and day then count
    Result<Answer> ask(const Reader& reader) const;
};

// The layout that this program or an earlier one brought for a sheet last; empty: none yet.
QString newestShipped(Database& db, const QString& sheet);

} // namespace fuwutai
