// SPDX-License-Identifier: GPL-3.0-or-later
// The appointment, and when it is put off.
#include "core/record/call_work.h"
#include "core/records/site_survey/rules.h"

namespace fuwutai::surveys {

namespace {

void checkInvitations(Reasons& reasons, const SiteSurvey& survey)
{
    for (std::size_t i = 0; i < survey.invited.size(); ++i) {
        const QString where = QStringLiteral("invited[%1].").arg(i);
        if (survey.invited[i].party == SurveyParty::Unset) reasons << required(where + QStringLiteral("party"), L10N("Party"));
        if (survey.invited[i].how.isEmpty()) reasons << required(where + QStringLiteral("how"), L10N("Told how"));
    }
}

// An appointment may be entered late, so that it may be past; it follows the call all the same.
Reasons appointmentGuard(const Situation& s)
{
    const auto survey = after<SiteSurvey>(s);
    Reasons reasons;
    checkInvitations(reasons, survey);
    checkTime(reasons, s, "notice_at", L10N("Notice given at"));
    const Instant stood = before<SiteSurvey>(s).limitFrom, since = stood.isSet() ? stood : survey.limitFrom;
    if (survey.appointmentAt.isSet() && since.isSet() && survey.appointmentAt < since)
        reasons << refusal("appointment_at", "too_early", say("%1 lies before the step it follows (%2)").arg(say("Appointment"), shortText(since)));
    return reasons;
}

void mustBeAnew(Reasons& reasons, const Situation& s, const char* key)
{
    const QString k = QLatin1String(key);
    if (!s.given.contains(k) || isEmpty(s.after.value(k))) reasons << required(k, s.type->field(k)->label);
}

} // namespace

Reasons scheduleGuard(const Situation& s)
{
    static const QStringList open{QStringLiteral("registered"), QStringLiteral("assigned"), QStringLiteral("in_progress")};
    Reasons reasons = appointmentGuard(s);
    const Record* call = linkedOne(s, "call");
    if (call && !open.contains(call->state)) reasons << refusal("call", "state", say("call record %1 is no longer being worked on").arg(call->number));
    return reasons;
}

// One working day counts from the call, not from when somebody thought of the survey.
Changes scheduled(const Situation& s)
{
    const Record* call = linkedOne(s, "call");
    const Instant since = call ? call->time(QStringLiteral("received_at")) : Instant();
    Changes c = judgement(s);
    c.insert(QStringLiteral("limit_from"), Value(since.isSet() ? since : s.now));
    c.insert(QStringLiteral("round"), Value(qint64(1)));
    return c;
}

std::vector<Command> begunBySurvey(const Situation& s) { return workBegun(s, "surveyed_at"); }

Reasons rescheduleGuard(const Situation& s)
{
    Reasons reasons = appointmentGuard(s);
    for (const char* key : {"delay_reason", "appointment_at"}) mustBeAnew(reasons, s, key);
    const Instant old = before<SiteSurvey>(s).appointmentAt;
    if (s.given.contains(QStringLiteral("appointment_at")) && after<SiteSurvey>(s).appointmentAt == old)
        reasons << refusal("appointment_at", "same", say("this is the present appointment; a new time is needed"));
    return reasons;
}

bool putOffByCustomer(const Situation& s)
{
    const SurveyDelay why = after<SiteSurvey>(s).delayReason;
    return why == SurveyDelay::CustomerAbsent || why == SurveyDelay::CustomerWish;
}

Reasons resurveyGuard(const Situation& s)
{
    Reasons reasons = appointmentGuard(s);
    for (const char* key : {"resurvey_reason", "appointment_at"}) mustBeAnew(reasons, s, key);
    return reasons;
}

// A limit of its own: the first survey was made in its time, or that it was not stays written down.
Changes resurveyed(const Situation& s)
{
    Changes c = freshRound(s);
    c.insert(QStringLiteral("limit_from"), Value(s.now));
    c.insert(QStringLiteral("delay_reason"), valueOf(SurveyDelay::Unset));
    return c;
}

} // namespace fuwutai::surveys
