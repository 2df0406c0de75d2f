// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/user/user.h"

#include "core/record/master_flow.h"

#include <QRegularExpression>

namespace fuwutai {

namespace {

Reason badRole(const char* code, const QString& text) { return {QStringLiteral("roles"), QLatin1String(code), text}; }

Reasons mayStand(const Situation& s)
{
    static const QRegularExpression login(QStringLiteral("^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$"), QRegularExpression::UseUnicodePropertiesOption);
    Reasons reasons;
    const auto user = after<User>(s);
    if (!user.login.isEmpty() && (!login.match(user.login).hasMatch() || user.login == QLatin1String("system")))
        reasons << Reason{QStringLiteral("login"), QStringLiteral("login"), say("a login name is made of letters, digits, dot, hyphen and underline, and is not “system”")};
    for (const UserRole& line : user.roles) {
        if (line.role == RoleChoice::Unset) reasons << badRole("required", say("a role is missing"));
        if (line.role != choiceOf(Role::Handler) && !line.department.isEmpty())
            reasons << badRole("department", say("only a handler is bound to a department"));
        if (line.role != choiceOf(Role::Foreman) && !line.team.isEmpty()) reasons << badRole("team", say("only a foreman is bound to a team"));
    }
    const bool administers = std::any_of(user.roles.begin(), user.roles.end(), [](const UserRole& r) { return r.role == choiceOf(Role::Administrator); });
    if (s.action == QLatin1String("change") && user.login == s.actor.user && !administers)
        reasons << badRole("own", say("nobody takes the administrator's role from himself"));
    return reasons;
}

Reasons mayRetire(const Situation& s)
{
    if (s.before.number != s.actor.user) return {};
    return {{QString(), QStringLiteral("own"), say("nobody disables himself")}};
}

RecordType makeType()
{
    RecordType t = masterType({"user", L10N("User"), L10N("Users")}, fieldsOf<User>(),
                              {.who = anyOf({Role::Administrator}), .named = {"login"},
                               .fills = {"name", "roles", "phone", "email"},
                               .needs = {"login", "name"}, .guard = mayStand, .retireGuard = mayRetire});
    t.list.named = true;
    t.numbering.natural = [](const Situation& s) { return after<User>(s).login; };
    t.officeless = true;
    return finished(std::move(t));
}

} // namespace

const RecordType& userType()
{
    static const RecordType type = makeType();
    return type;
}

} // namespace fuwutai
