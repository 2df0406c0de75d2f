// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of one cell: its lines of text and its boxes, and how high they are. Used by strips.cpp.
#pragma once

#include "ui/paper/layout.h"

namespace fuwutai {

inline constexpr qreal kPadX = 1.6, kPadY = 0.9;   // mm between a cell's frame and its text

// What a cell shows: a line of a band, or the record itself.
struct CellSource {
    const SheetData& data;
    const SheetLine* line = nullptr;
    int lineIndex = -1;

    QString value(const QString& key) const;
    QStringList ticked(const QString& key) const;
    QString shown(const SheetCell& cell) const;    // all its keys, separators only between values that are there
    CellRoom room(const SheetCell& cell) const;    // the most that one of its keys asks for
};

struct CellInside {
    qreal height = 0;            // mm, padding counted
    qreal prefixWidth = 0;
    qreal below = 0;             // mm kept free under it, not counted in the height
    QList<PlacedText> texts;     // from the cell's left edge and the top of its text
    QList<PlacedMark> marks;
};

CellInside insideOf(const SheetCell& cell, const CellSource& source, const Measure& measure, qreal points, qreal width);

// Puts the inside into its place: down by the free room, as its kind and alignment ask.
void settle(PlacedCell& placed, const CellInside& inside);

} // namespace fuwutai
