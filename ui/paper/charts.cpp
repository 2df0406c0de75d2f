// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/charts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fuwutai {

namespace {

// What an axis is: its marks, and how far it reaches.
struct Axis {
    QList<qreal> ticks;
    qreal top;
};

// A rectangle with a value axis on the left, names below, and on the right as much room as is asked for.
class Plot {
public:
    Plot(QPainter& painter, const QRectF& rect, const ChartLook& look, const Axis& axis, qreal right);
    ~Plot() { m_p.restore(); }
    Plot(const Plot&) = delete;
    Plot& operator=(const Plot&) = delete;

    const QRectF& area() const { return m_area; }
    qreal y(qreal value) const { return m_area.bottom() - m_area.height() * value / m_top; }
    qreal shareY(qreal share) const { return m_area.bottom() - m_area.height() * share; }
    qreal x(qsizetype i, qsizetype count) const { return m_area.left() + m_area.width() * (qreal(i) + 0.5) / qreal(count); }
    qreal slot(qsizetype count) const { return m_area.width() / qreal(count); }
    qreal thin() const { return m_look.textSize / 12; }

    void text(const QRectF& rect, int flags, const QString& text, const QColor& color) const;
    void name(qsizetype i, qsizetype count, const QString& name, qsizetype every) const;
    enum class Figure { Above, Inside };
    void bar(qsizetype i, qsizetype count, const ChartBar& bar, Figure figure) const;
    void percents() const;
    QPen pen(const QColor& color, qreal width, Qt::PenStyle style = Qt::SolidLine) const { return QPen(color, thin() * width, style); }

private:
    void line(qreal at, bool base) const;

    QPainter& m_p;
    const ChartLook& m_look;
    QRectF m_area;
    qreal m_top;
};

QString plain(qreal value) { return QString::number(value, 'g', value < 1000 ? 4 : 12); }

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

Plot::Plot(QPainter& painter, const QRectF& rect, const ChartLook& look, const Axis& axis, qreal right) : m_p(painter), m_look(look), m_top(axis.top)
{
    m_p.save();
    m_p.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_p.fillRect(rect, look.palette.ground);
    QFont font = look.family.isEmpty() ? m_p.font() : QFont(look.family);
    font.setPixelSize(qMax(1, qRound(look.textSize)));
    m_p.setFont(font);
    const qreal em = look.textSize;
    qreal widest = em * 1.4;
    for (const qreal tick : axis.ticks) widest = qMax(widest, QFontMetricsF(font).horizontalAdvance(plain(tick)));
    m_area = rect.adjusted(widest + em, em * 1.8, -em * right, -em * 3.2);
    for (const qreal tick : axis.ticks) {
        line(y(tick), tick == 0);
        text(QRectF(m_area.left() - em * 10.4, y(tick) - em, em * 10, em * 2), Qt::AlignRight | Qt::AlignVCenter, plain(tick), m_look.palette.muted);
    }
}

void Plot::text(const QRectF& rect, int flags, const QString& text, const QColor& color) const
{
    m_p.setPen(color);
    m_p.drawText(rect, flags | Qt::TextDontClip, text);
}

void Plot::line(qreal at, bool base) const
{
    m_p.setPen(pen(base ? m_look.palette.muted : m_look.palette.line, 1));
    m_p.drawLine(QPointF(m_area.left(), at), QPointF(m_area.right(), at));
}

void Plot::percents() const
{
    const qreal em = m_look.textSize;
    for (int i = 0; i <= 4; ++i)
        text(QRectF(m_area.right() + em * 0.4, shareY(i / 4.0) - em, em * 4, em * 2), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("%1%").arg(i * 25), m_look.palette.muted);
}

// Names never run into each other: long ones are shortened, and of many only every n-th is written.
void Plot::name(qsizetype i, qsizetype count, const QString& name, qsizetype every) const
{
    if (i % every != 0) return;
    const qreal em = m_look.textSize, wide = slot(count) * qreal(every);
    const QString shown = QFontMetricsF(m_p.font()).elidedText(name, Qt::ElideRight, wide * 0.96);
    text(QRectF(x(i, count) - wide / 2, m_area.bottom() + em * 0.4, wide, em * 1.6), Qt::AlignHCenter | Qt::AlignVCenter, shown, m_look.palette.ink);
}

// Inside where a line passes over the bars, as long as there is room.
void Plot::bar(qsizetype i, qsizetype count, const ChartBar& bar, Figure figure) const
{
    const qreal em = m_look.textSize, wide = qMin(slot(count) * 0.64, em * 5), top = y(qMax(0.0, bar.value));
    const bool inside = figure == Figure::Inside && m_area.bottom() - top > em * 2;
    const QColor& fill = m_look.palette.bar;
    m_p.fillRect(QRectF(x(i, count) - wide / 2, top, wide, m_area.bottom() - top), fill);
    text(QRectF(x(i, count) - wide, inside ? m_area.bottom() - em * 1.7 : top - em * 1.5, wide * 2, em * 1.5), Qt::AlignHCenter | Qt::AlignVCenter,
         plain(qMax(0.0, bar.value)), inside ? (qGray(fill.rgb()) > 140 ? QColor(Qt::black) : QColor(Qt::white)) : m_look.palette.ink);
    name(i, count, bar.name, 1);
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
    for (qsizetype i = 0; i < bars.size(); ++i) plot.bar(i, bars.size(), bars[i], Plot::Figure::Above);
}

void paintPareto(QPainter& painter, const QRectF& rect, const QList<ChartBar>& bars, const ChartLook& look)
{
    // The left axis ends at the sum, so that bars and shares are read on one scale.
    qreal sum = 0;
    for (const ChartBar& bar : bars) sum += qMax(0.0, bar.value);
    const Plot plot(painter, rect, look, axisOfSum(sum), kPercentRight);
    plot.percents();
    for (qsizetype i = 0; i < bars.size(); ++i) plot.bar(i, bars.size(), bars[i], Plot::Figure::Inside);
    const QList<qreal> shares = cumulativeShares(bars);
    QPolygonF line;
    for (qsizetype i = 0; i < shares.size(); ++i) line << QPointF(plot.x(i, shares.size()), plot.shareY(shares[i]));
    painter.setPen(plot.pen(look.palette.warn, 1.6));
    painter.setBrush(look.palette.warn);
    painter.drawPolyline(line);
    for (const QPointF& at : line) painter.drawEllipse(at, look.textSize * 0.24, look.textSize * 0.24);
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
}

} // namespace fuwutai
