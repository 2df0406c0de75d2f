// SPDX-License-Identifier: GPL-3.0-or-later
// A version of a paper form from a day on, for one office or for all. What was in force is never changed, so that an old
// print can be repeated: a new version takes its place. Those that came with the program are written down by the program
// itself. Used by app (registry, facts of the layout), query (the sheet in force).
#pragma once

#include "core/record/record_type.h"

namespace fuwutai {

struct SheetVersion {
    QString key;                    // "callback", "callback_ledger": what it is the paper of
    Ref<"office"> forOffice;        // empty: all offices
    QString formVersion;            // 版次, such as A/0
    QDate validFrom;
    QString title;                  // as the layout says
    QString formCode;               // 表单编号, such as KH-08-R01
    QString layout;                 // JSON, see docs/how-to-add.md
    bool shipped = false;           // came with the program
    bool operator==(const SheetVersion&) const = default;
};

const RecordType& sheetType();

} // namespace fuwutai
