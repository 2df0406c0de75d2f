// SPDX-License-Identifier: GPL-3.0-or-later
// 用户: somebody who works at the program, known by his login name, with his roles and where each holds. The password is
// no field: its hash lies in the store beside. Used by app (registry), query (rights), fuwutaictl user.
#pragma once

#include "core/record/record_type.h"

namespace fuwutai {

// A choice for each role but the program's own; RoleChoice(n + 1) is Role(n).
enum class RoleChoice { Unset };
const ChoiceList& choicesOf(RoleChoice);
constexpr RoleChoice choiceOf(Role role) { return RoleChoice(int(role) + 1); }

// A role and where it holds; an empty place means all of them.
struct UserRole {
    qint64 id = 0;
    RoleChoice role = RoleChoice::Unset;
    Ref<"office"> office;
    Ref<"department"> department;
    Ref<"team"> team;
    bool operator==(const UserRole&) const = default;
};

struct User {
    QString login;
    QString name;
    std::vector<UserRole> roles;
    Personal phone;
    QString email;
    bool operator==(const User&) const = default;
};

const RecordType& userType();

} // namespace fuwutai
