// SPDX-License-Identifier: GPL-3.0-or-later
// The state of a record's limits, and how a step changes it. Pure, so that the stored clocks can be recomputed
// from the entries at any time. Used by gate; shown by desks, lists and record pages.
#pragma once

#include "core/record/record_type.h"

namespace fuwutai {

struct ClockState {
    QString kind;
    int round = 1;               // a reopened or dissatisfied matter starts a new one
    Instant started;
    Instant due;
    QString state;               // running, paused, met, missed, cancelled
    Instant ended;
    Limit limit;
    bool extended = false;       // due was set by an extension, not by the limit
    bool provisional = false;    // a year without a loaded calendar
    QList<Pause> pauses;
    bool operator==(const ClockState& other) const;
    bool isLive() const { return state == QLatin1String("running") || state == QLatin1String("paused"); }
};

QString pausesText(const QList<Pause>& pauses);        // "[[from,to],...]" milliseconds
QList<Pause> readPauses(const QString& text);

// The clocks after a step. `s.after` is the record as saved; times come from the fields the row names, else `s.now`.
QList<ClockState> advance(QList<ClockState> clocks, const FlowRow& row, const Situation& s);

// Explains a running clock day by day.
Deadline explain(const ClockState& clock, const WorkCalendar& calendar);

} // namespace fuwutai
