// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules of several rooms are made of. Used by rooms' guards and fillings; pure.
#pragma once

#include "core/record/coding.h"
#include "core/record/situation.h"

namespace fuwutai {

template <class M> Value valueOf(const M& member) { return Coding<M>::to(member); }
Reason refusal(const char* field, const char* code, const QString& text);
Instant decidedAt(const Situation& s);                  // by proxy: when he decided; else now
Instant happened(const Situation& s, const char* key);  // what the command says, else the moment of the decision
// A time that was given for something past: not in the future, and not before the step it follows.
void checkTime(Reasons& reasons, const Situation& s, const char* key, const char* label, Instant notBefore = {});
// A value as it goes along into another record's command, personal ones too: the gate seals them again on the other side.
QJsonValue carried(const Situation& s, const char* key);
// The first record of a link; nullptr: none.
const Record* linkedOne(const Situation& s, const char* name);

// Two tries at different times, none to come, each saying what was tried, one of them witnessed: a sheet closed unsigned.
struct TriedAt {
    Instant at;
    bool said = false;
    bool witnessed = false;
};
Reasons checkTries(const std::vector<TriedAt>& tries, Instant now, const char* field);


// Whoever is sent cannot be in two places (fact "overlapping_jobs"): refused with the jobs that stand in the way, unless the step
// itself says that he goes all the same (field "overlap_agreed").
Reasons checkOverlaps(const Situation& s);
Value overlapNoted(const Situation& s);                 // said where there was something to say it of

} // namespace fuwutai
