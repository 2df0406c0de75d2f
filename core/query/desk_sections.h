// SPDX-License-Identifier: GPL-3.0-or-later
// The desk as a table: what each role is asked to do next, and by which key of which record. Only desk.cpp uses it.
#pragma once

#include "core/access/role.h"

#include <vector>

namespace fuwutai {

// Which of the records in those states count: all, or those past a limit.
enum class DeskDue { Any, Overdue };

// A section is made of all rows with its key, in this order. Title and note are said once, by its first row.
struct DeskRule {
    const char* key;
    const char* title;
    const char* note;
    Roles roles;
    const char* type;
    std::vector<const char*> states;
    const char* action = "";        // the next one, opened by one key; "": what is usual for these roles in the state
    DeskDue due = DeskDue::Any;
    const char* clock = "";         // of this kind; "": of any
    const char* field = "";         // and where this field holds ...
    const char* value = "";         // ... this key; flags "1"
    bool followed = false;          // and only those that the person follows
    const char* order = "";         // column to sort by; "": the most urgent clock first
};

const std::vector<DeskRule>& deskRules();

} // namespace fuwutai
