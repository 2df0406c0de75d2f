// SPDX-License-Identifier: GPL-3.0-or-later
// Logging in: password against the login table, slowed down after wrong tries (ASVS 6.3.1), the same answer and time for
// unknown users. Used by session and fuwutaictl --as.
#pragma once

#include "core/gate/workbench.h"

namespace fuwutai {

struct LoginAnswer {
    Actor actor;
    bool mustChange = false;       // came in with a one-time code: a new password first
};

// Refused with code "login" (wrong name or password, told alike), "wait" (seconds to wait in the text) or "locked".
Result<LoginAnswer> logIn(Workbench& bench, const QString& user, const QString& password);
// Every reason at once when the new one is not good enough; field "password" or "old".
Result<Nothing> changePassword(Workbench& bench, const QString& user, const QString& old, const QString& fresh);
// A one-time code for a user, shown once to the administrator; also takes off a lock.
Result<QString> newLoginCode(Workbench& bench, const QString& user, const Actor& by);
// For practice data bases and the first administrator.
Result<Nothing> setPassword(Workbench& bench, const QString& user, const QString& password, bool oneTime);

} // namespace fuwutai
