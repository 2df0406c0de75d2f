// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/clock_table.h"

namespace fuwutai {

const char* const kClockColumns = "kind, round, started, due, state, ended, limit_value, limit_unit, extended, provisional, pauses";

ClockState clockAt(const Query& q, int c)
{
    ClockState s;
    s.kind = q.text(c);
    s.round = int(q.number(c + 1));
    s.started = q.time(c + 2);
    s.due = q.time(c + 3);
    s.state = q.text(c + 4);
    s.ended = q.time(c + 5);
    s.limit = {int(q.number(c + 6)), unitOf(q.text(c + 7)).value_or(LimitUnit::Workdays)};
    s.extended = q.number(c + 8) != 0;
    s.provisional = q.number(c + 9) != 0;
    s.pauses = readPauses(q.text(c + 10));
    return s;
}

QList<ClockState> ClockTable::of(const RecordType& type, qint64 id)
{
    QList<ClockState> all;
    Query q(m_db, QStringLiteral("select %1 from clock where record_type = ? and record = ? order by started, kind, round").arg(QLatin1String(kClockColumns)));
    q.bind(type.key).bind(id);
    while (q.next()) all << clockAt(q, 0);
    return all;
}

void ClockTable::save(const RecordType& type, qint64 id, const QList<ClockState>& before, const QList<ClockState>& after)
{
    const auto in = [](const QList<ClockState>& list, const ClockState& c) {
        return std::any_of(list.begin(), list.end(), [&](const ClockState& o) { return o.kind == c.kind && o.round == c.round; });
    };
    for (const ClockState& c : before) {
        if (in(after, c)) continue;
        Query q(m_db, QStringLiteral("delete from clock where record_type = ? and record = ? and kind = ? and round = ?"));
        q.bind(type.key).bind(id).bind(c.kind).bind(qint64(c.round)).run();
    }
    for (const ClockState& c : after) {
        if (before.contains(c)) continue;
        Query q(m_db, QStringLiteral("insert into clock (record_type, record, kind, round, started, due, state, ended, limit_value, limit_unit, extended, provisional, pauses) "
                                     "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (record_type, record, kind, round) do update set "
                                     "started = excluded.started, due = excluded.due, state = excluded.state, ended = excluded.ended, limit_value = excluded.limit_value, "
                                     "limit_unit = excluded.limit_unit, extended = excluded.extended, provisional = excluded.provisional, pauses = excluded.pauses"));
        q.bind(type.key).bind(id).bind(c.kind).bind(qint64(c.round)).bind(c.started).bind(c.due).bind(c.state).bind(c.ended)
            .bind(qint64(c.limit.value)).bind(unitKey(c.limit.unit)).bind(qint64(c.extended)).bind(qint64(c.provisional)).bind(pausesText(c.pauses)).run();
    }
}

} // namespace fuwutai
