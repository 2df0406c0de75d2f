// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/whole_file.h"
#include "core/base/words.h"
#include "core/store/blobs.h"
#include "core/store/file_check.h"
#include "core/store/holders.h"
#include "core/store/transaction.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>
#include <unistd.h>

namespace fuwutai {

namespace {

const QString kSum = QStringLiteral(".sha256");

Unexpected<Refusal> failed(const char* code, const QString& text) { return refuse(RefusalKind::Failed, QLatin1String(code), text); }

QString journalOf(const QString& file) { return file + QStringLiteral("-journal"); }

QString sumOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? QString::fromLatin1(hash.result().toHex()) : QString();
}

// A handle means something to the library that made it alone: Qt's plug-in may have been built with a copy of its own.
bool isSameLibrary(const QSqlDatabase& db)
{
    QSqlQuery q(db);
    return q.exec(QStringLiteral("select sqlite_source_id()")) && q.next() && q.value(0).toString() == QLatin1String(sqlite3_sourceid());
}

// While it stands, the engine asks every so many of its own steps whether the work is to go on; where it cannot be asked, it goes on.
class Watch {
public:
    Watch(const QSqlDatabase& db, std::function<bool()> goesOn) : m_goesOn(std::move(goesOn))
    {
        const QVariant handle = db.driver()->handle();
        if (qstrcmp(handle.typeName(), "sqlite3*") == 0 && isSameLibrary(db)) m_engine = *static_cast<sqlite3* const*>(handle.constData());
        if (m_engine) sqlite3_progress_handler(m_engine, kSteps, [](void* self) { return static_cast<Watch*>(self)->m_goesOn() ? 0 : 1; }, this);
    }
    ~Watch()
    {
        if (m_engine) sqlite3_progress_handler(m_engine, 0, nullptr, nullptr);
    }
    Q_DISABLE_COPY_MOVE(Watch)

private:
    static constexpr int kSteps = 2'000;
    sqlite3* m_engine = nullptr;
    std::function<bool()> m_goesOn;
};

// A connection for looking only: it takes no hold and leaves no trace beside the file.
class Look {
public:
    explicit Look(const QString& path) : m_db(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), path))
    {
        m_db.setDatabaseName(path);
        m_db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!m_db.open()) throw storeErrorOf(m_db.lastError(), Engine::Sqlite);
    }
    ~Look()
    {
        const QString name = m_db.connectionName();
        m_db.close();
        m_db = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }
    Q_DISABLE_COPY_MOVE(Look)
    const QSqlDatabase& engine() const { return m_db; }
    QList<QVariantList> rows(const QString& sql)
    {
        QSqlQuery q(m_db);
        if (!q.exec(sql)) throw storeErrorOf(q.lastError(), Engine::Sqlite);
        QList<QVariantList> all;
        while (q.next()) all << QVariantList{q.value(0), q.value(1)};
        return all;
    }

private:
    QSqlDatabase m_db;
};

void copy(const QString& from, const QString& to, const std::function<bool()>& goesOn)
{
    Look look(from);
    const Watch watch(look.engine(), goesOn);
    look.rows(QStringLiteral("vacuum into '%1'").arg(QString(to).replace(QLatin1Char('\''), QLatin1String("''"))));
}

// Every page and key looked at, and how far the chain goes.
BackupMade examined(const QString& path, const std::function<bool()>& goesOn = [] { return true; })
{
    BackupMade made{path, QFileInfo(path).size(), 0, {}, {}};
    Look look(path);
    const Watch watch(look.engine(), goesOn);
    const auto quick = look.rows(QStringLiteral("pragma quick_check"));
    if (quick.size() != 1 || quick[0][0].toString() != QLatin1String("ok")) throw StoreError(StoreError::Cause::Damaged, quick.value(0).value(0).toString());
    if (!look.rows(QStringLiteral("pragma foreign_key_check")).isEmpty()) throw StoreError(StoreError::Cause::Damaged, QStringLiteral("foreign_key_check"));
    const auto head = look.rows(QStringLiteral("select seq, hash from entry order by seq desc limit 1"));
    if (!head.isEmpty()) {
        made.entries = head[0][0].toLongLong();
        made.head = head[0][1].toString();
    }
    return made;
}

