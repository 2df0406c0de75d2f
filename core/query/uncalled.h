// SPDX-License-Identifier: GPL-3.0-or-later
// The free repair requests finished in a week, and which of them nobody calls back about yet (RR-3.7). Used by the facts of the draw
// and by its duty.
#pragma once

#include "core/calendar/work_calendar.h"

#include <QStringList>

namespace fuwutai {

class Database;

struct FreeRequests {
    qint64 completed = 0;
    QStringList uncalled; // by number
};
FreeRequests freeRequests(Database& db, const QString& office, const IsoWeek& week);

} // namespace fuwutai
