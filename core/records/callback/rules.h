// SPDX-License-Identifier: GPL-3.0-or-later
// Guards, fillings and effects of the callback: pure functions of a Situation, named by flow.cpp.
#pragma once

#include "core/records/callback/callback.h"

namespace fuwutai::callbacks {

Reasons planGuard(const Situation& s);
Changes planned(const Situation& s);
Reasons attemptGuard(const Situation& s);
Changes attempted(const Situation& s);
Reasons postponeGuard(const Situation& s);
Reasons recordGuard(const Situation& s);
Changes recorded(const Situation& s);
Reasons giveUpGuard(const Situation& s);

// Tells the call what the customer thinks, orders the rework of a job he is dissatisfied with, and registers what else he wants.
std::vector<Command> afterRecord(const Situation& s);

} // namespace fuwutai::callbacks
