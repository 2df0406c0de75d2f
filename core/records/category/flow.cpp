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
    RecordType t = masterType({"category", L10N("Category"), L10N("Categories")}, fieldsOf<Category>(),
                              {.who = anyOf({Role::ServiceManager, Role::Administrator}), .named = {"code"},
                               .fills = {"name", "kind", "parent", "warranty_item", "defect_group"},
                               .needs = {"name"}, .guard = mayStand, .clause = "CS-3.4.2"});
    t.list.named = true;
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
