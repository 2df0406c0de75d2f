// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/desk_sections.h"

#include "core/query/warnings.h"

namespace fuwutai {

namespace {

using Keys = std::vector<const char*>;

const Roles kDesk{Role::FrontDesk, Role::Tracker};
const Roles kHead{Role::OfficeHead};
const Roles kManager{Role::ServiceManager};
const Roles kStore{Role::FrontDesk, Role::Engineering};
const Roles kLeaders{Role::DeputyGm, Role::GeneralManager};
const Roles kCustomerService{Role::FrontDesk, Role::OfficeHead};
const Keys kOpenCalls{"registered", "assigned", "in_progress", "to_check", "resolved"};
const Keys kUnsettled{"registered", "assigned", "in_progress", "to_check"}; // their limits run
const Keys kOpenOrders{"awaiting_manager", "awaiting_review", "awaiting_deputy", "awaiting_gm", "issued", "accepted", "in_work", "waiting",
                       "re_approval", "with_contractor", "completed", "inspected"};
constexpr const char* kCall = "call_record";
constexpr const char* kOrder = "dispatch_order";
constexpr const char* kRequest = "repair_request";
constexpr const char* kSurvey = "site_survey";
const Keys kOpenRequests{"requested", "assigned", "on_site", "quoted", "waiting", "completed", "signed", "made_safe", "returned"};

// Nobody checks or decides on what he submitted himself; each party and each step is another person's.
const Keys kSubmitted{"submit", "issue_urgent"};
const Keys kAsked{"submit", "issue_urgent", "revise"};
const DeskSaid kOpinion{.lines = "approvals", .round = "approval_round", .person = "approver"};
const DeskWork kDone{.links = {"orders", "requests"}, .done = {"signed", "made_safe", "returned"}, .since = {"reopen", "called_back"}};

DeskRule toInspect(Roles roles, const Keys& parties, const char* except = "")
{
    return {.key = "to_inspect", .title = L10N("To be checked"), .note = L10N("Completed; three different persons check it"), .roles = roles,
            .type = kOrder, .states = {"completed"}, .field = "executor", .except = except, .notBy = kSubmitted,
            .said = {.lines = "inspections", .round = "inspection_round", .person = "inspector", .party = "party", .parties = parties}};
}

DeskRule toCountersign(Roles roles, const Keys& parties)
{
    return {.key = "to_countersign", .title = L10N("To be countersigned"), .note = L10N("Surveyed; each party says its word"), .roles = roles,
            .type = kSurvey, .states = {"recorded"},
            .said = {.lines = "signatures", .round = "round", .person = "person", .party = "party", .parties = parties}};
}

DeskRule toConclude(Roles roles, bool tracked)
{
    return {.key = "to_conclude", .title = L10N("To be concluded"), .note = L10N("The work is done: say the result and the cause"), .roles = roles,
            .type = kCall, .states = {"in_progress"}, .tracked = tracked, .work = kDone};
}

// Its call is still worked on, and no paper that stands follows from it.
Where ledToNothing(const Reader&)
{
    return {QStringLiteral("exists (select 1 from call_record c where c.number = t.call and c.state in ('registered', 'assigned', 'in_progress')) "
                           "and not exists (select 1 from dispatch_order o where o.survey_no = t.number and o.state <> 'cancelled') "
                           "and not exists (select 1 from repair_request o where o.survey_no = t.number and o.state <> 'cancelled')"), {}};
}

// What may become a major complaint and is not reported as one: who leads looks at it and decides (CS-3.7.4).
DeskRule warning(const char* why, Where (*of)(const Reader&))
{
    return {.key = "warnings", .title = L10N("Early warnings"), .note = L10N("May become major: look into it, report it where it is"), .roles = kHead | kManager,
            .type = kCall, .states = kUnsettled, .action = "escalate", .field = "major", .value = "0", .also = of, .why = why};
}

// A warranty job is taken off the contractor's money, any other is the company's to pay (CS-3.5.9).
DeskRule toAccount(const char* orderClass, const char* word)
{
    return {.key = "to_account", .title = L10N("To be accounted"), .note = L10N("Signed by the customer: the papers with their amounts"), .roles = Roles{Role::Finance},
            .type = kOrder, .states = {"signed"}, .field = "order_class", .value = orderClass, .sum = {word, {"approved_amount", "estimate"}}};
}

DeskRule toApprove(Roles roles, const char* state, const char* tier = "")
{
    return {.key = "to_approve", .title = L10N("To be approved"), .note = L10N("Amounts of your tier"), .roles = roles,
            .type = kOrder, .states = {state}, .field = *tier ? "approval_tier" : "", .value = tier, .notBy = kAsked, .said = kOpinion, .sum = {L10N("Estimate"), {"estimate"}}};
}

} // namespace

const std::vector<DeskRule>& deskRules()
{
    static const std::vector<DeskRule> rules{
        {.key = "to_assign", .title = L10N("To be assigned"), .note = L10N("Registered, nobody is on it yet"), .roles = kCustomerService,
         .type = kCall, .states = {"registered"}},
        {.key = "callbacks_due", .title = L10N("Callbacks"), .note = L10N("Within one working day; if not reached, again within another"), .roles = Roles{Role::FrontDesk},
         .type = "callback", .states = {"due"}},
        {.key = "to_chase", .title = L10N("Feedback overdue"), .note = L10N("The department owes its word: ring it up and note it"), .roles = kDesk,
         .type = kCall, .states = {"assigned"}, .action = "note", .due = DeskDue::Overdue, .clock = "feedback"},
        {.key = "to_confirm", .title = L10N("Results to be confirmed"), .note = L10N("The department says it is done: see whether it is"), .roles = kDesk,
         .type = kCall, .states = {"to_check"}, .tracked = true},
        {.key = "to_confirm", .title = L10N("Results to be confirmed"), .note = L10N("The department says it is done: see whether it is"), .roles = kHead,
         .type = kCall, .states = {"to_check"}},
        {.key = "to_survey", .title = L10N("Surveys on site"), .note = L10N("By the appointment; fill in what was found"),
         .roles = Roles{Role::FrontDesk, Role::OfficeHead, Role::Engineering}, .type = kSurvey, .states = {"scheduled"}, .order = "appointment_at"},
        {.key = "to_order", .title = L10N("Surveyed, no order yet"), .note = L10N("Draw up the order, or the request where the customer pays"),
         .roles = kCustomerService, .type = kSurvey, .states = {"signed"}, .also = ledToNothing},
        toCountersign(kCustomerService, {"customer_service"}),
        {.key = "contractors_word", .title = L10N("Contractor's word"), .note = L10N("Enter what the contractor says to the survey"),
         .roles = Roles{Role::FrontDesk, Role::Engineering}, .type = kSurvey, .states = {"recorded"}, .field = "contractor_required", .value = "1",
         .said = {.lines = "signatures", .round = "round", .party = "party", .parties = {"contractor"}}},
        toInspect(kCustomerService, {"customer_service"}),
        {.key = "to_sign", .title = L10N("To be signed"), .note = L10N("Checked; the customer's signature is missing"), .roles = Roles{Role::FrontDesk},
         .type = kOrder, .states = {"inspected"}},
        {.key = "to_settle", .title = L10N("Slips to be settled"), .note = L10N("The slip is back: have the fee paid in and file it"), .roles = Roles{Role::FrontDesk},
         .type = kRequest, .states = {"returned"}, .order = "returned_at"},
        {.key = "to_dispatch", .title = L10N("To be dispatched"), .note = L10N("Requests for which nobody is named: ring the foreman up"), .roles = Roles{Role::FrontDesk},
         .type = kRequest, .states = {"requested"}},
        {.key = "to_dispatch", .title = L10N("To be dispatched"), .note = L10N("Say who goes and when"), .roles = Roles{Role::Foreman},
         .type = kRequest, .states = {"requested"}},
        toConclude(kDesk, true),
        toConclude(kHead, false),
        {.key = "feedback_due", .title = L10N("Feedback due"), .note = L10N("What was found, what will be done and by when"), .roles = Roles{Role::Handler},
         .type = kCall, .states = {"assigned"}},
        {.key = "in_hand", .title = L10N("In hand"), .note = L10N("Being worked on, not yet done"), .roles = Roles{Role::Handler},
         .type = kCall, .states = {"in_progress"}},

        {.key = "to_accept", .title = L10N("To be accepted"), .note = L10N("Name the technicians and when they come"), .roles = Roles{Role::Foreman},
         .type = kOrder, .states = {"issued"}},
        {.key = "today", .title = L10N("Under way"), .note = L10N("By the time that was planned"), .roles = Roles{Role::Foreman},
         .type = kOrder, .states = {"in_work"}, .order = "planned_end"},
        {.key = "today", .title = L10N("Under way"), .note = L10N("By the time that was planned"), .roles = Roles{Role::Foreman},
         .type = kOrder, .states = {"accepted"}, .order = "planned_start"},
        {.key = "today", .title = L10N("Under way"), .note = L10N("By the time that was planned"), .roles = Roles{Role::Foreman},
         .type = kRequest, .states = {"assigned", "on_site", "quoted", "completed"}, .order = "planned_at"},
        {.key = "slips", .title = L10N("Slips to be returned"), .note = L10N("On the same day"), .roles = Roles{Role::Foreman},
         .type = kRequest, .states = {"signed", "made_safe"}},
        toCountersign(Roles{Role::Foreman}, {"team_leader"}),
        toCountersign(Roles{Role::Engineering, Role::Property}, {"engineering", "property"}),
        {.key = "to_rule", .title = L10N("To be ruled on"), .note = L10N("The parties of a survey do not agree"), .roles = Roles{Role::ChiefEngineer},
         .type = kSurvey, .states = {"recorded"}, .field = "disputed", .value = "1"},
        toInspect(Roles{Role::Foreman}, {"team_leader"}, "contractor"),
        toInspect(Roles{Role::Engineering}, {"engineering", "property"}),
        toInspect(Roles{Role::Property}, {"engineering", "property"}, "contractor"),
        {.key = "waiting", .title = L10N("Waiting"), .note = L10N("For the customer, parts, weather or the contractor"), .roles = Roles{Role::Foreman},
         .type = kOrder, .states = {"waiting"}, .order = "wait_expected"},

        {.key = "parts", .title = L10N("Parts to be handed out"), .note = L10N("Asked for by a foreman"), .roles = kStore,
         .type = "parts_slip", .states = {"draft"}, .notBy = {"draft", "change"}},
        {.key = "old_parts", .title = L10N("Old parts to come back"), .note = L10N("Take back what was replaced, and what was left over"), .roles = kStore,
         .type = "parts_slip", .states = {"issued"}},
        {.key = "waiting", .title = L10N("Waiting"), .note = L10N("For the customer, parts, weather or the contractor"), .roles = Roles{Role::Foreman},
         .type = kRequest, .states = {"waiting"}, .order = "wait_expected"},

        toApprove(kManager, "awaiting_manager"),
        toApprove(Roles{Role::ChiefEngineer}, "awaiting_review"),
        toApprove(Roles{Role::DeputyGm}, "awaiting_deputy"),
        toApprove(Roles{Role::GeneralManager}, "awaiting_gm"),
        toApprove(Roles{Role::ChiefEngineer, Role::DeputyGm}, "re_approval", "deputy"),
        toApprove(Roles{Role::GeneralManager}, "re_approval", "gm"),
        {.key = "major", .title = L10N("Major"), .note = L10N("Open, reported as major"), .roles = kLeaders,
         .type = kCall, .states = kOpenCalls, .action = "direct", .field = "major", .value = "1"},
        {.key = "major", .title = L10N("Major"), .note = L10N("Open, reported as major"), .roles = kManager,
         .type = kCall, .states = kOpenCalls, .action = "note", .field = "major", .value = "1"},
        warning(L10N("Outside"), fromOutside),
        warning(L10N("Shared"), ofManyHomes),
        warning(L10N("Again"), askedAgain),
        warning(L10N("Lasting"), unsolvedLong),

        {.key = "to_submit", .title = L10N("To be submitted"), .note = L10N("Orders drawn up, not yet sent for approval"), .roles = kHead,
         .type = kOrder, .states = {"draft"}},
        {.key = "overdue", .title = L10N("Overdue"), .note = L10N("Past a limit; explain the delay for the weekly report"), .roles = kHead,
         .type = kCall, .states = kUnsettled, .action = "explain_delay", .due = DeskDue::Overdue},
        {.key = "overdue", .title = L10N("Overdue"), .note = L10N("Past a limit; note what is done about it"), .roles = kManager,
         .type = kCall, .states = kUnsettled, .action = "note", .due = DeskDue::Overdue},
        {.key = "overdue", .title = L10N("Overdue"), .note = L10N("Past a limit; bring it on or agree a new day"), .roles = kHead | kManager,
         .type = kOrder, .states = kOpenOrders, .action = "extend", .due = DeskDue::Overdue},
        {.key = "overdue", .title = L10N("Overdue"), .note = L10N("Past a limit; bring it on"), .roles = kHead,
         .type = kRequest, .states = kOpenRequests, .due = DeskDue::Overdue},
        {.key = "prices", .title = L10N("Prices to be approved"), .note = L10N("Proposed; nobody may be charged by them yet"), .roles = kManager,
         .type = "price_item", .states = {"draft"}},
        toAccount("a", L10N("Deduct")),
        toAccount("b", L10N("Pay")),
        {.key = "with_contractor", .title = L10N("With contractor"), .note = L10N("The same limits hold"), .roles = Roles{Role::Engineering, Role::Property},
         .type = kOrder, .states = {"with_contractor"}},
        {.key = "callbacks_overdue", .title = L10N("Callbacks overdue"), .note = L10N("Not tried in time"), .roles = kHead,
         .type = "callback", .states = {"due"}, .due = DeskDue::Overdue},
        {.key = "week", .title = L10N("Weekly report"), .note = L10N("To be issued or received"), .roles = kHead,
         .type = "weekly_report", .states = {"draft"}},
        {.key = "week", .title = L10N("Weekly report"), .note = L10N("To be issued or received"), .roles = kManager,
         .type = "weekly_report", .states = {"issued"}},
    };
    return rules;
}

} // namespace fuwutai
