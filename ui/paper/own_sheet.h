// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet as the store keeps it: read for form and print, and checked before it is taken. Used by forms, prints, fuwutaictl
// and by app, which tells the gate.
#pragma once

#include "core/query/sheets.h"
#include "ui/paper/sheet.h"

namespace fuwutai {

// Never without a sheet where the program brought one: what cannot be read any more is replaced by that.
// NotFound: there is no sheet of this key.
Result<Sheet> sheetOf(const StoredSheet& stored, const QString& key);

// What a layout says of itself, also where something is wrong with it.
struct SheetNames {
    QString key, title, form, version;
};
SheetNames namesOfLayout(const QString& layout);

// One reason a place: every reason why a layout cannot be the sheet `key`, with the place in its words: form, spans, widths, fields and choices of the record.
Reasons faultsOfLayout(const QString& layout, const QString& key, const Registry& registry);

} // namespace fuwutai
