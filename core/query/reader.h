// SPDX-License-Identifier: GPL-3.0-or-later
// What every question gets. A question is a struct with `using Answer`, and
//   Result<Answer> ask(const Reader&) const;
// it runs on the worker thread, inside one read; SQL stands only in the questions of query and report and in store.
#pragma once

#include "core/base/result.h"
#include "core/record/clock_state.h"

namespace fuwutai {

class Database;

// The calendar and limits of an office, as the gate's directory knows them.
using RulesOf = std::function<std::pair<const WorkCalendar*, const Policy*>(const QString& office)>;

struct Reader {
    Database& db;
    const Registry& registry;
    Actor actor;
    Instant now;
    RulesOf rules;
};

} // namespace fuwutai
