// SPDX-License-Identifier: GPL-3.0-or-later
// One cause in several homes, seen while the next one calls: offered as one incident with one answer. Used by the new call.
#pragma once

#include "core/query/reader.h"

namespace fuwutai {

struct IncidentOffer {
    QString incident;        // the open one that calls of it belong to already; empty: to be made
    QString title;           // of it, or for a new one: the category and the place
    QString community, building, category;
    int homes = 0;           // this one among them
    int days = 0;            // within so many
    QStringList calls;       // open ones that are in no incident yet, by their age
};

// For a home and a category: the building's calls, else the community's; where homes.incident homes or more called within
// days.incident days, or where an incident of it is open. Nothing: no offer.
struct IncidentQuestion {
    using Answer = std::optional<IncidentOffer>;
    QString home;
    QString category;
    Result<Answer> ask(const Reader& reader) const;
};

} // namespace fuwutai
