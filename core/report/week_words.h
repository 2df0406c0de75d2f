// SPDX-License-Identifier: GPL-3.0-or-later
// The figures, tables and lists of the weekly report as tables: key, words, definition. Used by all that show a report.
#pragma once

#include "core/report/weekly.h"

namespace fuwutai {

struct WeekFigureDef {
    const char* key;
    const char* label;
    const char* definition;    // printed in the notes; empty: as the one before it
    const char* type;          // of the records behind it
    const char* clause;        // that asks for it
    bool share = false;        // value of `of`
};
extern const std::vector<WeekFigureDef> kFigures;
const WeekFigureDef* figureDef(const QString& key);

struct WeekPartDef {
    const char* key;
    const char* title;
};
extern const std::vector<WeekPartDef> kWeekTables;
extern const std::vector<WeekPartDef> kWeekLists;

QString figureText(const WeekFigure& figure);              // "37", "94.2 %", "—" for a share of nothing
QString ofText(const WeekFigure& figure);                  // "32/34"; empty for a plain number and a share of nothing
QString drawText(const WeekDraw& draw);                    // from how many how many were drawn, by which seed
QString historyText(const WeekItem& item);                 // "11-12 assigned; 11-14 ..."

} // namespace fuwutai
