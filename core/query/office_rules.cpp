// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/office_rules.h"

#include "core/calendar/calendar_file.h"
#include "core/records/deputy/deputy.h"
#include "core/records/office/office.h"
#include "core/records/user/user.h"
#include "core/store/repository.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fuwutai {

namespace {

const QString kActive = QStringLiteral("active");

QByteArray shipped(const char* name)
{
    QFile file(QStringLiteral(":/fuwutai/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The holidays that come with the program, for a data base that holds none of its own.
CalendarFile shippedCalendar()
{
    const auto file = readCalendar(QString::fromUtf8(shipped("calendar/cn_holidays.csv")));
    return file ? *file : CalendarFile{};
}

QList<PolicyRow> shippedPolicy()
{
    QList<PolicyRow> rows;
    for (const QJsonValue& v : QJsonDocument::fromJson(shipped("policy/policy.json")).array()) {
        const QJsonObject o = v.toObject();
        const auto text = [&](const char* key) { return o.value(QLatin1String(key)).toString(); };
        rows << PolicyRow{text("key"), {}, QDate::fromString(text("valid_from"), Qt::ISODate), o.value(QLatin1String("value")).toInteger(),
                          text("unit"), true, text("clause"), text("label")};
    }
    return rows;
}

std::optional<User> activeUser(Database& db, const QString& login)
{
    const auto record = Repository(db).load(userType(), login);
    if (!record || record->state != kActive) return std::nullopt;
    return decode<User>(*record);
}

QList<RoleBinding> bindingsOf(const User& user, const QString& principal)
{
    QList<RoleBinding> all;
    for (const UserRole& r : user.roles)
        if (r.role != RoleChoice::Unset) all << RoleBinding{Role(int(r.role) - 1), r.office.number, r.department.number, r.team.number, principal};
    return all;
}

BusinessHours hoursOf(Database& db, const QString& office)
{
    if (office.isEmpty()) return {};
    const auto record = Repository(db).load(officeType(), office);
    const auto hours = record ? readHours(decode<Office>(*record).hours) : std::nullopt;
    return hours.value_or(BusinessHours());
}

} // namespace

std::optional<Actor> loadActor(Database& db, const QString& login, QDate day)
{
    const auto user = activeUser(db, login);
    if (!user) return std::nullopt;
    Actor actor{login, user->name, bindingsOf(*user, {})};
    for (const Record& record : Repository(db).loadWhere(deputyType(), QStringLiteral("deputy"), login)) {
        const auto d = decode<Deputy>(record);
        if (record.state != kActive || day < d.dateFrom || day > d.dateTo) continue;
        if (const auto principal = activeUser(db, d.principal.number)) actor.bindings << bindingsOf(*principal, d.principal.number);
    }
    return actor;
}

WorkCalendar loadCalendar(Database& db, const QString& office)
{
    QList<CalendarDay> days;
    {
        Query q(db, QStringLiteral("select day, kind, name, source from calendar_day where state = 'active' order by day"));
        while (q.next()) days << CalendarDay{QDate::fromString(q.text(0), Qt::ISODate), q.text(1) == QLatin1String("workday"), q.text(2), q.text(3)};
    }
    const CalendarFile file = days.isEmpty() ? shippedCalendar() : CalendarFile{days, knownYears(days)};
    return file.calendar(hoursOf(db, office));
}

Policy loadPolicy(Database& db)
{
    QList<PolicyRow> rows;
    {
        Query q(db, QStringLiteral("select key, for_office, valid_from, value, unit, switched_off, clause, label from policy_row where state = 'active' order by valid_from"));
        while (q.next())
            rows << PolicyRow{q.text(0), q.text(1), QDate::fromString(q.text(2), Qt::ISODate), q.number(3), q.text(4), q.number(5) == 0, q.text(6), q.text(7)};
    }
    return Policy(rows.isEmpty() ? shippedPolicy() : rows);
}

} // namespace fuwutai
