// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/keeping.h"

#include "core/store/query.h"
#include "core/store/repository.h"

namespace fuwutai {

namespace {

QStringList texts(Query& q)
{
    QStringList all;
    while (q.next()) all << q.text(0);
    return all;
}

} // namespace

QStringList numbersOf(Database& db, const RecordType& type, const QString& state)
{
    Query q(db, QStringLiteral("select t.number from %1 t where (t.state = ? or ? = '') order by t.id").arg(tableOf(type)));
    q.bind(state).bind(state.isNull() ? QStringLiteral("") : state);
    return texts(q);
}

QSet<QString> valuesIn(Database& db, const RecordType& type, const QString& field)
{
    QSet<QString> all;
    Query q(db, QStringLiteral("select distinct t.%1 from %2 t where t.%1 <> ''").arg(field, tableOf(type)));
    while (q.next()) all << q.text(0);
    return all;
}

QStringList numbersWith(Database& db, const RecordType& type, const QString& field, const QString& value)
{
    Query q(db, QStringLiteral("select t.number from %1 t where t.%2 = ? order by t.id").arg(tableOf(type), field));
    q.bind(value);
    return texts(q);
}

QList<LineRow> linesIn(Database& db, const RecordType& type, const QString& field, const QString& lines, const QString& lineField)
{
    QList<LineRow> all;
    Query q(db, QStringLiteral("select t.number, t.%1, l.%2 from %3 t join %4_%5 l on l.record = t.id order by t.id, l.position").arg(field, lineField, tableOf(type), type.key, lines));
    while (q.next()) all << LineRow{q.text(0), q.text(1), q.text(2)};
    return all;
}

Instant begunAt(Database& db, const QString& office)
{
    Query founded(db, QStringLiteral("select created_at from office where number = ?"));
    founded.bind(office);
    if (!founded.next()) return {};
    const Instant first = founded.time(0);
    Query q(db, QStringLiteral("select min(received_at) from call_record where office = ?"));
    q.bind(office);
    return q.next() && q.time(0).isSet() ? std::min(first, q.time(0)) : first;
}

namespace {

QList<Fault> toldBy(Database& db, const QString& pragma)
{
    QList<Fault> all;
    Query q(db, pragma);
    while (q.next())
        if (q.text(0) != QLatin1String("ok")) all << Fault{QStringLiteral("engine"), {}, q.text(0)};
    return all;
}

} // namespace

QList<Fault> engineFaults(Database& db)
{
    if (db.engine() != Engine::Sqlite) return {};
    return toldBy(db, QStringLiteral("pragma integrity_check")) + foreignKeyFaults(db);
}

// Told in the window: the engine's own words are for whoever runs fuwutaictl check.
QList<Fault> pageFaults(Database& db)
{
    const auto found = toldBy(db, QStringLiteral("pragma quick_check")).size();
    if (found == 0) return {};
    return {Fault{QStringLiteral("engine"), {}, say("pages of the data base file are damaged: %1 faults").arg(found)}};
}

QList<Fault> foreignKeyFaults(Database& db)
{
    QList<Fault> all;
    Query q(db, QStringLiteral("pragma foreign_key_check"));
    while (q.next())
        all << Fault{QStringLiteral("foreign_key"), q.text(1), say("row %1 of %2 names something that does not exist in %3").arg(q.text(1), q.text(0), q.text(2))};
    return all;
}

QList<Fault> recordFaults(Database& db, const Registry& registry)
{
    QList<Fault> all;
    for (const RecordType* type : registry.all()) {
        // The last entry of each record, beside the record itself; either may lack the other.
        Query q(db, QStringLiteral("select t.number, t.state, t.version, e.to_state, e.version from %1 t left join "
                                   "(select record, max(seq) as last from entry where record_type = ? group by record) l on l.record = t.id "
                                   "left join entry e on e.seq = l.last where e.seq is null or e.to_state <> t.state or e.version <> t.version "
                                   "order by t.id").arg(tableOf(*type)));
        q.bind(type->key);
        while (q.next()) {
            const QString text = q.isNull(3) ? say("%1 has no entry in the chain").arg(q.text(0))
                                             : say("%1 stands as “%2”, version %3; its last entry says “%4”, version %5")
                                                   .arg(q.text(0), q.text(1), q.text(2), q.text(3), q.text(4));
            all << Fault{QStringLiteral("record"), q.text(0), text};
        }
        Query gone(db, QStringLiteral("select distinct e.number from entry e where e.record_type = ? and not exists "
                                      "(select 1 from %1 t where t.id = e.record)").arg(tableOf(*type)));
        gone.bind(type->key);
        while (gone.next()) all << Fault{QStringLiteral("record"), gone.text(0), say("%1 stands in the chain but not among the records").arg(gone.text(0))};
    }
    return all;
}

} // namespace fuwutai
