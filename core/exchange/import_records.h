// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the calls, homes or customers of an earlier system or another program into an office: each row is a command through
// the gate, all in one transaction. Unknown categories, departments, communities and buildings are added as written.
// What is there already is left as it is; a customer known by name and number gets a home that he lacked.
// Used by fuwutaictl import and the set-up page.
#pragma once

#include "core/base/progress.h"
#include "core/exchange/import_map.h"
#include "core/exchange/row_source.h"
#include "core/gate/workbench.h"

namespace fuwutai {

struct BadRow {
    qint64 line = 0;
    QString column;   // of the file, empty when the whole row is at fault
    QString code;
    QString text;
};

struct ImportOptions {
    QString type = QStringLiteral("call_record");
    QString office;                // empty: the only one, as the gate has it; refused where there are several
    bool dryRun = false;           // everything but the saving
    bool skipBad = false;          // the good rows go in all the same
    Progress progress{};           // in rows; nobody knows how many there will be
    std::function<void(const FileRow&, const QList<BadRow>&)> onBad; // told of each bad row as it is met
};

struct ImportOutcome {
    qint64 rows = 0;
    qint64 imported = 0;           // 0 where nothing was saved
    QString office;                // into which the rows went
    qint64 duplicates = 0;         // rows that were there already, in the file or in the office: calls by their external_no
    qint64 bad = 0;
    QString batch;                 // names the import, so that it can be taken back; empty for what is retired one by one
    bool saved = false;
};

// Types that may be imported.
QStringList importedTypes();

// What a row of such a type may fill, as a map names it: "room", "phones.phone".
QStringList importedPaths(const RecordType& type);

// Refused as a whole only where no row could be right: not the actor's to do, no office, a store that failed.
// Bad rows are no refusal: the outcome tells their number, `onBad` each of them.
Result<ImportOutcome> importRecords(Workbench& bench, RowSource& rows, const QStringList& header, const ImportMap& map, const Actor& actor,
                                  const ImportOptions& options);

// Voids every call of a batch, all or none. The number of records.
Result<qint64> undoImport(Workbench& bench, const QString& batch, const QString& reason, const Actor& actor);

} // namespace fuwutai
