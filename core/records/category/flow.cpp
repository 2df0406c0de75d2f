// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/category/category.h"

#include "core/record/master_flow.h"

namespace fuwutai {

namespace {

Reasons mayStand(const Situation& s)
{
    const auto category = after<Category>(s);
    if (category.parent.isEmpty() || category.parent.number != s.before.number) return {};
    return {{QStringLiteral("parent"), QStringLiteral("itself"), say("a category cannot belong to itself")}};
}

RecordType makeType()
{
    RecordType t;
    t.key = QStringLiteral("category");
    t.label = L10N("Category");
    t.plural = L10N("Categories");
    t.list.named = true;
    t.fields = fieldsOf<Category>();
    t.states = masterStates();
    t.flow = masterRows({.who = anyOf({Role::ServiceManager, Role::Administrator}), .named = {"code"},
                         .fills = {"name", "kind", "parent", "warranty_item", "defect_group"},
                         .needs = {"name"}, .guard = mayStand, .clause = "CS-3.4.2"});
    t.numbering.natural = [](const Situation& s) {
        const auto r = after<Category>(s);
        return r.code.isEmpty() ? r.name : r.code;
    };
    t.readers = everybody();
    t.officeless = true;
    return finished(std::move(t));
}

} // namespace

const RecordType& categoryType()
{
    static const RecordType type = makeType();
    return type;
}

} // namespace fuwutai
