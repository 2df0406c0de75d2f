// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/callback/rules.h"

namespace fuwutai {

namespace {

using namespace callbacks;

const Who kFrontDesk = anyOf({Role::FrontDesk});

bool isDrawn(const Situation& s) { return after<Callback>(s).drawnAt.isSet(); }
bool isPlanned(const Situation& s) { return !isDrawn(s); }

std::vector<FlowRow> makeFlow()
{
    return {
        {.from = {""}, .action = "plan", .label = L10N("Plan the callback"), .to = "due", .who = kFrontDesk | theSystem(),
         .fills = {"subject_type", "subject", "call", "home", "kind", "customer_name", "phone", "finished_at", "drawn_at", "draw"}, .needs = {"subject_type", "subject"},
         .sets = planned, .guard = planGuard, .clocks = {{ClockMove::Start, "callback", "finished_at", isPlanned}, {ClockMove::Start, "callback", "drawn_at", isDrawn}},
         .undo = true, .clause = "CS-3.5.4", .numbers = true, .usual = true},
        // The first try within the limit meets it, whether somebody answers or not; the next one has as long again from there.
        {.from = {"due"}, .action = "attempt", .label = L10N("Not reached"), .to = kSame, .who = kFrontDesk, .fills = {"attempt_at", "attempt_reason", "phone"},
         .needs = {"attempt_reason"}, .sets = attempted, .guard = attemptGuard, .clocks = {stops("*", "attempt_at"), starts("again", "attempt_at")}, .undo = true,
         .clause = "CS-3.5.4", .appends = true},
        {.from = {"due"}, .action = "postpone", .label = L10N("Postpone"), .to = kSame, .who = kFrontDesk, .fills = {"postponed_to", "postpone_wish", "phone"},
         .needs = {"postponed_to", "postpone_wish"}, .guard = postponeGuard, .clocks = {extends("*", "postponed_to")}, .undo = true},
        {.from = {"due"}, .action = "record", .label = L10N("Record the callback"), .to = "done", .who = anyOf({Role::FrontDesk, Role::ServiceManager}),
         .fills = {"reached_at", "interviewee", "method", "overall", "quality", "manners", "timeliness", "cleanliness", "fee_clear", "words", "follow_up",
                   "follow_up_matter", "manager_attended", "phone"},
         .needs = {"overall"}, .sets = recorded, .guard = recordGuard, .clocks = {stops("*", "reached_at")}, .then = afterRecord,
         .clause = "CS-3.5.4", .links = {"call", "order", "request"}, .usual = true},
        {.from = {"due"}, .action = "give_up", .label = L10N("Cannot be reached"), .to = "unreachable", .who = kFrontDesk, .guard = giveUpGuard,
         .clocks = {cancels("*")}, .undo = true},
        {.from = {"due"}, .action = "drop", .label = L10N("Call nobody back"), .to = "dropped", .who = anyOf({Role::ServiceManager}) | theSystem(),
         .fills = {"drop_reason"}, .needs = {"drop_reason"}, .clocks = {cancels("*")}, .undo = true},
    };
}

RecordType makeType()
{
    RecordType t;
    t.key = QStringLiteral("callback");
    t.label = L10N("Callback");
    t.plural = L10N("Callbacks");
    t.list.first = {"subject", "home", "customer_name", "phone", "finished_at", "overall"};
    t.fields = fieldsOf<Callback>();
    t.states = {{"due", L10N("To be called back"), Phase::Open}, {"done", L10N("Called back"), Phase::Done},
                {"unreachable", L10N("Not reached"), Phase::Done}, {"dropped", L10N("Dropped"), Phase::Void}};
    t.flow = makeFlow();
    t.clocks = {{"again", L10N("Next try"), "own", [](const Situation&) { return "limit.callback"; }},
                {"callback", L10N("Callback"), "CS-3.5.4", [](const Situation&) { return "limit.callback"; }}}; // last: it is the paper's
    t.links = {{"call", "call_record", "call"}, {"order", "dispatch_order", "subject"}, {"request", "repair_request", "subject"}};
    t.numbering.prefix = [](const Situation&) { return QStringLiteral("HF"); };
    t.parent = QStringLiteral("call");
    t.readers = {Role::OfficeHead, Role::Tracker, Role::Foreman, Role::GmOffice, Role::QualityRep};
    return finished(std::move(t));
}

} // namespace

const RecordType& callbackType()
{
    static const RecordType type = makeType();
    return type;
}

} // namespace fuwutai
