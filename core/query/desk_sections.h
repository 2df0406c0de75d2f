// SPDX-License-Identifier: GPL-3.0-or-later
// The desk as a table: what each role is asked to do next, and by which key of which record. Only desk.cpp uses it.
#pragma once

#include "core/query/scope_filter.h"

#include <vector>

namespace fuwutai {

// Which of the records in those states count: all, or those past a limit.
enum class DeskDue { Any, Overdue };

// Who has had his say: lines of the record's present round that name the person, or one of the parties he would act for.
struct DeskSaid {
    const char* lines = "";         // "": nobody says anything
    const char* round = "";         // field with the present round; the lines count theirs under "round"
    const char* person = "";        // column of the lines; "": whoever it was
    const char* party = "";         // column of the lines; "": none
    std::vector<const char*> parties;
};

// Work that hangs on the record and is behind it: no record of these links is open, and one was done since one of these actions.
struct DeskWork {
    std::vector<const char*> links; // none: it does not matter
    std::vector<const char*> done;  // open states in which the work is behind it all the same
    std::vector<const char*> since; // actions that begin a new round
};

// What a row is worth, by the first of these fields that is filled; "": money is not what it is about.
struct DeskSum {
    const char* word = "";          // what becomes of it
    std::vector<const char*> of;
};

// A section is made of all rows with its key, in this order. Title and note are said once, by its first row.
struct DeskRule {
    const char* key;
    const char* title;
    const char* note;
    Roles roles;
    const char* type;
    std::vector<const char*> states;
    const char* action = "";        // the next one, opened by one key, where the state knows it; else what is usual for these roles in it
    DeskDue due = DeskDue::Any;
    const char* clock = "";         // of this kind; "": of any
    const char* field = "";         // and where this field holds ...
    const char* value = "";         // ... this key; flags "1"
    const char* except = "";        // and does not hold this key
    bool tracked = false;           // only those that the person follows himself
    std::vector<const char*> notBy; // not after one of these actions by the same person: nobody checks himself
    Where (*also)(const Reader&) = nullptr; // and those alone
    const char* why = "";           // what is said of each such row, before its matter
    DeskSaid said;
    DeskWork work;
    const char* order = "";         // column to sort by; "": the most urgent clock first
    DeskSum sum;
};

const std::vector<DeskRule>& deskRules();

} // namespace fuwutai
