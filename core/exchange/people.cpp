// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/people.h"

#include "core/base/text.h"
#include "core/gate/login.h"
#include "core/query/keeping.h"
#include "core/store/repository.h"

#include <QJsonArray>
#include <QSet>

namespace fuwutai {

namespace {

const QString kHandler = roleKey(Role::Handler), kForeman = roleKey(Role::Foreman);

constexpr Roles kLocal{Role::FrontDesk, Role::Tracker, Role::OfficeHead, Role::Foreman, Role::Engineering, Role::Property};

QJsonArray rolesOf(const NewPerson& p, const QString& office)
{
    QJsonArray roles;
    for (const QString& role : p.roles) {
        QJsonObject line{{QStringLiteral("role"), role}};
        if (isLocalRole(role)) line.insert(QStringLiteral("office"), office);
        if (role == kHandler && !p.department.isEmpty()) line.insert(QStringLiteral("department"), p.department);
        roles.append(line);
    }
    return roles;
}

// One who is there keeps the name and the telephone he has.
Command stepFor(const NewPerson& p, const QString& office)
{
    const QJsonArray roles = rolesOf(p, office);
    if (p.there) return command("user", "change", p.login, {{QStringLiteral("roles"), roles}});
    return command("user", "create", {}, {{QStringLiteral("login"), p.login}, {QStringLiteral("name"), p.name}, {QStringLiteral("phone"), p.phone}, {QStringLiteral("roles"), roles}});
}

// What is held twice is one role.
NewPerson withoutHeld(Workbench& bench, NewPerson p, const QString& office)
{
    const auto user = p.there ? Repository(*bench.db).load(*bench.registry->find(QStringLiteral("user")), p.login) : std::nullopt;
    if (!user) return p;
    const Field& lines = *user->type->field(QStringLiteral("roles"));
    for (const LineValue& held : std::get<LineValues>(user->value("roles")).lines) {
        const auto is = [&](const char* key, const QString& wanted) { return std::get<QString>(cellOf(lines, held, key)) == wanted; };
        p.roles.removeIf([&](const QString& role) {
            return is("role", role) && (is("office", QString()) || is("office", office)) && (role != kHandler || is("department", QString()) || is("department", p.department));
        });
    }
    return p;
}

// Where nobody is named yet who stands for it.
Result<Nothing> lead(Workbench& bench, const char* type, const char* field, const QString& number, const QString& login, const Actor& actor)
{
    const auto record = Repository(*bench.db).load(*bench.registry->find(QLatin1String(type)), number);
    if (!record || !record->text(QLatin1String(field)).isEmpty()) return Nothing{};
    const auto done = bench.gate->run(command(type, "change", number, {{QLatin1String(field), login}}), actor);
    if (!done) return unexpected(done.error());
    return Nothing{};
}

Result<Nothing> leads(Workbench& bench, const NewPerson& p, const QString& office, const Actor& actor)
{
    if (p.roles.contains(kHandler) && !p.department.isEmpty())
        if (const auto done = lead(bench, "department", "handler", p.department, p.login, actor); !done) return done;
    if (!p.roles.contains(kForeman)) return Nothing{};
    for (const Record& team : Repository(*bench.db).loadWhere(*bench.registry->find(QStringLiteral("team")), QStringLiteral("leader"), QStringLiteral("")))
        if (team.office == office && team.state == QLatin1String("active")) return lead(bench, "team", "leader", team.number, p.login, actor);
    return Nothing{};
}

Reasons missing(const NewPerson& p)
{
    Reasons reasons;
    if (p.roles.isEmpty()) reasons << Reason{QStringLiteral("roles"), QStringLiteral("required"), p.there ? say("has this role already") : say("a role is missing")};
    if (p.roles.contains(kHandler) && p.department.isEmpty())
        reasons << Reason{QStringLiteral("department"), QStringLiteral("required"), say("a handler stands for a department: which one?")};
    return reasons;
}

// Those of them who are there by the time their line comes: named before, or the one who types himself.
QList<NewPerson> knowing(Workbench& bench, QList<NewPerson> people, const Actor& actor)
{
    const auto self = Repository(*bench.db).load(*bench.registry->find(QStringLiteral("user")), actor.user);
    QSet<std::pair<QString, QString>> known;
    if (self) known.insert({self->number, self->text(QStringLiteral("name"))});
    for (NewPerson& p : people) {
        p.there = p.there || known.contains({p.login, p.name});
        known.insert({p.login, p.name});
    }
    return people;
}

Reasons added(Workbench& bench, const NewPerson& said, const QString& office, const Actor& actor)
{
    const NewPerson p = withoutHeld(bench, said, office);
    Reasons reasons = missing(p);
    if (const auto done = bench.gate->run(stepFor(p, office), actor); !done) reasons += done.error().reasons;
    else if (const auto led = leads(bench, p, office, actor); !led) reasons += led.error().reasons;
    // What exists already is known by its login name.
    for (Reason& r : reasons)
        if (r.code == QLatin1String("exists")) r.field = QStringLiteral("login");
    return reasons;
}

} // namespace

bool isLocalRole(const QString& role)
{
    const auto known = roleOf(role);
    return known && kLocal.has(*known);
}

QString loginFor(const QString& name) { return pinyinTokens(name.simplified()).section(QLatin1Char(' '), 0, 0); }

Result<QList<LoginSlip>> addPeople(Workbench& bench, const QString& office, const QList<NewPerson>& said, const Actor& actor)
{
    return write(*bench.db, [&]() -> Result<QList<LoginSlip>> {
        const QList<NewPerson> people = knowing(bench, said, actor);
        Reasons reasons;
        for (int i = 0; i < people.size(); ++i)
            for (Reason r : added(bench, people[i], office, actor)) {
                r.field = QStringLiteral("%1.%2").arg(i).arg(r.field);
                reasons << r;
            }
        if (!reasons.isEmpty()) return refuse(RefusalKind::Refused, reasons);
        QList<LoginSlip> slips;
        for (const NewPerson& p : people) {
            if (p.there) continue;
            const auto code = newLoginCode(bench, p.login, actor);
            if (!code) return unexpected(code.error());
            slips << LoginSlip{p.name, p.login, *code};
        }
        return slips;
    });
}

} // namespace fuwutai
