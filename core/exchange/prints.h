// SPDX-License-Identifier: GPL-3.0-or-later
// How often the sheet of a record went to paper, for the mark on reprints. Counted apart: no version, no entry.
// Used by the print commands of the windows and of fuwutaictl.
#pragma once

#include "core/gate/workbench.h"

namespace fuwutai {

Result<int> printsSoFar(Workbench& bench, const QString& type, qint64 record, const QString& sheet);
Result<int> notePrint(Workbench& bench, const QString& type, qint64 record, const QString& sheet); // the new count

} // namespace fuwutai
