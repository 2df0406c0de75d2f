// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/dispatch_order/dispatch_order.h"

namespace fuwutai {

const ChoiceList& choicesOf(OrderClass)
{
    static const ChoiceList list{{"a", L10N("A, warranty")}, {"b", L10N("B, company pays")}};
    return list;
}
const ChoiceList& choicesOf(OrderTier)
{
    static const ChoiceList list{
        {"manager", L10N("Service manager")}, {"deputy", L10N("Deputy general manager")}, {"gm", L10N("General manager")}};
    return list;
}
const ChoiceList& choicesOf(OrderStep)
{
    static const ChoiceList list{{"manager", L10N("Service manager")}, {"review", L10N("Review by the deputy chief engineer")},
        {"deputy", L10N("Deputy general manager")}, {"gm", L10N("General manager")}};
    return list;
}
const ChoiceList& choicesOf(OrderVerdict)
{
    static const ChoiceList list{{"approved", L10N("Approved")}, {"returned", L10N("Returned")}};
    return list;
}
const ChoiceList& choicesOf(OrderImpact)
{
    static const ChoiceList list{{"none", L10N("None")}, {"noise", L10N("Noise")}, {"water", L10N("Water is cut off")},
        {"power", L10N("Power is cut off")}};
    return list;
}
const ChoiceList& choicesOf(OrderWait)
{
    static const ChoiceList list{{"customer_absent", L10N("Customer not at home")}, {"customer_wish", L10N("Customer's wish")},
        {"parts", L10N("Parts")}, {"weather", L10N("Weather")}, {"contractor", L10N("Contractor")}};
    return list;
}
const ChoiceList& choicesOf(OrderTakeBack)
{
    static const ChoiceList list{{"refused", L10N("The contractor refused")}, {"late", L10N("The contractor is late")}};
    return list;
}
const ChoiceList& choicesOf(OrderCheckParty)
{
    static const ChoiceList list{{"customer_service", L10N("Customer service")}, {"engineering", L10N("Engineering")},
        {"property", L10N("Property company")}, {"team_leader", L10N("Team leader")}};
    return list;
}
const ChoiceList& choicesOf(OrderCheckResult)
{
    static const ChoiceList list{{"passed", L10N("Passed")}, {"failed", L10N("Failed")}};
    return list;
}
const ChoiceList& choicesOf(OrderSatisfaction)
{
    static const ChoiceList list{{"very_satisfied", L10N("Very satisfied")}, {"satisfied", L10N("Satisfied")},
        {"fairly", L10N("Fairly satisfied")}, {"average", L10N("Average")}, {"dissatisfied", L10N("Dissatisfied")}};
    return list;
}

template <> const FieldTable<OrderTradeLine>& fieldTable<OrderTradeLine>()
{
    static const FieldTable<OrderTradeLine> table{field<&OrderTradeLine::trade>("trade", L10N("Trade"), {.clause = "CS-3.4.5c"})};
    return table;
}
template <> const FieldTable<OrderTechnicianLine>& fieldTable<OrderTechnicianLine>()
{
    static const FieldTable<OrderTechnicianLine> table{field<&OrderTechnicianLine::technician>("technician", L10N("Technician"), {.max = 80})};
    return table;
}
template <> const FieldTable<OrderApprovalLine>& fieldTable<OrderApprovalLine>()
{
    static const FieldTable<OrderApprovalLine> table{
        field<&OrderApprovalLine::round>("round", L10N("Round")),
        field<&OrderApprovalLine::step>("step", L10N("Step")),
        field<&OrderApprovalLine::result>("result", L10N("Result")),
        field<&OrderApprovalLine::approver>("approver", L10N("Approver")),
        field<&OrderApprovalLine::opinion>("opinion", L10N("Opinion"), {.max = 500}),
        field<&OrderApprovalLine::at>("at", L10N("Time")),
        field<&OrderApprovalLine::amount>("amount", L10N("Amount")),
    };
    return table;
}
template <> const FieldTable<OrderWaitLine>& fieldTable<OrderWaitLine>()
{
    static const FieldTable<OrderWaitLine> table{
        field<&OrderWaitLine::reason>("reason", L10N("Waiting for")),
        field<&OrderWaitLine::since>("since", L10N("Waiting since")),
        field<&OrderWaitLine::toldAt>("told_at", L10N("Customer told at")),
        field<&OrderWaitLine::expected>("expected", L10N("Expected to go on")),
        field<&OrderWaitLine::resumedAt>("resumed_at", L10N("Resumed at")),
    };
    return table;
}
template <> const FieldTable<OrderCheckLine>& fieldTable<OrderCheckLine>()
{
    static const FieldTable<OrderCheckLine> table{
        field<&OrderCheckLine::round>("round", L10N("Round")),
        field<&OrderCheckLine::party>("party", L10N("Party")),
        field<&OrderCheckLine::inspector>("inspector", L10N("Checked by")),
        field<&OrderCheckLine::result>("result", L10N("Result")),
        field<&OrderCheckLine::findings>("findings", L10N("Findings"), {.max = 1000}),
        field<&OrderCheckLine::at>("at", L10N("Time")),
    };
    return table;
}
template <> const FieldTable<OrderTryLine>& fieldTable<OrderTryLine>()
{
    static const FieldTable<OrderTryLine> table{
        field<&OrderTryLine::at>("at", L10N("Time")),
        field<&OrderTryLine::what>("what", L10N("What was tried"), {.max = 500}),
        field<&OrderTryLine::witness>("witness", L10N("Witness or photo"), {.kind = Kind::Name}),
    };
    return table;
}

template <> const FieldTable<DispatchOrder>& fieldTable<DispatchOrder>()
{
    using O = DispatchOrder;
    static const FieldTable<O> table{
        field<&O::orderClass>("order_class", L10N("Class"), {.column = true, .filter = true, .clause = "CS-3.5.1"}),
        field<&O::call>("call", L10N("Call record"), {.column = true, .filter = true}),
        field<&O::survey>("survey_no", L10N("Site survey"), {.filter = true, .clause = "CS-3.4.5a"}),
        field<&O::location>("location", L10N("Place of repair"), {.kind = Kind::Address, .search = Search::Words, .column = true}),
        field<&O::ownerName>("owner_name", L10N("Owner"), {.kind = Kind::Name, .search = Search::Name}),
        field<&O::ownerPhone>("owner_phone", L10N("Owner's phone"), {.kind = Kind::Phone, .search = Search::Phone}),
        field<&O::home>("home", L10N("Home"), {.column = true, .filter = true, .brings = {{"location", "address"}}}),
        field<&O::work>("work", L10N("Work ordered"), {.kind = Kind::LongText, .search = Search::Words, .column = true}),
        field<&O::trades>("trades", L10N("Trades"), {.column = true, .clause = "CS-3.4.5c"}),
        field<&O::warrantyItem>("warranty_item", L10N("Warranty item"), {.max = 100}),
        field<&O::warrantyEnd>("warranty_end", L10N("Warranty ends on")),
        field<&O::responsibleParty>("responsible_party", L10N("Responsible party"), {.clause = "CS-3.4.5a"}),
        field<&O::contractor>("contractor", L10N("Contractor"), {.column = true, .filter = true, .clause = "CS-3.5.1"}),
        field<&O::executor>("executor", L10N("Carried out by"), {.column = true, .filter = true, .clause = "CS-3.4.6"}),
        field<&O::estimate>("estimate", L10N("Estimate"), {.column = true, .clause = "CS-3.6.1"}),
        field<&O::classReason>("class_reason", L10N("Why not as the periods propose"), {.max = 500, .whenRefused = true, .clause = "CS-3.5.1"}),
        field<&O::urgent>("urgent", L10N("Urgent"), {.column = true}),
        field<&O::reworkOf>("rework_of", L10N("Rework of"), {.filter = true, .clause = "IR-22"}),
        field<&O::continuedFrom>("continued_from", L10N("Continues")),
        plain<O, Ref<"repair_request">>("from_request", L10N("Was the repair request"), {.filter = true, .clause = "CS-3.5.1"}),
        field<&O::submittedBy>("submitted_by", L10N("Submitted by")),
        field<&O::submittedAt>("submitted_at", L10N("Submitted for approval at")),
        field<&O::approvalTier>("approval_tier", L10N("Approval by"), {.clause = "CS-3.6.1"}),
        field<&O::approvalRound>("approval_round", L10N("Round of approval")),
        field<&O::approvedAmount>("approved_amount", L10N("Approved amount"), {.clause = "CS-3.6.1"}),
        field<&O::opinion>("opinion", L10N("Opinion"), {.max = 500, .clause = "CS-3.6.1"}),
        field<&O::approvals>("approvals", L10N("Opinions of the approvers"), {.appendOnly = true, .clause = "CS-3.6.1"}),
        field<&O::toldTo>("told_to", L10N("Approver told beforehand"), {.max = 80}),
        field<&O::toldAt>("told_at", L10N("Approver told at")),
        field<&O::toldHow>("told_how", L10N("Approver told how"), {.max = 100}),
        field<&O::issuedAt>("issued_at", L10N("Order issued at"), {.column = true}),
        field<&O::limitFrom>("limit_from", L10N("Limit runs from"), {.clause = "CS-3.4.5c"}),
        field<&O::extendedTo>("extended_to", L10N("Extended to"), {.clause = "CS-3.4.5d"}),
        field<&O::extensionReason>("extension_reason", L10N("Reason of the extension"), {.max = 500, .clause = "CS-3.4.5d"}),
        field<&O::consentBy>("consent_by", L10N("Consent given by"), {.kind = Kind::Name, .clause = "CS-3.4.5d"}),
        field<&O::consentAt>("consent_at", L10N("Consent given at"), {.clause = "CS-3.4.5d"}),
        field<&O::consentHow>("consent_how", L10N("Consent given how"), {.max = 100}),
        field<&O::acceptedBy>("accepted_by", L10N("Accepted by"), {.clause = "CS-3.5.2"}),
        field<&O::acceptedAt>("accepted_at", L10N("Accepted at")),
        field<&O::team>("team", L10N("Team"), {.column = true, .filter = true}),
        field<&O::technicians>("technicians", L10N("Technicians"), {.column = true}),
        field<&O::plannedStart>("planned_start", L10N("Planned start")),
        field<&O::plannedEnd>("planned_end", L10N("Planned end"), {.column = true}),
        field<&O::overlapAgreed>("overlap_agreed", L10N("Goes although times overlap"), {.whenRefused = true}),
        field<&O::arrivedAt>("arrived_at", L10N("Arrived at")),
        field<&O::impact>("impact", L10N("Noise, water or power"), {.clause = "IR-11"}),
        field<&O::impactConsentBy>("impact_consent_by", L10N("Agreed to by"), {.kind = Kind::Name, .clause = "IR-12"}),
        field<&O::waitReason>("wait_reason", L10N("Waiting for"), {.column = true, .clause = "IR-18"}),
        field<&O::waitToldAt>("wait_told_at", L10N("Customer told at"), {.clause = "IR-19"}),
        field<&O::waitExpected>("wait_expected", L10N("Expected to go on"), {.column = true, .clause = "IR-19"}),
        field<&O::waitingSince>("waiting_since", L10N("Waiting since")),
        field<&O::resumedAt>("resumed_at", L10N("Resumed at")),
        field<&O::waits>("waits", L10N("Waits"), {.clause = "CS-3.4.5d"}),
        field<&O::revisedEstimate>("revised_estimate", L10N("Revised estimate"), {.clause = "CS-3.6.1"}),
        field<&O::revisionReason>("revision_reason", L10N("Reason of the revision"), {.max = 500}),
        field<&O::workDone>("work_done", L10N("Work done"), {.kind = Kind::LongText, .clause = "RR-3.4"}),
        field<&O::workNotDone>("work_not_done", L10N("Work not done"), {.kind = Kind::LongText, .clause = "IR-19"}),
        field<&O::materials>("materials", L10N("Materials"), {.clause = "IR-16"}),
        field<&O::hours>("hours", L10N("Hours of work"), {.max = 10, .clause = "IR-16"}),
        plain<O, QDate>("water_test_on", L10N("Water test on"), {.steps = {"complete", "contractor_done"}}),
        field<&O::finishedAt>("finished_at", L10N("Finished at"), {.column = true}),
        field<&O::noticeNo>("notice_no", L10N("Number of the notice"), {.search = Search::Code, .max = 40, .clause = "CS-3.4.6"}),
        field<&O::noticeDate>("notice_date", L10N("Date of the notice"), {.clause = "CS-3.4.6"}),
        field<&O::promisedDate>("promised_date", L10N("Promised for"), {.column = true}),
        field<&O::takeBackReason>("take_back_reason", L10N("Why it is taken back")),
        field<&O::evidence>("evidence", L10N("Evidence"), {.max = 500}),
        field<&O::inspectionRound>("inspection_round", L10N("Round of the completion check")),
        field<&O::inspectionParty>("inspection_party", L10N("Checked for"), {.clause = "CS-3.4.6"}),
        field<&O::inspectionResult>("inspection_result", L10N("Result of the check"), {.clause = "CS-3.5.3"}),
        field<&O::inspectionFindings>("inspection_findings", L10N("Findings"), {.max = 1000}),
        field<&O::inspections>("inspections", L10N("Completion check"), {.appendOnly = true, .clause = "CS-3.4.6"}),
        field<&O::customerName>("customer_name", L10N("Signed by"), {.kind = Kind::Name, .clause = "CS-3.5.3"}),
        field<&O::satisfaction>("satisfaction", L10N("Satisfaction"), {.column = true, .clause = "IR-17"}),
        field<&O::customerWords>("customer_words", L10N("Remarks at acceptance"), {.kind = Kind::LongText, .max = 2000}),
        field<&O::signedAt>("signed_at", L10N("Signed at")),
        field<&O::refusalReason>("refusal_reason", L10N("Why the customer refuses"), {.kind = Kind::LongText, .max = 2000}),
        field<&O::unsignedClose>("unsigned", L10N("Closed unsigned"), {.column = true}),
        field<&O::unsignedTries>("unsigned_tries", L10N("Tries to have it signed")),
        field<&O::sendBackReason>("send_back_reason", L10N("Why it is sent back"), {.max = 500}),
        field<&O::consentQuotation>("consent_quotation", L10N("Quotation agreed to"), {.max = 500, .clause = "HS-5.1.16"}),
        field<&O::convertedTo>("converted_to", L10N("Converted to"), {.search = Search::Code, .max = 40}),
        field<&O::cancelReason>("cancel_reason", L10N("Why it is cancelled"), {.max = 500}),
    };
    return table;
}

} // namespace fuwutai
