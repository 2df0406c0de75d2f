// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/strip.h"

#include "ui/paper/cells.h"

namespace fuwutai {

namespace {

constexpr qreal kNear = 0.01;   // mm

qreal topOf(const PlacedText& text) { return text.at.y() - Measure::baseline(text.size); }
qreal bottomOf(const PlacedText& text) { return topOf(text) + Measure::lineHeight(text.size); }

void shiftInside(PlacedCell& cell, qreal by)
{
    for (PlacedText& text : cell.texts) text.at.ry() += by;
    for (PlacedMark& mark : cell.marks) mark.box.translate(0, by);
}

struct Extent { qreal top = 0, bottom = 0; };

Extent extentOf(const PlacedCell& cell)
{
    if (cell.texts.isEmpty()) return {};
    Extent extent{1e9, -1e9};
    for (const PlacedText& text : cell.texts) {
        extent.top = qMin(extent.top, topOf(text));
        extent.bottom = qMax(extent.bottom, bottomOf(text));
    }
    return extent;
}

// A label says on each page what the row is.
void recentre(PlacedCell& label)
{
    const Extent extent = extentOf(label);
    const qreal high = extent.bottom - extent.top;
    if (high > label.rect.height()) label.texts.clear();
    shiftInside(label, label.rect.center().y() - high / 2 - extent.top);
}

void divide(const PlacedCell& cell, PlacedCell& upper, PlacedCell& lower, qreal at)
{
    PlacedCell lifted = cell;
    shiftInside(lifted, cell.rect.top() + kPadY - extentOf(cell).top);
    upper.texts.clear(), lower.texts.clear();
    upper.marks.clear(), lower.marks.clear();
    const qreal limit = at - kPadY / 2;
    for (const PlacedText& text : lifted.texts) (bottomOf(text) <= limit ? upper : lower).texts.append(text);
    qreal split = 1e9;
    for (const PlacedText& text : lower.texts) split = qMin(split, topOf(text));
    for (const PlacedMark& mark : lifted.marks) (mark.box.center().y() < split ? upper : lower).marks.append(mark);
    if (!lower.texts.isEmpty()) shiftInside(lower, kPadY - split);
}

qreal cutAt(const Strip& strip, qreal height)
{
    qreal at = height;
    for (const qreal end : strip.rowEnds) {
        if (end <= height + kNear && end < strip.height - kNear) at = end;
    }
    return at;
}

// Makes room in the first row of a cut strip for the lines that did not fit above.
void grow(Strip& strip, qreal by)
{
    if (by <= 0 || strip.rowEnds.isEmpty()) return;
    const qreal end = strip.rowEnds.first();
    for (PlacedCell& cell : strip.cells) {
        if (cell.rect.top() >= end - kNear) {
            cell.rect.translate(0, by);
            shiftInside(cell, by);
        } else if (cell.rect.bottom() >= end - kNear) {
            cell.rect.setBottom(cell.rect.bottom() + by);
        }
    }
    for (qreal& rowEnd : strip.rowEnds) rowEnd += by;
    strip.height += by;
}

} // namespace

Strip moved(Strip strip, qreal y)
{
    for (PlacedCell& cell : strip.cells) {
        cell.rect.translate(0, y);
        shiftInside(cell, y);
    }
    for (qreal& end : strip.rowEnds) end += y;
    return strip;
}

std::pair<Strip, Strip> cutStrip(const Strip& strip, qreal height)
{
    const qreal at = cutAt(strip, height);
    Strip upper = strip, lower = moved(strip, -at);
    upper.cells.clear(), lower.cells.clear();
    upper.height = at, lower.height = strip.height - at;
    upper.rowEnds.removeIf([&](qreal end) { return end > at + kNear; });
    lower.rowEnds.removeIf([](qreal end) { return end <= kNear; });
    qreal missing = 0;
    for (const PlacedCell& cell : strip.cells) {
        PlacedCell a = cell, b = moved({.cells = {cell}}, -at).cells.first();
        if (cell.rect.bottom() <= at + kNear) {
            upper.cells.append(a);
            continue;
        }
        if (cell.rect.top() < at - kNear) {
            a.rect.setBottom(at);
            b.rect.setTop(0);
            b.continued = true;
            if (cell.kind == CellKind::Label) recentre(a), recentre(b);
            else divide(cell, a, b, at);
            missing = qMax(missing, extentOf(b).bottom + kPadY - b.rect.height());
            upper.cells.append(a);
        }
        lower.cells.append(b);
    }
    grow(lower, missing);
    return {upper, lower};
}

} // namespace fuwutai
