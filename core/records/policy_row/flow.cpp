// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/policy_row/policy_row.h"

#include "core/record/master_flow.h"

#include <QRegularExpression>

namespace fuwutai {

namespace {

Reasons mayStand(const Situation& s)
{
    static const QRegularExpression key(QStringLiteral("^[a-z_]+(\\.[a-z_]+)+$"));
    const auto p = after<PolicyEntry>(s);
    Reasons reasons = notRewritten(s, p.validFrom);
    if (!p.key.isEmpty() && !key.match(p.key).hasMatch())
        reasons << Reason{QStringLiteral("key"), QStringLiteral("key"), say("a key looks like limit.feedback")};
    const bool limit = p.key.startsWith(QLatin1String("limit."));
    const bool sameDay = p.unit == PolicyUnit::Days; // none: to the end of the same day
    if (limit && (p.unit >= PolicyUnit::Fen || (p.value.value_or(1) == 0 && !sameDay)))
        reasons << Reason{QStringLiteral("unit"), QStringLiteral("unit"), say("a limit is one or more days, hours or minutes, or 0 days for the same day; to do without it, switch it off")};
    if (p.switchedOff && !limit)
        reasons << Reason{QStringLiteral("switched_off"), QStringLiteral("not_a_limit"), say("only a limit can be switched off")};
    return reasons;
}

Reasons mayRetire(const Situation& s)
{
    return notRewritten(s, before<PolicyEntry>(s).validFrom);
}

RecordType makeType()
{
    RecordType t = masterType({"policy_row", L10N("Limit"), L10N("Limits")}, fieldsOf<PolicyEntry>(),
                              {.who = anyOf({Role::Administrator}), .named = {"key", "for_office", "valid_from"},
                               .fills = {"label", "value", "unit", "switched_off", "clause"},
                               .needs = {"key", "valid_from", "value", "unit"}, .guard = mayStand, .retireGuard = mayRetire});
    t.list.named = true;
    t.list.first = {"label", "value", "unit", "valid_from", "for_office", "clause"};
    t.numbering.natural = [](const Situation& s) {
        const auto p = after<PolicyEntry>(s);
        const QString place = p.forOffice.isEmpty() ? QString() : QLatin1Char('@') + p.forOffice.number;
        return p.key + place + QLatin1Char('@') + p.validFrom.toString(Qt::ISODate);
    };
    t.officeless = true;
    return finished(std::move(t));
}

} // namespace

const RecordType& policyRowType()
{
    static const RecordType type = makeType();
    return type;
}

} // namespace fuwutai
