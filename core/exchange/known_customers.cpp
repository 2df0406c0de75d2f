// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/known_customers.h"

#include "core/base/text.h"
#include "core/query/keeping.h"

namespace fuwutai {

namespace {

QString pair(const QString& one, const QString& other) { return one + QLatin1Char('\n') + other; }

QStringList linesOf(const QJsonObject& with, const char* lines, const char* field)
{
    QStringList all;
    for (const QJsonValue& line : with.value(QLatin1String(lines)).toArray()) all << line[QLatin1String(field)].toString();
    return all;
}

QStringList phonesOf(const QJsonObject& with)
{
    QStringList all;
    for (const QString& phone : linesOf(with, "phones", "phone")) all << normalPhone(phone);
    return all;
}

QString nameIn(const QJsonObject& with) { return with.value(QLatin1String("name")).toString().simplified(); }

} // namespace

void KnownCustomers::read(Workbench& bench)
{
    const RecordType& type = *bench.registry->find(QStringLiteral("customer"));
    for (const LineRow& row : linesIn(*bench.db, type, QStringLiteral("name"), QStringLiteral("phones"), QStringLiteral("phone")))
        m_numbers.insert(pair(row.value, row.line), row.number);
    for (const LineRow& row : linesIn(*bench.db, type, QStringLiteral("name"), QStringLiteral("homes"), QStringLiteral("home"))) {
        m_homes << pair(row.number, row.line);
        m_numbers.insert(pair(row.value, row.line), row.number);
    }
}

// Two people of one name in one home are told apart by their numbers.
QString KnownCustomers::numberOf(const QJsonObject& with) const
{
    const QStringList phones = phonesOf(with);
    for (const QString& mark : phones.isEmpty() ? linesOf(with, "homes", "home") : phones)
        if (const QString number = m_numbers.value(pair(nameIn(with), mark)); !number.isEmpty()) return number;
    return {};
}

QJsonArray KnownCustomers::freshHomes(const QJsonObject& with) const
{
    QJsonArray fresh;
    const QString number = numberOf(with);
    for (const QJsonValue& line : with.value(QLatin1String("homes")).toArray())
        if (!m_homes.contains(pair(number, line[QLatin1String("home")].toString()))) fresh.append(line);
    return fresh;
}

void KnownCustomers::note(const QString& number, const QJsonObject& with)
{
    for (const QString& phone : phonesOf(with)) m_numbers.insert(pair(nameIn(with), phone), number);
    for (const QString& home : linesOf(with, "homes", "home")) {
        m_homes << pair(number, home);
        m_numbers.insert(pair(nameIn(with), home), number);
    }
}

} // namespace fuwutai
