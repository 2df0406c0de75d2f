// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions, guards, filled-in fields and effects of a call record: pure functions of a Situation. Used by flow.cpp and its tests.
#pragma once

#include "core/records/call_record/call_record.h"

namespace fuwutai::call_rules {

// Which limit applies (a policy key), nullptr when none does.
const char* firstAnswerLimit(const Situation& s);
const char* workBegunLimit(const Situation& s);
const char* feedbackLimit(const Situation& s);
const char* solutionToldLimit(const Situation& s);
const char* settlementLimit(const Situation& s);

// Conditions of rows and clocks.
bool kindChanged(const Situation& s);
bool gradeChanged(const Situation& s);       // kind or urgency, which decide when work must begin
bool dissatisfied(const Situation& s);
bool otherCallbacksDue(const Situation& s);
bool hasOpenOrders(const Situation& s);
bool closedElsewhere(const Situation& s);    // an imported row that brings its closing time

// Guards: every reason why not.
Reasons mayRegister(const Situation& s);
Reasons mayImport(const Situation& s);
Reasons mayAnswer(const Situation& s);
Reasons maySettleOnSpot(const Situation& s);
Reasons mayAssign(const Situation& s);
Reasons mayFeedBack(const Situation& s);
Reasons mayNote(const Situation& s);
Reasons mayInform(const Situation& s);
Reasons mayExtend(const Situation& s);
Reasons mayExplainDelay(const Situation& s);
Reasons mayLink(const Situation& s);
Reasons mayAmend(const Situation& s);
Reasons mayEscalate(const Situation& s);
Reasons mayDirect(const Situation& s);
Reasons mayDowngrade(const Situation& s);
Reasons mayWithdraw(const Situation& s);
Reasons mayResolve(const Situation& s);
Reasons mayConfirm(const Situation& s);
Reasons mayCallItNotDone(const Situation& s);
Reasons mayCloseNoContact(const Situation& s);
Reasons mayCloseReserved(const Situation& s);
Reasons mayVoid(const Situation& s);
bool wasImported(const Situation& s);
Reasons mayVoidImport(const Situation& s);

// What orders and requests of the matter say was done, each once; empty: nothing, or a result stands already.
QString workDone(const Situation& s);

// Fields that the program fills itself. A value that was given stays.
Changes onRegister(const Situation& s);
Changes onImport(const Situation& s);
Changes onAnswer(const Situation& s);
Changes onSettleOnSpot(const Situation& s);
Changes onAssign(const Situation& s);
Changes onReassign(const Situation& s);
Changes onFeedBack(const Situation& s);
Changes onNote(const Situation& s);
Changes onInform(const Situation& s);
Changes onEscalate(const Situation& s);
Changes onDowngrade(const Situation& s);
Changes onWithdraw(const Situation& s);
Changes onResolve(const Situation& s);
Changes onConfirm(const Situation& s);
Changes onNotDone(const Situation& s);
Changes onAnsweredTogether(const Situation& s);
Changes onClose(const Situation& s);
Changes onNextRound(const Situation& s);

// Effects.
std::vector<Command> afterSolution(const Situation& s);  // plans the callback, or closes when the customer has been heard
std::vector<Command> dropCallbacks(const Situation& s);  // the matter ends otherwise: nobody is to be called any more

// When the present round began and its limit for settlement; unset where no limit applies. UTC.
Instant roundBegan(const Situation& s);
Instant settlementDue(const Situation& s);

} // namespace fuwutai::call_rules
