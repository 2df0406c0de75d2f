// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/bringing.h"

#include <QPointer>

namespace fuwutai {

namespace {

void takeIn(Bringing& state, const std::vector<Bring>& brings, const QList<QPointer<FieldEditor>>& others, const QJsonObject& values)
{
    QJsonObject brought;
    for (const auto& [mine, theirs] : brings)
        for (const QPointer<FieldEditor>& other : others) {
            if (!other || other->key() != QLatin1String(mine)) continue;
            const bool before = state.brought.contains(other->key()) && other->json() == state.brought.value(other->key());
            const QJsonValue value = values.value(QLatin1String(theirs));
            if (!before && (!other->isBlank() || value.isUndefined())) continue;
            other->putTyped(value.toString());
            brought.insert(other->key(), other->json());
        }
    state.brought = brought;
}

} // namespace

// Not while it is still being typed.
void bring(const FieldWorld& world, const BringingRef& state, FieldEditor* from, const QList<FieldEditor*>& others)
{
    const std::vector<Bring>& brings = from->field().brings;
    const QString number = from->json().toString();
    if (brings.empty() || number == state->from || !world.valuesOf || !world.nameOf || world.nameOf(from->field().target, number).isEmpty()) return;
    state->from = number;
    const QList<QPointer<FieldEditor>> beside(others.begin(), others.end());
    world.valuesOf(from->field().target, number, from, [state, from, number, beside](const QJsonObject& values) {
        if (from->json().toString() == number) takeIn(*state, from->field().brings, beside, values);
    });
}

} // namespace fuwutai
