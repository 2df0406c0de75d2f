// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

namespace fuwutai {

namespace {

QString cellText(QString cell)
{
    static const QString risky = QStringLiteral("=+-@\t\r\0");
    const QChar first = cell.isEmpty() ? QChar() : cell[0];
    if (!cell.isEmpty() && (risky.contains(first) || first.isNull())) cell.prepend(QLatin1Char('\''));
    const bool plain = !cell.contains(QLatin1Char(',')) && !cell.contains(QLatin1Char('"')) && !cell.contains(QLatin1Char('\n')) && !cell.contains(QLatin1Char('\r'));
    if (plain) return cell;
    return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

QByteArray csvMark() { return QByteArrayLiteral("\xEF\xBB\xBF"); }

QByteArray csvLine(const QStringList& cells)
{
    QStringList all;
    for (const QString& cell : cells) all << cellText(cell);
    return all.join(QLatin1Char(',')).toUtf8() + QByteArrayLiteral("\r\n");
}

} // namespace fuwutai
