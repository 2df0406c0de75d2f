// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/call_record/call_record.h"

namespace fuwutai {

namespace {

constexpr Kind kLong = Kind::LongText;

const FieldTable<CallRecord>& intake()
{
    using C = CallRecord;
    static const FieldTable<C> table{
        field<&C::channel>("channel", L10N("Channel"), {.clause = "CS-3.4.1"}),
        field<&C::collectingUnit>("collecting_unit", L10N("Collected by"), {.clause = "CS-3.4.1"}),
        field<&C::callerName>("caller_name", L10N("Caller"), {.kind = Kind::Name, .search = Search::Name, .column = true, .clause = "CS-3.4.3"}),
        field<&C::anonymous>("anonymous", L10N("Anonymous")),
        field<&C::phone>("phone", L10N("Phone"), {.kind = Kind::Phone, .search = Search::Phone, .column = true, .clause = "CS-3.4.3"}),
        field<&C::relation>("relation", L10N("Relation to the owner")),
        field<&C::home>("home", L10N("Home"), {.search = Search::Code, .column = true, .filter = true}),
        field<&C::building>("building", L10N("Building"), {.filter = true}),
        field<&C::place>("place", L10N("Place"), {.search = Search::Words, .column = true}),
        field<&C::placePart>("place_part", L10N("Public part")),
        field<&C::kind>("kind", L10N("Kind"), {.column = true, .filter = true, .clause = "CS-3.4.2"}),
        field<&C::category>("category", L10N("Category"), {.column = true, .filter = true, .clause = "CS-3.4.2"}),
        field<&C::urgency>("urgency", L10N("Urgency"), {.column = true, .filter = true, .clause = "EP-U"}),
        field<&C::servicePhase>("service_phase", L10N("Service phase"), {.clause = "CS-2.2.2"}),
        field<&C::matter>("matter", L10N("Matter"), {.kind = kLong, .search = Search::Words, .column = true, .clause = "CS-3.4.3"}),
        field<&C::wanted>("wanted", L10N("What the customer wants"), {.kind = kLong}),
        field<&C::receivedAt>("received_at", L10N("Call received at"), {.column = true, .clause = "CS-3.4.3"}),
        field<&C::takenBy>("taken_by", L10N("Taken by")),
        field<&C::lateReason>("late_reason", L10N("Why entered late")),
        field<&C::tracker>("tracker", L10N("Tracker"), {.column = true, .filter = true, .clause = "CS-3.4.2"}),
        field<&C::appointmentAt>("appointment_at", L10N("Appointment"), {.clause = "RR-3.1"}),
        field<&C::valid>("valid", L10N("Valid or not")),
        field<&C::linkedTo>("linked_to", L10N("Joined to"), {.filter = true}),
        field<&C::incident>("incident", L10N("Incident"), {.filter = true}),
    };
    return table;
}

const FieldTable<CallRecord>& handling()
{
    using C = CallRecord;
    static const FieldTable<C> table{
        field<&C::firstAnswer>("first_answer", L10N("First answer"), {.kind = kLong, .clause = "GS-24"}),
        field<&C::firstAnswerAt>("first_answer_at", L10N("First answered at"), {.clause = "GS-24"}),
        field<&C::department>("department", L10N("Responsible department"), {.column = true, .filter = true, .clause = "CS-3.4.2"}),
        field<&C::handler>("handler", L10N("Department's handler"), {.column = true, .filter = true, .narrowedBy = "department", .clause = "CS-3.4.2.1"}),
        field<&C::handedTo>("handed_to", L10N("Received for the department by"), {.clause = "CS-3.4.3"}),
        field<&C::handedAt>("handed_at", L10N("Handed over at"), {.clause = "CS-3.4.3"}),
        field<&C::reassignReason>("reassign_reason", L10N("Why reassigned"), {.kind = kLong}),
        field<&C::feedback>("feedback", L10N("Department's feedback"), {.kind = kLong, .clause = "CS-3.4.2.2"}),
        field<&C::feedbackPlan>("feedback_plan", L10N("What will be done"), {.kind = kLong, .clause = "CS-3.4.2.2"}),
        field<&C::feedbackByWhen>("feedback_by_when", L10N("To be done by"), {.clause = "CS-3.4.2.2"}),
        field<&C::feedbackAt>("feedback_at", L10N("Fed back at"), {.clause = "CS-3.4.2.2"}),
        plain<C, Instant>("work_begun_at", L10N("Work begun at"), {.clause = "EP-R"}),
        field<&C::informedAt>("informed_at", L10N("Customer told at"), {.clause = "HS-5.1.18"}),
        field<&C::informedHow>("informed_how", L10N("Customer told how"), {.clause = "HS-5.1.18"}),
        field<&C::customerAgrees>("customer_agrees", L10N("Customer agrees"), {.clause = "HS-5.1.18"}),
        field<&C::extendedTo>("extended_to", L10N("Extended to"), {.clause = "CS-3.4.5d"}),
        field<&C::extensionReason>("extension_reason", L10N("Why extended"), {.kind = kLong, .clause = "CS-3.4.5d"}),
        field<&C::consentBy>("consent_by", L10N("Consent given by"), {.kind = Kind::Name, .clause = "CS-3.4.5d"}),
        field<&C::consentAt>("consent_at", L10N("Consent given at"), {.clause = "CS-3.4.5d"}),
        field<&C::consentHow>("consent_how", L10N("Consent given how"), {.clause = "CS-3.4.5d"}),
        field<&C::delayCause>("delay_cause", L10N("Cause of the delay"), {.kind = kLong, .clause = "CS-3.4.4"}),
        field<&C::delayExpected>("delay_expected", L10N("Expected to be done"), {.clause = "CS-3.4.4"}),
        field<&C::major>("major", L10N("Major"), {.filter = true, .clause = "CS-3.4.7"}),
        field<&C::majorBy>("major_by", L10N("Reported as major by"), {.clause = "CS-3.4.7"}),
        field<&C::escalationGrounds>("escalation_grounds", L10N("Grounds for reporting it up"), {.kind = kLong, .clause = "CS-3.4.7"}),
        field<&C::directedMeasures>("directed_measures", L10N("Measures ordered"), {.kind = kLong, .clause = "CS-3.4.7"}),
        field<&C::directedDepartments>("directed_departments", L10N("Departments ordered to act"), {.clause = "CS-3.4.7"}),
        field<&C::directedByWhen>("directed_by_when", L10N("Ordered by when"), {.clause = "CS-3.4.7"}),
        field<&C::downgradeReason>("downgrade_reason", L10N("Why no longer major"), {.kind = kLong}),
    };
    return table;
}

const FieldTable<CallRecord>& ending()
{
    using C = CallRecord;
    static const FieldTable<C> table{
        field<&C::settleNote>("settle_note", L10N("How it was settled on the spot"), {.kind = kLong, .clause = "CS-2.2.6"}),
        field<&C::result>("result", L10N("Result"), {.kind = kLong, .clause = "FS-5.2.6"}),
        field<&C::resultKind>("result_kind", L10N("Kind of result"), {.filter = true, .clause = "FS-5.2.6"}),
        field<&C::cause>("cause", L10N("Cause"), {.clause = "HS-5.1.18"}),
        field<&C::humanCause>("human_cause", L10N("Caused by a person"), {.clause = "HS-5.1.18"}),
        field<&C::countermeasure>("countermeasure", L10N("Countermeasure"), {.kind = kLong, .clause = "FS-5.2.4"}),
        field<&C::countermeasureNoneBecause>("countermeasure_none_because", L10N("No countermeasure, because"), {.kind = kLong, .clause = "FS-5.2.6"}),
        field<&C::checkFindings>("check_findings", L10N("What the check of the result found"), {.kind = kLong, .clause = "CS-3.4.2"}),
        field<&C::resolvedAt>("resolved_at", L10N("Resolved at"), {.column = true, .clause = "CS-3.4.4"}),
        field<&C::closedAt>("closed_at", L10N("Closed at"), {.column = true, .clause = "CS-3.4.4"}),
        field<&C::round>("round", L10N("Round"), {.clause = "IR-22"}),
        field<&C::lastOverall>("last_overall", L10N("Customer's last word"), {.clause = "CS-3.5.4"}),
        field<&C::callback>("callback", L10N("Callback"), {.clause = "CS-3.5.4"}),
        field<&C::offered>("offered", L10N("What was offered"), {.kind = kLong, .clause = "IR-22"}),
        field<&C::withdrawnBy>("withdrawn_by", L10N("Withdrawn by"), {.kind = Kind::Name}),
        field<&C::withdrawnAt>("withdrawn_at", L10N("Withdrawn at")),
        field<&C::withdrawnHow>("withdrawn_how", L10N("Withdrawn how")),
        field<&C::reopenReason>("reopen_reason", L10N("Why reopened"), {.kind = kLong, .clause = "IR-22"}),
        field<&C::voidReason>("void_reason", L10N("Why voided"), {.kind = kLong}),
        field<&C::externalNo>("external_no", L10N("Number elsewhere"), {.search = Search::Code, .filter = true}),
        field<&C::imported>("imported", L10N("Imported")),
        field<&C::importBatch>("import_batch", L10N("Import batch"), {.filter = true}),
        field<&C::notes>("notes", L10N("Handling notes"), {.appendOnly = true, .clause = "CS-3.4.4"}),
    };
    return table;
}

} // namespace

template <> const FieldTable<CallNote>& fieldTable<CallNote>()
{
    static const FieldTable<CallNote> table{
        field<&CallNote::at>("at", L10N("Time")),
        field<&CallNote::author>("author", L10N("By")),
        field<&CallNote::text>("text", L10N("Text"), {.kind = Kind::LongText}),
    };
    return table;
}

template <> const FieldTable<CallRecord>& fieldTable<CallRecord>()
{
    static const FieldTable<CallRecord> table = [] {
        FieldTable<CallRecord> all = intake();
        for (const auto* part : {&handling(), &ending()}) all.insert(all.end(), part->begin(), part->end());
        return all;
    }();
    return table;
}

} // namespace fuwutai
