// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/quantity.h"

#include "core/base/text.h"

#include <QStringList>

#include <algorithm>

namespace fuwutai {

std::optional<qint64> readThousandths(const QString& typed)
{
    const QStringList parts = halfWidth(typed).trimmed().split(QLatin1Char('.'));
    const QString decimals = parts.value(1);
    if (parts.size() > 2 || decimals.size() > 3 || (parts.size() == 2 && decimals.isEmpty()) || parts[0].size() > 9) return {};
    const QString digits = parts[0] + decimals.leftJustified(3, QLatin1Char('0'));
    const bool plain = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    const qint64 number = plain && !parts[0].isEmpty() ? digits.toLongLong() : 0;
    return number > 0 ? std::optional(number) : std::nullopt;
}

QString thousandthsText(qint64 thousandths)
{
    QString decimals = QString::number(thousandths % 1000).rightJustified(3, QLatin1Char('0'));
    while (decimals.endsWith(QLatin1Char('0'))) decimals.chop(1);
    const QString whole = QString::number(thousandths / 1000);
    return decimals.isEmpty() ? whole : whole + QLatin1Char('.') + decimals;
}

Money timesThousandths(Money price, qint64 thousandths) { return {(price.fen * thousandths + 500) / 1000}; }

} // namespace fuwutai
