// SPDX-License-Identifier: GPL-3.0-or-later
// Where the cells of a block stand on its columns, spans counted. Used by the sheet's check and by the layout.
#pragma once

#include "ui/paper/sheet.h"

namespace fuwutai {

struct GridCell {
    int row = 0, column = 0;
    int index = 0;              // of the cell in its row
    bool overlaps = false;      // reaches into a cell from a row above
};

struct Grid {
    QList<GridCell> cells;
    QList<int> rowWidths;       // columns covered in each row; right when equal to the number of columns
    bool leaves = false;        // a row span reaches below the last row
};

Grid gridOf(const QList<SheetRow>& rows);

} // namespace fuwutai
