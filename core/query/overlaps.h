// SPDX-License-Identifier: GPL-3.0-or-later
// Where somebody would have to be in two places: other jobs of a job's technicians that are planned for the same time. Used by the
// facts of the flows.
#pragma once

#include "core/policy/policy.h"
#include "core/record/record.h"

#include <QJsonArray>

namespace fuwutai {

class Database;

// When somebody is to be there: an order from its planned start to its planned end, a request from its planned time for as long
// as a visit is reckoned to take (minutes.visit). Unset: not planned.
struct PlannedTime {
    Instant from;
    Instant to;
    bool isSet() const { return from.isSet() && to.isSet(); }
};
PlannedTime plannedTime(const Record& job, qint64 visitMinutes);
qint64 visitMinutes(const Policy& policy, Instant at, const QString& office);
// Names of the lines "technicians", the empty ones left out.
QStringList techniciansOf(const Record& job);
// The lines as a step fills them: `to` in the place of `from`, whoever else is named stays; "" for nobody.
QJsonArray techniciansJson(const Record& job, const QString& from, const QString& to);
// "11-23 14:00-16:00"; the day of the end where it is another one.
QString spanWords(const PlannedTime& time);

// One line a job that stands in the way: whose, which, where and when. Jobs of the same office that are accepted or under way;
// those that wait have no time.
QStringList overlappingJobs(Database& db, const Record& job, qint64 visitMinutes);

} // namespace fuwutai
