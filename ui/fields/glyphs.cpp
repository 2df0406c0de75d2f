// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/glyphs.h"

#include "ui/fields/icons.h"

#include <QPainterPath>

namespace fuwutai {

namespace {

constexpr int kPadX = 7, kPadY = 2, kGlyphPx = 12, kGap = 4;

// All signs are drawn on a field of 16 x 16.
using Points = std::initializer_list<QPointF>;

void stroke(QPainter& p, const QColor& color, qreal width = 1.8)
{
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}
void fill(QPainter& p, const QColor& color)
{
    p.setPen(Qt::NoPen);
    p.setBrush(color);
}
void line(QPainter& p, Points points) { p.drawPolyline(QPolygonF(QList<QPointF>(points))); }

void triangle(QPainter& p, const QColor& color)
{
    fill(p, color);
    p.drawPolygon(QPolygonF(QList<QPointF>{{8, 1.5}, {15, 14}, {1, 14}}));
}
void exclamation(QPainter& p, qreal x, qreal top, qreal bottom)
{
    p.drawLine(QPointF(x, top), QPointF(x, bottom - 4));
    p.drawPoint(QPointF(x, bottom - 0.5));
}
void soon(QPainter& p, const QColor& color)
{
    stroke(p, color, 1.6);
    p.drawEllipse(QPointF(8, 8), 6.2, 6.2);
    fill(p, color);
    p.drawPie(QRectF(1.8, 1.8, 12.4, 12.4), 0, 90 * 16);
}
void warning(QPainter& p, const QColor& color)
{
    stroke(p, color, 1.6);
    p.drawPolygon(QPolygonF(QList<QPointF>{{8, 2}, {14.5, 13.8}, {1.5, 13.8}}));
    exclamation(p, 8, 6.5, 12);
}

void draw(QPainter& p, Glyph glyph, const QColor& c)
{
    stroke(p, c);
    switch (glyph) {
    case Glyph::None: return;
    case Glyph::Overdue: return triangle(p, c);
    case Glyph::Soon: return soon(p, c);
    case Glyph::Paused: stroke(p, c, 2.4); line(p, {{5.2, 3}, {5.2, 13}}); return line(p, {{10.8, 3}, {10.8, 13}});
    case Glyph::Check: stroke(p, c, 2); return line(p, {{3, 8.5}, {6.6, 12}, {13, 4.5}});
    case Glyph::Cross: line(p, {{4, 4}, {12, 12}}); return line(p, {{12, 4}, {4, 12}});
    case Glyph::Warning: return warning(p, c);
    case Glyph::Plus: line(p, {{8, 3}, {8, 13}}); [[fallthrough]];
    case Glyph::Minus: return line(p, {{3, 8}, {13, 8}});
    case Glyph::Up: stroke(p, c, 1.6); return line(p, {{4, 10}, {8, 6}, {12, 10}});
    case Glyph::Down: stroke(p, c, 1.6); return line(p, {{4, 6}, {8, 10}, {12, 6}});
    case Glyph::Right: stroke(p, c, 1.6); return line(p, {{6, 4}, {10, 8}, {6, 12}});
    case Glyph::Left: stroke(p, c, 1.6); return line(p, {{10, 4}, {6, 8}, {10, 12}});
    case Glyph::Print: return paintIcon(p, QStringLiteral("print"), QRectF(0, 0, 16, 16), c);
    case Glyph::Pencil: return paintIcon(p, QStringLiteral("pencil"), QRectF(0, 0, 16, 16), c);
    }
}

} // namespace

void paintGlyph(QPainter& painter, Glyph glyph, const QRectF& rect, const QColor& color)
{
    const qreal side = std::min({rect.width(), rect.height(), 16.0});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2);
    painter.scale(side / 16, side / 16);
    draw(painter, glyph, color);
    painter.restore();
}

QIcon glyphIcon(Glyph glyph, const QColor& color, int px)
{
    QPixmap picture(px * 2, px * 2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.scale(px * 2 / 16.0, px * 2 / 16.0);
    paintGlyph(painter, glyph, QRectF(0, 0, 16, 16), color);
    painter.end();
    picture.setDevicePixelRatio(2);
    return QIcon(picture);
}

QColor toneInk(const Tokens& t, Tone tone)
{
    const QColor inks[] = {t.ink, t.accent, t.bad, t.warn, t.ok};
    return inks[int(tone)];
}
QColor toneGround(const Tokens& t, Tone tone)
{
    const QColor grounds[] = {t.neutral, t.accentSoft, t.badSoft, t.warnSoft, t.okSoft};
    return grounds[int(tone)];
}

BadgeLook lookOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Overdue: return {Glyph::Overdue, Tone::Bad};
    case Urgency::Missed: return {Glyph::Check, Tone::Plain}; // done, and told as late; it alarms nobody any more
    case Urgency::Soon: return {Glyph::Soon, Tone::Warn};
    case Urgency::Paused: return {Glyph::Paused, Tone::Plain};
    case Urgency::Met: return {Glyph::Check, Tone::Ok};
    case Urgency::Fine:
    case Urgency::None: return {};
    }
    return {};
}

QSize badgeSize(const QFontMetrics& metrics, const BadgeLook& look, const QString& text)
{
    const int glyph = look.glyph == Glyph::None ? 0 : kGlyphPx + (text.isEmpty() ? 0 : kGap);
    // A pixel more: the advance is rounded, and a text a hair wider than its box would lose its end.
    return {glyph + metrics.horizontalAdvance(text) + 1 + 2 * kPadX, metrics.height() + 2 * kPadY};
}

void paintBadge(QPainter& painter, const QRect& rect, const BadgeLook& look, const QString& text, const Tokens& t)
{
    const QSize want = badgeSize(painter.fontMetrics(), look, text);
    const QRect box(rect.left(), rect.center().y() - want.height() / 2 + 1, std::min(want.width(), rect.width()), want.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneGround(t, look.tone));
    painter.drawRoundedRect(box, 4, 4);
    int x = box.left() + kPadX;
    if (look.glyph != Glyph::None) {
        paintGlyph(painter, look.glyph, QRectF(x, box.center().y() - kGlyphPx / 2 + 0.5, kGlyphPx, kGlyphPx), toneInk(t, look.tone));
        x += kGlyphPx + kGap;
    }
    painter.setPen(toneInk(t, look.tone));
    const QRect words(x, box.top(), box.right() - kPadX - x + 1, box.height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    painter.restore();
}

QSize keyHintSize(const QString& key, const QFont& font)
{
    const QFontMetrics metrics(sized(font, 11));
    return {metrics.horizontalAdvance(key) + 10, metrics.height() + 2};
}

void paintKeyHint(QPainter& painter, const QRect& rect, const QString& key, const QColor& ink, const QColor& frame)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(sized(painter.font(), 11));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(frame);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter, key);
    painter.restore();
}

} // namespace fuwutai
