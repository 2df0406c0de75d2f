// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own backups: made when somebody leaves and something was changed, thinned out by count, never by age, so that a
// clock that jumps deletes nothing. Used by the window program at its end.
#pragma once

#include "core/gate/workbench.h"

namespace fuwutai {

// The new backup's path; empty where nothing was changed since the last one, on a server, and for practice.
Result<QString> backUpIfChanged(Workbench& bench);

// Of backups named "day-<UTC stamp>.db": those that are kept neither as the newest of one of the last 12 days, 10 weeks or
// 12 months for which there are any.
QStringList superfluous(const QStringList& names);

} // namespace fuwutai
