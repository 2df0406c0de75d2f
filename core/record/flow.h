// SPDX-License-Identifier: GPL-3.0-or-later
// The workflow of a record as a table. The rows are the only place where a rule of a flow stands: buttons, gate,
// permission matrix, flow chart and documents are derived from them.
#pragma once

#include "core/base/result.h"
#include "core/record/situation.h"

namespace fuwutai {

enum class Phase { Draft, Open, Done, Void };

struct StateDef {
    const char* key;
    const char* label;
    Phase phase;
};

// A limit that a record is under. `limit` gives the policy key that applies, nullptr when none does.
struct ClockDef {
    const char* kind;
    const char* label;
    const char* clause;
    const char* (*limit)(const Situation&);
};

enum class ClockMove { Start, Stop, Pause, Resume, Extend, Cancel };
struct ClockOp {
    ClockMove move;
    const char* kind;               // "*": all that run
    const char* at = nullptr;       // field with the time it happened; nullptr: now
    bool (*when)(const Situation&) = nullptr;
};
constexpr ClockOp starts(const char* kind, const char* at = nullptr) { return {ClockMove::Start, kind, at}; }
constexpr ClockOp stops(const char* kind, const char* at = nullptr) { return {ClockMove::Stop, kind, at}; }
constexpr ClockOp extends(const char* kind, const char* to) { return {ClockMove::Extend, kind, to}; }
constexpr ClockOp cancels(const char* kind) { return {ClockMove::Cancel, kind}; }

// Fields that the program fills itself at this step (closed_at, round ...), by key.
using Changes = QMap<QString, Value>;

// What a text says at a step where nobody says anything else; English source.
struct ReadyText {
    const char* key;
    const char* text;
};

struct FlowRow {
    std::vector<const char*> from;          // "": a new record
    const char* action = "";
    const char* label = "";                 // English source
    const char* to = "";                    // kSame: stays; kReturn: the state before the one it is in
    Who who;
    bool (*when)(const Situation&) = nullptr;
    std::vector<const char*> fills;         // fields that this action may set; "office" too where it may be chosen
    std::vector<const char*> cells;         // of lines it fills only these of each line that stands, "parts.unused"; none: all
    std::vector<const char*> needs;         // those of them that must be there afterwards
    std::vector<ReadyText> ready;           // of those it fills
    std::vector<const char*> proposes;      // of those it fills: what `sets` gives stands in the form beforehand, to be changed
    Changes (*sets)(const Situation&) = nullptr;
    Reasons (*guard)(const Situation&) = nullptr;
    std::vector<ClockOp> clocks;
    std::vector<Command> (*then)(const Situation&) = nullptr;
    QString (*awaits)(const Situation&) = nullptr; // of a step that several take one after another: who has still to, in words
    bool undo = false;
    const char* clause = "own";
    std::vector<const char*> links;         // linked records that `when`, `guard` or `then` look at
    std::vector<const char*> facts;         // facts from FactSource
    bool numbers = false;                   // gives the running number
    bool appends = false;                   // only adds: needs no version
    bool proxy = false;                     // may be entered for another (代录)
    bool moves = false;                     // sets handling_office from the command
    bool usual = false;                     // what is mostly done next in the states it leaves, by those whom it is for
};
constexpr const char* kSame = "=";
constexpr const char* kReturn = "<";

} // namespace fuwutai
