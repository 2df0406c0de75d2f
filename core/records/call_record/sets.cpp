// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/call_record/check.h"

namespace fuwutai::call_rules {

namespace {

template <class M> Value coded(const M& value) { return Coding<M>::to(value); }

struct Fill {
    const Situation& s;
    Changes changes{};

    bool given(const char* key) const { return s.given.contains(QLatin1String(key)) && !isEmpty(s.after.value(QLatin1String(key))); }
    void set(const char* key, Value value) { changes.insert(QLatin1String(key), std::move(value)); }
    // What was given stays; an earlier round's value does not.
    void ifNotGiven(const char* key, Value value) { if (!given(key)) set(key, std::move(value)); }
    void ifEmpty(const char* key, Value value) { if (isEmpty(s.after.value(QLatin1String(key)))) set(key, std::move(value)); }
    void clear(std::initializer_list<const char*> keys)
    {
        for (const char* key : keys) set(key, emptyValue(*s.type->field(QLatin1String(key))));
    }
    Instant time(const char* key) const { return given(key) ? s.after.time(QLatin1String(key)) : s.now; }
};

// The kind that the chosen category belongs to.
Value kindByCategory(const Situation& s)
{
    const auto categories = s.linked.value(QStringLiteral("category"));
    const QString kind = categories.isEmpty() ? QString() : categories.first().text(QStringLiteral("kind"));
    const Field& field = *s.type->field(QStringLiteral("kind"));
    return findChoice(field, kind) ? Value(kind) : coded(CallKind::Other);
}

void intakeDefaults(Fill& f, CallChannel channel)
{
    f.ifEmpty("channel", coded(channel));
    f.ifEmpty("kind", kindByCategory(f.s));
    f.ifEmpty("urgency", coded(CallUrgency::General));
    f.set("round", qint64(1));
}

qint64 roundOf(const Situation& s) { return before<CallRecord>(s).round.value_or(1); }

} // namespace

Changes onRegister(const Situation& s)
{
    Fill f{s};
    intakeDefaults(f, CallChannel::Phone);
    f.ifEmpty("received_at", s.now);
    const bool follows = s.as.role == Role::FrontDesk || s.as.role == Role::OfficeHead;
    if (follows && !s.actor.isSystem()) f.ifEmpty("tracker", s.actor.user);
    return f.changes;
}

Changes onImport(const Situation& s)
{
    Fill f{s};
    intakeDefaults(f, CallChannel::Other);
    f.set("imported", true);
    return f.changes;
}

Changes onAnswer(const Situation& s)
{
    Fill f{s};
    const Instant at = f.time("first_answer_at");
    f.set("first_answer_at", at);
    f.set("resolved_at", at);
    f.set("closed_at", s.now);
    f.ifNotGiven("result_kind", coded(CallResult::Solved));
    return f.changes;
}

Changes onSettleOnSpot(const Situation& s)
{
    Fill f{s};
    const Instant at = f.time("resolved_at");
    f.set("resolved_at", at);
    f.set("informed_at", at);
    f.set("result_kind", coded(CallResult::Solved));
    f.ifEmpty("result", s.after.value(QStringLiteral("settle_note")));
    return f.changes;
}

// A call that was joined to an earlier one which is still under way goes where that one is.
void followEarlier(Fill& f)
{
    for (const Record& earlier : f.s.linked.value(QStringLiteral("earlier"))) {
        if (earlier.type->phaseOf(earlier.state) != Phase::Open || !f.s.after.text(QStringLiteral("department")).isEmpty()) continue;
        for (const char* key : {"department", "handler"}) f.ifEmpty(key, earlier.value(QLatin1String(key)));
    }
}

Changes onAssign(const Situation& s)
{
    Fill f{s};
    f.ifNotGiven("handed_at", s.now);
    followEarlier(f);
    // Another department brings its own handler; within the same one the present handler stays until another is named.
    const bool moves = s.before.text(QStringLiteral("department")) != s.after.text(QStringLiteral("department"));
    const bool stays = !moves && !s.before.text(QStringLiteral("handler")).isEmpty();
    const auto departments = s.linked.value(QStringLiteral("department"));
    if (!departments.isEmpty() && !stays) f.ifNotGiven("handler", departments.first().text(QStringLiteral("handler")));
    return f.changes;
}

Changes onReassign(const Situation& s)
{
    Fill f{s};
    f.changes = onAssign(s);
    f.ifNotGiven("handed_to", QString(QLatin1String("")));
    f.clear({"feedback", "feedback_plan", "feedback_by_when", "feedback_at"});
    return f.changes;
}

Changes onFeedBack(const Situation& s)
{
    Fill f{s};
    f.ifNotGiven("feedback_at", s.proxy.at.isSet() ? s.proxy.at : s.now);
    return f.changes;
}

Changes onNote(const Situation& s)
{
    auto notes = after<CallRecord>(s).notes;
    for (CallNote& note : notes) {
        if (note.id != 0) continue;
        if (!note.at.isSet()) note.at = s.now;
        note.author = {s.actor.user};
    }
    return {{QStringLiteral("notes"), coded(notes)}};
}

Changes onInform(const Situation& s)
{
    Fill f{s};
    f.ifNotGiven("informed_at", s.now);
    return f.changes;
}

Changes onEscalate(const Situation& s)
{
    return {{QStringLiteral("major"), true}, {QStringLiteral("major_by"), s.decider()}};
}

Changes onDowngrade(const Situation&) { return {{QStringLiteral("major"), false}}; }

Changes onWithdraw(const Situation& s)
{
    Fill f{s};
    f.ifNotGiven("withdrawn_at", s.now);
    f.set("result_kind", coded(CallResult::Withdrawn));
    f.set("closed_at", s.now);
    return f.changes;
}

// Only the first time: later ones have to say what is new.
QString workDone(const Situation& s)
{
    QStringList said;
    if (!isEmpty(s.before.value(QStringLiteral("result")))) return {};
    for (const Record& work : workOf(s)) {
        const bool tells = isSettled(work) && work.type->field(QStringLiteral("work_done"));
        if (const QString done = tells ? work.text(QStringLiteral("work_done")) : QString(); !done.isEmpty() && !said.contains(done)) said << done;
    }
    return said.join(say("; "));
}

Changes onResolve(const Situation& s)
{
    Fill f{s};
    f.ifNotGiven("resolved_at", s.now);
    if (const QString done = workDone(s); !done.isEmpty()) f.ifNotGiven("result", done);
    return f.changes;
}

// The work was done when the department says, not when somebody found the time to check it.
Changes onConfirm(const Situation& s)
{
    Fill f{s};
    f.ifEmpty("resolved_at", s.now);
    return f.changes;
}

Changes onNotDone(const Situation& s)
{
    Fill f{s};
    f.clear({"resolved_at"});
    return f.changes;
}

Changes onAnsweredTogether(const Situation& s)
{
    Fill f{s};
    f.set("resolved_at", s.now);
    f.set("result_kind", coded(CallResult::Solved));
    f.clear({"countermeasure_none_because"});
    return f.changes;
}

Changes onClose(const Situation& s) { return {{QStringLiteral("closed_at"), s.now}}; }

Changes onNextRound(const Situation& s)
{
    Fill f{s};
    f.clear({"resolved_at", "closed_at"});
    f.set("round", roundOf(s) + 1);
    return f.changes;
}

} // namespace fuwutai::call_rules
