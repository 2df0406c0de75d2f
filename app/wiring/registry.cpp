// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of record the program knows. A new one is a line here, its migration, its sheet, its row in the page table.
#include "app/wiring/wiring.h"

#include "core/records/call_record/call_record.h"

namespace fuwutai {

const Registry& registry()
{
    static const Registry all = [] {
        Registry r;
        r.add(callRecordType());
        return r;
    }();
    return all;
}

} // namespace fuwutai
