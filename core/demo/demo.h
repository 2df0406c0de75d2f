// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up department with two offices: communities, homes, people, and weeks of work in every state. Everything goes
// through the gate, step by step, at the time it would have happened. The same seed makes the same office.
// Used by fuwutaictl demo, tests and benches.
#pragma once

#include "core/base/progress.h"
#include "core/gate/workbench.h"

namespace fuwutai {

struct DemoOptions {
    int weeks = 12;        // full ISO weeks before the one in which `end` lies
    int calls = 60;        // a week, both offices together
    quint64 seed = 1;
    Instant end;           // the demo's now
    Progress progress{};   // in days
};

struct DemoOutcome {
    qint64 homes = 0;
    qint64 calls = 0;
    qint64 entries = 0;
};

// What the demo's data base is called; it is a practice data base.
QString demoOrganisation();

// Fills a new, empty practice data base whose gate runs on `clock`, which is left standing at `end`.
// Refused where it is none; a refusal of the gate ends the demo, the days before it stay.
Result<DemoOutcome> makeDemo(Workbench& bench, SetClock& clock, const DemoOptions& options);

} // namespace fuwutai
