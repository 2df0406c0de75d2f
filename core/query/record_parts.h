// SPDX-License-Identifier: GPL-3.0-or-later
// What a record is shown with, wherever it is: words for what it names, and its limits. Used by record view and ledger.
#pragma once

#include "core/query/names.h"
#include "core/query/record_view.h"

namespace fuwutai {

// Reads the words of all records that this one names into `names`.
void nameAll(Names& names, const Record& record);
// Those that run first, the nearest on top; then those that have ended, the last one first.
QList<ClockView> clocksOf(const Reader& reader, const Record& record);

} // namespace fuwutai
