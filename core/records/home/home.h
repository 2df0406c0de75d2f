// SPDX-License-Identifier: GPL-3.0-or-later
// 房屋: a home, with the three dates from which warranties run. Known as people say it: "HY 3-2-1201".
// Used by app (registry), query (warranty, caller match), demo.
#pragma once

#include "core/record/record_type.h"

namespace fuwutai {

struct Home {
    Ref<"community"> community;
    Ref<"building"> building;
    QString unit;                           // 单元
    QString floor;
    QString room;
    QString area;                           // square metres, as on the certificate
    QDate acceptanceDate;                   // 竣工验收
    QDate handoverDate;                     // 交付
    QDate lastRepairAccepted;
    bool occupied = false;
    bool operator==(const Home&) const = default;
};

const RecordType& homeType();

} // namespace fuwutai
