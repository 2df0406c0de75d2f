// SPDX-License-Identifier: GPL-3.0-or-later
// Quantities as people write them: of materials, of hours, of a priced service. Used by the rooms of repairs.
#pragma once

#include "core/base/money.h"

namespace fuwutai {

// In thousandths; nothing when it is no number above zero with at most three decimals. Full-width digits are read.
std::optional<qint64> readThousandths(const QString& typed);

QString thousandthsText(qint64 thousandths); // as people write it: "2.5"

Money timesThousandths(Money price, qint64 thousandths); // rounded to the fen

} // namespace fuwutai
