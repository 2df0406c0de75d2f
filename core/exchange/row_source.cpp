// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_source.h"

#include "core/exchange/csv_reader.h"

namespace fuwutai {

Result<std::unique_ptr<RowSource>> openRows(const QString& path)
{
    auto text = TextSource::open(path);
    if (!text) return unexpected(text.error());
    return std::unique_ptr<RowSource>(std::make_unique<CsvReader>(std::move(*text)));
}

} // namespace fuwutai
