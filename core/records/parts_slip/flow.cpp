// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/parts_slip/rules.h"

namespace fuwutai {

namespace {

using namespace parts;
using Keys = std::vector<const char*>;

const Who kAskers = anyOf({Role::Foreman, Role::FrontDesk});
const Who kStore = anyOf({Role::FrontDesk, Role::Engineering, Role::OfficeHead});
const Who kHead = anyOf({Role::OfficeHead});
const Keys kAsked{"request", "order_no", "purpose", "team", "service_point", "parts", "requested_by"};
const Keys kBack{"parts.old_returned", "parts.old_state", "parts.unused"};
const Keys kNeeded{"parts", "requested_by"};

std::vector<FlowRow> makeFlow()
{
    return {
        {.from = {""}, .action = "draft", .label = L10N("Ask for parts"), .to = "draft", .who = kAskers, .fills = kAsked, .needs = kNeeded, .sets = drawn,
         .guard = drawGuard, .clause = "HS-5.1.11", .links = {"request", "order"}, .usual = true},
        {.from = {"draft"}, .action = "change", .label = L10N("Change"), .to = kSame, .who = kAskers, .fills = kAsked, .needs = kNeeded, .sets = drawn,
         .guard = drawGuard, .undo = true, .clause = "HS-5.1.11", .links = {"request", "order"}},
        {.from = {"draft"}, .action = "issue", .label = L10N("Hand out"), .to = "issued", .who = kStore, .fills = {"issued_at"}, .needs = kNeeded,
         .sets = issued, .guard = issueGuard, .clocks = {{ClockMove::Start, "old_parts", "issued_at", owesOld}}, .clause = "HS-5.1.11",
         .links = {"request", "order"}, .numbers = true, .usual = true},
        {.from = {"issued"}, .action = "return", .label = L10N("Take old parts in"), .to = kSame, .who = kStore, .when = owesOld, .fills = {"parts", "returned_at"},
         .cells = kBack, .sets = returned, .guard = returnGuard, .clause = "HS-5.1.11"},
        {.from = {"issued"}, .action = "return", .label = L10N("Take old parts in"), .to = "filed", .who = kStore, .fills = {"parts", "returned_at"},
         .cells = kBack, .sets = returned, .guard = returnGuard, .clocks = {stops("old_parts", "returned_at")}, .clause = "HS-5.1.11", .usual = true},
        {.from = {"issued"}, .action = "write_off", .label = L10N("File without old parts"), .to = "filed", .who = kHead, .fills = {"missing_reason"},
         .needs = {"missing_reason"}, .guard = missingGuard, .clocks = {cancels("*")}},
        {.from = {"draft"}, .action = "cancel", .label = L10N("Cancel"), .to = "cancelled", .who = kAskers | kHead, .fills = {"cancel_reason"},
         .needs = {"cancel_reason"}, .undo = true},
    };
}

RecordType makeType()
{
    RecordType t;
    t.key = QStringLiteral("parts_slip");
    t.label = L10N("Parts slip");
    t.plural = L10N("Parts slips");
    t.list.first = {"request", "order_no", "purpose", "requested_by", "total"};
    t.list.chips = {"team"};
    t.fields = fieldsOf<PartsSlip>();
    t.states = {{"draft", L10N("To be handed out"), Phase::Draft}, {"issued", L10N("Handed out"), Phase::Open}, {"filed", L10N("Filed"), Phase::Done},
                {"cancelled", L10N("Cancelled"), Phase::Void}};
    t.flow = makeFlow();
    t.clocks = {{"old_parts", L10N("Old parts back"), "HS-5.1.11", [](const Situation&) { return "limit.old_parts"; }}};
    t.links = {{"request", "repair_request", "request"}, {"order", "dispatch_order", "order_no"}};
    t.followUps = {{"repair_request", "draft", L10N("Ask for parts"), "request", {{"team", "team"}}},
                   {"dispatch_order", "draft", L10N("Ask for parts"), "order_no", {{"team", "team"}}}};
    t.numbering.prefix = [](const Situation&) { return QStringLiteral("LJ"); };
    t.teamField = QStringLiteral("team");
    t.readers = {Role::Tracker, Role::ServiceManager, Role::Finance, Role::Auditor};
    return finished(std::move(t));
}

} // namespace

const RecordType& partsSlipType()
{
    static const RecordType type = makeType();
    return type;
}

} // namespace fuwutai
