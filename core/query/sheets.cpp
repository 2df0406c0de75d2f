// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/sheets.h"

#include "core/store/repository.h"

namespace fuwutai {

namespace {

QString onlyOffice(const Actor& actor)
{
    QSet<QString> offices;
    for (const RoleBinding& b : actor.bindings) offices << b.office;
    return offices.size() == 1 ? *offices.begin() : QString();
}

} // namespace

StoredSheet sheetInForce(Database& db, const QString& sheet, const QString& office, QDate day)
{
    Query q(db, QStringLiteral("select layout, form_code, form_version from sheet where key = ? and state = 'active' and valid_from <= ? "
                               "and for_office in ('', ?) order by case when for_office = '' then 1 else 0 end, shipped, valid_from desc, id desc limit 1"));
    q.bind(sheet).bind(day.toString(Qt::ISODate)).bind(office.isNull() ? QStringLiteral("") : office);
    return q.next() ? StoredSheet{q.text(0), q.text(1), q.text(2)} : StoredSheet{};
}

StoredSheet sheetOfRecord(Database& db, const QString& sheet, const Record& record)
{
    return sheetInForce(db, sheet, record.office, localDate(record.createdAt));
}

Result<StoredSheet> SheetQuestion::ask(const Reader& reader) const
{
    const RecordType* of = reader.registry.find(type);
    if (const auto record = of && !number.isEmpty() ? Repository(reader.db).load(*of, number) : std::nullopt) return sheetOfRecord(reader.db, sheet, *record);
    return sheetInForce(reader.db, sheet, office.isEmpty() ? onlyOffice(reader.actor) : office, localDate(reader.now));
}

QString newestShipped(Database& db, const QString& sheet)
{
    Query q(db, QStringLiteral("select layout from sheet where key = ? and shipped = 1 order by valid_from desc, id desc limit 1"));
    q.bind(sheet);
    return q.next() ? q.text(0) : QString();
}

} // namespace fuwutai
