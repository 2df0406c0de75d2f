// SPDX-License-Identifier: GPL-3.0-or-later
// Which warranty a fault falls under: by the home's dates and the category's part, on the day it was reported, with the class
// that follows (CS-3.5.1). A proposal: a person decides. Used by record views and the new call.
#pragma once

#include "core/policy/warranty.h"
#include "core/query/reader.h"

namespace fuwutai {

struct WarrantyView {
    QString name;              // of the part
    QDate on;                  // the fault's day
    WarrantyDates dates;       // what the ends are counted from
    WarrantyEnds ends;
    QString contractorClause;
    QString ownerClause;
    Bears bears = Bears::NotKnown;
};

// Nothing where the category is about no part, or the home is not known.
struct WarrantyQuestion {
    using Answer = std::optional<WarrantyView>;
    QString home;
    QString category;
    QDate on;
    FaultOf whose = FaultOf::NotKnown;
    Result<Answer> ask(const Reader& reader) const;
};

// Of a record with a home and a category, or whose call has one; whose fault it is says the record, its survey, or the call.
std::optional<WarrantyView> warrantyOfRecord(const Reader& reader, const Record& record);

// The class of a repair that bears it: "a", "b" or "charged"; empty: none can be proposed.
QString classKey(Bears bears);

// For people: the part, each period with its clause, and what is proposed. A line each.
QStringList warrantyLines(const WarrantyView& view);

} // namespace fuwutai
