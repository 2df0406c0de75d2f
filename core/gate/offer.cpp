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
    ActionOffer offer{action, say(record.type->actionLabel(action)), false, {}, {}, {}, false, false, {}};
    if (!step.findType()) return offer;
    step.m_s.before = record;
    if (!step.findRows()) return offer;
    const bool forPeople = std::any_of(step.m_rows.begin(), step.m_rows.end(), [](const FlowRow* r) { return !r->who.all().isEmpty() || r->who.tracker; });
    if (!forPeople) return {};
    if (!step.placeNew()) { // a new record's office is asked for when it is saved
        step.m_reasons.clear();
        step.setOut();
    }
    if (step.checkPerson()) {
        step.loadSurroundings(step.m_rows);
        if (!step.chooseRow()) step.m_row = step.m_rows.front();
        const FlowRow& row = *step.m_row;
        for (const FlowRow* r : step.m_rows)
            for (const QString& key : keysOf(r->fills))
                if (!offer.fills.contains(key)) offer.fills << key;
        if (row.moves) offer.fills.prepend(QStringLiteral("handling_office"));
        offer.needs = keysOf(row.needs);
        offer.proxy = row.proxy;
        offer.clause = QLatin1String(row.clause);
        offer.main = QLatin1String(row.to) != QLatin1String(kSame);
        // What the form can still fill is no hindrance; the rest is.
        const Reasons before = step.m_reasons;
        step.m_reasons.clear();
        if (before.isEmpty() && row.guard) step.add(row.guard(step.m_s));
        for (const Reason& r : step.m_reasons)
            if (r.code == QLatin1String("required") && offer.fills.contains(r.field) && record.type->field(r.field) && !isEmpty(record.value(r.field)))
                offer.anew << r.field;
        for (const Reason& r : before + step.m_reasons)
            if (r.code != QLatin1String("when") && !offer.fills.contains(r.field.section(QLatin1Char('['), 0, 0))) offer.why << r.text;
        offer.enabled = offer.why.isEmpty();
        return offer;
    }
    for (const Reason& r : step.m_reasons) offer.why << r.text;
    return offer;
}

} // namespace fuwutai
