// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plain_table.h"

#include "core/base/words.h"

#include <QHeaderView>

namespace fuwutai {

void makePlain(QTableWidget& table, const PlainColumn* columns, int count)
{
    table.setColumnCount(count);
    QStringList titles;
    for (int i = 0; i < count; ++i) titles << say(columns[i].title);
    table.setHorizontalHeaderLabels(titles);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setShowGrid(false);
    table.setWordWrap(true);
    table.setTabKeyNavigation(false);
    table.setFrameShape(QFrame::NoFrame);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
    for (int i = 0; i < count; ++i) {
        if (columns[i].width) table.setColumnWidth(i, columns[i].width);
        else table.horizontalHeader()->setSectionResizeMode(i, QHeaderView::Stretch);
    }
}

} // namespace fuwutai
