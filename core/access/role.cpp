// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/role.h"

#include <array>

namespace fuwutai {

namespace {

struct RoleName { const char* key; const char* label; };
const std::array<RoleName, kRoleCount> kNames{{
    {"front_desk", L10N("Front desk")}, {"tracker", L10N("Tracker")}, {"office_head", L10N("Head of office")},
    {"service_manager", L10N("Service manager")}, {"handler", L10N("Handler")}, {"foreman", L10N("Foreman")},
    {"engineering", L10N("Engineering and materials")}, {"property", L10N("Property company")},
    {"chief_engineer", L10N("Deputy chief engineer")}, {"deputy_gm", L10N("Deputy general manager")},
    {"general_manager", L10N("General manager")}, {"gm_office", L10N("General manager's office")},
    {"auditor", L10N("Audit")}, {"finance", L10N("Finance")}, {"quality_rep", L10N("Quality representative")},
    {"legal", L10N("Legal")}, {"administrator", L10N("Administrator")}, {"system", L10N("The program")},
}};

bool officeFits(const RoleBinding& b, const RecordScope& s)
{
    return b.office.isEmpty() || b.office == s.office || b.office == s.handlingOffice;
}

bool bindingFits(const Who& who, const RoleBinding& b, const RecordScope& s)
{
    if (!officeFits(b, s)) return false;
    if (who.office.has(b.role)) return true;
    if (who.department.has(b.role) && (b.department.isEmpty() || b.department == s.department)) return true;
    return who.team.has(b.role) && (b.team.isEmpty() || b.team == s.team);
}

} // namespace

QString roleKey(Role role) { return QLatin1String(kNames[std::size_t(role)].key); }
const char* roleLabel(Role role) { return kNames[std::size_t(role)].label; }

std::optional<Role> roleOf(const QString& key)
{
    for (int i = 0; i < kRoleCount; ++i)
        if (key == QLatin1String(kNames[std::size_t(i)].key)) return Role(i);
    return std::nullopt;
}

QList<Role> Roles::list() const
{
    QList<Role> all;
    for (int i = 0; i < kRoleCount; ++i)
        if (has(Role(i))) all << Role(i);
    return all;
}

bool Actor::has(Role role) const
{
    return std::any_of(bindings.begin(), bindings.end(), [role](const RoleBinding& b) { return b.role == role; });
}

Actor systemActor() { return {QStringLiteral("system"), {}, {{Role::System, {}, {}, {}, {}}}}; }

std::optional<RoleBinding> Who::permit(const Actor& actor, const RecordScope& scope) const
{
    if (actor.isSystem()) return system ? std::optional(actor.bindings.first()) : std::nullopt;
    if (tracker && !scope.tracker.isEmpty() && scope.tracker == actor.user)
        return RoleBinding{Role::Tracker, scope.office, {}, {}, {}};
    std::optional<RoleBinding> deputy;
    for (const RoleBinding& b : actor.bindings) {
        if (!bindingFits(*this, b, scope)) continue;
        if (b.principal.isEmpty()) return b;
        if (!deputy) deputy = b;
    }
    return deputy;
}

} // namespace fuwutai
