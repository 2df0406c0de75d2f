// SPDX-License-Identifier: GPL-3.0-or-later
// The one source of "now". Rules get now as an argument; only app and gate hold a Clock.
#pragma once

#include "core/base/instant.h"

namespace fuwutai {

class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant now() const override { return {QDateTime::currentMSecsSinceEpoch()}; }
};

// Stands where it is set: tests, the demo and practice data bases.
class SetClock final : public Clock {
public:
    explicit SetClock(Instant at) : m_at(at) {}
    Instant now() const override { return m_at; }
    void set(Instant at) { m_at = at; }

private:
    Instant m_at;
};

} // namespace fuwutai
