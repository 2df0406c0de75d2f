// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/desk_sections.h"

namespace fuwutai {

namespace {

using Keys = std::vector<const char*>;

const Roles kDesk{Role::FrontDesk, Role::Tracker};
const Roles kHead{Role::OfficeHead};
const Roles kManager{Role::ServiceManager};
const Roles kLeaders{Role::DeputyGm, Role::GeneralManager};
const Roles kInspectors{Role::OfficeHead, Role::Engineering, Role::Property};
const Keys kOpenCalls{"registered", "assigned", "in_progress", "to_check", "resolved"};
const Keys kOpenOrders{"awaiting_manager", "awaiting_review", "awaiting_deputy", "awaiting_gm", "issued", "accepted", "in_work", "waiting",
                       "re_approval", "with_contractor", "completed", "inspected"};
constexpr const char* kCall = "call_record";
constexpr const char* kOrder = "dispatch_order";

} // namespace

const std::vector<DeskRule>& deskRules()
{
    static const std::vector<DeskRule> rules{
        {.key = "to_assign", .title = L10N("To be assigned"), .note = L10N("Registered, nobody is on it yet"), .roles = kDesk | kHead,
         .type = kCall, .states = {"registered"}},
        {.key = "callbacks_due", .title = L10N("Callbacks"), .note = L10N("The first try within one working day of completion"), .roles = kDesk,
         .type = "callback", .states = {"due"}},
        {.key = "to_chase", .title = L10N("Feedback overdue"), .note = L10N("The department owes its word: ring it up and note it"), .roles = kDesk,
         .type = kCall, .states = {"assigned"}, .action = "note", .due = DeskDue::Overdue, .clock = "feedback"},
        {.key = "to_confirm", .title = L10N("Results to be confirmed"), .note = L10N("The department says it is done: see whether it is"), .roles = kDesk,
         .type = kCall, .states = {"to_check"}, .followed = true},
        {.key = "to_confirm", .title = L10N("Results to be confirmed"), .note = L10N("The department says it is done: see whether it is"), .roles = kHead,
         .type = kCall, .states = {"to_check"}},
        {.key = "to_sign", .title = L10N("To be signed"), .note = L10N("Checked; the customer's signature is missing"), .roles = Roles{Role::FrontDesk},
         .type = kOrder, .states = {"inspected"}},
        {.key = "feedback_due", .title = L10N("Feedback due"), .note = L10N("What was found, what will be done and by when"), .roles = Roles{Role::Handler},
         .type = kCall, .states = {"assigned"}},
        {.key = "in_hand", .title = L10N("In hand"), .note = L10N("Fed back, not yet done"), .roles = Roles{Role::Handler},
         .type = kCall, .states = {"in_progress"}},

        {.key = "to_accept", .title = L10N("To be accepted"), .note = L10N("Name the technicians and when they come"), .roles = Roles{Role::Foreman},
         .type = kOrder, .states = {"issued"}},
        {.key = "today", .title = L10N("Under way"), .note = L10N("By the time that was planned"), .roles = Roles{Role::Foreman},
         .type = kOrder, .states = {"in_work"}, .order = "planned_end"},
        {.key = "today", .title = L10N("Under way"), .note = L10N("By the time that was planned"), .roles = Roles{Role::Foreman},
         .type = kOrder, .states = {"accepted"}, .order = "planned_start"},
        {.key = "waiting", .title = L10N("Waiting"), .note = L10N("For the customer, parts, weather or the contractor"), .roles = Roles{Role::Foreman},
         .type = kOrder, .states = {"waiting"}, .order = "wait_expected"},

        {.key = "to_approve", .title = L10N("To be approved"), .note = L10N("Amounts of your tier"), .roles = kManager,
         .type = kOrder, .states = {"awaiting_manager"}},
        {.key = "to_approve", .title = L10N("To be approved"), .note = L10N("Amounts of your tier"), .roles = Roles{Role::ChiefEngineer},
         .type = kOrder, .states = {"awaiting_review"}},
        {.key = "to_approve", .title = L10N("To be approved"), .note = L10N("Amounts of your tier"), .roles = Roles{Role::DeputyGm},
         .type = kOrder, .states = {"awaiting_deputy"}},
        {.key = "to_approve", .title = L10N("To be approved"), .note = L10N("Amounts of your tier"), .roles = Roles{Role::GeneralManager},
         .type = kOrder, .states = {"awaiting_gm"}},
        {.key = "to_approve", .title = L10N("To be approved"), .note = L10N("Amounts of your tier"), .roles = Roles{Role::ChiefEngineer, Role::DeputyGm},
         .type = kOrder, .states = {"re_approval"}, .field = "approval_tier", .value = "deputy"},
        {.key = "to_approve", .title = L10N("To be approved"), .note = L10N("Amounts of your tier"), .roles = Roles{Role::GeneralManager},
         .type = kOrder, .states = {"re_approval"}, .field = "approval_tier", .value = "gm"},
        {.key = "major", .title = L10N("Major"), .note = L10N("Open, reported as major"), .roles = kLeaders,
         .type = kCall, .states = kOpenCalls, .action = "direct", .field = "major", .value = "1"},
        {.key = "major", .title = L10N("Major"), .note = L10N("Open, reported as major"), .roles = kManager,
         .type = kCall, .states = kOpenCalls, .action = "note", .field = "major", .value = "1"},

        {.key = "to_submit", .title = L10N("To be submitted"), .note = L10N("Orders drawn up, not yet sent for approval"), .roles = kHead,
         .type = kOrder, .states = {"draft"}},
        {.key = "overdue", .title = L10N("Overdue"), .note = L10N("Past a limit; explain the delay for the weekly report"), .roles = kHead | kManager,
         .type = kCall, .states = kOpenCalls, .action = "explain_delay", .due = DeskDue::Overdue},
        {.key = "overdue", .title = L10N("Overdue"), .note = L10N("Past a limit; explain the delay for the weekly report"), .roles = kHead | kManager,
         .type = kOrder, .states = kOpenOrders, .action = "extend", .due = DeskDue::Overdue},
        {.key = "to_inspect", .title = L10N("To be checked"), .note = L10N("Completed; three different persons check it"), .roles = kInspectors,
         .type = kOrder, .states = {"completed"}},
        {.key = "with_contractor", .title = L10N("With the contractor"), .note = L10N("The same limits hold"), .roles = Roles{Role::Engineering, Role::Property},
         .type = kOrder, .states = {"with_contractor"}},
        {.key = "callbacks_overdue", .title = L10N("Callbacks overdue"), .note = L10N("Not tried within one working day of completion"), .roles = kHead,
         .type = "callback", .states = {"due"}, .due = DeskDue::Overdue},
        {.key = "week", .title = L10N("Weekly report"), .note = L10N("To be issued or received"), .roles = kHead,
         .type = "weekly_report", .states = {"draft"}},
        {.key = "week", .title = L10N("Weekly report"), .note = L10N("To be issued or received"), .roles = kManager,
         .type = "weekly_report", .states = {"issued"}},
    };
    return rules;
}

} // namespace fuwutai
