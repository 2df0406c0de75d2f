// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper about a repair tells the call it belongs to. Used by the rooms of such papers; the call is their link "call".
#pragma once

#include "core/record/step_tools.h"

namespace fuwutai {

// Somebody takes the matter up: the call waits no longer for its department's word (CS-3.4.5).
std::vector<Command> beginWork(const Situation& s);
// Somebody has come to the place, at the time in the paper's field `arrived`: with the first of them work on the matter has begun (EP-R).
std::vector<Command> workBegun(const Situation& s, const char* arrived);

} // namespace fuwutai
