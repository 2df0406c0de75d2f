// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_source.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/spreadsheet_reader.h"

namespace fuwutai {

Result<std::unique_ptr<RowSource>> openRows(const QString& path)
{
    for (const char* ending : {".xlsx", ".ods"})
        if (path.endsWith(QLatin1String(ending), Qt::CaseInsensitive)) return openSpreadsheet(path);
    auto text = TextSource::open(path);
    if (!text) return unexpected(text.error());
    return std::unique_ptr<RowSource>(std::make_unique<CsvReader>(std::move(*text)));
}

} // namespace fuwutai
