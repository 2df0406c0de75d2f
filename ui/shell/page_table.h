// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the navigation, in one table: a new page is one row here. Used by navigation and work area.
#pragma once

#include "ui/lists/lookup.h"
#include "ui/pages/page.h"

namespace fuwutai {

struct PageDef {
    const char* key;
    const char* label;       // English source; say() it
    const char* icon;        // resources/icons
    const char* counted;     // type whose open records are counted beside it; "" none; the desk counts itself
    const char* manual;      // docs/manual: the page that F1 opens from here
    bool apart;              // a line before it
    QStringList types;       // records at home here: opened from elsewhere they light this entry; shown if one is readable
    Roles roles;             // shown to these alone; none: to everybody
    Page* (*make)(Session& session, Lookup& lookup, const PageDef& def);
};

const std::vector<PageDef>& pageTable();
QList<const PageDef*> pagesFor(const Registry& registry, const Actor& actor);
const PageDef* pageOf(const QString& key);       // nullptr: none
// The entry a type is at home at; nullptr: none.
const PageDef* homeOf(const QString& type);

} // namespace fuwutai
