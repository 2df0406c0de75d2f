// SPDX-License-Identifier: GPL-3.0-or-later
// 群诉: one cause behind several calls (three or more homes, own). It has a title, a cause and one answer; its calls point to it.
// Used by app (registry), query (early warning), report.
#pragma once

#include "core/record/record_type.h"

namespace fuwutai {

struct Incident {
    QString title;
    Ref<"community"> community;
    Ref<"building"> building;
    Ref<"category"> category;
    QString cause;
    QString answer;                 // what every caller is told
    QString countermeasure;
    bool endsCalls = false;         // at its end: its calls end with it, or each alone
    Instant closedAt;
    QString voidReason;
    bool operator==(const Incident&) const = default;
};

const RecordType& incidentType();

} // namespace fuwutai
