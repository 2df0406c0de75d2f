// SPDX-License-Identifier: GPL-3.0-or-later
// Roles of spec "Roles" and who acts with which of them where. Used by every rule about who may.
#pragma once

#include "core/base/words.h"

#include <QList>
#include <QString>

#include <optional>

namespace fuwutai {

enum class Role : unsigned {
    FrontDesk, Tracker, OfficeHead, ServiceManager, Handler, Foreman, Engineering, Property, ChiefEngineer,
    DeputyGm, GeneralManager, GmOffice, Auditor, Finance, QualityRep, Legal, Administrator, System
};
constexpr int kRoleCount = int(Role::System) + 1;

QString roleKey(Role role);                       // "front_desk"
const char* roleLabel(Role role);                 // English source; say() it
std::optional<Role> roleOf(const QString& key);

// A set of roles: a bit mask, so that tables can be written as lists.
struct Roles {
    unsigned bits = 0;
    constexpr Roles() = default;
    constexpr Roles(std::initializer_list<Role> roles) { for (Role r : roles) bits |= 1u << unsigned(r); }
    constexpr bool has(Role role) const { return bits & (1u << unsigned(role)); }
    constexpr Roles operator|(Roles other) const { Roles r; r.bits = bits | other.bits; return r; }
    constexpr bool operator==(const Roles&) const = default;
    constexpr bool isEmpty() const { return bits == 0; }
    QList<Role> list() const;
};

// role x (office or all) x (department, team or all); an empty text means all.
struct RoleBinding {
    Role role = Role::FrontDesk;
    QString office;
    QString department;
    QString team;
    QString principal; // not empty: held as deputy of this user (代)
    bool operator==(const RoleBinding&) const = default;
};

// Who acts. `user` is the login name, "system" for the program itself.
struct Actor {
    QString user;
    QString name;
    QList<RoleBinding> bindings;
    bool isSystem() const { return user == QLatin1String("system"); }
    bool has(Role role) const;
};
Actor systemActor();

// What of a record decides who may see and do: where it belongs.
struct RecordScope {
    QString office;          // fixed, in the number
    QString handlingOffice;  // where it is worked on
    QString department;
    QString team;
    QString tracker;         // user who follows it
    QString creator;         // user who entered it
};

// Which roles may, and how near the record must be. `office`: the binding's office is the record's (or all).
// `department`, `team`: besides that the binding's department or team is the record's (or all). `tracker`: the user named there.
struct Who {
    Roles office;
    Roles department;
    Roles team;
    bool tracker = false;
    bool system = false;

    Roles all() const { return office | department | team; }
    // The binding with which the actor may, his own before a deputy's; nothing when he may not.
    std::optional<RoleBinding> permit(const Actor& actor, const RecordScope& scope) const;
};
constexpr Who anyOf(Roles roles) { return {roles, {}, {}, false, false}; }
constexpr Who ofDepartment(Roles roles) { return {{}, roles, {}, false, false}; }
constexpr Who ofTeam(Roles roles) { return {{}, {}, roles, false, false}; }
constexpr Who theTracker() { return {{}, {}, {}, true, false}; }
constexpr Who theSystem() { return {{}, {}, {}, false, true}; }
constexpr Who operator|(const Who& a, const Who& b)
{
    return {a.office | b.office, a.department | b.department, a.team | b.team, a.tracker || b.tracker, a.system || b.system};
}

} // namespace fuwutai
