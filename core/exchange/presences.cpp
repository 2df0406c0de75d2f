// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/presences.h"

#include "core/query/names.h"

namespace fuwutai {

Result<Nothing> notePresence(Workbench& bench, const Presence& who)
{
    return write(*bench.db, [&]() -> Result<Nothing> {
        const Instant now = bench.clock->now();
        PresenceTable(*bench.db).put(who, now, now.plusMs(kPresenceSeconds * 1000));
        return Nothing{};
    });
}

Result<Nothing> dropPresence(Workbench& bench, const Presence& who)
{
    return write(*bench.db, [&]() -> Result<Nothing> {
        PresenceTable(*bench.db).drop(who.type, who.record, who.seat);
        return Nothing{};
    });
}

Result<QStringList> PresenceQuestion::ask(const Reader& reader) const
{
    Names names(reader);
    QStringList all;
    const auto place = [](const QString& of) { return of.section(QLatin1Char('/'), 0, 0); };
    // One's own, of a window that crashed at this desk a moment ago, is nobody else's.
    for (const Presence& other : PresenceTable(reader.db).others(type, record, seat, reader.now))
        if (const QString name = names.user(other.actor); (other.actor != reader.actor.user || place(other.seat) != place(seat)) && !all.contains(name)) all << name;
    return all;
}

} // namespace fuwutai
