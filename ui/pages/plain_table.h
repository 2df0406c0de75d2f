// SPDX-License-Identifier: GPL-3.0-or-later
// A table that is read row by row, without cells to edit or lines between them. Used by the parts of the week's page.
#pragma once

#include <QTableWidget>

namespace fuwutai {

struct PlainColumn {
    const char* title; // English source
    int width;         // 0: what is left
};

void makePlain(QTableWidget& table, const PlainColumn* columns, int count);

template <std::size_t N> void makePlain(QTableWidget& table, const PlainColumn (&columns)[N]) { makePlain(table, columns, int(N)); }

} // namespace fuwutai
