// SPDX-License-Identifier: GPL-3.0-or-later
// Early warnings of possible major complaints (CS-3.7.4): what tells of one before anybody has reported it. A person decides.
// Thresholds are those in force for all offices today. Only the desk's table uses it.
#pragma once

#include "core/query/scope_filter.h"

namespace fuwutai {

// Of calls, on the table's alias t.
Where unsolvedLong(const Reader& reader);  // since `days.unsolved_major` days or longer
Where askedAgain(const Reader& reader);    // the same home and category, `times.repeat_major` times within `days.repeat` days
Where ofManyHomes(const Reader& reader);   // its incident has `homes.incident` homes or more
Where fromOutside(const Reader& reader);   // passed on by another body: a hot line, the authorities, the press

} // namespace fuwutai