// What is attached to the records of a data base; one from before there were files names none.
QList<BlobKey> blobsOf(const QString& path)
{
    Look look(path);
    QList<BlobKey> all;
    if (look.rows(QStringLiteral("select name from sqlite_master where type = 'table' and name = 'blob'")).isEmpty()) return all;
    for (const QVariantList& row : look.rows(QStringLiteral("select sha256, bytes from blob order by sha256"))) all << BlobKey{row[0].toString(), row[1].toLongLong()};
    return all;
}

void countFiles(BackupMade& made, const QList<BlobKey>& keys)
{
    made.files = keys.size();
    for (const BlobKey& key : keys)
        if (!hasBlob(backupFiles(made.path), key, Trust::Size)) made.lacking << key.key;
}

// What is attached to a backup's records, from beside it into a folder.
Result<QStringList> brought(const QString& backup, const QString& to, Trust trust)
{
    try {
        return copyBlobs(backupFiles(backup), to, blobsOf(backup), backup, trust);
    } catch (const StoreError& error) {
        return unexpected(refusalOf(error));
    }
}

Result<BackupMade> finished(const QString& part, const QString& path, const std::function<bool()>& goesOn)
{
    BackupMade made = examined(part, goesOn);
    made.path = path;
    made.sha256 = sumOf(part);
    countFiles(made, blobsOf(part));
    if (!putInPlace(part, path)) return failed("backup", say("The backup %1 could not be finished. The data base itself is unchanged; the disk may be full, please free some space.").arg(path));
    const auto noted = writeWhole(path + kSum, (made.sha256 + QStringLiteral("  ") + QFileInfo(path).fileName() + QLatin1Char('\n')).toUtf8());
    if (!noted) return unexpected(noted.error());
    return made;
}

// Both names for a moment where the file system can, so that there is no moment without a data base.
bool giveName(const QString& from, const QString& to)
{
    return ::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0 || QFile::rename(from, to);
}

// The data base of before under another name. Its journal goes along, and first: under a new data base it would be played back.
Result<QString> keepOld(const QString& target)
{
    if (!QFileInfo::exists(target)) return QString();
    const QString kept = target + QStringLiteral(".before-restore-") + stampUtc();
    bool fine = giveName(target, kept);
    if (fine && QFileInfo::exists(journalOf(target))) fine = QFile::rename(journalOf(target), journalOf(kept));
    if (!fine || !syncFolderOf(target)) return failed("restore", say("The data base could not be kept as %1. Nothing was restored; please free some space.").arg(kept));
    return kept;
}

} // namespace

QString backupFiles(const QString& backup) { return QFileInfo(backup).absolutePath() + QStringLiteral("/fuwutai-files"); }
QString backupFolder(const QString& file) { return file + QStringLiteral("-backups"); }
QString stampUtc(const QDateTime& at) { return at.toUTC().toString(QStringLiteral("yyyyMMdd'T'hhmmss'Z'")); }

