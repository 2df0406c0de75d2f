// SPDX-License-Identifier: GPL-3.0-or-later
// 楼栋: a building of a community and its public parts. Used by app (registry), demo.
#pragma once

#include "core/record/record_type.h"

namespace fuwutai {

struct Building {
    Ref<"community"> community;
    QString name;                           // 3, 3栋, A座
    QString publicParts;                    // 大堂, 电梯, 屋面 ...: one a line
    QDate acceptanceDate;                   // 竣工验收: the contractor's warranty starts
    std::optional<qint64> floors;
    bool operator==(const Building&) const = default;
};

const RecordType& buildingType();

} // namespace fuwutai
