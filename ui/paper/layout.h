// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet and its data placed on pages, in millimetres from the page's upper left corner. The one layout behind both
// renderings: painter.h draws it, and the form on the screen puts its editors over fieldSpots().
#pragma once

#include "ui/paper/charts.h"
#include "ui/paper/measure.h"
#include "ui/paper/sheet.h"
#include "ui/paper/sheet_data.h"

#include <QPointF>
#include <QRectF>

namespace fuwutai {

enum class Ink { Normal, Soft, Watermark };

struct PlacedText {
    QString text;
    QPointF at;                  // left end of the base line
    qreal size = 10.5;           // points
    bool bold = false;
    Ink ink = Ink::Normal;
    qreal turn = 0;              // degrees, clockwise around `at`
};

struct PlacedMark {              // a box to tick
    QRectF box;
    bool ticked = false;
};

struct PlacedCell {
    CellKind kind = CellKind::Text;
    QStringList keys;
    QString band;                // key of the lines, empty outside bands
    int line = -1;               // which line, from 0; empty rows count on
    QRectF rect;
    bool multiLine = false;
    bool framed = true, shaded = false;
    bool continued = false;      // the later part of a cell cut by the end of a page
    qreal prefixWidth = 0;       // mm taken by printed wording before the value
    qreal below = 0;             // mm at its lower end that are kept free
    QList<PlacedText> texts;
    QList<PlacedMark> marks;
    QList<ChartBar> bars;        // a chart instead of text
};

struct SheetPage {
    QSizeF size;
    QList<PlacedCell> cells;
    QList<QRectF> frames;        // heavier line around each table
    QList<QRectF> stamps;        // boxes around the marks 补印 and 演练
    QList<PlacedText> texts;     // head, foot, marks
    QString qrText;              // empty: no code
    QRectF qrRect;
};

struct SheetLayout {
    QString key, title, number;
    QList<SheetPage> pages;
};

// Where the value of one field stands. A cell with several keys is divided evenly between them.
struct FieldSpot {
    QString key;
    QString band;                // with `line`: which line of which band
    int line = -1;
    int page = 0;                // from 0
    QRectF rect;                 // mm
    bool multiLine = false;
    CellKind kind = CellKind::Field;
};

enum class LayoutMode {
    Pages,   // as printed: cut into pages, heads repeated
    Scroll   // one page as long as needed, for the screen
};

SheetLayout layoutSheet(const Sheet& sheet, const SheetData& data, const Measure& measure, LayoutMode mode = LayoutMode::Pages);
QList<FieldSpot> fieldSpots(const SheetLayout& layout);

} // namespace fuwutai
