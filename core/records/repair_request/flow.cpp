// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/call_work.h"
#include "core/record/class_choice.h"
#include "core/records/repair_request/rules.h"

namespace fuwutai {

namespace {

using namespace requests;
using Keys = std::vector<const char*>;

const Who kDesk = anyOf({Role::FrontDesk});
const Who kHead = anyOf({Role::OfficeHead});
const Who kManager = anyOf({Role::ServiceManager});
const Who kAnyForeman = anyOf({Role::Foreman}); // no team has it yet; the guard knows about those that were named
const Who kForeman = ofTeam({Role::Foreman});

const Keys kAsked{"call", "survey_no", "rework_of", "home", "location", "customer_name", "phone", "content", "channel", "urgency", "service_kind", "received_at",
                  "late_reason", "at_once", "inspect_at", "repair_at"};

Keys operator+(Keys a, const Keys& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

std::vector<FlowRow> askingRows()
{
    return {
        {.from = {""}, .action = "request", .label = L10N("Fill in the request"), .to = "requested", .who = kDesk, .fills = kAsked, .needs = {"content"},
         .sets = requested, .guard = requestGuard, .clocks = {{ClockMove::Start, "arrival", "limit_from", hasLimit}}, .then = beginWork, .clause = "RR-3.1",
         .links = {"call", "rework", "survey"}, .numbers = true, .usual = true},
        // A rework, and an order that became charged work.
        {.from = {""}, .action = "request", .label = L10N("Fill in the request"), .to = "requested", .who = theSystem(), .fills = kAsked + Keys{"from_order"},
         .needs = {"content"}, .sets = requested, .guard = requestGuard, .then = tellOrder, .clause = "IR-22", .links = {"call", "rework"}, .numbers = true},
        {.from = {"requested"}, .action = "assign", .label = L10N("Send somebody"), .to = "assigned", .who = kAnyForeman,
         .fills = {"team", "technicians", "planned_at", "trade", "overlap_agreed"}, .needs = {"team", "planned_at"}, .sets = assigned, .guard = assignGuard,
         .clocks = {{ClockMove::Start, "arrival", "limit_from", hadNoLimit}}, .undo = true, .clause = "RR-3.3", .facts = {"overlapping_jobs"}, .usual = true},
        {.from = {"assigned", "on_site", "waiting"}, .action = "reassign", .label = L10N("Change technicians"), .to = kSame, .who = kForeman,
         .fills = {"technicians", "planned_at", "overlap_agreed"}, .needs = {"technicians"}, .sets = reassigned, .guard = reassignGuard, .undo = true,
         .facts = {"overlapping_jobs"}},
        {.from = {"requested", "assigned"}, .action = "cancel", .label = L10N("Cancel"), .to = "cancelled", .who = kDesk | kAnyForeman,
         .fills = {"cancel_reason"}, .needs = {"cancel_reason"}, .guard = cancelGuard, .clocks = {cancels("*")}, .undo = true},
    };
}

std::vector<FlowRow> workRows()
{
    return {
        {.from = {"assigned"}, .action = "arrive", .label = L10N("On site"), .to = "on_site", .who = kForeman | kDesk,
         .fills = {"arrived_at", "impact", "impact_consent_by"}, .sets = arrived, .guard = arriveGuard, .clocks = {stops("arrival", "arrived_at")},
         .then = begunByArrival, .undo = true, .clause = "IR-2", .links = {"call"}, .usual = true},
        {.from = {"assigned", "on_site"}, .action = "wait", .label = L10N("Wait"), .to = "waiting", .who = kForeman,
         .fills = {"wait_reason", "wait_told_at", "wait_expected", "waiting_since"}, .needs = {"wait_reason", "wait_told_at", "wait_expected"},
         .sets = waiting, .guard = waitGuard,
         .clocks = {{ClockMove::Pause, "arrival", "waiting_since", waitsForCustomer}, starts("slip", "waiting_since")}, .undo = true, .clause = "IR-19"},
        {.from = {"waiting"}, .action = "continue", .label = L10N("Go on"), .to = kReturn, .who = kForeman, .fills = {"resumed_at"}, .sets = continued,
         .guard = continueGuard, .clocks = {{ClockMove::Resume, "arrival", "resumed_at"}}, .undo = true, .usual = true},
        {.from = {"on_site"}, .action = "quote", .label = L10N("Quote"), .to = "quoted", .who = kForeman | kDesk, .fills = {"quote", "other_fee", "quoted_at"},
         .needs = {"quote"}, .sets = quoted, .guard = quoteGuard, .clause = "IR-13", .links = {"prices"}},
        {.from = {"quoted"}, .action = "agree", .label = L10N("Price agreed"), .to = "on_site", .who = kDesk | kForeman,
         .fills = {"agreed_by", "agreed_how", "agreed_at", "pay_by"}, .sets = agreed, .guard = agreeGuard, .clause = "IR-14", .usual = true},
        {.from = {"quoted"}, .action = "decline", .label = L10N("Customer declines"), .to = "made_safe", .who = kForeman,
         .fills = {"made_safe", "declined_by", "decline_witness", "declined_at"}, .needs = {"made_safe"}, .sets = declined, .guard = declineGuard,
         .clocks = {starts("slip", "declined_at")}, .clause = "IR-15"},
        {.from = {"on_site"}, .action = "complete", .label = L10N("Finished"), .to = "completed", .who = kForeman,
         .fills = {"item_spec", "diagnosis", "fault_cause", "work_done", "result", "not_done", "materials", "started_at", "finished_at", "service_kind", "fee"},
         .needs = {"diagnosis", "fault_cause", "result"}, .proposes = {"materials"}, .sets = completed, .guard = completeGuard, .clause = "RR-3.4",
         .links = {"drawn_parts"}, .usual = true},
        {.from = {"assigned", "on_site", "quoted", "completed"}, .action = "convert", .label = L10N("Convert to an order"), .to = "converted",
         .who = kForeman | kHead, .fills = {"convert_reason", "to_class", "class_reason", "to_estimate", "to_contractor", "call", "trade"},
         .needs = {"convert_reason", "to_class", "to_estimate"}, .guard = convertGuard, .clocks = {cancels("*")}, .then = beginOrder, .clause = "CS-3.5.1",
         .links = {"call"}, .facts = {kProposedClass, kWarrantyWords}},
    };
}

std::vector<FlowRow> endRows()
{
    const Keys slip{"slip_to_foreman_at", "returned_at", "received_by"};
    return {
        {.from = {"completed"}, .action = "sign", .label = L10N("Customer signs"), .to = "signed", .who = kForeman | kDesk,
         .fills = {"signed_by", "satisfaction", "customer_words", "fee_confirmed", "collected", "collect_method", "collected_by", "signed_at"},
         .needs = {"signed_by", "satisfaction"}, .sets = signedOff, .guard = signGuard, .clocks = {starts("slip", "signed_at")}, .then = planCallback,
         .clause = "IR-17", .links = {"callbacks"}, .usual = true},
        {.from = {"completed"}, .action = "close_unsigned", .label = L10N("Close unsigned"), .to = "signed", .who = kHead, .fills = {"unsigned_tries"},
         .needs = {"unsigned_tries"}, .sets = closedUnsigned, .guard = unsignedGuard, .clocks = {starts("slip")}, .then = planCallback,
         .links = {"callbacks"}},
        {.from = {"completed", "signed", "returned", "filed"}, .action = "draw_callback", .label = L10N("Drawn for a callback"), .to = kSame, .who = theSystem(),
         .fills = {"callback_draw"}, .needs = {"callback_draw"}, .then = planDrawn, .clause = "RR-3.7"},
        {.from = {"signed", "made_safe"}, .action = "return", .label = L10N("Return the slip"), .to = "returned", .who = kForeman, .fills = slip,
         .sets = returned, .guard = returnGuard, .clocks = {stops("slip", "returned_at")}, .undo = true, .clause = "IR-21", .usual = true},
        {.from = {"waiting"}, .action = "return", .label = L10N("Return the slip"), .to = kSame, .who = kForeman, .fills = slip, .sets = returned,
         .guard = returnGuard, .clocks = {stops("slip", "returned_at")}, .undo = true, .clause = "IR-21"},
        {.from = {"returned"}, .action = "settle", .label = L10N("Settle and file"), .to = kSame, .who = kDesk, .when = leavesSome,
         .fills = {"pay_amount", "pay_method", "receipt_no"}, .sets = paid, .guard = payGuard, .clause = "RR-3.5"},
        {.from = {"returned"}, .action = "settle", .label = L10N("Settle and file"), .to = "filed", .who = kDesk,
         .fills = {"pay_amount", "pay_method", "receipt_no"}, .proposes = {"pay_amount", "pay_method"}, .sets = settled, .guard = settleGuard, .clause = "RR-3.6", .usual = true},
        {.from = {"signed", "returned"}, .action = "waive", .label = L10N("Waive a fee"), .to = kSame, .who = kManager, .fills = {"move_amount", "move_reason"},
         .sets = waived, .guard = waiveGuard, .clause = "RR-3.5"},
        {.from = {"signed", "returned", "filed"}, .action = "refund", .label = L10N("Refund"), .to = kSame, .who = kManager,
         .fills = {"move_amount", "move_reason", "receipt_no"}, .sets = refunded, .guard = refundGuard, .proxy = true},
    };
}

// Of a call, by keys: its room is another one.
QJsonObject moreOfCall(const Record& call)
{
    if (call.text(QStringLiteral("channel")) == QLatin1String("visit")) return {{QStringLiteral("channel"), QStringLiteral("visit")}};
    return {};
}

QJsonObject moreOfSurvey(const Record&) { return {{QStringLiteral("service_kind"), QStringLiteral("charged")}}; }

bool isChargedSurvey(const Record& survey)
{
    return survey.state == QLatin1String("signed") && survey.text(QStringLiteral("repair_class")) == QLatin1String("charged");
}

RecordType makeType()
{
    RecordType t;
    t.key = QStringLiteral("repair_request");
    t.label = L10N("Repair request");
    t.plural = L10N("Repair requests");
    t.list.first = {"home", "customer_name", "content", "service_kind", "team", "planned_at"};
    t.list.chips = {"service_kind", "urgency", "trade", "team"};
    t.fields = fieldsOf<RepairRequest>();
    t.states = {{"requested", L10N("To be dispatched"), Phase::Open}, {"assigned", L10N("To be visited"), Phase::Open}, {"on_site", L10N("Arrived on site"), Phase::Open},
                {"quoted", L10N("Awaiting the customer"), Phase::Open}, {"waiting", L10N("Waiting"), Phase::Open}, {"made_safe", L10N("Made safe"), Phase::Open},
                {"completed", L10N("To be signed"), Phase::Open}, {"signed", L10N("Slip to be returned"), Phase::Open},
                {"returned", L10N("To be settled"), Phase::Open}, {"filed", L10N("Filed"), Phase::Done}, {"converted", L10N("Converted to an order"), Phase::Done},
                {"cancelled", L10N("Cancelled"), Phase::Void}};
    for (const auto& rows : {askingRows(), workRows(), endRows()}) t.flow.insert(t.flow.end(), rows.begin(), rows.end());
    t.clocks = {{"slip", L10N("Slip returned"), "IR-21", [](const Situation&) { return "limit.slip_returned"; }},
                {"arrival", L10N("On site"), "IR-2", [](const Situation&) { return "limit.arrival"; }}};
    t.links = {{"call", "call_record", "call"}, {"survey", "site_survey", "survey_no"}, {"rework", "repair_request", "rework_of"}, {"prices", "price_item", "quote.item"},
               {"callbacks", "callback", "subject", true}, {"drawn_parts", "parts_slip", "request", true}};
    t.followUps = {{"call_record", "request", L10N("Fill in a repair request"), "call",
                    {{"home", "home"}, {"location", "place"}, {"location", "home"}, {"customer_name", "caller_name"}, {"phone", "phone"}, {"content", "matter"}, {"urgency", "urgency"}},
                    moreOfCall},
                   {"site_survey", "request", L10N("Fill in a repair request"), "survey_no",
                    {{"call", "call"}, {"home", "home"}, {"location", "location"}, {"customer_name", "customer_name"}, {"phone", "phone"}, {"content", "repair_plan"}},
                    moreOfSurvey, isChargedSurvey}};
    t.numbering.prefix = [](const Situation&) { return QStringLiteral("QX"); };
    t.parent = QStringLiteral("call");
    t.teamField = QStringLiteral("team");
    t.dateField = QStringLiteral("received_at");
    t.readers = {Role::Tracker, Role::OfficeHead, Role::ServiceManager, Role::GmOffice, Role::Auditor, Role::Finance, Role::QualityRep};
    return finished(std::move(t));
}

} // namespace

const RecordType& repairRequestType()
{
    static const RecordType type = makeType();
    return type;
}

} // namespace fuwutai
