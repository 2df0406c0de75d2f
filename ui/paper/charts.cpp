// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/charts.h"

#include "ui/paper/plot.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fuwutai {

namespace {

constexpr qreal kPlainRight = 1.2, kPercentRight = 3.6;   // ems

// Of the steps 1, 2, 5, 10, 20 ... times `least` the first of which five reach `most`.
qreal stepTo(qreal most, qreal least)
{
    qreal step = least;
    for (qreal power = least; most / step > 5 + 1e-9; power *= 10)
        for (const qreal next : {1.0, 2.0, 5.0})
            if (most / step > 5 + 1e-9) step = next * power;
    return step;
}

qreal largest(const QList<ChartBar>& bars)
{
    qreal most = 0;
    for (const ChartBar& bar : bars) most = qMax(most, bar.value);
    return most;
}

// Things are counted whole. The marks end at or under the sum, on which the axis ends.
Axis axisOfSum(qreal sum)
{
    Axis axis{{}, sum > 0 ? sum : 4};
    const qreal step = stepTo(sum, 1);
    for (int i = 0; i * step <= sum + 1e-9; ++i) axis.ticks << i * step;
    return axis;
}

Axis axisTo(qreal most, bool whole)
{
    const QList<qreal> ticks = axisTicks(most, whole);
    return {ticks, ticks.last()};
}

void limitLine(QPainter& painter, const Plot& plot, const Trend& trend, std::optional<qreal> TrendPoint::*limit, const ChartLook& look)
{
    const qsizetype count = trend.points.size();
    const qreal half = plot.slot(count) / 2;
    QPolygonF steps;
    for (qsizetype i = 0; i < count; ++i) {
        const std::optional<qreal> value = trend.points[i].*limit;
        if (!value) continue;
        const qreal at = plot.y(qMax(0.0, *value)), x = plot.x(i, count);
        steps << QPointF(x - half, at) << QPointF(x + half, at);
    }
    painter.setPen(plot.pen(look.palette.bad, 1.4, Qt::DashLine));
    painter.drawPolyline(steps);
}

void centreLine(QPainter& painter, const Plot& plot, const Trend& trend, const ChartLook& look)
{
    if (!trend.centre) return;
    painter.setPen(plot.pen(look.palette.muted, 1.2));
    painter.drawLine(QPointF(plot.area().left(), plot.y(*trend.centre)), QPointF(plot.area().right(), plot.y(*trend.centre)));
}

struct LineName {
    qreal y;
    QString name;
    QColor color;
};

// From the top: where each line ends on the right.
QList<LineName> lineNames(const Plot& plot, const Trend& trend, const ChartLook& look)
{
    const TrendPoint last = trend.points.last();
    QList<LineName> all;
    if (last.upper) all << LineName{plot.y(*last.upper), trend.upperName, look.palette.bad};
    if (trend.centre) all << LineName{plot.y(*trend.centre), trend.centreName, look.palette.muted};
    if (last.lower) all << LineName{plot.y(*last.lower), trend.lowerName, look.palette.bad};
    return all;
}

// Beside the plot, where neither a value nor a limit runs over them, and apart from each other.
void nameLines(const Plot& plot, const Trend& trend, const ChartLook& look)
{
    const qreal high = look.textSize * 1.4;
    qreal free = -1e9;
    for (const LineName& line : lineNames(plot, trend, look)) {
        const qreal top = qMax(line.y - high / 2, free);
        plot.text(QRectF(plot.area().right() + look.textSize * 0.4, top, look.textSize * 12, high), Qt::AlignLeft | Qt::AlignVCenter, line.name, line.color);
        free = top + high;
    }
}

// Ems that the names of the lines take.
qreal namesRoom(const QPainter& painter, const Trend& trend, const ChartLook& look)
{
    QFont font = look.family.isEmpty() ? painter.font() : QFont(look.family);
    font.setPixelSize(qMax(1, qRound(look.textSize)));
    qreal widest = 0;
    for (const QString& name : {trend.upperName, trend.centreName, trend.lowerName}) widest = qMax(widest, QFontMetricsF(font).horizontalAdvance(name));
    return qMax(kPlainRight, widest / look.textSize + 0.8);
}

void trendLine(QPainter& painter, const Plot& plot, const Trend& trend, const ChartLook& look)
{
    const qsizetype count = trend.points.size();
    QPolygonF line;
    for (qsizetype i = 0; i < count; ++i) line << QPointF(plot.x(i, count), plot.y(qMax(0.0, trend.points[i].value)));
    painter.setPen(plot.pen(look.palette.accent, 2));
    painter.drawPolyline(line);
    for (qsizetype i = 0; i < count; ++i) {
        const bool alarm = trend.points[i].alarm;
        const qreal r = look.textSize * (alarm ? 0.42 : 0.22);
        painter.setPen(plot.pen(alarm ? look.palette.bad : look.palette.accent, 1.6));
        painter.setBrush(alarm ? look.palette.ground : look.palette.accent);   // an alarm is a ring as well as red
        painter.drawEllipse(line[i], r, r);
    }
}

} // namespace

