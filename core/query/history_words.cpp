// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a history: one row an action, of whatever record; "type.action" where it means something else for one.
#include "core/query/history.h"

namespace fuwutai {

namespace {

const std::vector<ActionWords>& table()
{
    static const std::vector<ActionWords> all{
        {"register", L10N("registered it"), {}},
        {"import", L10N("imported it"), {}},
        {"create", L10N("created it"), {}},
        {"change", L10N("changed: %1"), {"*"}},
        {"amend", L10N("corrected: %1"), {"*"}},
        {"answer", L10N("answered at once"), {}},
        {"settle_on_spot", L10N("settled it on the spot"), {}},
        {"assign", L10N("passed it to %1"), {"department", "handler"}},
        {"reassign", L10N("passed it on to %1"), {"department", "handler", "technicians"}},
        {"begin_work", L10N("took it up"), {}},
        {"work_begun", L10N("work began on site at %1"), {"work_begun_at"}},
        {"feed_back", L10N("fed back, to be done by %1"), {"feedback_by_when"}},
        {"note", L10N("noted how it goes"), {}},
        {"inform_customer", L10N("told the customer: %1"), {"informed_how"}},
        {"extend", L10N("extended the limit to %1"), {"extended_to"}},
        {"explain_delay", L10N("explained the delay, expected by %1"), {"delay_expected"}},
        {"transfer", L10N("passed it to the office %1"), {"handling_office"}},
        {"link", L10N("linked it to %1"), {"incident", "linked_to"}},
        {"escalate", L10N("reported it as major"), {}},
        {"direct", L10N("ordered measures, by %1"), {"directed_by_when"}},
        {"downgrade", L10N("took the mark “major” away"), {}},
        {"withdraw", L10N("noted that the customer withdrew it"), {}},
        {"resolve", L10N("reported it done: %1"), {"result_kind"}},
        {"confirm", L10N("confirmed the result"), {}},
        {"not_done", L10N("found it not done yet: %1"), {"check_findings"}},
        {"answered_together", L10N("answered with the incident"), {}},
        {"called_back", L10N("heard from the customer: %1"), {"last_overall"}},
        {"close_no_contact", L10N("closed it without contact"), {}},
        {"close_reserved", L10N("closed it with reserved opinions"), {}},
        {"reopen", L10N("reopened it"), {}},
        {"void", L10N("voided it"), {}},
        {"draft", L10N("drew it up"), {}},
        {"submit", L10N("submitted it for approval, estimate %1"), {"estimate"}},
        {"issue_urgent", L10N("issued it before approval, having told %1"), {"told_to"}},
        {"approve", L10N("approved it"), {}},
        {"return", L10N("returned it"), {}},
        {"accept", L10N("accepted it, %1 comes"), {"technicians"}},
        {"send_back", L10N("sent it back: %1"), {"send_back_reason"}},
        {"start", L10N("arrived and began work"), {}},
        {"wait", L10N("put it off: %1"), {"wait_reason"}},
        {"continue", L10N("went on with the work"), {}},
        {"revise", L10N("revised the estimate to %1"), {"revised_estimate"}},
        {"hand_to_contractor", L10N("handed it to %1"), {"contractor"}},
        {"contractor_done", L10N("noted that the contractor has finished"), {}},
        {"take_back", L10N("took it back from the contractor: %1"), {"take_back_reason"}},
        {"complete", L10N("reported completion"), {}},
        {"inspect", L10N("checked the completed work"), {}},
        {"sign", L10N("had the customer sign: %1"), {"satisfaction"}},
        {"refuse", L10N("noted that the customer refuses to sign"), {}},
        {"close_unsigned", L10N("closed it unsigned"), {}},
        {"convert", L10N("converted it to charged work"), {}},
        {"cancel", L10N("cancelled it: %1"), {"cancel_reason"}},
        {"plan", L10N("planned the callback"), {}},
        {"attempt", L10N("did not reach the customer: %1"), {"attempt_reason"}},
        {"postpone", L10N("postponed the callback to %1"), {"postponed_to"}},
        {"record", L10N("called the customer back: %1"), {"overall"}},
        {"give_up", L10N("gave up calling back"), {}},
        {"drop", L10N("dropped the callback: %1"), {"drop_reason"}},
        {"issue", L10N("issued it"), {}},
        {"receive", L10N("received it"), {}},
        {"retire", L10N("took it out of use"), {}},
        {"restore", L10N("took it back into use"), {}},
        {"repair_request.assign", L10N("sent %1"), {"technicians"}},
        {"repair_request.quote", L10N("quoted %1"), {"quoted_fee"}},
        {"repair_request.agree", L10N("heard that the customer agrees to the price"), {}},
        {"repair_request.decline", L10N("made it safe, the customer declines"), {}},
        {"repair_request.return", L10N("handed the slip in"), {}},
        {"repair_request.settle", L10N("settled it, paid in so far: %1"), {"paid_in"}},
        {"repair_request.waive", L10N("waived %1"), {"move_amount"}},
        {"repair_request.refund", L10N("refunded %1"), {"move_amount"}},
        {"repair_request.convert", L10N("converted it to an order"), {}},
        {"parts_slip.draft", L10N("asked for parts"), {}},
        {"parts_slip.issue", L10N("handed the parts out"), {}},
        {"parts_slip.return", L10N("took old parts and the rest back"), {}},
        {"parts_slip.write_off", L10N("filed it without old parts: %1"), {"missing_reason"}},
        {"repair_request.draw_callback", L10N("drew it for a callback"), {}},
        {"callback_draw.draw", L10N("drew %1 of them"), {"drawn"}},
        {"schedule", L10N("arranged a survey for %1"), {"appointment_at"}},
        {"reschedule", L10N("put it off to %1"), {"appointment_at"}},
        {"resurvey", L10N("asked for another survey: %1"), {"resurvey_reason"}},
        {"site_survey.record", L10N("filled in the survey, class %1"), {"repair_class"}},
        {"countersign", L10N("countersigned it"), {}},
        {"rule", L10N("ruled on the dispute: %1"), {"ruling"}},
        {"site_survey.revise", L10N("judged it anew: %1"), {"revise_reason"}},
        {"price_item.drop", L10N("dropped the proposal: %1"), {"drop_reason"}},
        {"price_item.end", L10N("ended it on %1"), {"effective_to"}},
    };
    return all;
}

} // namespace

const ActionWords* actionWords(const QString& type, const QString& action)
{
    const ActionWords* found = nullptr;
    for (const ActionWords& words : table()) {
        if (QLatin1String(words.action) == type + QLatin1Char('.') + action) return &words;
        if (action == QLatin1String(words.action)) found = &words;
    }
    return found;
}

} // namespace fuwutai
