// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/incident_offer.h"

#include "core/policy/policy.h"
#include "core/query/scope_filter.h"
#include "core/store/repository.h"

#include <QSet>

namespace fuwutai {

namespace {

constexpr qint64 kDayMs = 86'400'000;
constexpr int kMostCalls = 200; // more are an uproar, not a list

std::optional<Record> found(const Reader& reader, const char* type, const QString& number)
{
    const RecordType* known = reader.registry.find(QLatin1String(type));
    const QList<Record> all = known ? plainRecords(reader.db, *known, {QStringLiteral("t.number = ?"), {number}}) : QList<Record>();
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

// What was called about at one place: a building, or a whole community.
struct Place {
    const char* column;
    QString number;
};

IncidentOffer lookAt(const Reader& reader, const Place& place, const IncidentQuestion& asked, int days)
{
    IncidentOffer offer;
    offer.days = days;
    offer.category = asked.category;
    QSet<QString> homes{asked.home};
    const RecordType& type = *reader.registry.find(QStringLiteral("call_record"));
    const Where visible = visibleTo(reader.actor, type);
    Query q(reader.db, QStringLiteral("select t.number, t.home, t.state, t.incident, coalesce(i.state, '') from call_record t join home h on h.number = t.home "
                                      "left join incident i on i.number = t.incident where h.%1 = ? and t.category = ? and t.received_at >= ? "
                                      "and t.state <> 'voided' and %2 order by t.received_at, t.id limit ?").arg(QLatin1String(place.column), visible.sql));
    q.bind(place.number).bind(asked.category).bind(reader.now.plusMs(-days * kDayMs)).bindAll(visible.values).bind(qint64(kMostCalls));
    while (q.next()) {
        homes << q.text(1);
        if (q.text(4) == QLatin1String("open")) offer.incident = q.text(3);
        else if (q.text(3).isEmpty() && type.phaseOf(q.text(2)) == Phase::Open) offer.calls << q.text(0);
    }
    offer.homes = int(homes.size());
    return offer;
}

QString nameOf(const Reader& reader, const char* type, const QString& number)
{
    const auto record = found(reader, type, number);
    return record ? record->text(QStringLiteral("name")) : number;
}

} // namespace

Result<IncidentQuestion::Answer> IncidentQuestion::ask(const Reader& reader) const
{
    const auto place = home.isEmpty() || category.isEmpty() ? std::nullopt : found(reader, "home", home);
    if (!place || !isVisibleTo(reader.actor, *place)) return Answer();
    const Policy& policy = *reader.rules(place->office).second;
    const QDate today = localDate(reader.now);
    const qint64 least = policy.number(QStringLiteral("homes.incident"), today, place->office);
    const int days = int(policy.number(QStringLiteral("days.incident"), today, place->office));
    const QString community = place->text(QStringLiteral("community")), building = place->text(QStringLiteral("building"));
    for (const Place& where : {Place{"building", building}, Place{"community", community}}) {
        if (where.number.isEmpty()) continue;
        IncidentOffer offer = lookAt(reader, where, *this, days);
        if (offer.homes < least && offer.incident.isEmpty()) continue;
        offer.community = community;
        if (qstrcmp(where.column, "building") == 0) offer.building = building;
        const auto known = offer.incident.isEmpty() ? std::nullopt : found(reader, "incident", offer.incident);
        const QString there = offer.building.isEmpty() ? nameOf(reader, "community", community) : QStringLiteral("%1 %2").arg(nameOf(reader, "community", community), nameOf(reader, "building", building));
        offer.title = known ? known->text(QStringLiteral("title")) : QStringLiteral("%1 %2").arg(there, nameOf(reader, "category", category));
        return Answer(offer);
    }
    return Answer();
}

} // namespace fuwutai
