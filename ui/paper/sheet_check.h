// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of a sheet besides its form: names, column sums, spans. Used by parseSheet.
#pragma once

#include "ui/paper/sheet.h"

namespace fuwutai {

Reasons checkSheet(const Sheet& sheet);

} // namespace fuwutai
