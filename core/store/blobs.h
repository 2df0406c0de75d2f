// SPDX-License-Identifier: GPL-3.0-or-later
// What files hold (photos, scans), each once, known by its SHA-256. On PostgreSQL a table; beside an SQLite file a folder,
// office.db-files/ab/abcdef..., written whole and synced before the commit that names it. Nothing is ever deleted but what a
// refused command brought. Written by gate, read by query, taken along by backups.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/database.h"

namespace fuwutai {

struct BlobFault {
    QString key;
    bool missing = false;   // else damaged
};

class Blobs {
public:
    explicit Blobs(Database& db) : m_db(db) {}

    static QString keyOf(const QByteArray& content); // SHA-256, 64 hexadecimal digits
    // Inside a write. What lay there damaged or had gone is whole again afterwards. Failed "cannot_write".
    Result<Nothing> put(const QByteArray& content);
    // Inside the same write, where what named it was refused: brings the folder back to what it was.
    void takeBack();
    std::optional<qint64> size(const QString& key);  // nothing: not there
    // Its hash is compared: Failed "file_damaged" or "file_missing".
    Result<QByteArray> get(const QString& key);
    QList<BlobFault> verify();                       // every one is read and hashed

private:
    QString path(const QString& key) const;
    Result<Nothing> putFile(const QString& key, const QByteArray& content);
    QByteArray bytes(const QString& key);            // null: not there

    Database& m_db;
    QStringList m_fresh;                             // files that put() made
};

QString blobFolder(const QString& file);             // "office.db-files"
QString blobPath(const QString& folder, const QString& key);

struct BlobKey {
    QString key;
    qint64 bytes = 0;
};
// What lies in a folder is believed by its size, where that has to be quick, or read and hashed.
enum class Trust { Size, Hash };
bool hasBlob(const QString& folder, const BlobKey& key, Trust trust);
// Puts into the folder `to` what of `keys` is not there yet, hashed on the way, to be read by whoever may read `like`. Told is what
// neither folder holds whole. Failed "cannot_write" where `to` takes no file.
Result<QStringList> copyBlobs(const QString& from, const QString& to, const QList<BlobKey>& keys, const QString& like, Trust trust);

} // namespace fuwutai
