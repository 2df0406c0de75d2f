// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/grid.h"

namespace fuwutai {

Grid gridOf(const QList<SheetRow>& rows)
{
    Grid grid;
    QSet<QPair<int, int>> taken;
    QList<int> widths(rows.size(), 0);
    for (int r = 0; r < rows.size(); ++r) {
        int column = 0;
        for (int i = 0; i < rows[r].cells.size(); ++i) {
            const SheetCell& cell = rows[r].cells[i];
            while (taken.contains({r, column})) ++column;
            GridCell placed{r, column, i};
            grid.leaves = grid.leaves || r + cell.rows > rows.size();
            for (int y = r; y < qMin<int>(r + cell.rows, rows.size()); ++y) {
                for (int x = column; x < column + cell.columns; ++x) {
                    placed.overlaps = placed.overlaps || taken.contains({y, x});
                    taken.insert({y, x});
                }
            }
            grid.cells.append(placed);
            column += cell.columns;
        }
    }
    for (const auto& cell : taken) ++widths[cell.first];
    grid.rowWidths = widths;
    return grid;
}

} // namespace fuwutai
