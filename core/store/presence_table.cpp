// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/presence_table.h"

namespace fuwutai {

void PresenceTable::put(const Presence& who, Instant now, Instant until)
{
    Query(m_db, QStringLiteral("delete from presence where until < ?")).bind(now).run();
    Query q(m_db, QStringLiteral("insert into presence (record_type, record, seat, actor, action, until) values (?, ?, ?, ?, ?, ?) "
                                 "on conflict (record_type, record, seat) do update set actor = excluded.actor, action = excluded.action, until = excluded.until"));
    q.bind(who.type).bind(who.record).bind(who.seat).bind(who.actor).bind(who.action).bind(until).run();
}

void PresenceTable::drop(const QString& type, qint64 record, const QString& seat)
{
    Query(m_db, QStringLiteral("delete from presence where record_type = ? and record = ? and seat = ?")).bind(type).bind(record).bind(seat).run();
}

QList<Presence> PresenceTable::others(const QString& type, qint64 record, const QString& seat, Instant now)
{
    Query q(m_db, QStringLiteral("select seat, actor, action from presence where record_type = ? and record = ? and seat <> ? and until >= ? order by actor, seat"));
    q.bind(type).bind(record).bind(seat).bind(now);
    QList<Presence> all;
    while (q.next()) all << Presence{type, record, q.text(0), q.text(1), q.text(2)};
    return all;
}

} // namespace fuwutai
