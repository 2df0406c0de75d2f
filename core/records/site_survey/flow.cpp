// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/call_work.h"
#include "core/records/site_survey/rules.h"

namespace fuwutai {

namespace {

using namespace surveys;
using Keys = std::vector<const char*>;

const Who kArrangers = anyOf({Role::FrontDesk, Role::OfficeHead, Role::Engineering});
const Who kParties = anyOf({Role::FrontDesk, Role::OfficeHead, Role::Engineering, Role::Property, Role::Foreman});
const Who kDeciders = anyOf({Role::OfficeHead, Role::Engineering});
const Who kHead = anyOf({Role::OfficeHead});
const Who kChief = anyOf({Role::ChiefEngineer});

const Keys kNotice{"contractor", "notice_no", "notice_at"};
const Keys kArranged{"call", "home", "location", "customer_name", "phone", "matter", "appointment_at", "invited", "contractor", "notice_no", "notice_at"};
const Keys kJudged{"surveyed_at", "customer_present", "findings", "cause", "responsible_party", "trades", "estimate", "repair_plan", "material_need", "quantities",
                   "executor", "planned_finish", "in_warranty", "repair_class", "class_reason", "contractor", "notice_no", "notice_at"};
const Keys kJudgedNeeds{"findings", "cause", "responsible_party", "trades", "estimate", "repair_plan", "executor", "planned_finish", "repair_class"};
const Keys kSigned{"sign_party", "sign_result", "sign_opinion", "signer", "contractor", "notice_no", "notice_at"};
const Keys kWarranty(std::begin(kWarrantyFacts), std::end(kWarrantyFacts));

Keys operator+(Keys a, const Keys& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

std::vector<FlowRow> arrangingRows()
{
    return {
        {.from = {""}, .action = "schedule", .label = L10N("Arrange a survey"), .to = "scheduled", .who = kArrangers, .fills = kArranged,
         .needs = {"call", "location", "appointment_at", "invited"}, .sets = scheduled, .guard = scheduleGuard, .clocks = {starts("survey", "limit_from")},
         .then = beginWork, .clause = "CS-3.4.5a", .links = {"call"}, .facts = kWarranty, .numbers = true, .usual = true},
        // What the customer causes pauses the limit until the new time; all else runs on.
        {.from = {"scheduled"}, .action = "reschedule", .label = L10N("Put off"), .to = kSame, .who = kArrangers,
         .fills = Keys{"delay_reason", "delay_note", "appointment_at", "invited"} + kNotice, .needs = {"delay_reason", "appointment_at"}, .guard = rescheduleGuard,
         .clocks = {{ClockMove::Resume, "survey"}, {ClockMove::Pause, "survey", nullptr, putOffByCustomer}}},
        {.from = {"recorded"}, .action = "resurvey", .label = L10N("Survey again"), .to = "scheduled", .who = kDeciders,
         .fills = Keys{"resurvey_reason", "appointment_at", "invited"} + kNotice, .needs = {"resurvey_reason", "appointment_at"}, .sets = resurveyed,
         .guard = resurveyGuard, .clocks = {cancels("*"), starts("survey", "limit_from")}},
        {.from = {"scheduled", "recorded"}, .action = "cancel", .label = L10N("Cancel"), .to = "cancelled", .who = kHead, .fills = {"cancel_reason"},
         .needs = {"cancel_reason"}, .clocks = {cancels("*")}, .undo = true},
    };
}

FlowRow countersigning(const char* to, bool (*when)(const Situation&))
{
    return {.from = {"recorded"}, .action = "countersign", .label = L10N("Countersign"), .to = to, .who = kParties, .when = when, .fills = kSigned,
            .sets = countersigned, .guard = countersignGuard,
            .clocks = {{ClockMove::Start, "contractor", "answer_from", contractorToldNow}, {ClockMove::Stop, "contractor", nullptr, isContractorsWord}},
            .awaits = stillToBeHeard, .clause = "CS-3.4.5b", .proxy = true, .usual = true};
}

std::vector<FlowRow> judgingRows()
{
    return {
        {.from = {"scheduled"}, .action = "record", .label = L10N("Fill in the survey"), .to = "recorded", .who = kParties, .fills = kJudged, .needs = kJudgedNeeds,
         .proposes = {"in_warranty", "repair_class"}, .sets = recorded, .guard = recordGuard,
         .clocks = {{ClockMove::Resume, "survey", "appointment_at", keptAppointment}, {ClockMove::Resume, "survey", "surveyed_at"}, stops("survey", "surveyed_at"),
                    {ClockMove::Start, "contractor", "answer_from", contractorIsAsked}},
         .then = begunBySurvey, .clause = "CS-3.4.5a", .links = {"call"}, .facts = kWarranty, .usual = true},
        countersigning("signed", completesInAgreement), countersigning(kSame, nullptr),
        {.from = {"recorded"}, .action = "rule", .label = L10N("Rule on the dispute"), .to = "signed", .who = kChief, .when = isDisputed,
         .fills = {"ruling", "cause", "responsible_party", "estimate", "executor", "in_warranty", "repair_class", "class_reason", "contractor"}, .needs = {"ruling"},
         .sets = ruled, .guard = ruleGuard, .clocks = {cancels("*")}, .clause = "CS-2.1.4", .facts = kWarranty, .proxy = true, .usual = true},
        {.from = {"signed"}, .action = "revise", .label = L10N("Judge anew"), .to = "recorded", .who = kDeciders, .fills = Keys{"revise_reason"} + kJudged,
         .needs = Keys{"revise_reason"} + kJudgedNeeds, .sets = revised, .guard = reviseGuard,
         .clocks = {{ClockMove::Start, "contractor", "answer_from", contractorIsAsked}}, .facts = kWarranty},
    };
}

RecordType makeType()
{
    RecordType t;
    t.key = QStringLiteral("site_survey");
    t.label = L10N("Site survey");
    t.plural = L10N("Site surveys");
    t.list.first = {"home", "customer_name", "matter", "appointment_at", "repair_class", "estimate"};
    t.list.chips = {"repair_class", "cause", "responsible_party", "contractor"};
    t.fields = fieldsOf<SiteSurvey>();
    t.states = {{"scheduled", L10N("To be surveyed"), Phase::Open}, {"recorded", L10N("To be countersigned"), Phase::Open}, {"signed", L10N("Countersigned by all"), Phase::Done},
                {"cancelled", L10N("Cancelled"), Phase::Void}};
    for (const auto& rows : {arrangingRows(), judgingRows()}) t.flow.insert(t.flow.end(), rows.begin(), rows.end());
    t.clocks = {{"contractor", L10N("Contractor's word"), "own", [](const Situation&) { return "limit.contractor_answer"; }},
                {"survey", L10N("Surveyed on site"), "CS-3.4.5a", [](const Situation&) { return "limit.survey"; }}}; // last: it is the paper's
    t.links = {{"call", "call_record", "call"}};
    t.followUps = {{"call_record", "schedule", L10N("Arrange a survey"), "call",
                    {{"home", "home"}, {"location", "place"}, {"location", "home"}, {"customer_name", "caller_name"}, {"phone", "phone"}, {"matter", "matter"}}}};
    t.numbering.prefix = [](const Situation&) { return QStringLiteral("KC"); };
    t.parent = QStringLiteral("call");
    t.dateField = QStringLiteral("appointment_at");
    t.readers = {Role::Tracker, Role::ServiceManager, Role::GmOffice, Role::Auditor, Role::Finance, Role::QualityRep};
    return finished(std::move(t));
}

} // namespace

const RecordType& siteSurveyType()
{
    static const RecordType type = makeType();
    return type;
}

} // namespace fuwutai
