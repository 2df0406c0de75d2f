// SPDX-License-Identifier: GPL-3.0-or-later
// 班组: a repair team of an office, with its leader; a dispatch order belongs to a team. Used by app (registry), demo.
#pragma once

#include "core/record/record_type.h"

namespace fuwutai {

struct Team {
    QString code;
    QString name;
    Ref<"user"> leader;
    bool operator==(const Team&) const = default;
};

const RecordType& teamType();

} // namespace fuwutai
