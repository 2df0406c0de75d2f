// SPDX-License-Identifier: GPL-3.0-or-later
// Draws laid-out sheets: on a picture, into a PDF, on a printer. Black on white whatever the theme of the windows.
// Used by the print dialogs, fuwutaictl print and report, and the form on the screen as its ground.
#pragma once

#include "ui/paper/layout.h"

#include <QImage>
#include <QPagedPaintDevice>
#include <QPainter>

namespace fuwutai {

enum class Drawn {
    All,
    Blank    // without the values of fields, for the ground under the editors of a form
};

// Draws one page with its upper left corner at the painter's origin; `scale` is device units a millimetre.
void paintPage(QPainter& painter, const SheetPage& page, const Measure& measure, qreal scale, Drawn drawn = Drawn::All);

// A picture of one page, from 0. An empty picture when there is no such page.
QImage pageImage(const SheetLayout& layout, int page, qreal dpi, const Measure& measure);

// Draws all pages on a printer or PDF writer, each on its own paper size. Returns the number of pages, or that the device failed.
Result<int> paintOn(QPagedPaintDevice& device, const QList<SheetLayout>& layouts, const Measure& measure);

struct PrintedSheet {
    Sheet sheet;
    SheetData data;
};

// Every copy that the sheet is made out in, each saying which it is; one sheet where there is but one.
QList<PrintedSheet> copiesOf(const Sheet& sheet, const SheetData& data);

QList<SheetLayout> layoutsOf(const QList<PrintedSheet>& sheets, const Measure& measure);

// Writes one PDF with all sheets, page numbers counted in each; replaces a file only when all is written.
// Returns the number of pages; Failed when the file cannot be written, Refused when there is nothing to print.
Result<int> writePdf(const QString& path, const QList<PrintedSheet>& sheets, const QString& title = {});
// The same of sheets that are laid out already, as a preview shows them.
Result<int> writePdf(const QString& path, const QList<SheetLayout>& layouts, const Measure& measure, const QString& title = {});

} // namespace fuwutai
