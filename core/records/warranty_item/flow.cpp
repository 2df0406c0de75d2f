// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/warranty_item/warranty_item.h"

#include "core/record/master_flow.h"

namespace fuwutai {

namespace {

void checkPeriod(Reasons& reasons, const char* key, const char* unitKey, std::optional<qint64> period, WarrantyUnitChoice unit)
{
    if (period.value_or(1) <= 0) reasons << Reason{QLatin1String(key), QStringLiteral("positive"), say("a period is one or more; leave it empty where the contract says it")};
    if (period && unit == WarrantyUnitChoice::Unset) reasons << Reason{QLatin1String(unitKey), QStringLiteral("required"), say("say what the period is counted in")};
}

Reasons mayStand(const Situation& s)
{
    const auto w = after<WarrantyItem>(s);
    Reasons reasons = notRewritten(s, w.validFrom);
    checkPeriod(reasons, "contractor_period", "contractor_unit", w.contractorPeriod, w.contractorUnit);
    checkPeriod(reasons, "owner_period", "owner_unit", w.ownerPeriod, w.ownerUnit);
    return reasons;
}

Reasons mayRetire(const Situation& s)
{
    return notRewritten(s, before<WarrantyItem>(s).validFrom);
}

RecordType makeType()
{
    RecordType t = masterType({"warranty_item", L10N("Warranty period"), L10N("Warranties")}, fieldsOf<WarrantyItem>(),
                              {.who = anyOf({Role::ServiceManager, Role::Administrator}), .named = {"item", "community", "valid_from"},
                               .fills = {"name", "contractor_period", "contractor_unit", "contractor_clause", "owner_period", "owner_unit", "owner_clause"},
                               .needs = {"item", "valid_from", "name"}, .guard = mayStand, .retireGuard = mayRetire, .clause = "CS-3.5.1"});
    t.list.named = true;
    t.list.first = {"name", "community", "contractor_period", "contractor_unit", "owner_period", "owner_unit", "valid_from"};
    t.numbering.natural = [](const Situation& s) {
        const auto w = after<WarrantyItem>(s);
        const QString place = w.community.isEmpty() ? QString() : QLatin1Char('@') + w.community.number;
        return w.item + place + QLatin1Char('@') + w.validFrom.toString(Qt::ISODate);
    };
    t.officeless = true;
    return finished(std::move(t));
}

} // namespace

const RecordType& warrantyItemType()
{
    static const RecordType type = makeType();
    return type;
}

} // namespace fuwutai
