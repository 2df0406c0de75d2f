// SPDX-License-Identifier: GPL-3.0-or-later
// Guards and fillings of the parts slip: pure functions of a Situation, named by flow.cpp. Guards give every reason at once.
#pragma once

#include "core/record/step_tools.h"
#include "core/records/parts_slip/parts_slip.h"

namespace fuwutai::parts {

bool owesOld(const Situation& s); // a replaced part that has to come back did not, as the slip stands after the step

Reasons drawGuard(const Situation& s);   // for one job or a purpose; every line a part and a quantity
Changes drawn(const Situation& s);       // amounts
Reasons issueGuard(const Situation& s);  // another person than the one who asked
Changes issued(const Situation& s);
Reasons returnGuard(const Situation& s); // only what comes back is written; never more than was drawn, never less than before
Changes returned(const Situation& s);
Reasons missingGuard(const Situation& s);

} // namespace fuwutai::parts
