// SPDX-License-Identifier: GPL-3.0-or-later
// An opened office: data base, tables, rules and the gate on one thread. Put together in app; used by session and fuwutaictl.
#pragma once

#include "core/base/progress.h"
#include "core/gate/gate.h"
#include "core/store/transaction.h"

#include <memory>

namespace fuwutai {

// A new office, as its first administrator names it.
struct Founding {
    QString organisation;             // stands on every sheet; empty: as the office is called
    QString office;                   // its code, in every number
    QString officeName;
    QString login;
    QString person;
    QString password;
    bool takesCalls = false;          // the administrator sits at the front desk too
};

// What a person has said yes to at opening.
struct OpenHow {
    bool bringUp = false;             // an older schema, after a backup
    bool acceptPlace = false;         // a network drive or a cloud's folder
    bool setAside = false;            // a damaged file goes out of the way, unchanged; nothing is opened
    bool practice = false;            // the practice office of this computer, made where there is none
    std::optional<Founding> found{};  // there is none yet: this one is made
    Progress progress{};
};

struct Workbench {
    std::unique_ptr<Database> db;
    const Registry* registry = nullptr;
    std::unique_ptr<Directory> directory;
    std::unique_ptr<Clock> clock;
    std::unique_ptr<FactSource> facts;
    std::unique_ptr<Gate> gate;       // after all it uses
    bool practice = false;            // 演练库: says so in every window and on every sheet
    QString organisation;
};

// Runs a question in one read; a failure of the machine becomes its Result.
template <class Work> auto readOn(Workbench& bench, Work work) { return read(*bench.db, work); }

} // namespace fuwutai
