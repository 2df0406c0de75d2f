// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/class_choice.h"
#include "core/record/call_work.h"
#include "core/records/dispatch_order/rules.h"

namespace fuwutai {

namespace {

using namespace dispatch;
using Keys = std::vector<const char*>;

const Who kDesk = anyOf({Role::FrontDesk, Role::OfficeHead});
const Who kHead = anyOf({Role::OfficeHead});
const Who kHeads = anyOf({Role::OfficeHead, Role::ServiceManager});
const Who kManager = anyOf({Role::ServiceManager});
const Who kChief = anyOf({Role::ChiefEngineer});
const Who kDeputy = anyOf({Role::DeputyGm});
const Who kGm = anyOf({Role::GeneralManager});
const Who kEngineering = anyOf({Role::Engineering});
const Who kAnyForeman = anyOf({Role::Foreman}); // no team has taken the order yet; the guard knows about those that were named
const Who kForeman = ofTeam({Role::Foreman});

const Keys kOrdered{"order_class", "survey_no", "location", "owner_name", "owner_phone", "home", "work", "trades", "warranty_item", "warranty_end",
                    "responsible_party", "contractor", "executor", "estimate", "class_reason", "urgent", "team", "rework_of"};
const Keys kPeriods{kProposedClass, kWarrantyWords};
const Keys kCarried{"call", "continued_from", "limit_from", "extended_to", "from_request"};
const std::vector<ReadyText> kAgreed{{"opinion", L10N("Agreed")}};
const Keys kContent{"order_class", "location", "work", "trades", "estimate"};
const Keys kConsent{"consent_by", "consent_at", "consent_how"};
const Keys kIssued{"issued", "accepted", "in_work", "waiting"};
const Keys kUnderWay{"accepted", "in_work", "waiting"};
const Keys kAfterIssue{"issued", "accepted", "in_work", "waiting", "with_contractor", "completed", "inspected", "signed"};

Keys operator+(Keys a, const Keys& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

// The repair limit from its one start, whatever has been agreed or waited for since.
const std::vector<ClockOp> kRepairFromStart{{ClockMove::Start, "repair", "limit_from"}, {ClockMove::Extend, "repair", "extended_to", isExtended}};
const std::vector<ClockOp> kRepairRecounted{{ClockMove::Start, "repair", "limit_from", limitChanges},
                                            {ClockMove::Extend, "repair", "extended_to", limitChangesExtended},
                                            {ClockMove::Pause, "repair", "waiting_since", limitChangesWaiting}};

std::vector<ClockOp> operator+(std::vector<ClockOp> a, const std::vector<ClockOp>& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

std::vector<FlowRow> orderingRows()
{
    return {
        {.from = {""}, .action = "draft", .label = L10N("Draw up the order"), .to = "draft", .who = kDesk, .fills = Keys{"call"} + kOrdered,
         .needs = Keys{"call"} + kContent, .guard = draftByPerson, .then = beginWork, .clause = "CS-3.5.1", .links = {"call", "survey"}, .facts = kPeriods, .usual = true},
        // Rework after a dissatisfied customer (IR-22), and what an earlier order left undone.
        {.from = {""}, .action = "draft", .label = L10N("Draw up the order"), .to = "draft", .who = theSystem(), .fills = kOrdered + kCarried,
         .needs = Keys{"call"} + kContent, .guard = draftGuard, .then = beginWork, .clause = "IR-22", .links = {"call"}},
        {.from = {"draft"}, .action = "submit", .label = L10N("Submit for approval"), .to = "awaiting_manager", .who = kDesk, .when = toManager,
         .fills = kOrdered, .needs = kContent, .sets = submitted, .guard = submitGuard, .clocks = {starts("approval")}, .clause = "CS-3.6.1",
         .links = {"survey"}, .facts = kPeriods, .numbers = true, .usual = true},
        {.from = {"draft"}, .action = "submit", .label = L10N("Submit for approval"), .to = "awaiting_review", .who = kDesk, .when = toDeputy,
         .fills = kOrdered, .needs = kContent, .sets = submitted, .guard = submitGuard, .clocks = {starts("approval")}, .clause = "CS-3.6.1",
         .links = {"survey"}, .facts = kPeriods, .numbers = true, .usual = true},
        {.from = {"draft"}, .action = "submit", .label = L10N("Submit for approval"), .to = "awaiting_gm", .who = kDesk, .when = toGm,
         .fills = kOrdered, .needs = kContent, .sets = submitted, .guard = submitGuard, .clocks = {starts("approval")}, .clause = "CS-3.6.1",
         .links = {"survey"}, .facts = kPeriods, .numbers = true, .usual = true},
        {.from = {"draft"}, .action = "issue_urgent", .label = L10N("Issue before approval"), .to = "issued", .who = kDesk,
         .fills = kOrdered + Keys{"told_to", "told_at", "told_how", "issued_at"}, .needs = kContent + Keys{"told_to", "told_how"},
         .sets = issuedUrgently, .guard = urgentGuard, .clocks = std::vector<ClockOp>{starts("made_up_approval", "issued_at")} + kRepairFromStart,
         .links = {"call", "survey"}, .facts = kPeriods, .numbers = true},
        {.from = {"draft", "awaiting_manager", "awaiting_review", "awaiting_deputy", "awaiting_gm", "issued", "accepted", "in_work", "waiting"},
         .action = "cancel", .label = L10N("Cancel"), .to = "cancelled", .who = kHeads, .fills = {"cancel_reason"}, .needs = {"cancel_reason"},
         .clocks = {cancels("*")}, .undo = true},
    };
}

// One step of the approval that leads to the issue, or to the next step.
FlowRow approval(const char* from, const char* to, const Who& who)
{
    const bool last = qstrcmp(to, "issued") == 0;
    const std::vector<ClockOp> next = last ? kRepairFromStart : std::vector<ClockOp>{starts("approval")};
    return {.from = {from}, .action = "approve", .label = L10N("Approve"), .to = to, .who = who, .fills = {"opinion"},
            .ready = kAgreed, .sets = last ? approvedAndIssued : approved, .guard = approveGuard, .clocks = std::vector<ClockOp>{stops("approval")} + next,
            .clause = "CS-3.6.1", .proxy = true, .usual = true};
}

FlowRow refusalOf(const char* from, const Who& who)
{
    return {.from = {from}, .action = "return", .label = L10N("Return"), .to = "draft", .who = who, .fills = {"opinion"}, .sets = returned,
            .guard = returnGuard, .clocks = {stops("approval")}, .clause = "CS-3.6.1", .proxy = true};
}

template <OrderStep Step> FlowRow revisionRefused(const Who& who)
{
    return {.from = {"re_approval"}, .action = "return", .label = L10N("Return"), .to = kReturn, .who = who, .when = stepIs<Step>,
            .fills = {"opinion"}, .sets = returnedRevision, .guard = returnGuard, .clocks = {stops("approval")}, .clause = "CS-3.6.1", .proxy = true};
}

template <OrderStep Step> FlowRow revisionApproved(const Who& who)
{
    return {.from = {"re_approval"}, .action = "approve", .label = L10N("Approve"), .to = kReturn, .who = who, .when = stepIs<Step>,
            .fills = {"opinion"}, .ready = kAgreed, .sets = approvedRevision, .guard = approveGuard, .clocks = {stops("approval"), stops("made_up_approval")},
            .clause = "CS-3.6.1", .proxy = true, .usual = true};
}

// The approval made up after work that could not wait; work goes on meanwhile.
template <OrderStep Step> FlowRow madeUp(const Who& who)
{
    FlowRow row{.from = kAfterIssue, .action = "approve", .label = L10N("Approve"), .to = kSame, .who = who, .when = owes<Step>, .fills = {"opinion"},
                .ready = kAgreed, .sets = approved, .guard = approveGuard, .clocks = {stops("made_up_approval")}, .proxy = true, .usual = true};
    if (Step == OrderStep::Review) row.clocks.clear();
    return row;
}

std::vector<FlowRow> approvalRows()
{
    return {
        approval("awaiting_manager", "issued", kManager), approval("awaiting_review", "awaiting_deputy", kChief),
        approval("awaiting_deputy", "issued", kDeputy), approval("awaiting_gm", "issued", kGm),
        refusalOf("awaiting_manager", kManager), refusalOf("awaiting_review", kChief), refusalOf("awaiting_deputy", kDeputy), refusalOf("awaiting_gm", kGm),
        {.from = kUnderWay, .action = "revise", .label = L10N("Revise"), .to = "re_approval", .who = kHead | kForeman, .when = passesTier,
         .fills = {"revised_estimate", "trades", "work", "revision_reason"}, .needs = {"revision_reason"}, .sets = revisedPast, .guard = reviseGuard,
         .clocks = kRepairRecounted + std::vector<ClockOp>{starts("approval")}, .clause = "CS-3.6.1"},
        {.from = kUnderWay, .action = "revise", .label = L10N("Revise"), .to = kSame, .who = kHead | kForeman,
         .fills = {"revised_estimate", "trades", "work", "revision_reason"}, .needs = {"revision_reason"}, .sets = revisedWithin, .guard = reviseGuard,
         .clocks = kRepairRecounted, .clause = "CS-3.6.1"},
        {.from = {"re_approval"}, .action = "approve", .label = L10N("Approve"), .to = kSame, .who = kChief, .when = stepIs<OrderStep::Review>,
         .fills = {"opinion"}, .ready = kAgreed, .sets = approved, .guard = approveGuard, .clocks = {stops("approval"), starts("approval")}, .clause = "CS-3.6.1", .proxy = true,
         .usual = true},
        revisionApproved<OrderStep::Deputy>(kDeputy), revisionApproved<OrderStep::Gm>(kGm),
        revisionRefused<OrderStep::Review>(kChief), revisionRefused<OrderStep::Deputy>(kDeputy), revisionRefused<OrderStep::Gm>(kGm),
        madeUp<OrderStep::Manager>(kManager), madeUp<OrderStep::Review>(kChief), madeUp<OrderStep::Deputy>(kDeputy), madeUp<OrderStep::Gm>(kGm),
    };
}

std::vector<FlowRow> workRows()
{
    return {
        {.from = {"issued"}, .action = "accept", .label = L10N("Accept"), .to = "accepted", .who = kAnyForeman,
         .fills = {"technicians", "planned_start", "planned_end", "team", "accepted_at", "overlap_agreed"}, .needs = {"technicians", "planned_start", "planned_end"},
         .sets = accepted, .guard = acceptGuard, .undo = true, .clause = "CS-3.5.2", .facts = {"overlapping_jobs"}, .usual = true},
        {.from = {"issued"}, .action = "send_back", .label = L10N("Send back"), .to = "draft", .who = kAnyForeman, .fills = {"send_back_reason"},
         .needs = {"send_back_reason"}, .guard = sendBackGuard, .clocks = {cancels("*")}},
        {.from = {"accepted"}, .action = "start", .label = L10N("Start work"), .to = "in_work", .who = kForeman,
         .fills = {"arrived_at", "impact", "impact_consent_by"}, .sets = started, .guard = startGuard, .then = begunByArrival, .clause = "IR-11", .links = {"call"},
         .usual = true},
        {.from = {"accepted", "in_work"}, .action = "wait", .label = L10N("Wait"), .to = "waiting", .who = kForeman,
         .fills = {"wait_reason", "wait_told_at", "wait_expected", "waiting_since"}, .needs = {"wait_reason", "wait_told_at", "wait_expected"},
         .sets = waiting, .guard = waitGuard, .clocks = {{ClockMove::Pause, "repair", "waiting_since", waitsForCustomer}}, .undo = true, .clause = "CS-3.4.5d"},
        {.from = {"waiting"}, .action = "continue", .label = L10N("Go on"), .to = kReturn, .who = kForeman, .fills = {"resumed_at"}, .sets = continued,
         .guard = continueGuard, .clocks = {{ClockMove::Resume, "repair", "resumed_at"}}, .undo = true, .usual = true},
        {.from = kUnderWay, .action = "reassign", .label = L10N("Change technicians"), .to = kSame, .who = kForeman,
         .fills = {"technicians", "planned_start", "planned_end", "overlap_agreed"}, .needs = {"technicians"}, .sets = reassigned, .guard = reassignGuard,
         .undo = true, .facts = {"overlapping_jobs"}},
        {.from = kIssued, .action = "extend", .label = L10N("Extend"), .to = kSame, .who = kHeads,
         .fills = Keys{"extended_to", "extension_reason"} + kConsent, .needs = Keys{"extended_to", "extension_reason"} + kConsent, .guard = extendGuard,
         .clocks = {extends("repair", "extended_to")}, .clause = "CS-3.4.5d"},
        {.from = kIssued, .action = "hand_to_contractor", .label = L10N("Hand to the contractor"), .to = "with_contractor", .who = kEngineering,
         .fills = {"contractor", "notice_no", "notice_date", "promised_date"}, .needs = {"contractor", "notice_no", "notice_date", "promised_date"},
         .sets = handedToContractor, .guard = handGuard, .clocks = {{ClockMove::Resume, "repair"}}, .clause = "CS-3.4.6"},
        {.from = {"with_contractor"}, .action = "contractor_done", .label = L10N("Contractor has finished"), .to = "completed", .who = kEngineering,
         .fills = {"finished_at", "work_done"}, .needs = {"work_done"}, .sets = contractorDone, .guard = contractorDoneGuard,
         .clocks = {stops("repair", "finished_at")}, .then = planCallback, .clause = "CS-3.4.6", .usual = true},
        {.from = {"with_contractor"}, .action = "take_back", .label = L10N("Take back from the contractor"), .to = "issued", .who = kEngineering,
         .fills = {"take_back_reason", "evidence"}, .needs = {"take_back_reason", "evidence"}, .sets = takenBack, .guard = takeBackGuard},
        {.from = {"in_work"}, .action = "complete", .label = L10N("Report completion"), .to = "completed", .who = kForeman,
         .fills = {"work_done", "work_not_done", "materials", "hours", "finished_at"}, .needs = {"work_done"}, .proposes = {"materials"}, .sets = completed, .guard = completeGuard,
         .clocks = {stops("repair", "finished_at")}, .then = planCallbackAndRest, .clause = "CS-3.5.4", .links = {"drawn_parts"}, .usual = true},
        {.from = {"accepted", "in_work"}, .action = "convert", .label = L10N("Convert to charged work"), .to = "converted", .who = kHead,
         .fills = kConsent + Keys{"consent_quotation"}, .needs = kConsent + Keys{"consent_quotation"}, .guard = convertGuard,
         .clocks = {cancels("*")}, .then = beginRequest, .clause = "HS-5.1.15"},
        {.from = {"converted"}, .action = "note_request", .label = L10N("Note the repair request"), .to = kSame, .who = theSystem(),
         .fills = {"converted_to"}, .needs = {"converted_to"}, .clause = "HS-5.1.15"},
    };
}

FlowRow check(const char* to, bool (*when)(const Situation&), Changes (*sets)(const Situation&))
{
    return {.from = {"completed"}, .action = "inspect", .label = L10N("Check completion"), .to = to,
            .who = anyOf({Role::FrontDesk, Role::OfficeHead, Role::Engineering, Role::Property}) | kForeman, .when = when,
            .fills = {"inspection_party", "inspection_result", "inspection_findings"}, .sets = sets, .guard = inspectGuard, .clause = "CS-3.4.6", .proxy = true, .usual = true};
}

std::vector<FlowRow> endRows()
{
    FlowRow failed = check("in_work", checkFailed, inspectedLast);
    failed.clocks = kRepairFromStart;
    failed.then = dropCallbacks;
    failed.links = {"callbacks"};
    return {
        failed, check("inspected", checkIsLast, inspectedLast), check(kSame, nullptr, inspected),
        {.from = {"inspected"}, .action = "sign", .label = L10N("Customer signs"), .to = "signed", .who = anyOf({Role::FrontDesk}) | kForeman,
         .fills = {"customer_name", "satisfaction", "customer_words", "signed_at"}, .needs = {"customer_name", "satisfaction"}, .sets = signedOff,
         .guard = signGuard, .clause = "CS-3.5.3", .usual = true},
        {.from = {"inspected"}, .action = "refuse", .label = L10N("Customer refuses"), .to = "in_work", .who = anyOf({Role::FrontDesk}) | kForeman,
         .fills = {"refusal_reason"}, .needs = {"refusal_reason"}, .clocks = kRepairFromStart, .then = dropCallbacks, .clause = "CS-3.5.3", .links = {"callbacks"}},
        {.from = {"inspected"}, .action = "close_unsigned", .label = L10N("Close unsigned"), .to = "signed", .who = kHead, .fills = {"unsigned_tries"},
         .needs = {"unsigned_tries"}, .sets = closedUnsigned, .guard = unsignedGuard, .then = ensureCallback, .links = {"callbacks"}},
    };
}

// Of a call, by keys: its room is another one.
// Who is not said to be somebody else: a new caller's relation to the home is mostly not asked.
bool isFromOwner(const Record& call)
{
    const QString relation = call.text(QStringLiteral("relation"));
    return relation.isEmpty() || relation == QLatin1String("owner");
}

QJsonObject moreOfCall(const Record& call)
{
    if (call.text(QStringLiteral("urgency")) != QLatin1String("urgent")) return {};
    return {{QStringLiteral("urgent"), true}};
}

// Of a survey. What the customer pays for is no order.
bool isOursToRepair(const Record& survey)
{
    return survey.state == QLatin1String("signed") && survey.text(QStringLiteral("repair_class")) != QLatin1String("charged");
}

bool isWarrantyJob(const Record& survey) { return survey.text(QStringLiteral("repair_class")) == QLatin1String("a"); }

RecordType makeType()
{
    RecordType t;
    t.key = QStringLiteral("dispatch_order");
    t.label = L10N("Dispatch order");
    t.plural = L10N("Dispatch orders");
    t.list.first = {"order_class", "home", "work", "team", "contractor"};
    t.list.chips = {"order_class", "team", "contractor", "executor"};
    t.fields = fieldsOf<DispatchOrder>();
    t.states = {{"draft", L10N("Draft"), Phase::Draft}, {"awaiting_manager", L10N("Awaiting manager"), Phase::Open},
                {"awaiting_review", L10N("Awaiting review"), Phase::Open},
                {"awaiting_deputy", L10N("Awaiting deputy"), Phase::Open},
                {"awaiting_gm", L10N("Awaiting GM"), Phase::Open}, {"issued", L10N("To be accepted"), Phase::Open},
                {"accepted", L10N("Accepted"), Phase::Open}, {"in_work", L10N("In work"), Phase::Open}, {"waiting", L10N("Waiting"), Phase::Open},
                {"re_approval", L10N("Awaiting re-approval"), Phase::Open}, {"with_contractor", L10N("With contractor"), Phase::Open},
                {"completed", L10N("To be checked"), Phase::Open}, {"inspected", L10N("To be signed"), Phase::Open}, {"signed", L10N("Signed"), Phase::Done},
                {"converted", L10N("Converted"), Phase::Done}, {"cancelled", L10N("Cancelled"), Phase::Void}};
    for (const auto& rows : {orderingRows(), approvalRows(), workRows(), endRows()}) t.flow.insert(t.flow.end(), rows.begin(), rows.end());
    t.clocks = {{"approval", L10N("Approval"), "own", [](const Situation&) { return "limit.approval"; }},
                {"made_up_approval", L10N("Approval afterwards"), "own", [](const Situation&) { return "limit.made_up_approval"; }},
                {"repair", L10N("Repair done"), "CS-3.4.5c",
                 [](const Situation& s) { return tradeCount(after<DispatchOrder>(s)) > 1 ? "limit.repair.several" : "limit.repair.single"; }}};
    t.links = {{"call", "call_record", "call"}, {"survey", "site_survey", "survey_no"}, {"callbacks", "callback", "subject", true},
               {"drawn_parts", "parts_slip", "order_no", true}};
    t.followUps = {{"call_record", "draft", L10N("Draw up an order"), "call",
                    {{"home", "home"}, {"location", "place"}, {"location", "home"}, {"owner_name", "caller_name", isFromOwner},
                     {"owner_phone", "phone", isFromOwner}, {"work", "matter"}},
                    moreOfCall},
                   {"site_survey", "draft", L10N("Draw up an order"), "survey_no",
                    {{"call", "call"}, {"home", "home"}, {"location", "location"}, {"owner_name", "customer_name"}, {"owner_phone", "phone"}, {"work", "repair_plan"},
                     {"trades", "trades"}, {"order_class", "repair_class"}, {"class_reason", "class_reason"}, {"warranty_item", "warranty_item"},
                     {"warranty_end", "contractor_until", isWarrantyJob}, {"warranty_end", "owner_until"}, {"responsible_party", "responsible_party"},
                     {"contractor", "contractor"}, {"executor", "executor"}, {"estimate", "estimate"}},
                    nullptr, isOursToRepair}};
    t.numbering.prefix = prefix;
    t.parent = QStringLiteral("call");
    t.teamField = QStringLiteral("team");
    t.readers = {Role::ServiceManager, Role::Tracker, Role::GmOffice, Role::Auditor, Role::Finance, Role::QualityRep};
    return finished(std::move(t));
}

} // namespace

const RecordType& dispatchOrderType()
{
    static const RecordType type = makeType();
    return type;
}

} // namespace fuwutai
