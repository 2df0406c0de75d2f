// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/prints.h"

#include "core/store/login_table.h"

namespace fuwutai {

Result<int> printsSoFar(Workbench& bench, const QString& type, qint64 record, const QString& sheet)
{
    return readOn(bench, [&]() -> Result<int> { return printsOf(*bench.db, type, record, sheet); });
}

Result<int> notePrint(Workbench& bench, const QString& type, qint64 record, const QString& sheet)
{
    return write(*bench.db, [&]() -> Result<int> { return countPrint(*bench.db, type, record, sheet); });
}

} // namespace fuwutai
