// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns a list of a type has: its clock, number and state, and the fields that are marked as columns. The model shows them.
#pragma once

#include "core/record/record_type.h"

namespace fuwutai {

struct ListColumn {
    enum class What { Clock, Number, State, Field };
    What what = What::Field;
    QString key;       // "clock", "number", "state" or the field's
    QString title;     // in the user's language
    int width = 100;   // px at 100 %
    bool stretch = false;
    bool shown = true; // in the first place; the head's menu offers the others
};

QList<ListColumn> columnsOf(const RecordType& type);

} // namespace fuwutai
