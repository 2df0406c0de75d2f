// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets and the gate: what it asks about a layout, and the sheets that came with the program, written down as records.
#pragma once

#include "core/gate/workbench.h"

namespace fuwutai {

// "sheet_key", "sheet_title", "sheet_form", "sheet_version": what the layout says of itself. "sheet_faults": a line each,
// "place<tab>code<tab>words". Empty for other names, and while no layout is given.
Value sheetFact(const QString& name, const Situation& soFar, const Registry& registry);

// Writes down each sheet of this program that differs from what the program brought last, so that a newer program can
// repeat the prints of an older one. The first of a sheet counts for all days there were, a later one from today on.
Result<Nothing> keepShippedSheets(Workbench& bench);

} // namespace fuwutai
