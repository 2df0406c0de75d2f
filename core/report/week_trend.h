// SPDX-License-Identifier: GPL-3.0-or-later
// Complaints a week for each 1 000 occupied homes as a u-chart (CS-3.7.4): limits at three sigma, and a warning when a point
// lies outside or eight in a row lie on one side of the mean. Mean and limits are told by whole weeks, and by no fewer than eight.
// Used by the week's page.
#pragma once

#include "core/report/weekly.h"

namespace fuwutai {

inline constexpr int kLeastWeeks = 8;

struct WeekTally {
    IsoWeek week;
    qint64 complaints = 0;
    bool whole = true;            // not the one in which the office began, nor one that still runs
};

struct WeekTrendPoint {
    IsoWeek week;
    qint64 complaints = 0;
    bool whole = true;
    double value = 0;            // for each 1 000 occupied homes; plain complaints where no homes are known
    double upper = 0, lower = 0;
    bool alarm = false;
};

struct WeekTrend {
    QList<WeekTrendPoint> points; // oldest first, up to the week asked for
    int wholeWeeks = 0;
    double mean = 0;              // with the limits: only where hasLimits()
    double thousands = 0;         // occupied homes / 1 000; 0: not known
    bool outside = false;         // the last point lies outside the limits
    int run = 0;                  // how many of the last points lie on one side of the mean
    bool hasLimits() const { return wholeWeeks >= kLeastWeeks; }
};

// Pure: the chart of weekly counts, oldest first.
WeekTrend trendOf(const QList<WeekTally>& counts, double thousands);

// Offices that the reader may read weekly reports of, and since when there is something to report; "" first where he may read the
// department's.
struct WeekOffice { QString code; QString name; Instant begun; };
struct WeekOfficesQuestion {
    using Answer = QList<WeekOffice>;
    Result<Answer> ask(const Reader& reader) const;
};
bool mayReadWeek(const Actor& actor, const QString& office);

struct WeekTrendQuestion {
    using Answer = WeekTrend;
    QString office;               // "": all
    IsoWeek week;
    int weeks = 12;
    Result<Answer> ask(const Reader& reader) const;
};

} // namespace fuwutai
