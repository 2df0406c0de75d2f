// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of an SQLite data base that are proven before they are called backups, and the way back. PostgreSQL has its own tools.
// Used by the opening of an office (before a migration, at the end of a day) and by fuwutaictl backup and restore.
#pragma once

#include "core/base/progress.h"
#include "core/store/database.h"

#include <QDateTime>

namespace fuwutai {

struct BackupMade {
    QString path;
    qint64 bytes = 0;
    qint64 entries = 0;      // of the audit chain
    QString head;            // its hash
    QString sha256;          // of the file; stands in path.sha256 too, as sha256sum writes it
    qint64 files = 0;        // attached ones that the data base names; they lie in backupFiles(path)
    QStringList lacking;     // of these, keys of those that do not lie there whole
};

// What is attached lies beside the backups of a folder once for all of them: a new backup adds what is new.
QString backupFiles(const QString& backup);

// Whole or not there: copied beside, synced, checked, given its name. Refused where there is a file already, and with code "stopped"
// when `progress` (in bytes, copying and checking each the size of the file) says so.
Result<BackupMade> makeBackup(Database& db, const QString& path, const Progress& progress = {});
// The file's checksum where one lies beside it, the engine's checks, the schema not newer than `newest`.
Result<BackupMade> checkBackup(const QString& path, int newest);

// Brings what is attached from beside one backup to beside its copy in another folder; told is what lies at neither whole.
Result<QStringList> copyBackupFiles(const QString& backup, const QString& copied);

struct Restored {
    BackupMade from;
    QString kept;            // where the data base of before lies now; empty when there was none
};
// In the place of `target`, which nobody may have open. Until the last moment the old one stays where it is. Attached files that
// lie beside it already stay, those of the backup are brought.
Result<Restored> restoreBackup(const QString& backup, const QString& target, int newest);

// A damaged data base with its journal out of the way, unchanged: "office.db.damaged-20261121T230500Z". The new path.
Result<QString> setAside(const QString& file);

// "office.db-backups": where the program's own backups lie.
QString backupFolder(const QString& file);
QString stampUtc(const QDateTime& at = QDateTime::currentDateTimeUtc());   // "20261121T230500Z"

} // namespace fuwutai
