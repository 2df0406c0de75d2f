// SPDX-License-Identifier: GPL-3.0-or-later
// Tells from the entries how each call stood when the week began and when it ended. Used by week_cases.cpp.
#pragma once

#include "core/report/week_cases.h"

namespace fuwutai {

// Fills the replayed part of each case. An imported call that nothing has happened to since has its own times instead:
// it was open from received_at to closed_at, whenever it was entered.
void replay(Database& db, const WeekFrame& frame, QList<WeekCase>& cases);

} // namespace fuwutai
