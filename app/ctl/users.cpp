// SPDX-License-Identifier: GPL-3.0-or-later
// fuwutaictl user: who may use the program. Roles are written ROLE, ROLE@OFFICE, handler@OFFICE/DEPARTMENT or foreman@OFFICE/TEAM.
#include "app/ctl/commands.h"

#include "core/gate/login.h"
#include "core/query/keeping.h"
#include "core/store/repository.h"

#include <QJsonArray>
#include <QJsonObject>

namespace fuwutai {

namespace {

const char* const kUser = "user";

struct Asked {
    QString user;
    QString name;
    QStringList roles;
};

QJsonObject roleLine(const QString& written)
{
    const QString role = written.section(QLatin1Char('@'), 0, 0);
    const QString place = written.section(QLatin1Char('@'), 1);
    QJsonObject line{{QStringLiteral("role"), role}};
    if (const QString office = place.section(QLatin1Char('/'), 0, 0); !office.isEmpty()) line.insert(QStringLiteral("office"), office);
    if (const QString part = place.section(QLatin1Char('/'), 1); !part.isEmpty())
        line.insert(role == QLatin1String("foreman") ? QStringLiteral("team") : QStringLiteral("department"), part);
    return line;
}

QJsonArray roleLines(const QStringList& written)
{
    QJsonArray all;
    for (const QString& one : written) all.append(roleLine(one));
    return all;
}

std::optional<Record> userRecord(Context& c, const QString& login)
{
    const auto found = readOn(*c.bench, [&]() -> Result<std::optional<Record>> { return Repository(*c.bench->db).load(*c.bench->registry->find(QLatin1String(kUser)), login); });
    return found ? *found : std::nullopt;
}

Outcome tellCode(Context& c, const QString& login, const Result<QString>& code)
{
    if (!code) return unexpected(code.error());
    if (c.json) c.answer({{QStringLiteral("ok"), true}, {QStringLiteral("user"), login}, {QStringLiteral("code"), *code}});
    else c.tell(say("One-time code of %1: %2").arg(login, *code));
    return 0;
}

Outcome tellDone(Context& c, const QString& login)
{
    if (c.json) c.answer({{QStringLiteral("ok"), true}, {QStringLiteral("user"), login}});
    else c.tell(say("Done: %1").arg(login));
    return 0;
}

Outcome listUsers(Context& c, const Actor&, const Asked&)
{
    const RecordType& type = *c.bench->registry->find(QLatin1String(kUser));
    const auto numbers = readOn(*c.bench, [&]() -> Result<QStringList> { return numbersOf(*c.bench->db, type); });
    if (!numbers) return unexpected(numbers.error());
    QJsonArray all;
    for (const QString& login : *numbers) {
        const auto user = userRecord(c, login);
        const auto actor = c.bench->directory->actor(*c.bench->db, login, localDate(c.bench->clock->now()));
        QStringList roles;
        for (const RoleBinding& b : actor ? actor->bindings : QList<RoleBinding>()) {
            const QString part = b.department + b.team;
            roles << roleKey(b.role) + (b.office.isEmpty() && part.isEmpty() ? QString() : QLatin1Char('@') + b.office) + (part.isEmpty() ? QString() : QLatin1Char('/') + part);
        }
        all.append(QJsonObject{{QStringLiteral("user"), login}, {QStringLiteral("name"), user->text(QStringLiteral("name"))}, {QStringLiteral("state"), user->state},
                               {QStringLiteral("roles"), QJsonArray::fromStringList(roles)}});
        if (!c.json) c.tell(QStringList{login, user->text(QStringLiteral("name")), type.stateText(user->state), roles.join(QLatin1Char(' '))}.join(QLatin1Char('\t')));
    }
    if (c.json) c.answer({{QStringLiteral("users"), all}});
    return 0;
}

Outcome addUser(Context& c, const Actor& actor, const Asked& a)
{
    const auto made = c.bench->gate->run(command(kUser, "create", {}, {{QStringLiteral("login"), a.user}, {QStringLiteral("name"), a.name.isEmpty() ? a.user : a.name},
                                                                        {QStringLiteral("roles"), roleLines(a.roles)}}), actor);
    if (!made) return unexpected(made.error());
    return tellCode(c, a.user, newLoginCode(*c.bench, a.user, actor));
}

// The roles given take the place of those he had.
Outcome setRoles(Context& c, const Actor& actor, const Asked& a)
{
    const auto user = userRecord(c, a.user);
    if (!user) return refuse(RefusalKind::NotFound, QStringLiteral("not_found"), say("There is no user %1").arg(a.user));
    QJsonArray lines = roleLines(a.roles);
    for (const LineValue& line : std::get<LineValues>(user->value(QStringLiteral("roles"))).lines)
        lines.append(QJsonObject{{QStringLiteral("id"), line.id}, {QStringLiteral("removed"), true}});
    const auto done = c.bench->gate->run(command(kUser, "change", a.user, {{QStringLiteral("roles"), lines}}), actor);
    if (!done) return unexpected(done.error());
    return tellDone(c, a.user);
}

Outcome disableUser(Context& c, const Actor& actor, const Asked& a)
{
    const auto done = c.bench->gate->run(command(kUser, "retire", a.user), actor);
    if (!done) return unexpected(done.error());
    return tellDone(c, a.user);
}

Outcome resetUser(Context& c, const Actor& actor, const Asked& a) { return tellCode(c, a.user, newLoginCode(*c.bench, a.user, actor)); }

// One's own password: the old one as for every command, the new one asked for or from FUWUTAI_NEW_PASSWORD.
Outcome changeOwn(Context& c, const Asked& a)
{
    if (c.as.isEmpty() || (!a.user.isEmpty() && a.user != c.as)) return misuse(say("everybody changes his own password: fuwutaictl --as USER user password"));
    QString old = qEnvironmentVariable("FUWUTAI_PASSWORD");
    if (old.isEmpty()) old = askSecret(say("Password of %1").arg(c.as));
    QString fresh = qEnvironmentVariable("FUWUTAI_NEW_PASSWORD");
    if (fresh.isEmpty()) {
        fresh = askSecret(say("New password"));
        if (fresh != askSecret(say("The new password again"))) return refuse(RefusalKind::Refused, QStringLiteral("differs"), say("The two are not the same"), QStringLiteral("password"));
    }
    const auto done = changePassword(*c.bench, c.as, old, fresh);
    if (!done) return unexpected(done.error());
    return tellDone(c, c.as);
}

struct UserAction {
    const char* name;
    bool named;   // a user behind it
    bool reading;
    Outcome (*run)(Context&, const Actor&, const Asked&);
};
const UserAction kActions[] = {{"list", false, true, listUsers}, {"add", true, false, addUser}, {"role", true, false, setRoles},
                               {"disable", true, false, disableUser}, {"reset", true, false, resetUser}};

} // namespace

Outcome runUser(Context& c)
{
    Asked asked{{}, c.args.value(QStringLiteral("--name")), c.args.values(QStringLiteral("--role"))};
    const auto words = c.args.finish(1, 2);
    if (!words) return unexpected(words.error());
    asked.user = words->value(1);
    const bool own = words->first() == QLatin1String("password");
    const auto action = std::find_if(std::begin(kActions), std::end(kActions), [&](const UserAction& a) { return words->first() == QLatin1String(a.name); });
    if (!own && (action == std::end(kActions) || action->named == asked.user.isEmpty())) return misuse(say("what about users? list, add, role, password, disable or reset"));
    if (const auto opened = c.open(); !opened) return unexpected(opened.error());
    if (own) return changeOwn(c, asked);
    const auto actor = c.actor(action->reading);
    if (!actor) return unexpected(actor.error());
    return action->run(c, *actor, asked);
}

} // namespace fuwutai
