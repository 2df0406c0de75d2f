// SPDX-License-Identifier: GPL-3.0-or-later
// What goes to paper, prepared on the worker thread: the sheet of a record, of a week, the register of a list. Made by the
// pages, shown and printed by PrintPage.
#pragma once

#include "core/gate/workbench.h"
#include "core/query/lists.h"
#include "core/report/weekly.h"
#include "ui/paper/painter.h"

namespace fuwutai {

struct PrintJob;
using PrintPreparation = std::function<Result<PrintJob>(Workbench&, const Reader&)>;

// The same on another paper.
struct PaperOffer {
    QString sheet;                           // key: "repair_request.241x140"
    QString words;
    PrintPreparation print;
};

struct PrintJob {
    QString name;                            // "LFHB-202611-0018": title of the pages, proposed name of a file
    QList<PrintedSheet> sheets;              // every copy of it
    QString remark;                          // words beside the preview; empty: none
    std::function<Result<int>(Workbench&)> count; // once it went to paper or into a file: the new count; empty: not counted
    QList<PaperOffer> papers;                // empty: there is but one
    int paper = 0;                           // which of them this is
};

// `sheet`: on which of its papers; empty, or none of them: its own.
PrintPreparation recordPrint(const QString& type, const QString& number, const QString& sheet = {});
// As it is shown. An issued report's prints are counted.
PrintPreparation weekPrint(const WeekReport& report);

// The register of a type, `<type>_ledger`; empty where there is none.
QString ledgerKey(const QString& type);
// Rows of a list, oldest first, the newest kMostLedgerRows of them. `words`: the filters, for the register's head.
inline constexpr int kMostLedgerRows = 500;
PrintPreparation ledgerPrint(const QString& type, const QList<Filter>& filters, const QString& words);

} // namespace fuwutai
