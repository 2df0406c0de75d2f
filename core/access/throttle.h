// SPDX-License-Identifier: GPL-3.0-or-later
// How wrong passwords slow down the next try (ASVS 6.3.1): counted for an account at a seat, so that nobody can lock
// out somebody else's seat. Used by whoever checks a password; the caller counts, and a right password sets back to 0.
#pragma once

#include "core/base/instant.h"

namespace fuwutai {

constexpr int kFailuresToStop = 100; // then only an administrator opens the account again (NIST SP 800-63B)

// Seconds between the last wrong try and the next one allowed, after so many in a row: 0, 0, 1, 2, 4 ... 60.
int delaySeconds(int failures);
// Has the account come to its hard stop?
bool isStopped(int failures);
// Milliseconds still to wait; 0 when a try is allowed now. A clock that was put back never makes it longer than the delay.
qint64 waitMs(int failures, Instant lastFailure, Instant now);

} // namespace fuwutai
