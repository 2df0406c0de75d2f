// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/call_record/rules.h"

namespace fuwutai::call_rules {

namespace {

CallKind kindOf(const Situation& s) { return Coding<CallKind>::from(s.after.value(QStringLiteral("kind"))); }
CallUrgency urgencyOf(const Situation& s) { return Coding<CallUrgency>::from(s.after.value(QStringLiteral("urgency"))); }
bool changed(const Situation& s, const char* key) { return s.before.value(QLatin1String(key)) != s.after.value(QLatin1String(key)); }

} // namespace

const char* firstAnswerLimit(const Situation& s)
{
    const CallKind kind = kindOf(s);
    return kind == CallKind::Repair || kind == CallKind::Praise ? nullptr : "limit.first_answer";
}

const char* workBegunLimit(const Situation& s)
{
    if (kindOf(s) == CallKind::Praise) return nullptr;
    if (urgencyOf(s) == CallUrgency::Urgent) return "limit.work_begun.urgent";
    const bool important = urgencyOf(s) == CallUrgency::Important || kindOf(s) == CallKind::Complaint;
    return important ? "limit.work_begun.important" : "limit.work_begun.general";
}

const char* feedbackLimit(const Situation&) { return "limit.feedback"; }

const char* solutionToldLimit(const Situation& s) { return kindOf(s) == CallKind::Complaint ? "limit.solution_told" : nullptr; }

const char* settlementLimit(const Situation& s)
{
    if (kindOf(s) == CallKind::Praise) return nullptr;
    return kindOf(s) == CallKind::Repair ? "limit.settlement.repair" : "limit.settlement";
}

bool kindChanged(const Situation& s) { return changed(s, "kind") && !after<CallRecord>(s).imported; }
bool gradeChanged(const Situation& s) { return (changed(s, "kind") || changed(s, "urgency")) && !after<CallRecord>(s).imported; }

Instant roundBegan(const Situation& s)
{
    Instant began = s.after.time(QStringLiteral("received_at"));
    for (const HistoryItem& h : s.history)
        if (h.action == QLatin1String("reopen") || (h.action == QLatin1String("called_back") && h.to == QLatin1String("in_progress"))) began = h.at;
    return began;
}

Instant settlementDue(const Situation& s)
{
    const char* key = settlementLimit(s);
    const Instant began = roundBegan(s);
    const Instant extended = s.before.time(QStringLiteral("extended_to"));
    if (extended.isSet() && extended > began) return extended;
    const auto limit = key ? s.policy->limit(QLatin1String(key), localDate(began, s.calendar->zone()), s.after.office) : std::nullopt;
    return limit ? s.calendar->deadline(*limit, began).due : Instant();
}

} // namespace fuwutai::call_rules
