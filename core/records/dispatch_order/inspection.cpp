// SPDX-License-Identifier: GPL-3.0-or-later
// The completion check by three different persons (CS-3.4.6, CS-3.5.3), and the customer's signature.
#include "core/records/dispatch_order/rules.h"

#include "core/record/coding.h"

#include <algorithm>
#include <set>

namespace fuwutai::dispatch {

namespace {

// Engineering and the property company stand for each other.
enum class Seat { CustomerService, Engineering, TeamLeader };

std::optional<OrderCheckParty> partyOf(Role role)
{
    switch (role) {
    case Role::FrontDesk:
    case Role::OfficeHead: return OrderCheckParty::CustomerService;
    case Role::Engineering: return OrderCheckParty::Engineering;
    case Role::Property: return OrderCheckParty::Property;
    case Role::Foreman: return OrderCheckParty::TeamLeader;
    default: return {};
    }
}

std::optional<Seat> seatOf(OrderCheckParty party)
{
    switch (party) {
    case OrderCheckParty::CustomerService: return Seat::CustomerService;
    case OrderCheckParty::Engineering:
    case OrderCheckParty::Property: return Seat::Engineering;
    case OrderCheckParty::TeamLeader: return Seat::TeamLeader;
    case OrderCheckParty::Unset: return {};
    }
    return {};
}

bool isContractorsJob(const DispatchOrder& o) { return o.executor == OrderExecutor::Contractor; }

std::set<Seat> seatsNeeded(const DispatchOrder& o)
{
    if (isContractorsJob(o)) return {Seat::CustomerService, Seat::Engineering};
    return {Seat::CustomerService, Seat::Engineering, Seat::TeamLeader};
}

// The entry being made: read from the command, or from the line it has become.
OrderCheckLine entryOf(const Situation& s)
{
    const auto o = after<DispatchOrder>(s);
    if (o.inspections.size() > before<DispatchOrder>(s).inspections.size()) return o.inspections.back();
    const OrderCheckParty party = o.inspectionParty != OrderCheckParty::Unset ? o.inspectionParty
                                                                              : partyOf(s.as.role).value_or(OrderCheckParty::Unset);
    return {0, o.inspectionRound, party, {s.decider()}, o.inspectionResult, o.inspectionFindings, decidedAt(s)};
}

std::vector<OrderCheckLine> entriesBefore(const Situation& s)
{
    const auto o = before<DispatchOrder>(s);
    std::vector<OrderCheckLine> all;
    std::copy_if(o.inspections.begin(), o.inspections.end(), std::back_inserter(all),
                 [&](const OrderCheckLine& line) { return line.round == o.inspectionRound; });
    return all;
}

bool mayStandFor(const Situation& s, OrderCheckParty party)
{
    if (partyOf(s.as.role) == party) return true;
    if (!s.proxy.isEmpty()) return false;
    return std::any_of(s.actor.bindings.begin(), s.actor.bindings.end(), [&](const RoleBinding& b) {
        return partyOf(b.role) == party && (b.office.isEmpty() || b.office == s.after.office || b.office == s.after.handlingOffice);
    });
}

Changes withEntry(const Situation& s, OrderCheckResult shown)
{
    auto o = before<DispatchOrder>(s);
    o.inspections.push_back(entryOf(s));
    return {{QStringLiteral("inspections"), valueOf(o.inspections)}, {QStringLiteral("inspection_result"), valueOf(shown)},
            {QStringLiteral("inspection_party"), valueOf(OrderCheckParty::Unset)}, {QStringLiteral("inspection_findings"), valueOf(QString())}};
}

} // namespace

bool checkFailed(const Situation& s) { return entryOf(s).result == OrderCheckResult::Failed; }

bool checkIsLast(const Situation& s)
{
    std::set<Seat> open = seatsNeeded(after<DispatchOrder>(s));
    for (const OrderCheckLine& line : entriesBefore(s))
        if (const auto seat = seatOf(line.party)) open.erase(*seat);
    if (const auto seat = seatOf(entryOf(s).party)) open.erase(*seat);
    return open.empty();
}

Reasons inspectGuard(const Situation& s)
{
    const OrderCheckLine entry = entryOf(s);
    Reasons reasons;
    if (entry.result == OrderCheckResult::Unset) reasons << required(QStringLiteral("inspection_result"), L10N("Result of the check"));
    if (entry.result == OrderCheckResult::Failed && entry.findings.isEmpty())
        reasons << required(QStringLiteral("inspection_findings"), L10N("Findings"));
    if (entry.at > s.now) reasons << refusal("", "future", say("the check lies in the future"));
    if (s.didBefore(QStringLiteral("submit"), s.decider()) || s.didBefore(QStringLiteral("issue_urgent"), s.decider()))
        reasons << refusal("", "own", say("nobody checks what he submitted himself"));
    const auto seat = seatOf(entry.party);
    if (!seat || !mayStandFor(s, entry.party))
        reasons << refusal("inspection_party", "party", say("your role does not check for this party"));
    else if (seatsNeeded(before<DispatchOrder>(s)).count(*seat) == 0)
        reasons << refusal("inspection_party", "party", say("a contractor's job is checked by customer service and engineering"));
    else if (isContractorsJob(before<DispatchOrder>(s)) && entry.party == OrderCheckParty::Property)
        reasons << refusal("inspection_party", "party", say("a contractor's job is checked by customer service and engineering"));
    for (const OrderCheckLine& line : entriesBefore(s)) {
        if (line.inspector.number == s.decider()) reasons << refusal("", "twice", say("each party is another person"));
        if (seat && seatOf(line.party) == seat) reasons << refusal("inspection_party", "done", say("this party has checked already"));
    }
    return reasons;
}

Changes inspected(const Situation& s) { return withEntry(s, OrderCheckResult::Unset); }
Changes inspectedLast(const Situation& s) { return withEntry(s, entryOf(s).result); }

Reasons signGuard(const Situation& s)
{
    Reasons reasons;
    checkTime(reasons, s, "signed_at", L10N("Signed at"), before<DispatchOrder>(s).finishedAt);
    return reasons;
}

Changes signedOff(const Situation& s) { return {{QStringLiteral("signed_at"), Value(happened(s, "signed_at"))}}; }

Reasons unsignedGuard(const Situation& s)
{
    std::vector<TriedAt> tries;
    for (const OrderTryLine& line : after<DispatchOrder>(s).unsignedTries) tries.push_back({line.at, !line.what.isEmpty(), !line.witness.isEmpty()});
    return checkTries(tries, s.now, "unsigned_tries");
}

Changes closedUnsigned(const Situation&) { return {{QStringLiteral("unsigned"), Value(true)}}; }

} // namespace fuwutai::dispatch
