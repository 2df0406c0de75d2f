// SPDX-License-Identifier: GPL-3.0-or-later
// The three charts of the reports, painted into a rectangle of any painter: screen, picture and PDF alike.
// Used by the pages of weekly reports and statistics, and for printing them. Colours come from the caller's palette.
#pragma once

#include <QColor>
#include <QList>
#include <QPainter>
#include <QRectF>
#include <QString>

#include <optional>

namespace fuwutai {

struct ChartPalette {
    QColor ground = Qt::white, ink = Qt::black, muted = QColor(0x66, 0x74, 0x82), line = QColor(0xDC, 0xE1, 0xE7);
    QColor bar = QColor(0x2E, 0x84, 0x89), accent = QColor(0x0B, 0x6E, 0x75), warn = QColor(0x8A, 0x5A, 0x00), bad = QColor(0xB3, 0x26, 0x1E);
};

struct ChartLook {
    ChartPalette palette;
    QString family;              // of the font
    qreal textSize = 9;          // in the painter's units
};

struct ChartBar {
    QString name;
    qreal value = 0;             // negative counts as 0
};

// One point of a trend; the limits may differ from point to point (u-chart).
struct TrendPoint {
    QString name;
    qreal value = 0;
    std::optional<qreal> upper, lower;
    bool alarm = false;          // outside the limits or part of a run: drawn so that colour is not needed to see it
};

struct Trend {
    QList<TrendPoint> points;
    std::optional<qreal> centre;
    QString centreName, upperName, lowerName;
    QString note;                // under the names
};

// Bars by descending value with the cumulative share in percent. The order is the caller's: pareto() sorts.
void paintPareto(QPainter& painter, const QRectF& rect, const QList<ChartBar>& bars, const ChartLook& look);
void paintTrend(QPainter& painter, const QRectF& rect, const Trend& trend, const ChartLook& look);
void paintBars(QPainter& painter, const QRectF& rect, const QList<ChartBar>& bars, const ChartLook& look);

// Sorted by descending value (equal ones keep their order); what lies beyond `most` bars is one bar named `rest` at the end.
QList<ChartBar> pareto(QList<ChartBar> bars, int most, const QString& rest);

// Shares after each bar, 0 to 1; all 0 when nothing was counted.
QList<qreal> cumulativeShares(const QList<ChartBar>& bars);

// Marks of an axis from 0 to at or above `most`, up to six: whole numbers, or one decimal where not `whole`. To 4 for nothing,
// so that an axis stands.
QList<qreal> axisTicks(qreal most, bool whole);

} // namespace fuwutai
