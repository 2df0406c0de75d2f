// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/home/home.h"

#include "core/record/master_flow.h"

namespace fuwutai {

namespace {

// "HY 3-2-1201": community, then building, unit and room as far as the home has them. The building is known as "HY-3".
QString number(const Situation& s)
{
    const auto home = after<Home>(s);
    const QString community = home.community.number;
    QString building = home.building.number;
    if (building.startsWith(community + QLatin1Char('-'))) building = building.mid(community.size() + 1);
    QStringList parts{building, home.unit, home.room};
    parts.removeAll(QString());
    return community + QLatin1Char(' ') + parts.join(QLatin1Char('-'));
}

Reasons mayStand(const Situation& s)
{
    Reasons reasons;
    const auto home = after<Home>(s);
    if (!home.building.isEmpty() && !home.building.number.startsWith(home.community.number + QLatin1Char('-')))
        reasons << Reason{QStringLiteral("building"), QStringLiteral("community"), say("the building belongs to another community")};
    const auto past = [&](const char* key, const char* label, QDate day) {
        if (day.isValid() && day > s.today()) reasons << Reason{QLatin1String(key), QStringLiteral("future"), say("%1 lies in the future").arg(say(label))};
    };
    past("acceptance_date", L10N("Completion accepted on"), home.acceptanceDate);
    past("handover_date", L10N("Handed over on"), home.handoverDate);
    past("last_repair_accepted", L10N("Last repair accepted on"), home.lastRepairAccepted);
    return reasons;
}

RecordType makeType()
{
    RecordType t = masterType({"home", L10N("Home"), L10N("Homes")}, fieldsOf<Home>(),
                              {.who = anyOf({Role::FrontDesk, Role::OfficeHead, Role::ServiceManager, Role::Administrator}), .named = {"community", "building", "unit", "room"},
                               .fills = {"floor", "area", "acceptance_date", "handover_date", "last_repair_accepted", "occupied"},
                               .needs = {"community", "room"}, .guard = mayStand, .clause = "CS-3.7.1"});
    t.list.name = "\u6e56\u6ee8\u82b1\u56ed 13-2-1201";
    t.numbering.natural = number;
    t.parent = QStringLiteral("community");
    return finished(std::move(t));
}

} // namespace

const RecordType& homeType()
{
    static const RecordType type = makeType();
    return type;
}

} // namespace fuwutai
