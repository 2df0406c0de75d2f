// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/call_record/rules.h"

namespace fuwutai {

namespace {

using namespace call_rules;
using Keys = std::vector<const char*>;

const Who kDesk = anyOf({Role::FrontDesk, Role::OfficeHead, Role::ServiceManager});
const Who kHeads = anyOf({Role::OfficeHead, Role::ServiceManager});
const Who kManager = anyOf({Role::ServiceManager});
const Who kLeaders = anyOf({Role::DeputyGm, Role::GeneralManager});
const Who kHandler = ofDepartment({Role::Handler});
const Who kWithRecord = kDesk | kHandler | kLeaders | theTracker();
const Who kImporters = anyOf({Role::ServiceManager, Role::Administrator});

const Keys kHandling{"assigned", "in_progress"};
const Keys kUnderWay{"assigned", "in_progress", "to_check"};
const Keys kUnsettled{"registered", "assigned", "in_progress", "to_check"}; // the limit for settlement runs
const Keys kOpen{"registered", "assigned", "in_progress", "to_check", "resolved"};

Keys operator+(Keys a, const Keys& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

const Keys kCaller{"caller_name", "phone", "relation", "home", "building", "place", "place_part", "service_phase", "wanted",
                   "tracker", "appointment_at", "valid"};
const Keys kIntake = kCaller + Keys{"channel", "collecting_unit", "anonymous", "kind", "category", "urgency", "matter", "received_at",
                                    "taken_by", "late_reason", "linked_to", "external_no"};
const Keys kHandOver{"department", "handler", "handed_to", "handed_at"};
const Keys kOutcome{"result", "result_kind", "cause", "human_cause", "countermeasure", "countermeasure_none_because", "resolved_at", "valid"};

std::vector<ClockOp> operator+(std::vector<ClockOp> a, const std::vector<ClockOp>& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

ClockOp restarts(const char* kind, bool (*when)(const Situation&)) { return {ClockMove::Start, kind, "received_at", when}; }

std::vector<FlowRow> intakeRows()
{
    return {
        {.from = {""}, .action = "register", .label = L10N("Register"), .to = "registered", .who = kDesk | theSystem(), .fills = kIntake,
         .needs = {"matter"}, .sets = onRegister, .guard = mayRegister,
         .clocks = {starts("first_answer", "received_at"), starts("work_begun", "received_at"), starts("solution_told", "received_at"),
                    starts("settlement", "received_at")},
         .clause = "CS-3.4.3", .links = {"category"}, .numbers = true, .usual = true},
        {.from = {""}, .action = "import", .label = L10N("Import"), .to = "closed", .who = kImporters, .when = closedElsewhere,
         .fills = kIntake + kHandOver + kOutcome + Keys{"first_answer", "first_answer_at", "closed_at", "import_batch"},
         .needs = {"matter", "received_at"}, .sets = onImport, .guard = mayImport, .links = {"category"}, .numbers = true},
        {.from = {""}, .action = "import", .label = L10N("Import"), .to = "registered", .who = kImporters,
         .fills = kIntake + kHandOver + kOutcome + Keys{"first_answer", "first_answer_at", "closed_at", "import_batch"},
         .needs = {"matter", "received_at"}, .sets = onImport, .guard = mayImport, .links = {"category"}, .numbers = true},
        {.from = {"registered"}, .action = "answer", .label = L10N("Answer at once"), .to = "closed", .who = kDesk,
         .fills = {"first_answer", "first_answer_at", "kind", "category", "result_kind"}, .needs = {"first_answer", "kind"}, .sets = onAnswer,
         .guard = mayAnswer,
         .clocks = {stops("first_answer", "first_answer_at"), stops("work_begun", "first_answer_at"), stops("settlement", "first_answer_at"), cancels("*")},
         .clause = "GS-24"},
        {.from = {"registered"}, .action = "settle_on_spot", .label = L10N("Settle on the spot"), .to = "resolved", .who = kDesk,
         .fills = {"settle_note", "result", "customer_agrees", "cause", "human_cause", "countermeasure", "countermeasure_none_because", "category", "resolved_at"},
         .needs = {"settle_note", "customer_agrees"}, .sets = onSettleOnSpot, .guard = maySettleOnSpot,
         .clocks = {stops("first_answer", "resolved_at"), stops("work_begun", "resolved_at"), stops("solution_told", "resolved_at"), stops("settlement", "resolved_at")},
         .then = afterSolution, .clause = "CS-2.2.6", .links = {"orders", "requests", "surveys", "callbacks"}},
        {.from = {"registered"}, .action = "assign", .label = L10N("Assign"), .to = "assigned", .who = kDesk,
         .fills = kHandOver + Keys{"kind", "category", "urgency", "service_phase", "home", "building", "place", "place_part", "tracker", "appointment_at", "valid"},
         .needs = {"kind", "category", "department", "handler", "tracker"}, .proposes = {"department", "handler"}, .sets = onAssign, .guard = mayAssign,
         .clocks = {starts("feedback", "handed_at"), restarts("work_begun", gradeChanged), restarts("first_answer", kindChanged),
                    restarts("solution_told", kindChanged), restarts("settlement", kindChanged)},
         .undo = true, .clause = "CS-3.4.2", .links = {"department", "handler", "earlier"}, .facts = {"department_unhandled"}, .usual = true},
    };
}

std::vector<FlowRow> handlingRows()
{
    return {
        {.from = kHandling, .action = "reassign", .label = L10N("Reassign"), .to = "assigned", .who = kHeads,
         .fills = kHandOver + Keys{"reassign_reason"}, .needs = {"department", "handler", "reassign_reason"}, .sets = onReassign, .guard = mayAssign,
         .clocks = {starts("feedback", "handed_at")}, .undo = true, .clause = "CS-3.4.2", .links = {"department", "handler"}, .facts = {"department_unhandled"}},
        {.from = {"registered", "assigned"}, .action = "begin_work", .label = L10N("Begin work"), .to = "in_progress", .who = theSystem(),
         .clocks = {cancels("feedback")}, .clause = "CS-3.4.5"},
        {.from = kHandling, .action = "work_begun", .label = L10N("Work begun"), .to = kSame, .who = theSystem(), .fills = {"work_begun_at"},
         .needs = {"work_begun_at"}, .clocks = {stops("work_begun", "work_begun_at")}, .clause = "EP-R"},
        {.from = {"assigned"}, .action = "feed_back", .label = L10N("Feed back"), .to = "in_progress", .who = kHandler,
         .fills = {"feedback", "feedback_plan", "feedback_by_when", "feedback_at"}, .needs = {"feedback", "feedback_plan", "feedback_by_when"},
         .sets = onFeedBack, .guard = mayFeedBack, .clocks = {stops("feedback", "feedback_at"), stops("work_begun", "feedback_at")},
         .clause = "CS-3.4.2.2", .proxy = true, .usual = true},
        {.from = kUnderWay, .action = "note", .label = L10N("Note how it goes"), .to = kSame, .who = kWithRecord, .fills = {"notes"}, .sets = onNote,
         .guard = mayNote, .clause = "CS-3.4.4", .appends = true},
        {.from = kUnderWay, .action = "inform_customer", .label = L10N("Tell the customer"), .to = kSame,
         .who = anyOf({Role::FrontDesk}) | kHandler, .fills = {"informed_at", "informed_how", "customer_agrees"},
         .needs = {"informed_how", "customer_agrees"}, .sets = onInform, .guard = mayInform,
         .clocks = {stops("first_answer", "informed_at"), stops("solution_told", "informed_at")}, .clause = "HS-5.1.18"},
        {.from = kUnderWay, .action = "extend", .label = L10N("Extend"), .to = kSame, .who = kHeads,
         .fills = {"extended_to", "extension_reason", "consent_by", "consent_at", "consent_how"},
         .needs = {"extended_to", "extension_reason", "consent_by", "consent_at", "consent_how"}, .guard = mayExtend,
         .clocks = {extends("settlement", "extended_to")}, .clause = "CS-3.4.5d"},
        {.from = kUnsettled, .action = "explain_delay", .label = L10N("Explain the delay"), .to = kSame,
         .who = anyOf({Role::OfficeHead}) | theTracker(), .fills = {"delay_cause", "delay_expected"}, .needs = {"delay_cause", "delay_expected"},
         .guard = mayExplainDelay, .clause = "CS-3.4.4"},
        {.from = kOpen, .action = "transfer", .label = L10N("Transfer to another office"), .to = kSame, .who = kHeads, .moves = true},
        {.from = kOpen, .action = "link", .label = L10N("Link"), .to = kSame, .who = kDesk, .fills = {"incident", "linked_to"},
         .guard = mayLink, .undo = true},
        {.from = kOpen, .action = "amend", .label = L10N("Correct"), .to = kSame, .who = kDesk, .fills = kCaller, .guard = mayAmend, .undo = true},
        {.from = kOpen, .action = "escalate", .label = L10N("Report as major"), .to = kSame, .who = kWithRecord, .fills = {"escalation_grounds"},
         .needs = {"escalation_grounds"}, .sets = onEscalate, .guard = mayEscalate, .clause = "CS-3.4.7"},
        {.from = kOpen, .action = "direct", .label = L10N("Direct"), .to = kSame, .who = kLeaders,
         .fills = {"directed_measures", "directed_departments", "directed_by_when"},
         .needs = {"directed_measures", "directed_departments", "directed_by_when"}, .guard = mayDirect, .clause = "CS-3.4.7", .proxy = true},
        {.from = kOpen, .action = "downgrade", .label = L10N("No longer major"), .to = kSame, .who = kManager, .fills = {"downgrade_reason"},
         .needs = {"downgrade_reason"}, .sets = onDowngrade, .guard = mayDowngrade},
    };
}

// Who follows the matter to the end ends it; the department's word that it is done is checked by him first (CS-3.4.2).
std::vector<FlowRow> resolvingRows()
{
    const Who checker = anyOf({Role::OfficeHead}) | theTracker();
    const Keys needs{"result", "result_kind", "cause"};
    const std::vector<ClockOp> settled{stops("settlement", "resolved_at"), stops("first_answer", "resolved_at"), stops("work_begun", "resolved_at"),
                                       stops("solution_told", "resolved_at")};
    return {
        {.from = {"in_progress"}, .action = "resolve", .label = L10N("Resolved"), .to = "resolved", .who = checker, .fills = kOutcome, .needs = needs, .proposes = {"result"},
         .sets = onResolve, .guard = mayResolve, .clocks = settled, .then = afterSolution, .clause = "FS-5.2.4", .links = {"orders", "requests", "surveys", "callbacks"},
         .usual = true},
        {.from = {"in_progress"}, .action = "resolve", .label = L10N("Resolved"), .to = "to_check", .who = kHandler, .fills = kOutcome, .needs = needs, .proposes = {"result"},
         .sets = onResolve, .guard = mayResolve, .clause = "CS-3.4.2", .links = {"orders", "requests", "surveys"}, .usual = true},
        {.from = {"to_check"}, .action = "confirm", .label = L10N("Confirm the result"), .to = "resolved", .who = checker,
         .fills = kOutcome + Keys{"check_findings"}, .needs = needs, .sets = onConfirm, .guard = mayConfirm, .clocks = settled, .then = afterSolution,
         .clause = "CS-3.4.2", .links = {"orders", "requests", "surveys", "callbacks"}, .usual = true},
        {.from = {"to_check"}, .action = "not_done", .label = L10N("Not done yet"), .to = "in_progress", .who = checker, .fills = {"check_findings"},
         .needs = {"check_findings"}, .sets = onNotDone, .guard = mayCallItNotDone, .clause = "CS-3.4.2"},
        // Many calls of one cause end with the incident's answer; where work is still under way, the call goes on alone.
        {.from = {"in_progress"}, .action = "answered_together", .label = L10N("Answered with the incident"), .to = kSame, .who = theSystem(),
         .when = hasOpenOrders, .fills = {"result", "countermeasure"}, .links = {"orders", "requests", "surveys"}},
        {.from = kUnsettled, .action = "answered_together", .label = L10N("Answered with the incident"), .to = "resolved", .who = theSystem(),
         .fills = {"result", "countermeasure"}, .needs = {"result", "countermeasure"}, .sets = onAnsweredTogether,
         .clocks = settled + std::vector<ClockOp>{cancels("feedback")}, .then = afterSolution, .links = {"orders", "requests", "surveys", "callbacks"}},
    };
}

std::vector<FlowRow> endingRows()
{
    return {
        {.from = kOpen, .action = "withdraw", .label = L10N("Withdrawn by the customer"), .to = "closed", .who = anyOf({Role::FrontDesk, Role::OfficeHead}),
         .fills = {"withdrawn_by", "withdrawn_at", "withdrawn_how"}, .needs = {"withdrawn_by", "withdrawn_how"}, .sets = onWithdraw,
         .guard = mayWithdraw, .clocks = {cancels("*")}, .then = dropCallbacks, .links = {"orders", "requests", "surveys", "callbacks"}},
        {.from = {"resolved", "in_progress", "to_check"}, .action = "called_back", .label = L10N("Called back"), .to = "in_progress", .who = theSystem(),
         .when = dissatisfied, .fills = {"last_overall", "callback"}, .needs = {"last_overall"}, .sets = onNextRound,
         .clocks = {starts("settlement")}, .clause = "IR-22"},
        {.from = {"resolved"}, .action = "called_back", .label = L10N("Called back"), .to = kSame, .who = theSystem(), .when = otherCallbacksDue,
         .fills = {"last_overall", "callback"}, .needs = {"last_overall"}, .clause = "CS-3.5.4", .links = {"callbacks"}},
        {.from = {"resolved"}, .action = "called_back", .label = L10N("Called back"), .to = "closed", .who = theSystem(),
         .fills = {"last_overall", "callback"}, .needs = {"last_overall"}, .sets = onClose, .clocks = {cancels("*")}, .clause = "CS-3.5.4"},
        {.from = {"resolved"}, .action = "close_no_contact", .label = L10N("Close without contact"), .to = "closed", .who = anyOf({Role::OfficeHead}),
         .sets = onClose, .guard = mayCloseNoContact, .clocks = {cancels("*")}, .then = dropCallbacks, .links = {"callbacks"}},
        {.from = {"in_progress", "resolved"}, .action = "close_reserved", .label = L10N("Close with reserved opinions"), .to = "closed", .who = kManager,
         .fills = {"offered", "result", "result_kind"}, .needs = {"offered"}, .sets = onClose, .guard = mayCloseReserved,
         .clocks = {stops("settlement"), cancels("*")}, .then = dropCallbacks, .clause = "IR-22", .links = {"orders", "requests", "surveys", "callbacks"}},
        {.from = {"closed"}, .action = "reopen", .label = L10N("Reopen"), .to = "in_progress", .who = kManager, .fills = {"reopen_reason"},
         .needs = {"reopen_reason"}, .sets = onNextRound, .clocks = {starts("settlement")}, .clause = "IR-22"},
        {.from = kUnsettled, .action = "void", .label = L10N("Void"), .to = "voided", .who = kManager,
         .fills = {"void_reason"}, .needs = {"void_reason"}, .guard = mayVoid, .clocks = {cancels("*")}, .links = {"orders", "requests", "surveys"}},
        {.from = kOpen + Keys{"closed"}, .action = "void_import", .label = L10N("Take back the import"),
         .to = "voided", .who = kImporters, .when = wasImported, .fills = {"void_reason"}, .guard = mayVoidImport, .clocks = {cancels("*")}, .links = {"orders", "requests", "surveys"}},
    };
}

RecordType makeType()
{
    RecordType t;
    t.key = QStringLiteral("call_record");
    t.label = L10N("Call record");
    t.plural = L10N("Call records");
    t.fields = fieldsOf<CallRecord>();
    t.states = {{"registered", L10N("To be assigned"), Phase::Open}, {"assigned", L10N("Awaiting feedback"), Phase::Open},
                {"in_progress", L10N("In progress"), Phase::Open}, {"to_check", L10N("To be confirmed"), Phase::Open},
                {"resolved", L10N("Awaiting callback"), Phase::Open}, {"closed", L10N("Closed"), Phase::Done}, {"voided", L10N("Voided"), Phase::Void}};
    for (const auto& part : {intakeRows(), handlingRows(), resolvingRows(), endingRows()}) t.flow.insert(t.flow.end(), part.begin(), part.end());
    t.clocks = {{"first_answer", L10N("First answer"), "GS-24", firstAnswerLimit},
                {"work_begun", L10N("Work begun"), "EP-R", workBegunLimit},
                {"feedback", L10N("Department's feedback"), "CS-3.4.2.2", feedbackLimit},
                {"solution_told", L10N("Solution told"), "HS-5.1.18", solutionToldLimit},
                {"settlement", L10N("Settlement"), "CS-3.4.5e", settlementLimit}};
    t.links = {{"category", "category", "category"}, {"department", "department", "department"}, {"handler", "user", "handler"},
               {"orders", "dispatch_order", "call", true}, {"requests", "repair_request", "call", true},
               {"surveys", "site_survey", "call", true},
               {"callbacks", "callback", "call", true}, {"earlier", "call_record", "linked_to"}};
    t.numbering.prefix = [](const Situation&) { return QStringLiteral("LF"); };
    t.departmentField = QStringLiteral("department");
    t.trackerField = QStringLiteral("tracker");
    t.dateField = QStringLiteral("received_at");
    t.list.first = {"home", "caller_name", "kind", "matter", "department", "received_at"};
    t.list.chips = {"kind", "urgency", "category", "department", "tracker"};
    t.readers = {Role::Tracker, Role::Foreman, Role::Engineering, Role::Property, Role::ChiefEngineer, Role::GmOffice, Role::QualityRep, Role::Legal, Role::Auditor};
    return finished(std::move(t));
}

} // namespace

const RecordType& callRecordType()
{
    static const RecordType type = makeType();
    return type;
}

} // namespace fuwutai
