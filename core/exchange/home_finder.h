// SPDX-License-Identifier: GPL-3.0-or-later
// The home that the columns of a file mean: "湖滨花园", "3栋", "2单元", "1201室", or "3-2-1201" in one cell. Only import_row.cpp uses it.
#pragma once

#include "core/gate/workbench.h"

namespace fuwutai {

class HomeFinder {
public:
    explicit HomeFinder(Workbench& bench) : m_bench(bench) {}

    // Its number; empty where the cells are. Refused with "no_home" or "which_home".
    Result<QString> find(const QStringList& cells);
    // Without the word behind a number: "3栋" -> "3", "２单元" -> "2", "A座" -> "A".
    static QString plain(const QString& text);

private:
    QString communityOf(const QString& name);

    Workbench& m_bench;
};

} // namespace fuwutai
