// SPDX-License-Identifier: GPL-3.0-or-later
// 服务处: an office that takes calls and works on them. Its code stands in every number; its hours bound its working hours.
// Used by app (registry), query (rules of an office), demo.
#pragma once

#include "core/record/record_type.h"

namespace fuwutai {

struct Office {
    QString code;
    QString name;
    QString address;
    QString phone;
    QString hours;      // "08:30-12:00 13:30-17:30"; empty: the default ones
    bool operator==(const Office&) const = default;
};

// Business hours as they are written down, at most two intervals in the order of the day; nothing when they are none.
std::optional<BusinessHours> readHours(const QString& text);

const RecordType& officeType();

} // namespace fuwutai
