// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include "core/base/text.h"

namespace fuwutai {

QTimeZone defaultZone()
{
    static const QTimeZone zone("Asia/Shanghai");
    return zone;
}

QDateTime local(Instant at, const QTimeZone& zone)
{
    return at.isSet() ? QDateTime::fromMSecsSinceEpoch(at.ms, zone) : QDateTime();
}

QDate localDate(Instant at, const QTimeZone& zone) { return local(at, zone).date(); }

Instant instantAt(QDate date, QTime time, const QTimeZone& zone)
{
    if (!date.isValid() || !time.isValid()) return {};
    return {QDateTime(date, time, zone).toMSecsSinceEpoch()};
}

QString isoText(Instant at, const QTimeZone& zone)
{
    const QDateTime when = local(at, zone);
    if (!when.isValid()) return {};
    const bool whole = when.time().msec() == 0;
    const int offset = when.offsetFromUtc() / 60;
    return when.toString(whole ? QStringLiteral("yyyy-MM-ddTHH:mm:ss") : QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz"))
        + QStringLiteral("%1%2:%3").arg(offset < 0 ? QLatin1Char('-') : QLatin1Char('+'))
              .arg(qAbs(offset) / 60, 2, 10, QLatin1Char('0')).arg(qAbs(offset) % 60, 2, 10, QLatin1Char('0'));
}

Instant readInstant(const QString& given, const QTimeZone& zone)
{
    QString text = halfWidth(given).trimmed();
    if (text.size() == 10) text += QStringLiteral("T00:00");
    if (text.size() > 10 && text[10] == QLatin1Char(' ')) text[10] = QLatin1Char('T');
    QDateTime when = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!when.isValid()) return {};
    if (when.timeSpec() == Qt::LocalTime) when = QDateTime(when.date(), when.time(), zone);
    return {when.toMSecsSinceEpoch()};
}

QString shortText(Instant at, const QTimeZone& zone) { return local(at, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm")); }

} // namespace fuwutai