Result<BackupMade> makeBackup(Database& db, const QString& path, const Progress& progress)
{
    if (db.engine() == Engine::Postgresql)
        return failed("server", say("The data base is on a server. Nothing was done; please back it up there, with pg_dump --format=custom, and try the way back with pg_restore."));
    if (QFileInfo::exists(path)) return refuse(RefusalKind::Refused, QStringLiteral("exists"), say("There is a file %1 already; nothing was changed").arg(path));
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    const qint64 all = QFileInfo(db.where()).size();
    bool on = true;
    const auto copying = [&] { return on = goesOn(progress, std::min(QFileInfo(part).size(), all), 2 * all); };
    const auto checking = [&] { return on = goesOn(progress, all, 2 * all); };
    try {
        copy(db.where(), part, copying);
        if (const auto along = copyBlobs(blobFolder(db.where()), backupFiles(path), blobsOf(part), db.where(), Trust::Size); !along) {
            QFile::remove(part);
            return unexpected(along.error());
        }
        const auto made = finished(part, path, checking);
        if (!made) QFile::remove(part);
        return made;
    } catch (const StoreError& error) {
        QFile::remove(part);
        if (!on) return refuse(RefusalKind::Refused, QStringLiteral("stopped"), say("Stopped. No backup was made; the data and the older backups are unchanged."));
        return failed("backup", say("The backup %1 could not be made: %2. The data base itself is unchanged; please put it right and try again.").arg(path, error.detail()));
    }
}

Result<BackupMade> checkBackup(const QString& path, int newest)
{
    try {
        QFile sum(path + kSum);
        const QString actual = sumOf(path);
        if (actual.isEmpty()) return refuse(RefusalKind::NotFound, QStringLiteral("not_found"), say("There is no file %1").arg(path));
        if (sum.open(QIODevice::ReadOnly) && QString::fromLatin1(sum.readAll().left(64)) != actual)
            return failed("damaged", say("The backup %1 is not what was written: its checksum differs. Nothing was changed; please take another one.").arg(path));
        if (checkFile(path).userVersion > newest) throw StoreError(StoreError::Cause::Newer, path);
        BackupMade made = examined(path);
        made.sha256 = actual;
        countFiles(made, blobsOf(path));
        return made;
    } catch (const StoreError& error) {
        return unexpected(refusalOf(error));
    }
}

Result<QStringList> copyBackupFiles(const QString& backup, const QString& copied) { return brought(backup, backupFiles(copied), Trust::Size); }

Result<Restored> restoreBackup(const QString& backup, const QString& target, int newest)
{
    auto good = checkBackup(backup, newest);
    if (!good) return unexpected(good.error());
    const auto hold = Hold::take(target, true);
    if (!hold) return unexpected(hold.error());
    const QString part = target + QStringLiteral(".restoring");
    QFile::remove(part);
    if (!QFile::copy(backup, part) || sumOf(part) != good->sha256) {
        QFile::remove(part);
        return failed("restore", say("The backup could not be copied to %1; the disk may be full. Nothing was changed; please free some space.").arg(part));
    }
    const auto lacking = brought(backup, blobFolder(target), Trust::Hash);
    if (!lacking) {
        QFile::remove(part);
        return unexpected(lacking.error());
    }
    good->lacking = *lacking;
    const auto kept = keepOld(target);
    if (!kept) return unexpected(kept.error());
    if (!putInPlace(part, target)) return failed("restore", say("The restored data base is complete in %1 but could not be put in the place of %2; the old one is unchanged as %3; please rename them by hand.").arg(part, target, *kept));
    return Restored{*good, *kept};
}

Result<QString> setAside(const QString& file)
{
    const auto hold = Hold::take(file, true);
    if (!hold) return unexpected(hold.error());
    const QString aside = file + QStringLiteral(".damaged-") + stampUtc();
    // The journal first: alone it does nothing, while the data base alone would lose what it would have put right.
    const bool journal = QFileInfo::exists(journalOf(file));
    if (journal && !QFile::rename(journalOf(file), journalOf(aside))) return failed("aside", say("%1 could not be moved. Nothing was changed; please ask for the right to write in that folder.").arg(journalOf(file)));
    if (!QFile::rename(file, aside)) {
        if (journal) QFile::rename(journalOf(aside), journalOf(file));
        return failed("aside", say("%1 could not be moved. Nothing was changed; please ask for the right to write in that folder.").arg(file));
    }
    syncFolderOf(file);
    return aside;
}

} // namespace fuwutai
