// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may do with a record, found by walking the same path as the step itself, without saving.
#include "core/gate/step.h"

#include "core/record/coding.h"

namespace fuwutai {

namespace {

QStringList keysOf(const std::vector<const char*>& keys)
{
    QStringList all;
    for (const char* key : keys) all << QLatin1String(key);
    return all;
}

// A value that says something, of the kinds in which one thing is said instead of another.
std::optional<Value> somethingIn(const Field& field)
{
    if (field.kind == Kind::Choice) return Value(QString::fromLatin1(field.choices->front().key));
    const Value blank = emptyValue(field);
    if (std::holds_alternative<QString>(blank)) return Value(QStringLiteral("?"));
    if (std::holds_alternative<Personal>(blank)) return Value(Personal::seal(QStringLiteral("?")));
    if (std::holds_alternative<bool>(blank)) return Value(true);
    return std::nullopt;
}

bool asksFor(const Reasons& reasons, const QString& key)
{
    return std::any_of(reasons.begin(), reasons.end(), [&](const Reason& r) { return r.code == QLatin1String("required") && r.field == key; });
}

// A guard is pure: what it takes in place of a missing field is found by trying.
QStringList insteadOf(const QString& key, const QStringList& fills, const FlowRow& row, const Situation& s)
{
    QStringList all;
    for (const QString& other : fills) {
        const Field* field = s.type->field(other);
        const auto something = field && other != key && isEmpty(s.after.value(other)) ? somethingIn(*field) : std::nullopt;
        if (!something) continue;
        Situation tried = s;
        tried.after.set(other, *something);
        tried.given << other;
        if (!asksFor(row.guard(tried), key)) all << other;
    }
    return all;
}

} // namespace

ActionOffer Step::offer(Gate& gate, const Record& record, const Actor& actor, const QString& action, StepFields& fields)
{
    Command c;
    c.type = record.type->key;
    c.action = action;
    c.number = record.id == 0 ? QString() : record.number;
    Step step(gate, c, actor, 0);
    ActionOffer offer{action, say(record.type->actionLabel(action))};
    if (!step.findType()) return offer;
    step.m_s.before = record;
    if (!step.findRows()) return offer;
    const bool forPeople = std::any_of(step.m_rows.begin(), step.m_rows.end(), [](const FlowRow* r) { return !r->who.all().isEmpty() || r->who.tracker; });
    if (!forPeople) return {};
    if (!step.placeNew()) { // a new record's office is asked for when it is saved
        step.m_reasons.clear();
        step.setOut();
    }
    // What fits nothing that stands in the record is no step of it, whoever asks.
    if (std::any_of(step.m_rows.begin(), step.m_rows.end(), [](const FlowRow* r) { return r->when || r->awaits; })) step.loadSurroundings(step.m_rows);
    std::erase_if(step.m_rows, [&](const FlowRow* r) { return r->when && !r->when(step.m_s); });
    if (step.m_rows.empty()) return {};
    if (const FlowRow* last = step.m_rows.back(); last->awaits) offer.awaits = last->awaits(step.m_s);
    const bool own = step.checkPerson();
    const bool forOthers = step.mayEnterForOthers();
    if (!own && !forOthers) {
        offer.usual = step.m_rows.front()->usual; // what it waits for, though by somebody else
        for (const Reason& r : step.m_reasons) offer.why << r.text;
        return offer;
    }
    if (!own && offer.awaits.isEmpty()) offer.awaits = step.whoMay();
    if (!own) step.standIn();
    offer.forOther = !own;
    offer.proxy = forOthers;
    step.describe(offer);
    fields = step.m_fields;
    return offer;
}

bool Step::mayEnterForOthers()
{
    const bool allowed = std::any_of(m_rows.begin(), m_rows.end(), [](const FlowRow* r) { return r->proxy; });
    if (!allowed || !kRecorders.permit(m_actor, scopeOf(m_s.before))) return false;
    const auto history = m_entries.history(m_type->key, m_s.before.id);
    return std::none_of(history.begin(), history.end(), [&](const HistoryItem& h) { return h.action == QLatin1String("submit") && h.user == m_actor.user; });
}

// Seen as for somebody who is still to be named.
void Step::standIn()
{
    m_reasons.clear();
    m_rows.erase(std::remove_if(m_rows.begin(), m_rows.end(), [](const FlowRow* r) { return !r->proxy; }), m_rows.end());
    m_s.proxy.user = QStringLiteral("?");
}

// What the guard misses is needed as much as what the table asks for.
void Step::need(ActionOffer& offer, const QString& key) const
{
    if (!isEmpty(m_s.before.value(key))) offer.anew << key;
    else if (!offer.needs.contains(key)) offer.needs << key;
    if (const QStringList others = insteadOf(key, offer.fills, *m_row, m_s); !others.isEmpty()) offer.instead.insert(key, others);
}

void Step::describe(ActionOffer& offer)
{
    loadSurroundings(m_rows);
    chooseRow();
    for (const FlowRow* r : m_rows)
        for (const QString& key : keysOf(r->fills))
            if (!offer.fills.contains(key)) offer.fills << key;
    offer.cells = keysOf(m_row->cells);
    if (m_row->moves) offer.fills.prepend(QStringLiteral("handling_office"));
    offer.needs = keysOf(m_row->needs);
    for (const ReadyText& one : m_row->ready) offer.ready.insert(QLatin1String(one.key), say(one.text));
    for (const char* key : m_row->proposes)
        if (const Field& field = *m_type->field(QLatin1String(key)); isEmpty(m_s.before.value(field.key)) && !isEmpty(m_s.after.value(field.key)))
            offer.proposed.insert(field.key, writeJson(field, m_s.after.value(field.key), maskedText, m_s.calendar->zone()));
    offer.clause = QLatin1String(m_row->clause);
    offer.usual = m_row->usual;
    // What the form can still fill is no hindrance; the rest is.
    if (m_row->guard) add(m_row->guard(m_s));
    for (const Reason& r : std::as_const(m_reasons)) {
        const QString key = r.field.section(QLatin1Char('['), 0, 0).section(QLatin1Char('.'), 0, 0);
        if (!offer.fills.contains(key)) {
            offer.why << r.text;
            if (m_type->field(key) && isEmpty(m_s.before.value(key))) m_fields.lacks << Reason{key, r.code, r.text};
        } else if (r.code == QLatin1String("required") && m_type->field(r.field)) {
            need(offer, r.field);
        }
    }
    offer.enabled = offer.why.isEmpty();
    noteLeft(offer);
}

void Step::noteLeft(const ActionOffer& offer)
{
    m_fields.leaves = offer.fills;
    for (const Field& field : m_type->fields)
        if (isEmpty(m_s.before.value(field.key)) && !isEmpty(m_s.after.value(field.key))) m_fields.leaves << field.key;
}

} // namespace fuwutai
