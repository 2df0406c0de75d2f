// SPDX-License-Identifier: GPL-3.0-or-later
// 小区: a community that an office serves, with the homes lived in, against which surveys and rates are measured (CS-3.7.5).
// Used by app (registry), query, report, demo.
#pragma once

#include "core/record/record_type.h"

namespace fuwutai {

struct Community {
    QString code;
    QString name;
    QString phase;                          // 分期
    QString address;
    std::optional<qint64> homesTotal;
    std::optional<qint64> homesOccupied;
    QDate handedOver;                       // first hand-over; for a year the office meets weekly (CS-3.10.1)
    bool restartAfterRepair = false;        // a repaired part's warranty begins anew (local rules)
    bool operator==(const Community&) const = default;
};

const RecordType& communityType();

} // namespace fuwutai
