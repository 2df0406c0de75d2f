// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two prices of one item would hold on one day. Used by app's facts for the approval of a price.
#pragma once

#include "core/record/record.h"
#include "core/store/database.h"

namespace fuwutai {

// Numbers of other prices of the same item and office, in force or ended, that hold on a day on which this one would.
QStringList overlappingPrices(Database& db, const Record& price);

} // namespace fuwutai
