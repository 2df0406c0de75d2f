// SPDX-License-Identifier: GPL-3.0-or-later
// 代理: who acts for whom, from and to which day (both included). Every role may name a deputy; what he does shows 代.
// Used by app (registry), query (rights).
#pragma once

#include "core/record/record_type.h"

namespace fuwutai {

struct Deputy {
    Ref<"user"> principal;
    Ref<"user"> deputy;
    QDate dateFrom;
    QDate dateTo;
    QString reason;
    bool operator==(const Deputy&) const = default;
};

const RecordType& deputyType();

} // namespace fuwutai
