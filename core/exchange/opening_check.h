// SPDX-License-Identifier: GPL-3.0-or-later
// What is looked at each time an office is opened, after the window stands: the end of the chain and, after a crash or a week,
// the whole file. Used by the session.
#pragma once

#include "core/gate/workbench.h"
#include "core/query/keeping.h"

namespace fuwutai {

struct OpeningCheck {
    QList<Fault> faults;
    bool whole = false;          // every page was looked at
    bool afterCrash = false;
};

Result<OpeningCheck> checkOpened(Workbench& bench);

} // namespace fuwutai
