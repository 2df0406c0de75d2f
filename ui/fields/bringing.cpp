// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/bringing.h"

#include <QPointer>

#include <algorithm>

namespace fuwutai {

namespace {

// What a record of a type says of fields that stand beside the one that names it, by their keys.
struct Brings {
    const char* type;
    std::vector<std::pair<const char*, const char*>> fields; // mine, theirs
};
const std::vector<Brings>& brings()
{
    static const std::vector<Brings> all{
        {"price_item", {{"name", "name"}, {"unit", "unit"}, {"labour", "labour_price"}, {"material", "material_price"}}},
        {"home", {{"location", "address"}, {"customer_name", "resident.name"}, {"phone", "resident.phone"}}}};
    return all;
}

const Brings* broughtBy(const Field& field)
{
    const auto found = std::find_if(brings().begin(), brings().end(), [&](const Brings& b) { return field.kind == Kind::Reference && field.target == QLatin1String(b.type); });
    return found == brings().end() ? nullptr : &*found;
}

void takeIn(Bringing& state, const Brings& what, const QList<QPointer<FieldEditor>>& others, const QJsonObject& values)
{
    QJsonObject brought;
    for (const auto& [mine, theirs] : what.fields)
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
    const Brings* what = broughtBy(from->field());
    const QString number = from->json().toString();
    if (!what || number == state->from || !world.valuesOf || !world.nameOf || world.nameOf(from->field().target, number).isEmpty()) return;
    state->from = number;
    const QList<QPointer<FieldEditor>> beside(others.begin(), others.end());
    world.valuesOf(from->field().target, number, from, [state, what, from, number, beside](const QJsonObject& values) {
        if (from->json().toString() == number) takeIn(*state, *what, beside, values);
    });
}

} // namespace fuwutai
