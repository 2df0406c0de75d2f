// SPDX-License-Identifier: GPL-3.0-or-later
// The weekly report on paper: KH-21-R09 filled from a WeekReport. Used by the week's page, fuwutaictl report and the tour.
#pragma once

#include "core/query/sheets.h"
#include "core/report/weekly.h"
#include "ui/paper/layout.h"

namespace fuwutai {

// `head`: organisation, reprint mark, practice mark, who prints; number and office come from the report.
SheetData weeklySheetData(const WeekReport& report, SheetHead head = {}, const QTimeZone& zone = defaultZone());

// Which sheet a week is printed on: an issued one on that of its record.
SheetQuestion weekSheet(const WeekReport& report);

// One PDF, the sheet with its definitions and lists. Returns the number of pages; Failed when the file cannot be written.
Result<int> writeWeeklyPdf(const WeekReport& report, const Sheet& sheet, const QString& path, const SheetHead& head = {});

} // namespace fuwutai
