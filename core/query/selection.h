// SPDX-License-Identifier: GPL-3.0-or-later
// What lists, counts and the desk share: which records of a type are meant, in which order, and how a page of them is read.
// Only the questions of core/query use it.
#pragma once

#include "core/query/lists.h"
#include "core/query/scope_filter.h"

namespace fuwutai {

// Records of a type, on the table's alias t; starts with what the reader may see.
struct Selection {
    const RecordType* type = nullptr;
    QStringList conditions;
    QVariantList values;

    void add(const Where& where);
    QString where() const { return conditions.join(QStringLiteral(" and ")); }
};

// Refused for a type that is not there or that no role of the reader may see.
Result<Selection> selectionOf(const Reader& reader, const QString& type);
// Narrows it; a filter that the type does not offer or cannot read is refused with its key as the field.
Result<Nothing> narrow(Selection& selection, const Filter& filter, const Reader& reader);
void narrowToStates(Selection& selection, const QStringList& states);

// One stretch of a list: rows in one order, each with a key to go on from. Rows without a value come in a stretch of their own.
struct Stretch {
    bool byClock = false; // reads along the clocks, alias c
    Where only;           // besides the selection; no sql: nothing
    QString key;          // column of the order; empty: by entry
    bool text = false;    // kind of the key
    QString tie;          // orders what has the same key: the type's date, a time; empty: by entry
    bool descending = true;
};
// Refused with field "sort" for an order that is not offered.
Result<QList<Stretch>> stretchesOf(const RecordType& type, const QString& sort);

Result<ListPage> readPage(const Reader& reader, const Selection& selection, const QList<Stretch>& stretches, const QString& after, int limit);
CountAnswer countUpTo(const Reader& reader, const Selection& selection, int most);
// Clocks of several records, by the record's id.
QHash<qint64, ClockState> mostUrgentClocks(const Reader& reader, const RecordType& type, const QList<qint64>& ids);

} // namespace fuwutai
