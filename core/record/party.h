// SPDX-License-Identifier: GPL-3.0-or-later
// The parties that sign one paper, each by another person: a site survey (CS-3.4.5a), a completion check (CS-3.4.6).
// Used by rooms' guards; pure.
#pragma once

#include "core/record/situation.h"

namespace fuwutai {

// Papers' own choices of parties begin with these, in this order.
enum class Party { Unset, CustomerService, Engineering, Property, TeamLeader };
template <class P> Party asParty(P party) { return int(party) <= int(Party::TeamLeader) ? Party(int(party)) : Party::Unset; }

// Engineering and the property company stand for each other.
enum class Seat { None, CustomerService, Engineering, TeamLeader };
Seat seatOf(Party party);

Party partyOf(Role role);                            // Unset: it speaks for none
bool maySpeakFor(const Situation& s, Party party);   // by the role he acts with, or another that he has at the record's office

} // namespace fuwutai
