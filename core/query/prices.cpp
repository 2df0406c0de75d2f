// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/prices.h"

#include "core/records/price_item/price_item.h"
#include "core/store/query.h"

namespace fuwutai {

QStringList overlappingPrices(Database& db, const Record& price)
{
    const auto p = decode<PriceItem>(price);
    const QString last = p.effectiveTo.isValid() ? p.effectiveTo.toString(Qt::ISODate) : QStringLiteral("9999-12-31");
    Query q(db, QStringLiteral("select number from price_item where office = ? and item_code = ? and id <> ? and state in ('approved', 'ended') "
                               "and effective_from <= ? and coalesce(effective_to, '9999-12-31') >= ? order by effective_from"));
    q.bind(price.office).bind(p.itemCode).bind(price.id).bind(last).bind(p.effectiveFrom.toString(Qt::ISODate));
    QStringList numbers;
    while (q.next()) numbers << q.text(0);
    return numbers;
}

} // namespace fuwutai
