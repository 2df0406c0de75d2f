// SPDX-License-Identifier: GPL-3.0-or-later
// Guards, fillings and effects of the repair request: pure functions of a Situation, named by flow.cpp. Guards give every
// reason at once. Files: asking.cpp, working.cpp, pricing.cpp, finishing.cpp, settling.cpp, effects.cpp.
#pragma once

#include "core/record/step_tools.h"
#include "core/records/repair_request/repair_request.h"

namespace fuwutai::requests {

inline Money amountOf(const std::optional<Money>& amount) { return amount.value_or(Money{}); }

// Asked for and assigned (RR-3.1 to RR-3.3)
Reasons requestGuard(const Situation& s);
Changes requested(const Situation& s);
bool hasLimit(const Situation& s);           // the time on site is known: at once, or agreed
bool hadNoLimit(const Situation& s);
Reasons assignGuard(const Situation& s);
Changes assigned(const Situation& s);
Reasons reassignGuard(const Situation& s);
Changes reassigned(const Situation& s);
Reasons cancelGuard(const Situation& s);

// On site (IR-2, IR-11, IR-18, IR-19)
Reasons arriveGuard(const Situation& s);
Changes arrived(const Situation& s);
Reasons waitGuard(const Situation& s);
Changes waiting(const Situation& s);
bool waitsForCustomer(const Situation& s);
Reasons continueGuard(const Situation& s);
Changes continued(const Situation& s);

// Price (IR-13 to IR-15, HS-5.1.16)
Reasons quoteGuard(const Situation& s);
Changes quoted(const Situation& s);
Reasons agreeGuard(const Situation& s);
Changes agreed(const Situation& s);
Reasons declineGuard(const Situation& s);
Changes declined(const Situation& s);

// Done and signed (RR-3.4, IR-16, IR-17)
Reasons completeGuard(const Situation& s);
Changes completed(const Situation& s);
Reasons signGuard(const Situation& s);
Changes signedOff(const Situation& s);
Reasons unsignedGuard(const Situation& s);
Changes closedUnsigned(const Situation& s);

// The slip and the money (IR-21, RR-3.5, RR-3.6)
Reasons returnGuard(const Situation& s);
Changes returned(const Situation& s);
bool leavesSome(const Situation& s);         // paid in part
Reasons payGuard(const Situation& s);
Reasons settleGuard(const Situation& s);
Changes paid(const Situation& s);
Changes settled(const Situation& s);
Reasons waiveGuard(const Situation& s);
Changes waived(const Situation& s);
Reasons refundGuard(const Situation& s);
Changes refunded(const Situation& s);
Reasons convertGuard(const Situation& s);

// Effects
std::vector<Command> begunByArrival(const Situation& s);
std::vector<Command> tellOrder(const Situation& s);    // what it became
std::vector<Command> planCallback(const Situation& s); // of charged work, and of what is not ticked satisfied (PS-4.2.2, IR-22)
std::vector<Command> planDrawn(const Situation& s);    // of what was drawn (RR-3.7)
std::vector<Command> beginOrder(const Situation& s);   // and its call, where there is none

} // namespace fuwutai::requests
