// SPDX-License-Identifier: GPL-3.0-or-later
// The dispatch board: what nobody has yet, and who has how much to do, the most urgent first. Used by the board page.
#pragma once

#include "core/query/lists.h"
#include "core/query/overlaps.h"

namespace fuwutai {

struct BoardCard {
    ListRow row;
    QStringList technicians;
    PlannedTime planned;     // not while it waits
    Instant appointment;     // agreed with the customer; unset: none that still lies ahead
    bool waits = false;
    bool today = false;      // somebody is to be there today
    bool done = false;       // finished today; stands there until midnight
    // The step by which somebody is named, of the states on the board: assign, accept or reassign; empty: nobody is sent any more.
    QString action() const;
    bool isLate() const;     // somebody is to be there only after the limit
};

// Who can be sent, or a crew as a whole, with what he has; the first lane is that of nobody.
struct BoardLane {
    QString office;
    QString name;            // empty: not given to anybody yet
    QString team;            // that he was last sent for
    bool crew = false;       // a team, under its name
    bool outside = false;    // contractors: nobody is sent from here
    QList<BoardCard> cards;
    int dueToday = 0;        // overdue, due or planned today, without what waits
    qint64 plannedMs = 0;    // what those take of today's business hours
    qint64 dayMs = 0;        // business hours of a day
    int open() const;        // cards that are not done
};

struct Board {
    QList<BoardLane> lanes;
    qint64 visitMinutes = 0;
    bool more = false;       // there is more than fits on a board
};

struct BoardQuestion {
    using Answer = Board;
    Result<Answer> ask(const Reader& reader) const;
};

// When he could go: as it is planned or agreed, at once, else the next business time of a visit's length that is free in his lane.
PlannedTime proposedTime(const BoardCard& card, const BoardLane& lane, Instant now, const WorkCalendar& calendar, qint64 visitMinutes);

} // namespace fuwutai
