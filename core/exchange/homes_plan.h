// SPDX-License-Identifier: GPL-3.0-or-later
// The homes of a community by their pattern: 3 buildings of 2 units of 12 floors with 2 homes each. Used by the set-up page.
#pragma once

#include "core/base/progress.h"
#include "core/gate/workbench.h"

namespace fuwutai {

struct HomesPlan {
    QString community;      // its name, by which it is known too
    int first = 1;          // number of the first building
    int buildings = 0;
    int units = 0;          // of each building; 0: it has none
    int floors = 0;         // of each unit
    int flats = 0;          // on each floor
    qint64 homes() const { return qint64(buildings) * qMax(1, units) * floors * flats; }
};

// Every reason against a plan, at the field's name.
Reasons faultsOf(const HomesPlan& plan);
// As it will be known, without the community: "1-1-101" and "3-2-1202".
QString firstHome(const HomesPlan& plan);
QString lastHome(const HomesPlan& plan);

struct HomesMade {
    QString community;      // its number
    qint64 made = 0;
    qint64 there = 0;       // that stood already, unchanged
};

// Community, buildings and homes that are not there yet, in one transaction. Refused with every reason at once.
Result<HomesMade> makeHomes(Workbench& bench, const HomesPlan& plan, const QString& office, const Actor& actor, const Progress& progress = {});

} // namespace fuwutai
