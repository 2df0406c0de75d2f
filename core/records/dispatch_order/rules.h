// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions, guards, fillings and effects of the dispatch order: pure functions of a Situation, named by flow.cpp.
// Guards give every reason at once. Files: ordering.cpp, approval.cpp, work.cpp, inspection.cpp, effects.cpp.
#pragma once

#include "core/record/step_tools.h"
#include "core/records/dispatch_order/dispatch_order.h"

namespace fuwutai::dispatch {

int tradeCount(const DispatchOrder& order);             // distinct trades
Instant presentLimit(const Situation& s);               // of the repair, as it stood before this step; unset when none runs

// Ordering (CS-3.5.1)
bool isNumbered(const Situation& s);
Reasons draftGuard(const Situation& s);
Reasons draftByPerson(const Situation& s);               // by whom a class is chosen, and a survey named
Reasons submitGuard(const Situation& s);
Changes submitted(const Situation& s);
Reasons urgentGuard(const Situation& s);
Changes issuedUrgently(const Situation& s);
QString prefix(const Situation& s);

// Approval (CS-3.6.1)
OrderTier tierFor(const Situation& s, Money amount);    // one up while the actor himself approves there
OrderStep nextStep(const DispatchOrder& order);         // Unset: all have approved
bool toManager(const Situation& s);
bool toDeputy(const Situation& s);
bool toGm(const Situation& s);
template <OrderStep Step> bool stepIs(const Situation& s) { return nextStep(after<DispatchOrder>(s)) == Step; }
template <OrderStep Step> bool owes(const Situation& s)  // an approval to be made up after urgent work
{
    const auto o = after<DispatchOrder>(s);
    return o.urgent && !o.approvedAmount && nextStep(o) == Step;
}
Reasons approveGuard(const Situation& s);
Changes approved(const Situation& s);
Changes approvedAndIssued(const Situation& s);
Changes approvedRevision(const Situation& s);
Reasons returnGuard(const Situation& s);
Changes returned(const Situation& s);
Changes returnedRevision(const Situation& s);
Reasons reviseGuard(const Situation& s);
bool passesTier(const Situation& s);
Changes revisedWithin(const Situation& s);
Changes revisedPast(const Situation& s);
bool limitChanges(const Situation& s);                  // one trade became several, or the other way round
bool limitChangesExtended(const Situation& s);
bool limitChangesWaiting(const Situation& s);

// Work
Reasons acceptGuard(const Situation& s);
Changes accepted(const Situation& s);
Reasons reassignGuard(const Situation& s);
Changes reassigned(const Situation& s);
Reasons sendBackGuard(const Situation& s);
Reasons startGuard(const Situation& s);
Changes started(const Situation& s);
Reasons waitGuard(const Situation& s);
Changes waiting(const Situation& s);
bool waitsForCustomer(const Situation& s);
Reasons continueGuard(const Situation& s);
Changes continued(const Situation& s);
Reasons extendGuard(const Situation& s);
bool isExtended(const Situation& s);
Reasons handGuard(const Situation& s);
Changes handedToContractor(const Situation& s);
Reasons contractorDoneGuard(const Situation& s);
Reasons takeBackGuard(const Situation& s);
Changes takenBack(const Situation& s);
Reasons completeGuard(const Situation& s);
Changes completed(const Situation& s);
Changes contractorDone(const Situation& s);
Reasons convertGuard(const Situation& s);

// Completion check and signature
bool checkFailed(const Situation& s);
bool checkIsLast(const Situation& s);
Reasons inspectGuard(const Situation& s);
Changes inspected(const Situation& s);
Changes inspectedLast(const Situation& s);
Reasons signGuard(const Situation& s);
Changes signedOff(const Situation& s);
Reasons unsignedGuard(const Situation& s);
Changes closedUnsigned(const Situation& s);

// Effects
std::vector<Command> begunByArrival(const Situation& s);
std::vector<Command> planCallback(const Situation& s);
std::vector<Command> planCallbackAndRest(const Situation& s); // and an order for what is not done
std::vector<Command> dropCallbacks(const Situation& s);
std::vector<Command> beginRequest(const Situation& s);        // the charged repair that it becomes
std::vector<Command> ensureCallback(const Situation& s);      // unless one is done, due or was tried in vain

} // namespace fuwutai::dispatch
