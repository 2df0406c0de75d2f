// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/warnings.h"

#include "core/policy/policy.h"

namespace fuwutai {

namespace {

constexpr qint64 kDayMs = 24 * 60 * 60 * 1000;

qint64 threshold(const Reader& reader, const char* key, qint64 fallback)
{
    const PolicyRow* row = reader.rules(QString()).second->row(QLatin1String(key), localDate(reader.now), QString());
    return row ? row->value : fallback;
}

qint64 daysAgo(const Reader& reader, const char* key, qint64 fallback) { return reader.now.plusMs(-threshold(reader, key, fallback) * kDayMs).ms; }

} // namespace

Where unsolvedLong(const Reader& reader) { return {QStringLiteral("t.received_at <= ?"), {daysAgo(reader, "days.unsolved_major", 30)}}; }

Where askedAgain(const Reader& reader)
{
    return {QStringLiteral("t.home > '' and t.category > '' and t.kind in ('complaint', 'repair') and (select count(*) from call_record o where o.home = t.home "
                           "and o.category = t.category and o.kind in ('complaint', 'repair') and o.state <> 'voided' and o.received_at >= ?) >= ?"),
            {daysAgo(reader, "days.repeat", 90), threshold(reader, "times.repeat_major", 3)}};
}

Where ofManyHomes(const Reader& reader)
{
    return {QStringLiteral("t.incident > '' and (select count(distinct o.home) from call_record o where o.incident = t.incident and o.state <> 'voided') >= ?"),
            {threshold(reader, "homes.incident", 3)}};
}

Where fromOutside(const Reader&) { return {QStringLiteral("t.channel = ?"), {QStringLiteral("referred")}}; }

} // namespace fuwutai
