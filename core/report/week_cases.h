// SPDX-License-Identifier: GPL-3.0-or-later
// The calls that a week is about: found by index, their state and office at the week's start and end replayed from the
// entries (CS-3.4.4). Bounded by the week and what was open, not by all years. Used by core/report only.
#pragma once

#include "core/report/weekly.h"

#include <QHash>

namespace fuwutai {

class Database;

// What a report is computed for. `known` and `knownBefore`: when this and the last week's reports were issued; what was
// entered later belongs to a later week. Unset: not issued.
struct WeekFrame {
    QString office;
    IsoWeek week;
    Instant begin;
    Instant end;                 // of the week; of one that still runs the moment it is looked at
    Instant known;
    Instant knownBefore;
    QStringList openBefore;      // numbers that the last issued report had open at its end
    bool issuedBefore = false;
    Instant monthAgo;            // a month before the week's end
    QTimeZone zone = defaultZone();
};

enum class CaseOrigin { None, CarriedOver, New, Late, Reopened };

struct WeekStepSeen {
    Instant at;
    QString action;
    QString to;
};

struct WeekCase {
    // From the call's own row.
    qint64 id = 0;
    QString number, state, office, handlingOffice;
    int version = 0;
    Instant createdAt, receivedAt, closedAt, resolvedAt;
    QString kind, category, urgency, department, home, community;
    bool imported = false, major = false;
    // Replayed.
    CaseOrigin origin = CaseOrigin::None;
    QString firstOffice;         // where it was when the week began, or when it came
    QString lastOffice;          // at the week's end
    QString stateAtEnd;
    bool resolvedInWeek = false;
    QList<WeekStepSeen> steps;
    QString fault;               // its row and its history do not tell the same
    // Of the office in question.
    bool begins = false;         // counted by origin
    bool ends = false;           // counted as done, open or voided
};

// Calls that may be about the week, replayed; those that are of no concern to the office are left out.
QList<WeekCase> weekCases(Database& db, const WeekFrame& frame);

// Reads rows for many ids, or many numbers: `sql` holds one %1 where the list goes. `each` gets the query at a row.
class Query;
void forKeys(Database& db, const QString& sql, const QList<qint64>& ids, const std::function<void(const Query&)>& each);
void forKeys(Database& db, const QString& sql, const QStringList& numbers, const std::function<void(const Query&)>& each);

// A call is open, closed or voided by its state.
bool isOpenState(const QString& state);
QString openStatesSql();                        // "'registered', ..."

} // namespace fuwutai
