// SPDX-License-Identifier: GPL-3.0-or-later
// What the gate's directory is made of, read from the records: users with their rights, calendar, limits, business hours.
// Used by app's directory; nobody else needs to read these by hand.
#pragma once

#include "core/access/role.h"
#include "core/policy/policy.h"
#include "core/store/database.h"

#include <optional>

namespace fuwutai {

// An active user with his bindings, and those of whom he is deputy for on `day`. Nothing for unknown and disabled ones.
std::optional<Actor> loadActor(Database& db, const QString& login, QDate day);
// `office` "": the default business hours.
WorkCalendar loadCalendar(Database& db, const QString& office);
Policy loadPolicy(Database& db);

} // namespace fuwutai
