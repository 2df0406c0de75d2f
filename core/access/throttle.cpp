// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/throttle.h"

#include <algorithm>

namespace fuwutai {

namespace {
constexpr int kLongestDelay = 60;
constexpr int kFree = 2;         // failures counts 0 and 1 cost nothing: everybody mistypes once
constexpr int kDoublings = 6;    // 64 s is already more than the longest
} // namespace

int delaySeconds(int failures)
{
    if (failures < kFree) return 0;
    return std::min(kLongestDelay, 1 << std::min(failures - kFree, kDoublings));
}

bool isStopped(int failures) { return failures >= kFailuresToStop; }

qint64 waitMs(int failures, Instant lastFailure, Instant now)
{
    const qint64 delay = delaySeconds(failures) * qint64(1000);
    if (!lastFailure.isSet() || delay == 0) return 0;
    return std::clamp(lastFailure.ms + delay - now.ms, qint64(0), delay);
}

} // namespace fuwutai
