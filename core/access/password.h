// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords: kept as argon2id (64 MiB, t=3, p=1, 16 bytes of salt, PHC string), compared exactly as typed.
// Used by the user's room to set one, by the session and the command line to sign in. One hash takes about 90 ms:
// never on the window's thread.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace fuwutai {

constexpr int kShortestPassword = 8; // code points (ASVS 6.2.1)

// "$argon2id$v=19$m=65536,t=3,p=1$...". Throws std::bad_alloc when the machine has no 64 MiB left.
QString hashPassword(const QString& password);

// Is it the password behind the hash? An empty hash (unknown user, or none set yet) is never right, but takes as long,
// so that nobody learns from the time which users exist (ASVS 6.3.8).
bool verifyPassword(const QString& password, const QString& hash);

// Was the hash made with other parameters than today's? Then hash again at the next successful sign-in.
bool needsRehash(const QString& hash);

// Why a password may not be chosen: "too_short", "too_common"; empty when it may. No rules of composition (ASVS 6.2.5),
// Chinese passphrases are welcome. `field` is the key the reasons name. The list of common ones is in fw_resources.
Reasons checkNewPassword(const QString& password, const QString& field = QStringLiteral("password"));

// "k7mq-4xpt-9hrd": random, 59 bits, without letters that are mistaken for others. For a first sign-in or a reset:
// whoever hands it out hashes it like a password and marks it as good for one use.
QString newOneTimeCode();

} // namespace fuwutai
