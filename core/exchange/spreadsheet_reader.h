// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of an XLSX or ODS file: its first sheet that holds anything, formulas by the value they had when it was saved.
// Used by imports, through openRows.
#pragma once

#include "core/exchange/row_source.h"

namespace fuwutai {

// Refused with code "file" (cannot be read, is no spreadsheet), "too_big" (unpacks to more than 256 MB), "empty".
Result<std::unique_ptr<RowSource>> openSpreadsheet(const QString& path);

} // namespace fuwutai
