// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/office_seed.h"

#include "core/access/password.h"
#include "core/calendar/calendar_file.h"
#include "core/gate/login.h"
#include "core/query/keeping.h"
#include "core/store/login_table.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace fuwutai {

namespace {

struct RoleName { Role role; const char* name; bool local; };
const RoleName kPeople[] = {
    {Role::FrontDesk, "周晓兰", true}, {Role::Tracker, "何婷", true}, {Role::OfficeHead, "王芳", true}, {Role::ServiceManager, "陈立群", false},
    {Role::Handler, "林建业", false}, {Role::Foreman, "赵铁军", true}, {Role::Engineering, "孙国栋", true}, {Role::Property, "黄丽娟", true},
    {Role::ChiefEngineer, "郑维民", false}, {Role::DeputyGm, "吴启明", false}, {Role::GeneralManager, "高远", false}, {Role::GmOffice, "许文静", false},
    {Role::Auditor, "马会明", false}, {Role::Finance, "罗慧敏", false}, {Role::QualityRep, "梁志坚", false}, {Role::Legal, "谢正言", false},
    {Role::Administrator, "系统管理员", false},
};

QByteArray shipped(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Nothing> runAsProgram(Workbench& bench, const QList<Command>& commands)
{
    const auto done = bench.gate->runAll(commands, systemActor());
    if (!done) return unexpected(done.error());
    return Nothing{};
}

QJsonObject policyFields(const PolicyRow& row)
{
    return {{QStringLiteral("key"), row.key}, {QStringLiteral("label"), row.label}, {QStringLiteral("value"), row.value}, {QStringLiteral("unit"), row.unit},
            {QStringLiteral("clause"), row.clause}, {QStringLiteral("valid_from"), row.validFrom.toString(Qt::ISODate)}};
}

QJsonObject dayFields(const CalendarDay& day)
{
    return {{QStringLiteral("day"), day.date.toString(Qt::ISODate)}, {QStringLiteral("kind"), day.work ? QStringLiteral("workday") : QStringLiteral("holiday")},
            {QStringLiteral("name"), day.name}, {QStringLiteral("source"), day.source}};
}

QJsonObject personFields(const SeedPerson& person)
{
    QJsonArray roles;
    for (const SeedRole& r : person.roles) {
        QJsonObject line{{QStringLiteral("role"), r.role}};
        for (const auto& [key, value] : {std::pair{"office", r.office}, {"department", r.department}, {"team", r.team}})
            if (!value.isEmpty()) line.insert(QLatin1String(key), value);
        roles.append(line);
    }
    return {{QStringLiteral("login"), person.login}, {QStringLiteral("name"), person.name}, {QStringLiteral("roles"), roles}};
}

} // namespace

QString practicePassword() { return QStringLiteral("demo-demo-demo"); }

QList<PolicyRow> shippedPolicy()
{
    QList<PolicyRow> rows;
    for (const QJsonValue& json : QJsonDocument::fromJson(shipped(QStringLiteral(":/fuwutai/policy/policy.json"))).array()) {
        const auto text = [&](const char* key) { return json[QLatin1String(key)].toString(); };
        rows << PolicyRow{text("key"), {}, QDate::fromString(text("valid_from"), Qt::ISODate), json[QLatin1String("value")].toInteger(), text("unit"), true, text("clause"), text("label")};
    }
    return rows;
}

namespace {

// Limits, and how long contractor and developer answer for a part: both from a day on, known by key or item and that day.
QList<Command> shippedRules()
{
    QList<Command> commands;
    for (const PolicyRow& row : shippedPolicy()) commands << command("policy_row", "create", {}, policyFields(row));
    for (const QJsonValue& line : QJsonDocument::fromJson(shipped(QStringLiteral(":/fuwutai/policy/warranty.json"))).array())
        commands << command("warranty_item", "create", {}, line.toObject());
    return commands;
}

} // namespace

Result<Nothing> seedRules(Workbench& bench)
{
    QList<Command> commands = shippedRules();
    const auto calendar = readCalendar(QString::fromUtf8(shipped(QStringLiteral(":/fuwutai/calendar/cn_holidays.csv"))));
    if (!calendar) return unexpected(calendar.error());
    for (const CalendarDay& day : calendar->days) commands << command("calendar_day", "create", {}, dayFields(day));
    return runAsProgram(bench, commands);
}

Result<Nothing> keepShippedRules(Workbench& bench)
{
    const auto missing = readOn(bench, [&]() -> Result<QList<Command>> {
        QList<Command> commands;
        const auto numbers = [&](const QString& type) { return numbersOf(*bench.db, *bench.registry->find(type)); };
        if (numbers(QStringLiteral("policy_row")).isEmpty()) return commands;
        QMap<QString, QStringList> there;
        for (const Command& rule : shippedRules()) {
            if (!there.contains(rule.type)) there.insert(rule.type, numbers(rule.type));
            const auto said = [&](const char* key) { return rule.with.value(QLatin1String(key)).toString(); };
            const QString number = (said("key").isEmpty() ? said("item") : said("key")) + QLatin1Char('@') + said("valid_from");
            if (!there.value(rule.type).contains(number)) commands << rule;
        }
        return commands;
    });
    if (!missing) return unexpected(missing.error());
    return missing->isEmpty() ? Result<Nothing>(Nothing{}) : runAsProgram(bench, *missing);
}

Result<Nothing> seedOffice(Workbench& bench, const QString& code, const QString& name)
{
    return runAsProgram(bench, {command("office", "create", {}, {{QStringLiteral("code"), code}, {QStringLiteral("name"), name}})});
}

Result<Nothing> seedPeople(Workbench& bench, const QList<SeedPerson>& people)
{
    QList<Command> commands;
    for (const SeedPerson& person : people) commands << command("user", "create", {}, personFields(person));
    return runAsProgram(bench, commands);
}

namespace {

// The reasons of a step, under the names that the founder knows.
Reasons reasonsOf(const Result<Nothing>& done, const QHash<QString, QString>& names)
{
    Reasons reasons = done ? Reasons() : done.error().reasons;
    for (Reason& r : reasons) r.field = names.value(r.field, r.field);
    return reasons;
}

} // namespace

Result<Nothing> foundOffice(Workbench& bench, const Founding& f)
{
    return write(*bench.db, [&]() -> Result<Nothing> {
        if (const auto done = seedRules(bench); !done) return done;
        const auto office = seedOffice(bench, f.office, f.officeName);
        SeedPerson founder{f.login, f.person, {{roleKey(Role::Administrator), {}, {}, {}}}};
        if (office && f.takesCalls) founder.roles << SeedRole{roleKey(Role::FrontDesk), f.office, {}, {}};
        const auto person = seedPeople(bench, {founder});
        const Reasons reasons = reasonsOf(office, {{QStringLiteral("code"), QStringLiteral("office")}, {QStringLiteral("name"), QStringLiteral("office_name")}})
                                + reasonsOf(person, {{QStringLiteral("name"), QStringLiteral("person")}}) + checkNewPassword(f.password);
        if (!reasons.isEmpty()) return refuse(RefusalKind::Refused, reasons);
        return setPassword(bench, f.login, f.password, false);
    });
}

QList<SeedPerson> practicePeople(const QString& office)
{
    QList<SeedPerson> all;
    for (const RoleName& r : kPeople)
        all << SeedPerson{roleKey(r.role), QString::fromUtf8(r.name), {SeedRole{roleKey(r.role), r.local ? office : QString(), {}, {}}}};
    return all;
}

Result<Nothing> seedPracticePasswords(Workbench& bench, const QList<SeedPerson>& people)
{
    if (!bench.practice) return refuse(RefusalKind::Denied, QStringLiteral("practice"), say("This password is for practice data bases only"));
    // One hash for all: it hides nothing, and hashing takes its time.
    const QString hash = hashPassword(practicePassword());
    return write(*bench.db, [&]() -> Result<Nothing> {
        for (const SeedPerson& person : people) LoginTable(*bench.db).save({person.login, hash, false, 0, {}, bench.clock->now()});
        return Nothing{};
    });
}

} // namespace fuwutai
