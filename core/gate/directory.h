// SPDX-License-Identifier: GPL-3.0-or-later
// What the gate must know of the office and cannot ask a room for: who a user is, which calendar and limits hold.
// Implemented in core/query over the records, wired in app. The gate tells it when one of those records changed.
#pragma once

#include "core/record/record_type.h"
#include "core/store/database.h"

namespace fuwutai {

struct Rules {
    WorkCalendar calendar;
    Policy policy;
};

class Directory {
public:
    virtual ~Directory() = default;
    // For an office its own business hours; "" for the default ones. Valid until the next forget().
    virtual const Rules& rules(Database& db, const QString& office) = 0;
    // An active user with his bindings and those he holds as deputy on a day; nothing for unknown or disabled users.
    virtual std::optional<Actor> actor(Database& db, const QString& login, QDate day) = 0;
    // Types whose change makes what was answered stale (user, deputy, office, calendar_day, policy_row).
    virtual bool dependsOn(const QString& type) const = 0;
    virtual void forget() = 0;
};

} // namespace fuwutai
