// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/ledger.h"

#include "core/query/record_parts.h"

namespace fuwutai {

Result<Ledger> LedgerQuestion::ask(const Reader& reader) const
{
    const auto page = ListQuestion{type, filters, {}, after, limit}.ask(reader);
    if (!page) return unexpected(page.error());
    Ledger ledger;
    ledger.next = page->next;
    for (const ListRow& row : page->rows) {
        RecordView view;
        view.record = row.record;
        view.sight = sightOf(reader.actor, scopeOf(row.record));
        view.clocks = clocksOf(reader, row.record);
        Names names(reader);
        nameAll(names, row.record);
        view.names = names.all();
        ledger.rows << view;
    }
    return ledger;
}

} // namespace fuwutai
