// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/repair_request/repair_request.h"

namespace fuwutai {

namespace {

using R = RepairRequest;
constexpr Kind kLong = Kind::LongText;

const FieldTable<R>& asked()
{
    static const FieldTable<R> table{
        field<&R::call>("call", L10N("Call record"), {.column = true, .filter = true}),
        field<&R::fromOrder>("from_order", L10N("Was the order"), {.filter = true, .clause = "HS-5.1.15"}),
        plain<R, Ref<"site_survey">>("survey_no", L10N("Site survey"), {.filter = true, .clause = "CS-3.4.5b"}),
        field<&R::reworkOf>("rework_of", L10N("Rework of"), {.filter = true, .clause = "IR-22"}),
        field<&R::home>("home", L10N("Home"), {.column = true, .filter = true, .brings = {{"location", "address"}, {"customer_name", "resident.name"}, {"phone", "resident.phone"}}}),
        field<&R::location>("location", L10N("Place of repair"), {.kind = Kind::Address, .search = Search::Words, .column = true}),
        field<&R::customerName>("customer_name", L10N("Customer"), {.kind = Kind::Name, .search = Search::Name, .column = true, .clause = "RR-3.1"}),
        field<&R::phone>("phone", L10N("Phone"), {.kind = Kind::Phone, .search = Search::Phone, .column = true, .clause = "RR-3.1"}),
        field<&R::content>("content", L10N("Repair wanted"), {.kind = kLong, .search = Search::Words, .column = true, .clause = "RR-3.1"}),
        field<&R::channel>("channel", L10N("Channel"), {.filter = true}),
        field<&R::urgency>("urgency", L10N("Urgency"), {.column = true, .filter = true, .clause = "RR-S1"}),
        field<&R::serviceKind>("service_kind", L10N("Free or charged"), {.column = true, .filter = true, .clause = "IR-13"}),
        plain<R, bool>("in_warranty", L10N("In warranty"), {.steps = {"request", "assign", "complete"}}),
        field<&R::receivedAt>("received_at", L10N("Reported at"), {.column = true, .clause = "IR-1"}),
        field<&R::lateReason>("late_reason", L10N("Why it is entered late"), {.max = 200}),
        field<&R::atOnce>("at_once", L10N("At once"), {.clause = "RR-3.1"}),
        field<&R::inspectAt>("inspect_at", L10N("Agreed time of the check"), {.column = true, .clause = "RR-3.1"}),
        field<&R::repairAt>("repair_at", L10N("Agreed time of the repair"), {.column = true, .clause = "RR-3.1"}),
        field<&R::limitFrom>("limit_from", L10N("Limit runs from"), {.clause = "IR-2"}),
        field<&R::trade>("trade", L10N("Trade"), {.column = true, .filter = true}),
        field<&R::team>("team", L10N("Team"), {.column = true, .filter = true, .clause = "RR-3.3"}),
        field<&R::technicians>("technicians", L10N("Technicians"), {.column = true, .clause = "RR-3.3"}),
        field<&R::plannedAt>("planned_at", L10N("Planned for"), {.column = true, .clause = "RR-3.3"}),
        field<&R::overlapAgreed>("overlap_agreed", L10N("Goes although times overlap"), {.whenRefused = true}),
        field<&R::assignedBy>("assigned_by", L10N("Assigned by")),
        field<&R::assignedAt>("assigned_at", L10N("Assigned at")),
    };
    return table;
}

const FieldTable<R>& onSite()
{
    static const FieldTable<R> table{
        field<&R::arrivedAt>("arrived_at", L10N("Arrived at"), {.column = true, .clause = "IR-2"}),
        field<&R::impact>("impact", L10N("Noise, water or power"), {.clause = "IR-11"}),
        field<&R::impactConsentBy>("impact_consent_by", L10N("Agreed to by"), {.kind = Kind::Name, .clause = "IR-12"}),
        field<&R::waitReason>("wait_reason", L10N("Waiting for"), {.column = true, .clause = "IR-18"}),
        field<&R::waitToldAt>("wait_told_at", L10N("Customer told at"), {.clause = "IR-19"}),
        field<&R::waitExpected>("wait_expected", L10N("Expected to go on"), {.column = true, .clause = "IR-19"}),
        field<&R::waitingSince>("waiting_since", L10N("Waiting since")),
        field<&R::resumedAt>("resumed_at", L10N("Resumed at")),
        field<&R::waits>("waits", L10N("Waits"), {.clause = "IR-19"}),
        field<&R::quote>("quote", L10N("Quotation"), {.clause = "IR-13"}),
        field<&R::otherFee>("other_fee", L10N("Other fee")),
        field<&R::labourFee>("labour_fee", L10N("Labour")),
        field<&R::materialFee>("material_fee", L10N("Material fee")),
        field<&R::quotedFee>("quoted_fee", L10N("Quoted in all"), {.clause = "HS-5.1.16"}),
        field<&R::quotedAt>("quoted_at", L10N("Quoted at"), {.clause = "IR-13"}),
        field<&R::agreedBy>("agreed_by", L10N("Price agreed by"), {.kind = Kind::Name, .clause = "IR-14"}),
        field<&R::agreedHow>("agreed_how", L10N("Price agreed how"), {.max = 100, .clause = "IR-14"}),
        field<&R::agreedAt>("agreed_at", L10N("Price agreed at"), {.clause = "IR-14"}),
        field<&R::payBy>("pay_by", L10N("To be paid by"), {.clause = "HS-5.1.16"}),
        field<&R::agreedFee>("agreed_fee", L10N("Agreed fee"), {.clause = "IR-14"}),
        field<&R::madeSafe>("made_safe", L10N("What was made safe"), {.kind = kLong, .clause = "IR-15"}),
        field<&R::declinedBy>("declined_by", L10N("Declined by (signature)"), {.kind = Kind::Name, .clause = "IR-15"}),
        field<&R::declineWitness>("decline_witness", L10N("Witness"), {.kind = Kind::Name, .clause = "IR-15"}),
        field<&R::declinedAt>("declined_at", L10N("Declined at")),
    };
    return table;
}

const FieldTable<R>& done()
{
    static const FieldTable<R> table{
        field<&R::itemSpec>("item_spec", L10N("Specification and model"), {.max = 100, .clause = "RR-3.4"}),
        field<&R::diagnosis>("diagnosis", L10N("First diagnosis"), {.max = 500, .clause = "RR-S2"}),
        field<&R::faultCause>("fault_cause", L10N("Cause found"), {.max = 500, .clause = "RR-S2"}),
        field<&R::workDone>("work_done", L10N("Work done"), {.kind = kLong}),
        field<&R::result>("result", L10N("Result of the repair"), {.column = true, .filter = true, .clause = "RR-3.4"}),
        field<&R::notDone>("not_done", L10N("What is not done, and why"), {.kind = kLong, .clause = "IR-19"}),
        field<&R::materials>("materials", L10N("Materials"), {.clause = "IR-16"}),
        field<&R::startedAt>("started_at", L10N("Work began at"), {.clause = "IR-16"}),
        field<&R::finishedAt>("finished_at", L10N("Finished at"), {.column = true, .clause = "IR-16"}),
        field<&R::fee>("fee", L10N("Fee"), {.column = true, .clause = "IR-16"}),
        field<&R::signedBy>("signed_by", L10N("Signed by the customer"), {.kind = Kind::Name, .clause = "IR-17"}),
        field<&R::satisfaction>("satisfaction", L10N("Satisfaction"), {.column = true, .filter = true, .clause = "IR-17"}),
        field<&R::customerWords>("customer_words", L10N("Customer's words"), {.kind = kLong, .max = 2000}),
        field<&R::feeConfirmed>("fee_confirmed", L10N("Fee confirmed by the customer"), {.clause = "IR-17"}),
        field<&R::collected>("collected", L10N("Collected on site"), {.clause = "RR-3.4"}),
        field<&R::collectMethod>("collect_method", L10N("Collected how")),
        field<&R::collectedBy>("collected_by", L10N("Collected on site by"), {.max = 80, .clause = "RR-3.4"}),
        field<&R::signedAt>("signed_at", L10N("Signed at")),
        field<&R::unsignedClose>("unsigned", L10N("Closed unsigned"), {.column = true}),
        field<&R::unsignedTries>("unsigned_tries", L10N("Tries to have it signed")),
        field<&R::callbackDraw>("callback_draw", L10N("Drawn for a callback in"), {.clause = "RR-3.7"}),
        field<&R::slipToForemanAt>("slip_to_foreman_at", L10N("Slip handed to the foreman at"), {.clause = "IR-21"}),
        field<&R::returnedAt>("returned_at", L10N("Slip received by the desk at"), {.column = true, .clause = "IR-21"}),
        field<&R::receivedBy>("received_by", L10N("Slip received by")),
    };
    return table;
}

const FieldTable<R>& money()
{
    static const FieldTable<R> table{
        field<&R::payAmount>("pay_amount", L10N("Paid in now"), {.clause = "RR-3.5"}),
        field<&R::payMethod>("pay_method", L10N("Paid how")),
        field<&R::receiptNo>("receipt_no", L10N("Receipt or invoice number"), {.search = Search::Code, .max = 40, .clause = "RR-3.5"}),
        field<&R::moveAmount>("move_amount", L10N("Amount waived or refunded")),
        field<&R::moveReason>("move_reason", L10N("Why it is waived or refunded"), {.max = 500}),
        field<&R::paidIn>("paid_in", L10N("Paid in"), {.column = true, .clause = "RR-3.5"}),
        field<&R::waived>("waived", L10N("Waived")),
        field<&R::refunded>("refunded", L10N("Refunded")),
        field<&R::outstanding>("outstanding", L10N("Still to be paid"), {.column = true, .clause = "RR-3.5"}),
        field<&R::settledAt>("settled_at", L10N("Filed at"), {.clause = "RR-3.6"}),
        field<&R::ledger>("ledger", L10N("Money"), {.appendOnly = true, .clause = "RR-3.5"}),
        field<&R::convertReason>("convert_reason", L10N("Why it becomes an order"), {.max = 500, .clause = "CS-3.5.1"}),
        field<&R::toClass>("to_class", L10N("Class of the order"), {.clause = "CS-3.5.1"}),
        field<&R::classReason>("class_reason", L10N("Why not as the periods propose"), {.max = 500, .whenRefused = true, .clause = "CS-3.5.1"}),
        field<&R::toEstimate>("to_estimate", L10N("Estimate of the order"), {.clause = "CS-3.6.1"}),
        field<&R::toContractor>("to_contractor", L10N("Responsible contractor"), {.clause = "CS-3.5.1"}),
        field<&R::cancelReason>("cancel_reason", L10N("Why it is cancelled"), {.max = 500}),
    };
    return table;
}

} // namespace

template <> const FieldTable<RequestTechnician>& fieldTable<RequestTechnician>()
{
    static const FieldTable<RequestTechnician> table{field<&RequestTechnician::technician>("technician", L10N("Technician"), {.max = 80})};
    return table;
}
template <> const FieldTable<RequestQuoteLine>& fieldTable<RequestQuoteLine>()
{
    using Q = RequestQuoteLine;
    static const FieldTable<Q> table{
        field<&Q::item>("item", L10N("From the price list"), {.brings = {{"name", "name"}, {"unit", "unit"}, {"labour", "labour_price"}, {"material", "material_price"}}}),
        field<&Q::name>("name", L10N("Service or part"), {.max = 100}),
        field<&Q::unit>("unit", L10N("Unit of measure"), {.max = 20}),
        field<&Q::quantity>("quantity", L10N("Quantity"), {.max = 20}),
        field<&Q::labour>("labour", L10N("Labour price")),
        field<&Q::material>("material", L10N("Material price")),
        field<&Q::amount>("amount", L10N("Amount"), {.product = {"quantity", "labour", "material"}}),
    };
    return table;
}
template <> const FieldTable<RequestWaitLine>& fieldTable<RequestWaitLine>()
{
    using W = RequestWaitLine;
    static const FieldTable<W> table{
        field<&W::reason>("reason", L10N("Waiting for")),
        field<&W::since>("since", L10N("Waiting since")),
        field<&W::toldAt>("told_at", L10N("Customer told at")),
        field<&W::expected>("expected", L10N("Expected to go on")),
        field<&W::resumedAt>("resumed_at", L10N("Resumed at")),
    };
    return table;
}
template <> const FieldTable<RequestTry>& fieldTable<RequestTry>()
{
    static const FieldTable<RequestTry> table{
        field<&RequestTry::at>("at", L10N("Time")),
        field<&RequestTry::what>("what", L10N("What was tried"), {.max = 500}),
        field<&RequestTry::witness>("witness", L10N("Witness or photo"), {.kind = Kind::Name}),
    };
    return table;
}
template <> const FieldTable<RequestLedgerLine>& fieldTable<RequestLedgerLine>()
{
    using L = RequestLedgerLine;
    static const FieldTable<L> table{
        field<&L::at>("at", L10N("Time")),
        field<&L::kind>("kind", L10N("What")),
        field<&L::amount>("amount", L10N("Amount"), {.signedAmount = true}),
        field<&L::method>("method", L10N("Paid how")),
        field<&L::receipt>("receipt", L10N("Receipt or invoice number"), {.max = 40}),
        field<&L::reason>("reason", L10N("Reason"), {.max = 500}),
        field<&L::enteredBy>("entered_by", L10N("Entered by")),
    };
    return table;
}

template <> const FieldTable<RepairRequest>& fieldTable<RepairRequest>()
{
    static const FieldTable<R> table = [] {
        FieldTable<R> all;
        for (const FieldTable<R>* part : {&asked(), &onSite(), &done(), &money()}) all.insert(all.end(), part->begin(), part->end());
        return all;
    }();
    return table;
}

} // namespace fuwutai
