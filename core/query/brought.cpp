// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/brought.h"

#include "core/query/names.h"
#include "core/query/scope_filter.h"
#include "core/record/coding.h"
#include "core/records/customer/customer.h"
#include "core/store/query.h"
#include "core/store/repository.h"

namespace fuwutai {

namespace {

// Who is written down for a home; an agent lives elsewhere.
QStringList residentsOf(Database& db, const QString& home)
{
    Query q(db, QStringLiteral("select distinct t.number from customer t join customer_homes h on h.record = t.id "
                               "where h.home = ? and h.relation <> 'agent' and t.state = 'active' order by t.number limit 2"));
    q.bind(home);
    QStringList all;
    while (q.next()) all << q.text(0);
    return all;
}

void addResident(QJsonObject& said, const Reader& reader, const QString& home)
{
    const QStringList all = residentsOf(reader.db, home);
    const auto record = all.size() == 1 ? Repository(reader.db).load(customerType(), all.first()) : std::nullopt;
    if (!record || !isVisibleTo(reader.actor, *record) || sightOf(reader.actor, scopeOf(*record)) != Sight::Clear) return;
    const auto customer = decode<Customer>(*record);
    said.insert(QStringLiteral("resident.name"), reveal(reader.actor, scopeOf(*record), customer.name, Mask::Name));
    if (!customer.phones.empty()) said.insert(QStringLiteral("resident.phone"), reveal(reader.actor, scopeOf(*record), customer.phones.front().phone, Mask::Phone));
}

} // namespace

Result<BroughtQuestion::Answer> BroughtQuestion::ask(const Reader& reader) const
{
    const RecordType* found = reader.registry.find(type);
    const auto record = found ? Repository(reader.db).load(*found, number) : std::nullopt;
    if (!record || !isVisibleTo(reader.actor, *record)) return refuse(RefusalKind::NotFound, QStringLiteral("not_found"), say("There is no %1 %2").arg(type, number));
    QJsonObject said;
    for (std::size_t i = 0; i < record->values.size(); ++i)
        if (const Field& field = found->fields[i]; !field.personal && !isEmpty(record->values[i])) said.insert(field.key, writeJson(field, record->values[i], maskedText));
    if (type != QLatin1String("home")) return said;
    said.insert(QStringLiteral("address"), Names(reader).of(type, number));
    addResident(said, reader, number);
    return said;
}

} // namespace fuwutai
