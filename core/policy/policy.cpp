// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy.h"

namespace fuwutai {

Policy::Policy(QList<PolicyRow> rows) : m_rows(std::move(rows)) {}

const PolicyRow* Policy::row(const QString& key, QDate on, const QString& office) const
{
    const PolicyRow* best = nullptr;
    for (const PolicyRow& r : m_rows) {
        if (r.key != key || r.validFrom > on || !(r.office.isEmpty() || r.office == office)) continue;
        const auto rank = [](const PolicyRow& p) { return std::pair(!p.office.isEmpty(), p.validFrom); };
        if (!best || rank(*best) <= rank(r)) best = &r;
    }
    return best;
}

std::optional<Limit> Policy::limit(const QString& key, QDate on, const QString& office) const
{
    const PolicyRow* r = row(key, on, office);
    const auto unit = r ? unitOf(r->unit) : std::nullopt;
    if (!unit || !r->active) return std::nullopt;
    return Limit{int(r->value), *unit};
}

Money Policy::amount(const QString& key, QDate on, const QString& office) const 
{
    const PolicyRow* r = row(key, on, office);
    return {r && r->unit == QLatin1String("yuan") ? r->value * 100 : number(key, on, office)};
}

qint64 Policy::number(const QString& key, QDate on, const QString& office) const
{
    const PolicyRow* r = row(key, on, office);
    Q_ASSERT_X(r, "Policy", qPrintable(key));
    return r ? r->value : 0;
}

} // namespace fuwutai
