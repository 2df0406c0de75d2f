// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of any record type: filtered, sorted, read page by page by key. Used by lists, fuwutaictl list and exports.
#pragma once

#include "core/query/reader.h"

namespace fuwutai {

// key: a field with .filter, or state, office, phase ("open"), clock ("overdue", "due_today", "paused"), from/to (dates on the
// type's dateField), text (words, found as the find box finds them).
struct Filter {
    QString key;
    QString value;
    bool operator==(const Filter&) const = default;
};

struct ListRow {
    Record record;                          // without lines but those asked for; personal values sealed
    std::optional<ClockState> clock;        // the most urgent live one
};

struct ListPage {
    QList<ListRow> rows;
    QString next;                           // cursor of the next page; empty: that was all
};

struct ListQuestion {
    using Answer = ListPage;
    QString type;
    QList<Filter> filters;
    QString sort;                           // "" newest first; a field key with .filter or "number", "-" before it for descending; "due" by most urgent clock
    QString after;                          // cursor
    int limit = 50;
    QStringList lines = {};                 // fields of kind Lines that are read too
    Result<Answer> ask(const Reader& reader) const;
};

// Exact to `most`, then `more`.
struct CountAnswer {
    qint64 count = 0;
    bool more = false;
};
struct CountQuestion {
    using Answer = CountAnswer;
    QString type;
    QList<Filter> filters;
    int most = 1000;
    Result<Answer> ask(const Reader& reader) const;
};

} // namespace fuwutai
