// SPDX-License-Identifier: GPL-3.0-or-later
// The flow that all master records share (offices, users, categories, homes ...): created, changed, retired, restored.
// Nothing is deleted; what is retired stays readable where it was used. Used by the rooms of master records.
#pragma once

#include "core/record/record_type.h"

namespace fuwutai {

struct MasterFlow {
    Who who;
    std::vector<const char*> named;                    // filled once: the record is known by them
    std::vector<const char*> fills;                    // may change
    std::vector<const char*> needs;
    Changes (*sets)(const Situation&) = nullptr;
    Reasons (*guard)(const Situation&) = nullptr;      // of create and change
    Reasons (*retireGuard)(const Situation&) = nullptr;
    bool numbers = false;                              // has a running number
    const char* clause = "own";
};

std::vector<StateDef> masterStates();                  // active, retired
std::vector<FlowRow> masterRows(const MasterFlow& flow);

struct MasterWords { const char* key; const char* label; const char* plural; };
// A master record as they all are: in use or retired, read by everybody, known by its code, without one by its name.
RecordType masterType(const MasterWords& words, std::vector<Field> fields, const MasterFlow& flow);

// What is in force from a day on was counted by, so nobody rewrites a day that has begun: another line begins on a later day.
// The program may: it brings what was in force before.
Reasons notRewritten(const Situation& s, QDate validFrom);

// Roles of everybody who works at the program: who may look masters up.
Roles everybody();

} // namespace fuwutai
