// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gate/login.h"

#include "core/access/password.h"
#include "core/access/throttle.h"
#include "core/store/login_table.h"

namespace fuwutai {

namespace {

Unexpected<Refusal> wrong() { return refuse(RefusalKind::Denied, QStringLiteral("login"), say("The name or the password is wrong")); }

Unexpected<Refusal> waits(const LoginRow& row, Instant now)
{
    if (isStopped(row.failures))
        return refuse(RefusalKind::Denied, QStringLiteral("locked"), say("Too many wrong tries; the administrator can give a new code"));
    const qint64 seconds = (waitMs(row.failures, row.lastFailure, now) + 999) / 1000;
    return refuse(RefusalKind::Denied, QStringLiteral("wait"), say("Please wait %1 seconds after the wrong tries").arg(seconds));
}

// A try that failed is told to the throttle; one that went well clears it.
void note(LoginTable& logins, LoginRow row, bool fine, Instant now)
{
    row.failures = fine ? 0 : row.failures + 1;
    if (!fine) row.lastFailure = now;
    logins.save(row);
}

Result<LoginAnswer> check(Workbench& bench, const QString& user, const QString& password)
{
    LoginTable logins(*bench.db);
    const Instant now = bench.clock->now();
    const auto row = logins.find(user);
    if (row && (isStopped(row->failures) || waitMs(row->failures, row->lastFailure, now) > 0)) return waits(*row, now);
    // An unknown user costs the same time as a wrong password (ASVS 6.3.8).
    const bool fits = verifyPassword(password, row ? row->password : QString());
    const auto actor = bench.directory->actor(*bench.db, user, localDate(now));
    if (row) note(logins, *row, fits && actor, now);
    if (!row || !fits || !actor) return LoginAnswer{};
    return LoginAnswer{*actor, row->oneTime};
}

} // namespace

Result<LoginAnswer> logIn(Workbench& bench, const QString& user, const QString& password)
{
    // A wrong try must be kept, so it is no refusal inside the transaction.
    const auto answer = write(*bench.db, [&] { return check(bench, user, password); });
    if (answer && answer->actor.user.isEmpty()) return wrong();
    return answer;
}

Result<Nothing> changePassword(Workbench& bench, const QString& user, const QString& old, const QString& fresh)
{
    const auto known = logIn(bench, user, old);
    if (!known) return refuse(known.error().kind, Reasons{Reason{QStringLiteral("old"), known.error().reasons.first().code, known.error().reasons.first().text}});
    if (const Reasons bad = checkNewPassword(fresh); !bad.isEmpty()) return refuse(RefusalKind::Refused, bad);
    if (old == fresh) return refuse(RefusalKind::Refused, QStringLiteral("same"), say("The new password is the old one"), QStringLiteral("password"));
    return setPassword(bench, user, fresh, false);
}

Result<QString> newLoginCode(Workbench& bench, const QString& user, const Actor& by)
{
    if (!by.isSystem() && !by.has(Role::Administrator))
        return refuse(RefusalKind::Denied, QStringLiteral("denied"), say("Only an administrator gives login codes"));
    const QString code = newOneTimeCode();
    if (const auto done = setPassword(bench, user, code, true); !done) return unexpected(done.error());
    return code;
}

Result<Nothing> setPassword(Workbench& bench, const QString& user, const QString& password, bool oneTime)
{
    return write(*bench.db, [&]() -> Result<Nothing> {
        const Instant now = bench.clock->now();
        if (!bench.directory->actor(*bench.db, user, localDate(now)))
            return refuse(RefusalKind::NotFound, QStringLiteral("not_found"), say("There is no active user %1").arg(user));
        LoginTable(*bench.db).save({user, hashPassword(password), oneTime, 0, {}, now});
        return Nothing{};
    });
}

} // namespace fuwutai
