// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/standard_set.h"

#include "core/store/repository.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace fuwutai {

namespace {

struct Part { const char* key; const char* type; };
const QString kWarranty = QStringLiteral("warranty_item"); // a type, and the key that names one
constexpr Part kParts[] = {{"departments", "department"}, {"teams", "team"}, {"categories", "category"}};

QList<StandardItem> shippedSet(const QString& office)
{
    QFile file(QStringLiteral(":/fuwutai/sample/standard.json"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    QList<StandardItem> items;
    for (const Part& part : kParts)
        for (const QJsonValue& one : all.value(QLatin1String(part.key)).toArray()) {
            StandardItem item{QLatin1String(part.type), {}, one.toObject()};
            item.number = item.with.value(QLatin1String("code")).toString();
            if (item.type == QLatin1String("team")) item.number.prepend(office); // each office has its own
            item.with.insert(QStringLiteral("code"), item.number);
            items << item;
        }
    return items;
}

QString parentOf(const StandardItem& item) { return item.with.value(QLatin1String("parent")).toString(); }

// With what each of them is part of.
QStringList withParents(const QList<StandardItem>& set, QStringList numbers)
{
    for (const StandardItem& item : set)
        if (numbers.contains(item.number) && !parentOf(item).isEmpty()) numbers << parentOf(item);
    return numbers;
}

// By its number; a department or team may stand under another one, it is known to people by its name.
bool isThere(Repository& records, const RecordType& type, const StandardItem& item, const QString& office)
{
    if (records.exists(type, item.number)) return true;
    if (type.field(QStringLiteral("kind"))) return false; // categories of several kinds may be called alike
    const QList<Record> named = records.loadWhere(type, QStringLiteral("name"), item.name());
    return std::any_of(named.begin(), named.end(), [&](const Record& r) { return r.state == QLatin1String("active") && (type.officeless || r.office == office); });
}

} // namespace

Result<QList<StandardItem>> standardSet(Workbench& bench, const QString& office)
{
    return readOn(bench, [&]() -> Result<QList<StandardItem>> {
        QList<StandardItem> items = shippedSet(office);
        Repository records(*bench.db);
        const RecordType& warranty = *bench.registry->find(kWarranty);
        for (StandardItem& item : items) {
            item.there = isThere(records, *bench.registry->find(item.type), item, office);
            if (!records.exists(warranty, item.with.value(kWarranty).toString())) item.with.remove(kWarranty); // the office counts by periods of its own
        }
        return items;
    });
}

Result<int> takeStandard(Workbench& bench, const QString& office, const QStringList& numbers, const Actor& actor)
{
    return write(*bench.db, [&]() -> Result<int> {
        const auto set = standardSet(bench, office);
        if (!set) return unexpected(set.error());
        const QStringList wanted = withParents(*set, numbers);
        QList<Command> commands;
        for (const StandardItem& item : *set) {
            if (item.there || !wanted.contains(item.number)) continue;
            commands << command(item.type.toLatin1().constData(), "create", {}, item.with);
            if (item.type == QLatin1String("team")) commands.last().office = office;
        }
        const auto done = bench.gate->runAll(commands, actor);
        if (!done) return unexpected(done.error());
        return int(commands.size());
    });
}

Result<int> takeStandard(Workbench& bench, const QString& office, const Actor& actor)
{
    QStringList all;
    for (const StandardItem& item : shippedSet(office)) all << item.number;
    return takeStandard(bench, office, all, actor);
}

} // namespace fuwutai
