// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/call_record/check.h"

namespace fuwutai::call_rules {

namespace {

bool standsFor(const Record& user, const QString& department)
{
    const Field* roles = user.type->field(QStringLiteral("roles"));
    const auto at = [&](const LineValue& line, const char* key) {
        for (std::size_t i = 0; i < roles->fields.size(); ++i)
            if (roles->fields[i].key == QLatin1String(key)) return std::get<QString>(line.values[i]);
        return QString();
    };
    for (const LineValue& line : std::get<LineValues>(user.value(QStringLiteral("roles"))).lines) {
        const QString held = at(line, "department");
        if (at(line, "role") == QLatin1String("handler") && (held.isEmpty() || held == department)) return true;
    }
    return false;
}

// The handler is the one whom the department named, or somebody who has that role for it (CS-3.4.2.1).
void handlerFits(Check& c)
{
    const QString handler = c.s.after.text(QStringLiteral("handler"));
    // Nobody could be chosen: what is missing stands in the settings, not in the form.
    for (const QString& idle : c.s.factList(QStringLiteral("department_unhandled")))
        if (handler.isEmpty()) c.refuse("department", "nobody", say("%1 has nobody who takes calls on: give a user the role “%2” for it under Settings, Users").arg(idle, say(roleLabel(Role::Handler))));
    const auto users = c.s.linked.value(QStringLiteral("handler"));
    const auto departments = c.s.linked.value(QStringLiteral("department"));
    const QString department = c.s.after.text(QStringLiteral("department"));
    const bool named = !departments.isEmpty() && departments.first().text(QStringLiteral("handler")) == handler;
    if (users.isEmpty() || department.isEmpty() || handler.isEmpty() || named) return;
    if (!standsFor(users.first(), department))
        c.refuse("handler", "not_of_department", say("%1 does not handle calls for this department: choose somebody who does, or change the department first").arg(users.first().text(QStringLiteral("name"))));
}

} // namespace

Reasons mayRegister(const Situation& s)
{
    Check c{s};
    const auto call = after<CallRecord>(s);
    c.somebody();
    c.passed("received_at", nullptr);
    const qint64 hours = s.policy->number(QStringLiteral("hours.late_entry"), s.today(), s.after.office);
    if (call.receivedAt.isSet() && call.receivedAt.plusHours(hours) < s.now && !s.actor.isSystem()) {
        c.must("taken_by");
        c.must("late_reason");
    }
    return c.reasons;
}

Reasons mayImport(const Situation& s)
{
    Check c{s};
    c.passed("received_at", nullptr);
    c.passed("closed_at");
    return c.reasons;
}

Reasons mayAnswer(const Situation& s)
{
    Check c{s};
    const CallKind kind = after<CallRecord>(s).kind;
    if (kind == CallKind::Repair || kind == CallKind::Complaint)
        c.refuse("kind", "kind", say("a repair or a complaint cannot be closed by an answer"));
    c.passed("first_answer_at");
    return c.reasons;
}

Reasons maySettleOnSpot(const Situation& s)
{
    Check c{s};
    const auto call = after<CallRecord>(s);
    if (call.kind != CallKind::Complaint) c.refuse("kind", "kind", say("for complaints only"));
    if (call.customerAgrees != CallAnswer::Yes) c.refuse("customer_agrees", "consent", say("the customer must agree to the solution"));
    c.passed("resolved_at");
    return c.reasons;
}

Reasons mayAssign(const Situation& s)
{
    Check c{s};
    const auto call = after<CallRecord>(s);
    if (call.home.isEmpty() && call.building.isEmpty() && call.place.isEmpty())
        c.refuse("home", "required", say("a home or a place is missing"));
    handlerFits(c);
    c.passed("handed_at");
    if (s.given.contains(QStringLiteral("appointment_at"))) c.notEarlier("appointment_at", "received_at");
    return c.reasons;
}

Reasons mayFeedBack(const Situation& s)
{
    Check c{s};
    c.passed("feedback_at", "handed_at");
    const Instant at = s.after.time(QStringLiteral("feedback_at"));
    c.notBefore("feedback_by_when", localDate(at.isSet() ? at : s.now, s.calendar->zone()));
    return c.reasons;
}

Reasons mayNote(const Situation& s)
{
    Check c{s};
    const auto call = after<CallRecord>(s);
    if (call.notes.size() <= before<CallRecord>(s).notes.size()) c.refuse("notes", "required", say("the text of the note is missing"));
    for (const CallNote& note : call.notes) {
        if (note.id != 0) continue;
        if (note.text.isEmpty()) c.refuse("notes", "required", say("the text of the note is missing"));
        if (note.at.isSet() && note.at > s.now) c.refuse("notes", "future", say("the time of the note lies in the future"));
        if (note.at.isSet() && note.at < call.receivedAt) c.refuse("notes", "too_early", say("the note is older than the matter"));
    }
    return c.reasons;
}

Reasons mayInform(const Situation& s)
{
    Check c{s};
    c.anew({"informed_how", "customer_agrees"});
    c.passed("informed_at");
    return c.reasons;
}

Reasons mayExtend(const Situation& s)
{
    Check c{s};
    c.anew({"extended_to", "extension_reason", "consent_by", "consent_at", "consent_how"});
    c.passed("consent_at");
    const auto call = after<CallRecord>(s);
    const Instant due = settlementDue(s);
    if (!due.isSet()) c.refuse("extended_to", "no_limit", say("no limit runs that could be extended"));
    else {
        if (call.consentAt.isSet() && call.consentAt > due)
            c.refuse("consent_at", "consent_late", say("the customer must consent before the present limit, %1").arg(shortText(due, s.calendar->zone())));
        if (call.extendedTo.isSet() && call.extendedTo <= due)
            c.refuse("extended_to", "too_early", say("the new limit must lie after the present one, %1").arg(shortText(due, s.calendar->zone())));
    }
    return c.reasons;
}

Reasons mayExplainDelay(const Situation& s)
{
    Check c{s};
    c.anew({"delay_cause", "delay_expected"});
    c.notBefore("delay_expected", s.today());
    return c.reasons;
}

Reasons mayLink(const Situation& s)
{
    Check c{s};
    const auto call = after<CallRecord>(s);
    if (call.incident.isEmpty() && call.linkedTo.isEmpty())
        c.refuse("linked_to", "required", say("an incident or an earlier record is missing"));
    if (!call.linkedTo.isEmpty() && call.linkedTo.number == s.before.number)
        c.refuse("linked_to", "itself", say("a record cannot belong to itself"));
    return c.reasons;
}

Reasons mayAmend(const Situation& s)
{
    Check c{s};
    if (s.given.isEmpty()) c.refuse("caller_name", "nothing", say("nothing was corrected"));
    c.somebody();
    return c.reasons;
}

} // namespace fuwutai::call_rules
