// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/deputy/deputy.h"

#include "core/record/master_flow.h"

namespace fuwutai {

namespace {

bool isFor(const Situation& s, const QString& principal)
{
    return s.actor.isSystem() || s.actor.user == principal || s.as.role == Role::Administrator;
}

Reasons notHis() { return {{QStringLiteral("principal"), QStringLiteral("denied"), say("everybody names his own deputy, or the administrator does")}}; }

// Who is away; his own name when he does not say.
Changes defaults(const Situation& s)
{
    const bool own = s.before.state.isEmpty() && after<Deputy>(s).principal.isEmpty() && !s.actor.isSystem();
    return own ? Changes{{QStringLiteral("principal"), s.actor.user}} : Changes{};
}

Reasons mayStand(const Situation& s)
{
    const auto d = after<Deputy>(s);
    Reasons reasons = isFor(s, d.principal.number) ? Reasons() : notHis();
    if (!d.deputy.isEmpty() && d.principal == d.deputy)
        reasons << Reason{QStringLiteral("deputy"), QStringLiteral("itself"), say("nobody is his own deputy")};
    if (d.dateFrom.isValid() && d.dateTo.isValid() && d.dateTo < d.dateFrom)
        reasons << Reason{QStringLiteral("date_to"), QStringLiteral("too_early"), say("the last day lies before the first")};
    return reasons;
}

Reasons mayRetire(const Situation& s) { return isFor(s, before<Deputy>(s).principal.number) ? Reasons() : notHis(); }

RecordType makeType()
{
    RecordType t = masterType({"deputy", L10N("Deputy"), L10N("Deputies")}, fieldsOf<Deputy>(),
                              {.who = anyOf(everybody()), .named = {"principal", "deputy", "date_from"},
                               .fills = {"date_to", "reason"},
                               .needs = {"principal", "deputy", "date_from", "date_to"}, .sets = defaults, .guard = mayStand, .retireGuard = mayRetire});
    t.numbering.natural = [](const Situation& s) {
        const auto d = after<Deputy>(s);
        return QStringLiteral("%1→%2@%3").arg(d.principal.number, d.deputy.number, d.dateFrom.toString(Qt::ISODate));
    };
    return finished(std::move(t));
}

} // namespace

const RecordType& deputyType()
{
    static const RecordType type = makeType();
    return type;
}

} // namespace fuwutai