QList<qreal> axisTicks(qreal most, bool whole)
{
    const qreal end = most > 0 && std::isfinite(most) ? most : 4;
    const qreal step = stepTo(end, whole ? 1 : 0.1);
    QList<qreal> ticks{0};
    while (ticks.last() < end * (1 - 1e-9)) ticks << step * qreal(ticks.size());
    return ticks;
}

QList<ChartBar> pareto(QList<ChartBar> bars, int most, const QString& rest)
{
    std::stable_sort(bars.begin(), bars.end(), [](const ChartBar& a, const ChartBar& b) { return a.value > b.value; });
    if (bars.size() <= most || most < 1) return bars;
    ChartBar others{rest, 0};
    for (qsizetype i = most - 1; i < bars.size(); ++i) others.value += qMax(0.0, bars[i].value);
    bars.resize(most - 1);
    bars.append(others);
    return bars;
}

QList<qreal> cumulativeShares(const QList<ChartBar>& bars)
{
    qreal sum = 0, running = 0;
    for (const ChartBar& bar : bars) sum += qMax(0.0, bar.value);
    QList<qreal> shares;
    for (const ChartBar& bar : bars) {
        running += qMax(0.0, bar.value);
        shares.append(sum > 0 ? running / sum : 0);
    }
    return shares;
}

void paintBars(QPainter& painter, const QRectF& rect, const QList<ChartBar>& bars, const ChartLook& look)
{
    const Plot plot(painter, rect, look, axisTo(largest(bars), true), kPlainRight);
    for (qsizetype i = 0; i < bars.size(); ++i) {
        plot.bar(i, bars.size(), bars[i]);
        plot.figure(i, bars.size(), bars[i].value, Plot::Figure::Above);
    }
}

void paintPareto(QPainter& painter, const QRectF& rect, const QList<ChartBar>& bars, const ChartLook& look)
{
    // The left axis ends at the sum, so that bars and shares are read on one scale.
    qreal sum = 0;
    for (const ChartBar& bar : bars) sum += qMax(0.0, bar.value);
    const Plot plot(painter, rect, look, axisOfSum(sum), kPercentRight);
    plot.percents();
    for (qsizetype i = 0; i < bars.size(); ++i) plot.bar(i, bars.size(), bars[i]);
    const QList<qreal> shares = cumulativeShares(bars);
    QPolygonF line;
    for (qsizetype i = 0; i < shares.size(); ++i) line << QPointF(plot.x(i, shares.size()), plot.shareY(shares[i]));
    painter.setPen(plot.pen(look.palette.warn, 1.6));
    painter.setBrush(look.palette.warn);
    painter.drawPolyline(line);
    for (qsizetype i = 0; i < bars.size(); ++i) plot.figure(i, bars.size(), bars[i].value, Plot::Figure::Inside);
    painter.setPen(Qt::NoPen);
    for (const QPointF& at : line) painter.drawEllipse(at, look.textSize * 0.3, look.textSize * 0.3);
}

void paintTrend(QPainter& painter, const QRectF& rect, const Trend& trend, const ChartLook& look)
{
    qreal most = trend.centre.value_or(0);
    for (const TrendPoint& point : trend.points) most = std::max({most, point.value, point.upper.value_or(0)});
    const bool whole = std::all_of(trend.points.begin(), trend.points.end(), [](const TrendPoint& point) { return point.value == std::floor(point.value); });
    const Plot plot(painter, rect, look, axisTo(most, whole), trend.centre ? namesRoom(painter, trend, look) : kPlainRight);
    if (trend.points.isEmpty()) return;
    limitLine(painter, plot, trend, &TrendPoint::upper, look);
    limitLine(painter, plot, trend, &TrendPoint::lower, look);
    centreLine(painter, plot, trend, look);
    trendLine(painter, plot, trend, look);
    nameLines(plot, trend, look);
    const qsizetype count = trend.points.size();
    const qreal room = look.textSize * 4.5;
    const qsizetype every = qMax<qsizetype>(1, qsizetype(std::ceil(room / plot.slot(count))));
    for (qsizetype i = 0; i < count; ++i) plot.name(i, count, trend.points[i].name, every);
    plot.note(trend.note);
}

} // namespace fuwutai
