// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/call_work.h"

#include <QJsonObject>

namespace fuwutai {

std::vector<Command> beginWork(const Situation& s)
{
    static const QStringList waiting{QStringLiteral("registered"), QStringLiteral("assigned")};
    const Record* call = linkedOne(s, "call");
    return call && waiting.contains(call->state) ? std::vector<Command>{command("call_record", "begin_work", call->number)} : std::vector<Command>{};
}

std::vector<Command> workBegun(const Situation& s, const char* arrived)
{
    static const QStringList underWay{QStringLiteral("assigned"), QStringLiteral("in_progress")};
    const Record* call = linkedOne(s, "call");
    if (!call || !underWay.contains(call->state)) return {};
    // The department's word was before it, or another paper's arrival.
    for (const char* earlier : {"feedback_at", "work_begun_at"})
        if (call->time(QLatin1String(earlier)).isSet()) return {};
    // Who was there before the matter was registered was in time.
    const Instant at = qMax(s.after.time(QLatin1String(arrived)), call->time(QStringLiteral("received_at")));
    return {command("call_record", "work_begun", call->number, {{QStringLiteral("work_begun_at"), isoText(at)}})};
}

Reasons surveyGuard(const Situation& s)
{
    const Record* survey = linkedOne(s, "survey");
    if (!survey || !s.given.contains(QStringLiteral("survey_no"))) return {};
    Reasons reasons;
    if (survey->state != QLatin1String("signed")) reasons << refusal("survey_no", "state", say("site survey %1 is not countersigned by all").arg(survey->number));
    if (survey->text(QStringLiteral("call")) != s.after.text(QStringLiteral("call")))
        reasons << refusal("survey_no", "call", say("site survey %1 is about another call").arg(survey->number));
    return reasons;
}

} // namespace fuwutai
