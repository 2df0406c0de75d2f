// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand in a chart: a value axis on the left, names below, bars with their figures. Used by the charts.
#pragma once

#include "ui/paper/charts.h"

namespace fuwutai {

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
    void note(const QString& note) const;            // under the names
    void bar(qsizetype i, qsizetype count, const ChartBar& bar) const;
    void figure(qsizetype i, qsizetype count, qreal value, Figure where) const;
    void percents() const;
    QPen pen(const QColor& color, qreal width, Qt::PenStyle style = Qt::SolidLine) const { return QPen(color, thin() * width, style); }

private:
    void line(qreal at, bool base) const;

    QPainter& m_p;
    const ChartLook& m_look;
    QRectF m_area;
    qreal m_top;
};

} // namespace fuwutai
