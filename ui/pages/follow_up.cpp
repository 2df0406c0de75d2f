// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/follow_up.h"

#include "core/record/coding.h"

#include <QJsonArray>

#include <algorithm>

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

// Where a value is taken to: a field, or the field of a line ("phones.phone").
struct Target {
    const Field& whole;
    const Field& mine;
};
Target targetOf(const RecordType& type, const QString& path)
{
    const Field& whole = *type.field(path.section(QLatin1Char('.'), 0, 0));
    const QString cell = path.section(QLatin1Char('.'), 1);
    const auto at = std::find_if(whole.fields.begin(), whole.fields.end(), [&](const Field& f) { return f.key == cell; });
    return {whole, at == whole.fields.end() ? whole : *at};
}

// All cells that are taken over make one line. What stands there already stays.
void put(QJsonObject& with, const Target& to, const QJsonValue& value)
{
    if (&to.whole == &to.mine) {
        if (!with.contains(to.mine.key)) with.insert(to.mine.key, value);
        return;
    }
    QJsonObject line = with.value(to.whole.key).toArray().first().toObject();
    if (!line.contains(to.mine.key)) line.insert(to.mine.key, value);
    with.insert(to.whole.key, QJsonArray{line});
}

bool isSealed(const Field& field, const RecordView& from) { return field.personal && !isSeen(from.sight, maskOf(field.kind)); }

} // namespace

QList<FollowUpOffer> followUpsOf(const Registry& registry, const Record& record, const Actor& actor)
{
    QList<FollowUpOffer> all;
    if (record.id == 0) return all;
    for (const RecordType* type : registry.all())
        for (const FollowUp& row : type->followUps)
            if (record.type->key == QLatin1String(row.from) && mayFollow(row, record) && mayBegin(*type, row, actor, scopeOf(record))) all << FollowUpOffer{type, &row};
    std::stable_sort(all.begin(), all.end(), [](const FollowUpOffer& a, const FollowUpOffer& b) { return *a.row->field && !*b.row->field; });
    return all;
}

QString knownBy(const FollowUpOffer& offer, const RecordView& from)
{
    if (*offer.row->field) return {};
    for (const FollowUp::Take& take : offer.row->takes)
        if (const Field& theirs = *from.record.type->field(QLatin1String(take.theirs)); theirs.kind == Kind::Phone && !isSealed(theirs, from))
            return writeJson(theirs, from.record.value(theirs.key), openText).toString();
    return {};
}

QJsonObject takenOver(const FollowUpOffer& offer, const RecordView& from)
{
    QJsonObject with = offer.row->more ? offer.row->more(from.record) : QJsonObject();
    if (*offer.row->field) with.insert(QLatin1String(offer.row->field), from.record.number);
    for (const FollowUp::Take& take : offer.row->takes) {
        const Field& theirs = *from.record.type->field(QLatin1String(take.theirs));
        if (isSealed(theirs, from) || (take.when && !take.when(from.record)) || isEmpty(from.record.value(theirs.key))) continue;
        const Target to = targetOf(*offer.type, QLatin1String(take.mine));
        put(with, to, valueOf(theirs, to.mine, from));
    }
    return with;
}

} // namespace fuwutai
