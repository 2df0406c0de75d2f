// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper about a repair tells the call it belongs to, and the survey it follows from. Used by the rooms of such papers; the call is their link "call".
#pragma once

#include "core/record/step_tools.h"

namespace fuwutai {

// Somebody takes the matter up: the call waits no longer for its department's word (CS-3.4.5).
std::vector<Command> beginWork(const Situation& s);
// Somebody has come to the place, at the time in the paper's field `arrived`: with the first of them work on the matter has begun (EP-R).
std::vector<Command> workBegun(const Situation& s, const char* arrived);

// The survey that the paper names anew (link "survey", field "survey_no"): signed by all, and of the same call (CS-3.4.5a).
Reasons surveyGuard(const Situation& s);

} // namespace fuwutai
