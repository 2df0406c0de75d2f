// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/step_tools.h"

#include "core/record/record_type.h"

#include <set>

namespace fuwutai {

Reason refusal(const char* field, const char* code, const QString& text)
{
    return {QLatin1String(field), QLatin1String(code), text};
}

Instant decidedAt(const Situation& s) { return !s.proxy.isEmpty() && s.proxy.at.isSet() ? s.proxy.at : s.now; }

Instant happened(const Situation& s, const char* key)
{
    const Instant at = s.after.time(QLatin1String(key));
    return s.given.contains(QLatin1String(key)) && at.isSet() ? at : decidedAt(s);
}

QJsonValue carried(const Situation& s, const char* key)
{
    const Field* f = s.after.type->field(QLatin1String(key));
    return writeJson(*f, s.after.value(f->key), openText, s.calendar->zone());
}

void checkTime(Reasons& reasons, const Situation& s, const char* key, const char* label, Instant notBefore)
{
    const Instant at = s.after.time(QLatin1String(key));
    if (!s.given.contains(QLatin1String(key)) || !at.isSet()) return;
    if (at > s.now) reasons << refusal(key, "future", say("%1 lies in the future").arg(say(label)));
    if (notBefore.isSet() && at < notBefore)
        reasons << refusal(key, "too_early", say("%1 lies before the step it follows (%2)").arg(say(label), shortText(notBefore)));
}

const Record* linkedOne(const Situation& s, const char* name)
{
    const auto found = s.linked.constFind(QLatin1String(name));
    return found == s.linked.constEnd() || found->isEmpty() ? nullptr : &found->first();
}

Reasons checkTries(const std::vector<TriedAt>& tries, Instant now, const char* field)
{
    Reasons reasons;
    std::set<Instant> times;
    bool witnessed = false;
    for (const TriedAt& one : tries) {
        if (one.at.isSet()) times.insert(one.at);
        if (one.at.isSet() && one.at > now) reasons << refusal(field, "future", say("a try lies in the future"));
        if (!one.said) reasons << refusal(field, "required", say("each try says what was tried"));
        witnessed = witnessed || one.witnessed;
    }
    if (times.size() < 2) reasons << refusal(field, "two", say("two tries with their times are needed"));
    if (!witnessed) reasons << refusal(field, "witness", say("a witness or a photo is needed"));
    return reasons;
}

namespace {

const QString kOverlapAgreed = QStringLiteral("overlap_agreed");

} // namespace

Reasons checkOverlaps(const Situation& s)
{
    const QStringList jobs = s.factList(QStringLiteral("overlapping_jobs"));
    if (jobs.isEmpty() || std::get<bool>(overlapNoted(s))) return {};
    return {Reason{kOverlapAgreed, QStringLiteral("overlap"), jobs.join(say("; "))}};
}

Value overlapNoted(const Situation& s)
{
    const bool said = s.given.contains(kOverlapAgreed) && !isEmpty(s.after.value(kOverlapAgreed));
    return Value(said && !s.factList(QStringLiteral("overlapping_jobs")).isEmpty());
}

} // namespace fuwutai
