// SPDX-License-Identifier: GPL-3.0-or-later
// 责任部门: a department, or an outside party, that a matter is handed to; it names one fixed handler (CS-3.4.2.1).
// Used by app (registry), exchange (imports add unknown ones), demo.
#pragma once

#include "core/record/record_type.h"

namespace fuwutai {

struct Department {
    QString code;
    QString name;
    Ref<"user"> handler;
    bool external = false; // outside the organisation: contractor, authority
    bool operator==(const Department&) const = default;
};

const RecordType& departmentType();

} // namespace fuwutai
