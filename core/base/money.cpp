// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace fuwutai {

QString plainText(Money amount)
{
    const quint64 size = amount.fen < 0 ? 0 - quint64(amount.fen) : quint64(amount.fen);
    return QStringLiteral("%1%2.%3").arg(amount.fen < 0 ? QStringLiteral("-") : QString())
        .arg(size / 100).arg(size % 100, 2, 10, QLatin1Char('0'));
}

QString moneyText(Money amount)
{
    QString text = plainText(amount);
    const int stop = amount.fen < 0 ? 1 : 0;
    for (int at = text.size() - 6; at > stop; at -= 3) text.insert(at, QLatin1Char(','));
    return text;
}

std::optional<Money> readMoney(const QString& given)
{
    QString text = halfWidth(given).trimmed();
    if (text.startsWith(QChar(0x00A5)) || text.startsWith(QChar(0xFFE5))) text = text.mid(1).trimmed();
    static const QRegularExpression shape(QStringLiteral("^(-?)(\\d{1,3}(?:,\\d{3})+|\\d{1,14})(?:\\.(\\d{1,2}))?$"));
    const auto match = shape.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const qint64 whole = match.captured(2).remove(QLatin1Char(',')).toLongLong();
    const qint64 cents = match.captured(3).leftJustified(2, QLatin1Char('0')).toLongLong();
    const qint64 fen = whole * 100 + cents;
    return Money{match.captured(1).isEmpty() ? fen : -fen};
}

} // namespace fuwutai
