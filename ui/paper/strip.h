// SPDX-License-Identifier: GPL-3.0-or-later
// Strips: the parts of a sheet that stay together on a page, before they have one. Made by strips.cpp, cut by pages.cpp.
#pragma once

#include "ui/paper/layout.h"

namespace fuwutai {

struct Strip {
    qreal height = 0;
    QList<PlacedCell> cells;     // y from the strip's top, x on the page
    QList<qreal> rowEnds;        // lower ends of the rows, where a strip is cut first
    bool framed = true;
    bool keepWithNext = false;   // a title is not left alone at the end of a page
    bool filler = false;         // repeated while the page has room
    int head = -1;               // which strip of `heads` comes again above it on a new page
};

struct Strips {
    QList<Strip> body;
    QList<Strip> heads;          // column titles of bands
    Strip signatures;            // height 0 when there are none
};

Strips stripsOf(const Sheet& sheet, const SheetData& data, const Measure& measure);

// The same strip lower by `y`.
Strip moved(Strip strip, qreal y);

// Cuts a strip that is longer than `height`: the upper part, no higher than that, and the rest.
// Rows stay whole where one fits; else the lines of each cell are divided.
std::pair<Strip, Strip> cutStrip(const Strip& strip, qreal height);

} // namespace fuwutai
