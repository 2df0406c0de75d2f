// SPDX-License-Identifier: GPL-3.0-or-later
// A full and an empty filling for every shipped sheet. Used by the tests of paper.
#pragma once

#include "ui/paper/sheet.h"
#include "ui/paper/sheet_data.h"

namespace fuwutai {

SheetData fullData(const QString& sheetKey);
SheetData emptyData(const QString& number);

// What a sheet shows for every key, as a record with all fields filled would: used where only room matters.
SheetData filledWith(const Sheet& sheet, const QString& text, int lines);

} // namespace fuwutai
