// SPDX-License-Identifier: GPL-3.0-or-later
// What was used up for a repair, the same on every paper about one (RR-3.4, IR-16). Used by the rooms of repairs, whose field is
// "materials" and whose link "drawn_parts" are the parts slips that name them.
#pragma once

#include "core/record/step_tools.h"

namespace fuwutai {

struct MaterialLine {
    qint64 id = 0;
    QString name;
    QString spec;
    QString unit;
    QString quantity;            // at most three decimals
    std::optional<Money> price;  // of one
    std::optional<Money> amount;
    bool operator==(const MaterialLine&) const = default;
};
using MaterialLines = std::vector<MaterialLine>;

template <> const FieldTable<MaterialLine>& fieldTable<MaterialLine>();

Reasons checkMaterials(const MaterialLines& lines);   // each a name and a quantity
Money sumOf(const MaterialLines& lines);              // of what has an amount
// With amounts where a price is known and none was said. Nothing said at all: what was handed out for this job on parts slips and kept
// (HS-5.1.11), at its price where `priced`.
MaterialLines materialsUsed(const Situation& s, const MaterialLines& said, bool priced = true);

} // namespace fuwutai
