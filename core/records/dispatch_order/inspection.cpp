// SPDX-License-Identifier: GPL-3.0-or-later
// The completion check by three different persons (CS-3.4.6, CS-3.5.3), and the customer's signature.
#include "core/records/dispatch_order/rules.h"

#include "core/record/party.h"

#include <algorithm>
#include <set>

namespace fuwutai::dispatch {

namespace {

Seat seatFor(OrderCheckParty party) { return seatOf(asParty(party)); }

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
    const OrderCheckParty party = o.inspectionParty != OrderCheckParty::Unset ? o.inspectionParty : OrderCheckParty(partyOf(s.as.role));
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
        open.erase(seatFor(line.party));
    open.erase(seatFor(entryOf(s).party));
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
    const Seat seat = seatFor(entry.party);
    if (seat == Seat::None || !maySpeakFor(s, asParty(entry.party)))
        reasons << refusal("inspection_party", "party", say("your role does not check for this party"));
    else if (seatsNeeded(before<DispatchOrder>(s)).count(seat) == 0)
        reasons << refusal("inspection_party", "party", say("a contractor's job is checked by customer service and engineering"));
    else if (isContractorsJob(before<DispatchOrder>(s)) && entry.party == OrderCheckParty::Property)
        reasons << refusal("inspection_party", "party", say("a contractor's job is checked by customer service and engineering"));
    for (const OrderCheckLine& line : entriesBefore(s)) {
        if (line.inspector.number == s.decider()) reasons << refusal("", "twice", say("each party is another person"));
        if (seat != Seat::None && seatFor(line.party) == seat) reasons << refusal("inspection_party", "done", say("this party has checked already"));
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
