// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a record, in plain words, from its entries. Only record_view.cpp uses it.
#pragma once

#include "core/query/names.h"
#include "core/query/record_view.h"
#include "core/store/entry_table.h"

namespace fuwutai {

// Newest first. `sight`: of the personal values of this record.
QList<HistoryLine> readHistory(const Reader& reader, const Record& record, Sight sight, Names& names);

// What an action did; "type.action" where it is something else for a type. With "%1" where its most telling values go; no values: the action's own label.
struct ActionWords {
    const char* action;
    const char* words;
    std::vector<const char*> fields; // those of them that were changed; "*": the labels of all changed fields
};
const ActionWords* actionWords(const QString& type, const QString& action);

} // namespace fuwutai
