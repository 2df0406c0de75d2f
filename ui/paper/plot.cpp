// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/plot.h"

#include "ui/paper/contrast.h"

#include <QFontMetricsF>

namespace fuwutai {

namespace {

QString plain(qreal value) { return QString::number(value, 'g', value < 1000 ? 4 : 12); }

} // namespace

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

// Names never run into each other: long ones stand in two lines of one length or are shortened, and of many only every n-th is written.
void Plot::name(qsizetype i, qsizetype count, const QString& name, qsizetype every) const
{
    if (i % every != 0) return;
    const qreal em = m_look.textSize, room = slot(count) * qreal(every) * 0.96;
    const QFontMetricsF metrics(m_p.font());
    const auto taken = [&](qreal wide) { return metrics.boundingRect(QRectF(0, 0, wide, em * 9), Qt::AlignHCenter | Qt::TextWordWrap, name); };
    const auto fits = [&](qreal wide) { return taken(wide).width() <= wide && taken(wide).height() < metrics.lineSpacing() * 2.5; };
    const qreal whole = metrics.horizontalAdvance(name);
    qreal wide = whole <= room ? whole : whole / 2;
    while (wide < room && !fits(wide)) wide += em / 4;
    const bool wraps = whole > room && fits(wide = qMin(wide, room));
    const QRectF at(x(i, count) - room / 2, m_area.bottom() + em * 0.4, room, em * 1.6);
    if (wraps) text(QRectF(x(i, count) - wide / 2, at.top(), wide, em * 2.8), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, name, m_look.palette.ink);
    else text(at, Qt::AlignHCenter | Qt::AlignVCenter, metrics.elidedText(name, Qt::ElideRight, room), m_look.palette.ink);
}

void Plot::note(const QString& note) const
{
    const qreal em = m_look.textSize;
    text(QRectF(m_area.left(), m_area.bottom() + em * 1.9, m_area.width(), em * 1.4), Qt::AlignLeft | Qt::AlignVCenter, note, m_look.palette.muted);
}

void Plot::bar(qsizetype i, qsizetype count, const ChartBar& bar) const
{
    const qreal wide = qMin(slot(count) * 0.64, m_look.textSize * 5), top = y(qMax(0.0, bar.value));
    m_p.fillRect(QRectF(x(i, count) - wide / 2, top, wide, m_area.bottom() - top), m_look.palette.bar);
    name(i, count, bar.name, 1);
}

// Inside where a line passes over the bars, as long as there is room; else on a ground of its own, which no line strikes through.
void Plot::figure(qsizetype i, qsizetype count, qreal value, Figure where) const
{
    const qreal em = m_look.textSize, high = em * 1.5, top = y(qMax(0.0, value)), room = m_area.bottom() - top;
    const bool crossed = where == Figure::Inside, inside = crossed && room > em * 1.3;
    const QString words = plain(qMax(0.0, value));
    const qreal wide = QFontMetricsF(m_p.font()).horizontalAdvance(words) + em * 0.4;
    const QRectF at(x(i, count) - wide / 2, inside ? m_area.bottom() - qMin(em * 1.7, (room + high) / 2) : top - high - (crossed ? em * 0.3 : 0), wide, high);
    if (crossed && !inside) m_p.fillRect(at, m_look.palette.ground);
    text(at, Qt::AlignCenter, words, inside ? inkOn(m_look.palette.bar) : m_look.palette.ink);
}

} // namespace fuwutai
