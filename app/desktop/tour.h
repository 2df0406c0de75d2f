// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every page of a practice data base and of an empty office: for the manual, for people who review the look, and to
// see that nothing is cut. Logs in as the practice users; saves calls of its own.
#pragma once

#include <QString>

namespace fuwutai {

// In Chinese light and dark and in English light, each in a window of 1366x768 and, by a second process, at 150 % on a screen
// of 1920x1080 ("-150"). PNG named page-state-theme-language, with the last week's report as PDF.
// 0 when all pictures stand in `folder`, no two are equal and nothing is cut in them but sentences that people wrote; else 1,
// with the reasons on standard error.
int runTour(const QString& store, const QString& folder);

} // namespace fuwutai
