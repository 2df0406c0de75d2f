// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/customer/customer.h"

#include "core/record/master_flow.h"

#include <algorithm>

namespace fuwutai {

namespace {

Changes defaults(const Situation& s)
{
    if (after<Customer>(s).kind != CustomerKind::Unset) return {};
    return {{QStringLiteral("kind"), Coding<CustomerKind>::to(CustomerKind::Owner)}};
}

Reasons mayStand(const Situation& s)
{
    Reasons reasons;
    const auto customer = after<Customer>(s);
    if (customer.name.isEmpty() && customer.phones.empty())
        reasons << Reason{QStringLiteral("name"), QStringLiteral("required"), say("a name or a phone number is missing")};
    for (const CustomerPhone& line : customer.phones)
        if (line.phone.isEmpty()) reasons << Reason{QStringLiteral("phones"), QStringLiteral("required"), say("a phone number is missing")};
    for (const CustomerHome& line : customer.homes)
        if (line.home.isEmpty()) reasons << Reason{QStringLiteral("homes"), QStringLiteral("required"), say("a home is missing")};
    return reasons;
}

// What the caller said he is, where a customer can be that.
QJsonObject kindOfCaller(const Record& call)
{
    const QString relation = call.text(QStringLiteral("relation"));
    const auto& kinds = choicesOf(CustomerKind::Unset);
    const bool fits = std::any_of(kinds.begin(), kinds.end(), [&](const ChoiceDef& kind) { return relation == QLatin1String(kind.key); });
    return fits ? QJsonObject{{QStringLiteral("kind"), relation}} : QJsonObject();
}

// Whoever said who he is and can be called back, whatever became of his call.
bool mayBeKept(const Record& call) { return call.type->phaseOf(call.state) != Phase::Void && !isEmpty(call.value(QStringLiteral("phone"))); }

RecordType makeType()
{
    RecordType t = masterType({"customer", L10N("Customer"), L10N("Customers")}, fieldsOf<Customer>(),
                              {.who = anyOf({Role::FrontDesk, Role::OfficeHead, Role::ServiceManager, Role::Administrator}), .named = {},
                               .fills = {"name", "kind", "phones", "homes", "wechat", "address", "remark"},
                               .needs = {}, .sets = defaults, .guard = mayStand, .numbers = true, .clause = "CS-3.7.1"});
    t.numbering.prefix = [](const Situation&) { return QStringLiteral("KH"); };
    t.followUps = {{"call_record", "create", L10N("Put the caller on file"), "",
                    {{"name", "caller_name"}, {"phones.phone", "phone"}, {"homes.home", "home"}, {"homes.relation", "relation"}}, kindOfCaller, mayBeKept}};
    t.readers = {Role::Foreman, Role::Engineering, Role::Property};
    return finished(std::move(t));
}

} // namespace

const RecordType& customerType()
{
    static const RecordType type = makeType();
    return type;
}

} // namespace fuwutai
