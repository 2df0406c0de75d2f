// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may do with a record, found by walking the same path as the step itself, without saving.
#include "core/gate/step.h"

namespace fuwutai {

namespace {

QStringList keysOf(const std::vector<const char*>& keys)
{
    QStringList all;
    for (const char* key : keys) all << QLatin1String(key);
    return all;
}

} // namespace

ActionOffer Step::offer(Gate& gate, const Record& record, const Actor& actor, const QString& action)
{
    Command c;
    c.type = record.type->key;
    c.action = action;
    c.number = record.id == 0 ? QString() : record.number;
    Step step(gate, c, actor, 0);
    ActionOffer offer{action, say(record.type->actionLabel(action)), false, {}, {}, {}};
    if (!step.findType()) return offer;
    step.m_s.before = record;
    if (!step.findRows()) return offer;
    const bool forPeople = std::any_of(step.m_rows.begin(), step.m_rows.end(), [](const FlowRow* r) { return !r->who.all().isEmpty() || r->who.tracker; });
    if (!forPeople) return {};
    if (!step.placeNew()) { // a new record's office is asked for when it is saved
        step.m_reasons.clear();
        step.setOut();
    }
    const bool own = step.checkPerson();
    const bool forOthers = step.mayEnterForOthers();
    if (!own && !forOthers) {
        for (const Reason& r : step.m_reasons) offer.why << r.text;
        return offer;
    }
    if (!own) step.standIn();
    offer.forOther = !own;
    offer.proxy = forOthers;
    step.describe(offer);
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

void Step::describe(ActionOffer& offer)
{
    loadSurroundings(m_rows);
    if (!chooseRow()) m_row = m_rows.front();
    for (const FlowRow* r : m_rows)
        for (const QString& key : keysOf(r->fills))
            if (!offer.fills.contains(key)) offer.fills << key;
    if (m_row->moves) offer.fills.prepend(QStringLiteral("handling_office"));
    offer.needs = keysOf(m_row->needs);
    offer.clause = QLatin1String(m_row->clause);
    offer.usual = m_row->usual;
    // What the form can still fill is no hindrance; the rest is.
    const Reasons before = m_reasons;
    m_reasons.clear();
    if (before.isEmpty() && m_row->guard) add(m_row->guard(m_s));
    for (const Reason& r : m_reasons) {
        if (r.code != QLatin1String("required") || !offer.fills.contains(r.field) || !m_type->field(r.field)) continue;
        if (!isEmpty(m_s.before.value(r.field))) offer.anew << r.field;
        else if (!offer.needs.contains(r.field)) offer.needs << r.field;
    }
    for (const Reason& r : before + m_reasons)
        if (r.code != QLatin1String("when") && !offer.fills.contains(r.field.section(QLatin1Char('['), 0, 0))) offer.why << r.text;
    offer.enabled = offer.why.isEmpty();
}

} // namespace fuwutai
