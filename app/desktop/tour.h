// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every page of a practice data base, in Chinese light and dark and in English light: for the manual, for people
// who review the look, and to see that nothing is cut. Logs in as the practice users; saves calls of its own.
#pragma once

#include <QString>

namespace fuwutai {

// 0 when all pictures stand in `folder` (PNG 1366x768, named page-state-theme-language) with the last week's report as PDF;
// else 1, with the reasons on standard error.
int runTour(const QString& store, const QString& folder);

} // namespace fuwutai
