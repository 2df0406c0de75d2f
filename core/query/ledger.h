// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a list as a register prints them: with names and limits, clear for those whose work needs it, without history.
// Used by the prints of lists.
#pragma once

#include "core/query/lists.h"
#include "core/query/record_view.h"

namespace fuwutai {

struct Ledger {
    QList<RecordView> rows;
    QString next;                // cursor of the next part; empty: that was all
};
struct LedgerQuestion {
    using Answer = Ledger;
    QString type;
    QList<Filter> filters;
    QString after;
    int limit = 50;
    Result<Answer> ask(const Reader& reader) const;
};

} // namespace fuwutai
