// SPDX-License-Identifier: GPL-3.0-or-later
// A limit, amount or threshold from a day on, for one office or for all, each with its clause. What was in force is never
// changed: a new row from a later day takes its place. Used by app (registry), query (policy of an office).
#pragma once

#include "core/record/record_type.h"

namespace fuwutai {

enum class PolicyUnit { Unset, Workdays, Days, Hours, Minutes, WorkHours, Fen, Count, Percent, Yuan, Homes, Megabytes };
const ChoiceList& choicesOf(PolicyUnit);

struct PolicyEntry {
    QString key;                    // "limit.feedback"
    Ref<"office"> forOffice;        // empty: all offices
    QDate validFrom;
    QString label;                  // English source of the shipped rows; say() it
    std::optional<qint64> value;
    PolicyUnit unit = PolicyUnit::Unset;
    bool switchedOff = false;       // an office does without this limit
    QString clause;
    bool operator==(const PolicyEntry&) const = default;
};

const RecordType& policyRowType();

} // namespace fuwutai
