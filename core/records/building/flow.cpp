// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/building/building.h"

#include "core/record/master_flow.h"

namespace fuwutai {

namespace {

RecordType makeType()
{
    RecordType t = masterType({"building", L10N("Building"), L10N("Buildings")}, fieldsOf<Building>(),
                              {.who = anyOf({Role::FrontDesk, Role::OfficeHead, Role::ServiceManager, Role::Administrator}), .named = {"community", "name"},
                               .fills = {"public_parts", "acceptance_date", "floors"},
                               .needs = {"community", "name"}, .clause = "CS-3.7.1"});
    t.numbering.natural = [](const Situation& s) {
        const auto building = after<Building>(s);
        return building.community.number + QLatin1Char('-') + building.name;
    };
    t.parent = QStringLiteral("community");
    return finished(std::move(t));
}

} // namespace

const RecordType& buildingType()
{
    static const RecordType type = makeType();
    return type;
}

} // namespace fuwutai
