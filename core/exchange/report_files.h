// SPDX-License-Identifier: GPL-3.0-or-later
// The weekly report as files for other programs: XLSX and JSON with the figures of the same WeekReport that is printed.
// Used by the week's page and fuwutaictl report.
#pragma once

#include "core/report/weekly.h"

namespace fuwutai {

// One sheet a table and a list; identifiers as text cells, dates as dates, frozen heads. Replaces a file only when all is written.
Result<Nothing> writeWeeklyXlsx(const WeekReport& report, const QString& path);
Result<Nothing> writeWeeklyJson(const WeekReport& report, const QString& path);

} // namespace fuwutai
