// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/callback/callback.h"

namespace fuwutai {

const ChoiceList& choicesOf(CallbackSubject)
{
    static const ChoiceList list{{"dispatch_order", L10N("Dispatch order")}, {"call_record", L10N("Call record")},
        {"repair_request", L10N("Repair request")}, {"survey", L10N("Survey")}};
    return list;
}
const ChoiceList& choicesOf(CallbackKind)
{
    static const ChoiceList list{{"repair", L10N("Repair")}, {"charged", L10N("Charged work")}, {"complaint", L10N("Complaint")},
        {"special", L10N("Special event")}, {"verification", L10N("Check of a survey answer")}, {"again", L10N("Revisit")}};
    return list;
}
const ChoiceList& choicesOf(CallbackMethod)
{
    static const ChoiceList list{{"phone", L10N("By phone")}, {"visit", L10N("Visit at home")}, {"meeting", L10N("In person")}, {"wechat", L10N("WeChat")}};
    return list;
}
const ChoiceList& choicesOf(CallbackMiss)
{
    static const ChoiceList list{{"no_answer", L10N("No answer")}, {"wrong_number", L10N("Wrong number")}, {"busy", L10N("Busy or switched off")},
        {"refused", L10N("Does not want to talk")}};
    return list;
}
const ChoiceList& choicesOf(CallbackOverall)
{
    static const ChoiceList list{{"very_satisfied", L10N("Very satisfied")}, {"satisfied", L10N("Satisfied")},
        {"fairly", L10N("Fairly satisfied")}, {"average", L10N("Average")}, {"dissatisfied", L10N("Dissatisfied")}};
    return list;
}
const ChoiceList& choicesOf(CallbackRating)
{
    static const ChoiceList list{{"very_satisfied", L10N("Very satisfied")}, {"satisfied", L10N("Satisfied")}, {"fairly", L10N("Fairly satisfied")},
        {"average", L10N("Average")}, {"dissatisfied", L10N("Dissatisfied")}, {"not_rated", L10N("Not rated")}};
    return list;
}

template <> const FieldTable<CallbackAttempt>& fieldTable<CallbackAttempt>()
{
    static const FieldTable<CallbackAttempt> table{
        field<&CallbackAttempt::at>("at", L10N("Tried at")),
        field<&CallbackAttempt::reason>("reason", L10N("Not reached because")),
        field<&CallbackAttempt::caller>("caller", L10N("Called by")),
    };
    return table;
}

template <> const FieldTable<Callback>& fieldTable<Callback>()
{
    using C = Callback;
    static const FieldTable<C> table{
        field<&C::subjectType>("subject_type", L10N("Called back about"), {.column = true, .filter = true}),
        field<&C::subject>("subject", L10N("About record"), {.search = Search::Code, .max = 120, .column = true, .filter = true}),
        field<&C::call>("call", L10N("Call record"), {.column = true, .filter = true}),
        field<&C::home>("home", L10N("Home"), {.column = true, .filter = true}),
        field<&C::kind>("kind", L10N("Kind of callback"), {.column = true, .filter = true}),
        field<&C::customerName>("customer_name", L10N("Customer"), {.kind = Kind::Name, .search = Search::Name, .column = true}),
        field<&C::phone>("phone", L10N("Phone"), {.kind = Kind::Phone, .search = Search::Phone, .column = true}),
        field<&C::finishedAt>("finished_at", L10N("Work finished at"), {.column = true, .clause = "CS-3.5.4"}),
        field<&C::drawnAt>("drawn_at", L10N("Drawn at"), {.clause = "RR-3.7"}),
        field<&C::postponedTo>("postponed_to", L10N("Postponed to"), {.column = true}),
        field<&C::postponeWish>("postpone_wish", L10N("Customer's wish"), {.max = 500}),
        field<&C::attemptAt>("attempt_at", L10N("Tried at")),
        field<&C::attemptReason>("attempt_reason", L10N("Not reached because")),
        field<&C::attempts>("attempts", L10N("Tries"), {.appendOnly = true, .column = true}),
        field<&C::reachedAt>("reached_at", L10N("Reached at"), {.column = true}),
        field<&C::interviewee>("interviewee", L10N("Spoken to"), {.kind = Kind::Name}),
        field<&C::method>("method", L10N("How")),
        field<&C::overall>("overall", L10N("Overall opinion"), {.column = true, .filter = true, .clause = "PS-4.1.3"}),
        field<&C::quality>("quality", L10N("Quality"), {.column = true, .clause = "CS-3.5.10"}),
        field<&C::manners>("manners", L10N("Manners"), {.column = true, .clause = "CS-3.5.10"}),
        field<&C::timeliness>("timeliness", L10N("Timeliness")),
        field<&C::cleanliness>("cleanliness", L10N("Cleanliness"), {.clause = "IR-4..10"}),
        field<&C::feeClear>("fee_clear", L10N("Fee clear"), {.clause = "RR-S7"}),
        field<&C::words>("words", L10N("Customer's words"), {.kind = Kind::LongText, .max = 2000}),
        field<&C::followUp>("follow_up", L10N("Something else is wanted")),
        field<&C::followUpMatter>("follow_up_matter", L10N("What else is wanted"), {.kind = Kind::LongText, .max = 2000}),
        field<&C::managerAttended>("manager_attended", L10N("The service manager took part"), {.clause = "CS-3.7.5.9"}),
        field<&C::caller>("caller", L10N("Called back by"), {.column = true}),
        field<&C::dropReason>("drop_reason", L10N("Why nobody is called back"), {.max = 500}),
        plain<Callback, Ref<"callback_draw">>("draw", L10N("Drawn in"), {.filter = true, .clause = "RR-3.7"}),
    };
    return table;
}

} // namespace fuwutai
