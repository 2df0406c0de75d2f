// SPDX-License-Identifier: GPL-3.0-or-later
// The departments, repair team and categories that most offices begin with, from resources/sample/standard.json, in the words of
// the procedures. Used by the set-up page and fuwutaictl init --standard.
#pragma once

#include "core/gate/workbench.h"

namespace fuwutai {

struct StandardItem {
    QString type;       // department, team, category
    QString number;     // under which it will stand
    QJsonObject with;
    bool there = false; // stands already, in use or not
    QString name() const { return with.value(QLatin1String("name")).toString(); }
};

// For an office: its own repair team, and what all offices share. A category stands after the one it is part of.
Result<QList<StandardItem>> standardSet(Workbench& bench, const QString& office);
// Takes those in that are not there yet, all or none; what one of them is part of comes along. How many were new.
Result<int> takeStandard(Workbench& bench, const QString& office, const QStringList& numbers, const Actor& actor);
Result<int> takeStandard(Workbench& bench, const QString& office, const Actor& actor); // the whole set

} // namespace fuwutai
