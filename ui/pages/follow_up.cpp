// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/follow_up.h"

#include "core/record/coding.h"

#include <QJsonArray>

namespace fuwutai {

namespace {

bool mayBegin(const RecordType& type, const FollowUp& row, const Actor& actor, const RecordScope& scope)
{
    const auto rows = type.rows(QLatin1String(row.action), {});
    return std::any_of(rows.begin(), rows.end(), [&](const FlowRow* r) { return r->who.permit(actor, scope).has_value(); });
}

bool mayFollow(const FollowUp& row, const Record& from)
{
    return row.when ? row.when(from) : from.type->phaseOf(from.state) == Phase::Open;
}

// Lines of another record are new ones here.
QJsonValue ofNobody(const QJsonValue& json)
{
    if (!json.isArray()) return json;
    QJsonArray fresh;
    for (const QJsonValue& line : json.toArray()) {
        QJsonObject one = line.toObject();
        one.remove(QStringLiteral("id"));
        fresh.append(one);
    }
    return fresh;
}

QJsonValue valueOf(const Field& theirs, const Field& mine, const RecordView& from)
{
    const Value& value = from.record.value(theirs.key);
    if (theirs.kind == Kind::Reference && mine.kind != Kind::Reference)
        return from.names.value(theirs.target + QLatin1Char('/') + std::get<QString>(value), std::get<QString>(value));
    return ofNobody(writeJson(theirs, value, openText));
}

} // namespace

QList<FollowUpOffer> followUpsOf(const Registry& registry, const Record& record, const Actor& actor)
{
    QList<FollowUpOffer> all;
    if (record.id == 0) return all;
    for (const RecordType* type : registry.all())
        for (const FollowUp& row : type->followUps)
            if (record.type->key == QLatin1String(row.from) && mayFollow(row, record) && mayBegin(*type, row, actor, scopeOf(record))) all << FollowUpOffer{type, &row};
    return all;
}

QJsonObject takenOver(const FollowUpOffer& offer, const RecordView& from)
{
    QJsonObject with = offer.row->more ? offer.row->more(from.record) : QJsonObject();
    with.insert(QLatin1String(offer.row->field), from.record.number);
    for (const FollowUp::Take& take : offer.row->takes) {
        const Field& theirs = *from.record.type->field(QLatin1String(take.theirs));
        const Field& mine = *offer.type->field(QLatin1String(take.mine));
        const bool sealed = theirs.personal && !isSeen(from.sight, maskOf(theirs.kind));
        if (with.contains(mine.key) || sealed || (take.when && !take.when(from.record)) || isEmpty(from.record.value(theirs.key))) continue;
        with.insert(mine.key, valueOf(theirs, mine, from));
    }
    return with;
}

} // namespace fuwutai
