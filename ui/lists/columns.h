// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns a list of a type has: its clock, number and state, its office where nothing else tells it, and the fields that are
// marked as columns, each as wide as the longest of the words that can stand there, and how far they yield. The model shows them.
#pragma once

#include "core/record/record_type.h"

#include <QFont>

namespace fuwutai {

class Lookup;
struct ListRow;

struct ListColumn {
    enum class What { Clock, Number, State, Office, Field };
    What what = What::Field;
    QString key;       // "clock", "number", "state", "of_office" or the field's
    QString title;     // in the user's language
    int width = 100;   // px, by the words and the font in force
    int least = 100;   // what it yields to where there is little room: only what may be of any length is read in part
    bool stretch = false; // takes what is left
    QString sort;      // what ListQuestion sorts it by; empty: it cannot
    bool shown = true; // in the first place; the head's menu offers the others
    bool shares = false; // takes a part of what is left
};

// `severalOffices`: who reads it sees those of more than one.
QList<ListColumn> columnsOf(const Registry& registry, const RecordType& type, bool severalOffices = false);
// What is read by name is known by it: that stands first and puts the list in order. "" where the number does.
QString nameColumn(const RecordType& type);
// Which of a record's limits its clock is, and how that stands: "Settlement: 3 h over".
QString limitTip(const Lookup& lookup, const ListRow& row);

inline constexpr int kCellRoom = 20;       // px of a cell beside its words
inline constexpr int kBadgeRoom = 10;      // of a cell beside its badge
QFont cellFont();
QFont badgeFont();
QFont headFont();
QStringList possibleWords(const RecordType& type, const ListColumn& column); // empty: anything may stand there

} // namespace fuwutai
