// SPDX-License-Identifier: GPL-3.0-or-later
// A point in time: UTC milliseconds. A data base has one time zone (Asia/Shanghai by default), never the machine's;
// wall-clock readings exist only through a zone. Used by every room.
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <compare>
#include <limits>

namespace fuwutai {

struct Instant {
    static constexpr qint64 kUnset = std::numeric_limits<qint64>::min();
    qint64 ms = kUnset;

    bool isSet() const { return ms != kUnset; }
    auto operator<=>(const Instant&) const = default;
    Instant plusMs(qint64 more) const { return {ms + more}; }
    Instant plusHours(qint64 hours) const { return {ms + hours * 3'600'000}; }
};

QTimeZone defaultZone();                                              // Asia/Shanghai
QDateTime local(Instant at, const QTimeZone& zone = defaultZone());   // invalid when unset
QDate localDate(Instant at, const QTimeZone& zone = defaultZone());
Instant instantAt(QDate date, QTime time, const QTimeZone& zone = defaultZone());
QString isoText(Instant at, const QTimeZone& zone = defaultZone());   // 2026-11-23T10:32:07+08:00, milliseconds only when there are any
// Reads ISO text; a stamp without offset means `zone`. "2026-11-23", "2026-11-23 10:32" and full-width digits are read too.
// Unset when it is no time that exists.
Instant readInstant(const QString& text, const QTimeZone& zone = defaultZone());
QString shortText(Instant at, const QTimeZone& zone = defaultZone()); // 2026-11-23 10:32, for people

} // namespace fuwutai
