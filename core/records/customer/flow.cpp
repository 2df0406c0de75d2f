// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/customer/customer.h"

#include "core/record/master_flow.h"

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

RecordType makeType()
{
    RecordType t = masterType({"customer", L10N("Customer"), L10N("Customers")}, fieldsOf<Customer>(),
                              {.who = anyOf({Role::FrontDesk, Role::OfficeHead, Role::ServiceManager, Role::Administrator}), .named = {},
                               .fills = {"name", "kind", "phones", "homes", "wechat", "address", "remark"},
                               .needs = {}, .sets = defaults, .guard = mayStand, .numbers = true, .clause = "CS-3.7.1"});
    t.numbering.prefix = [](const Situation&) { return QStringLiteral("KH"); };
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
