// SPDX-License-Identifier: GPL-3.0-or-later
// What a record writes on its sheet: texts by field key, ticked choices, lines, and what only paper asks for (due_at,
// entered_at, registered_by, the number of the callback). Used by the form on the screen, the print dialogs, fuwutaictl print.
#pragma once

#include "core/query/record_view.h"
#include "ui/paper/sheet_data.h"

namespace fuwutai {

// Keys beside the record's own fields; reviewed_by is a place to sign by hand.
const QSet<QString>& paperFields();

// Personal values are clear as far as view.sight, else masked. References show the words of view.names, records with a running
// number that number. Times in the data base's zone. `head.number` and `head.office` are taken from the record when empty. In the words of the paper.
SheetData recordSheetData(const RecordView& view, const Registry& registry, SheetHead head = {});
// The same texts by field key, in the words of the window.
QMap<QString, QString> recordTexts(const RecordView& view, const Registry& registry);

} // namespace fuwutai
