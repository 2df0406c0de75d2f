// SPDX-License-Identifier: GPL-3.0-or-later
// 保修期限: how long contractor and developer answer for a part, from a day on, for one community or for all. What was in force
// is never changed: a new line from a later day takes its place. Used by app (registry), query (warranty).
#pragma once

#include "core/record/record_type.h"

namespace fuwutai {

enum class WarrantyUnitChoice { Unset, Months, Years, Seasons };
const ChoiceList& choicesOf(WarrantyUnitChoice);

struct WarrantyItem {
    QString item;                             // "wet_room"; the same in each line of one part
    Ref<"community"> community;               // empty: all
    QDate validFrom;
    QString name;
    std::optional<qint64> contractorPeriod;   // none: by contract
    WarrantyUnitChoice contractorUnit = WarrantyUnitChoice::Unset;
    QString contractorClause;
    std::optional<qint64> ownerPeriod;
    WarrantyUnitChoice ownerUnit = WarrantyUnitChoice::Unset;
    QString ownerClause;
    bool operator==(const WarrantyItem&) const = default;
};

const RecordType& warrantyItemType();

} // namespace fuwutai
