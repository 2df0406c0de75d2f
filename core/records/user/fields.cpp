// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/user/user.h"

namespace fuwutai {

const ChoiceList& choicesOf(RoleChoice)
{
    static const std::vector<QByteArray> keys = [] {
        std::vector<QByteArray> all;
        for (int i = 0; i < kRoleCount; ++i)
            if (Role(i) != Role::System) all.push_back(roleKey(Role(i)).toLatin1());
        return all;
    }();
    static const ChoiceList list = [] {
        ChoiceList all;
        for (std::size_t i = 0; i < keys.size(); ++i) all.push_back({keys[i].constData(), roleLabel(Role(i))});
        return all;
    }();
    return list;
}

template <> const FieldTable<UserRole>& fieldTable<UserRole>()
{
    static const FieldTable<UserRole> table{
        field<&UserRole::role>("role", L10N("Role")),
        field<&UserRole::office>("office", L10N("Office")),
        field<&UserRole::department>("department", L10N("Department")),
        field<&UserRole::team>("team", L10N("Team")),
    };
    return table;
}

template <> const FieldTable<User>& fieldTable<User>()
{
    using U = User;
    static const FieldTable<U> table{
        field<&U::login>("login", L10N("Login name"), {.search = Search::Code, .max = 40}),
        field<&U::name>("name", L10N("Full name"), {.kind = Kind::Name, .search = Search::Name, .column = true}),
        field<&U::roles>("roles", L10N("Roles"), {.column = true}),
        field<&U::phone>("phone", L10N("Phone"), {.kind = Kind::Phone}),
        field<&U::email>("email", L10N("Mail"), {.max = 120}),
    };
    return table;
}

} // namespace fuwutai
