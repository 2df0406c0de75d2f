// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/team/team.h"

namespace fuwutai {

template <> const FieldTable<Team>& fieldTable<Team>()
{
    static const FieldTable<Team> table{
        field<&Team::code>("code", L10N("Code"), {.search = Search::Code, .max = 40}),
        field<&Team::name>("name", L10N("Name"), {.search = Search::Name, .max = 80, .column = true}),
        field<&Team::leader>("leader", L10N("Team leader"), {.column = true}),
    };
    return table;
}

} // namespace fuwutai
