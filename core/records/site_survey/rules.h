// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions, guards, fillings and effects of the site survey: pure functions of a Situation, named by flow.cpp. Guards give
// every reason at once. Files: arranging.cpp, judging.cpp, countersigning.cpp.
#pragma once

#include "core/record/party.h"
#include "core/record/step_tools.h"
#include "core/records/site_survey/site_survey.h"

namespace fuwutai::surveys {

// Facts that the rows of scheduling and judging name: what the warranty periods say of this place (app/wiring/facts).
inline constexpr const char* kWarrantyFacts[]{"warranty_class", "warranty_words", "warranty_item", "warranty_accepted", "warranty_handed_over",
                                              "warranty_contractor_until", "warranty_owner_until", "warranty_inside"};

// Arranging (CS-3.4.5a)
Reasons scheduleGuard(const Situation& s);
Changes scheduled(const Situation& s);
std::vector<Command> begunBySurvey(const Situation& s);
Reasons rescheduleGuard(const Situation& s);
bool putOffByCustomer(const Situation& s);   // such waits pause the limit (CS-3.4.5d)
Reasons resurveyGuard(const Situation& s);
Changes resurveyed(const Situation& s);

// Judging
Reasons recordGuard(const Situation& s);
Changes recorded(const Situation& s);
bool keptAppointment(const Situation& s);    // surveyed at the appointed time or later
bool contractorIsAsked(const Situation& s);  // he has to say his word, and was told in writing
Reasons reviseGuard(const Situation& s);
Changes revised(const Situation& s);
Changes judgement(const Situation& s);       // what follows from estimate, home and notice
Reasons judgementGuard(const Situation& s);
Changes freshRound(const Situation& s);      // words said on what stood before count no more

// Countersigning (CS-3.4.5a, CS-3.4.5b)
Reasons countersignGuard(const Situation& s);
Changes countersigned(const Situation& s);
bool completesInAgreement(const Situation& s);
bool isContractorsWord(const Situation& s);
bool contractorToldNow(const Situation& s);
QString stillToBeHeard(const Situation& s);  // the parties, in words; empty: all were
bool isDisputed(const Situation& s);
Reasons ruleGuard(const Situation& s);
Changes ruled(const Situation& s);
bool mustAttend(const Situation& s);         // the contractor, by the estimate (CS-3.4.5b)
Instant answerFrom(const SiteSurvey& survey);

} // namespace fuwutai::surveys
