// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/party.h"

#include <algorithm>

namespace fuwutai {

Seat seatOf(Party party)
{
    switch (party) {
    case Party::CustomerService: return Seat::CustomerService;
    case Party::Engineering:
    case Party::Property: return Seat::Engineering;
    case Party::TeamLeader: return Seat::TeamLeader;
    case Party::Unset: break;
    }
    return Seat::None;
}

Party partyOf(Role role)
{
    switch (role) {
    case Role::FrontDesk:
    case Role::OfficeHead: return Party::CustomerService;
    case Role::Engineering: return Party::Engineering;
    case Role::Property: return Party::Property;
    case Role::Foreman: return Party::TeamLeader;
    default: return Party::Unset;
    }
}

bool maySpeakFor(const Situation& s, Party party)
{
    if (partyOf(s.as.role) == party) return true;
    if (!s.proxy.isEmpty()) return false;
    return std::any_of(s.actor.bindings.begin(), s.actor.bindings.end(), [&](const RoleBinding& b) {
        return partyOf(b.role) == party && (b.office.isEmpty() || b.office == s.after.office || b.office == s.after.handlingOffice);
    });
}

} // namespace fuwutai
