// SPDX-License-Identifier: GPL-3.0-or-later
// My desk: what is mine to do next, by what it asks of me, most urgent first. Used by the desk page and the navigation's counts.
#pragma once

#include "core/query/lists.h"

namespace fuwutai {

struct DeskRow {
    ListRow row;
    QString type;
    QString action;          // the next action, opened by one key
    QString why;             // why it stands there, where the section has several reasons
    QString sumWord;         // what becomes of the amount in the field `sumField`; empty: money is not what it is about
    QString sumField;
};

struct DeskSection {
    QString key;             // "to_assign", "callbacks_due", "feedback_due", "to_accept", "today", "waiting", "to_inspect", "to_approve", "overdue", "major", "warnings", "week"
    QString title;
    QString note;            // the rule in a line
    QList<DeskRow> rows;     // at most `limit`
    qint64 count = 0;
    bool more = false;
};

struct DeskQuestion {
    using Answer = QList<DeskSection>;
    int limit = 50;
    Result<Answer> ask(const Reader& reader) const;
};

} // namespace fuwutai
