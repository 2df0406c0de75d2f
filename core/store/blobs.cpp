// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blobs.h"

#include "core/base/whole_file.h"
#include "core/base/words.h"
#include "core/store/query.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace fuwutai {

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isWhole(const QString& path, const QString& key) { return QFileInfo::exists(path) && Blobs::keyOf(contentOf(path)) == key; }

// Whoever may read the data base's file may read these, nobody else.
void openAs(const QString& like, const QString& path, bool folder)
{
    QFileDevice::Permissions mode = QFileInfo(like).permissions();
    for (const auto& [read, enter] : {std::pair{QFileDevice::ReadOwner, QFileDevice::ExeOwner}, {QFileDevice::ReadGroup, QFileDevice::ExeGroup}, {QFileDevice::ReadOther, QFileDevice::ExeOther}})
        if (folder && mode.testFlag(read)) mode |= enter;
    if (folder) mode |= QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    QFile::setPermissions(path, mode);
}

// The folder of a file with the one above it; both names survive a power cut.
Result<Nothing> makeFolderOf(const QString& path, const QString& like)
{
    const QString inner = QFileInfo(path).path(), outer = QFileInfo(inner).path();
    for (const QString& folder : {outer, inner}) {
        if (QFileInfo(folder).isDir()) continue;
        if (!QDir().mkpath(folder) || !syncFolderOf(folder))
            return refuse(RefusalKind::Failed, QStringLiteral("cannot_write"), say("The folder %1 cannot be made. Nothing was saved; please look whether you may write there and whether there is room.").arg(folder));
        openAs(like, folder, true);
    }
    return Nothing{};
}

Result<Nothing> writeBlob(const QString& path, const QByteArray& content, const QString& like)
{
    if (const auto made = makeFolderOf(path, like); !made) return made;
    if (const auto written = writeWhole(path, content, true); !written) return written;
    openAs(like, path, false);
    return Nothing{};
}

} // namespace

QString blobFolder(const QString& file) { return file + QStringLiteral("-files"); }
QString blobPath(const QString& folder, const QString& key) { return QStringLiteral("%1/%2/%3").arg(folder, key.left(2), key); }

QString Blobs::keyOf(const QByteArray& content) { return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()); }

QString Blobs::path(const QString& key) const { return blobPath(blobFolder(m_db.where()), key); }

Result<Nothing> Blobs::putFile(const QString& key, const QByteArray& content)
{
    const QString target = path(key);
    if (isWhole(target, key)) return Nothing{};
    const bool wasThere = QFileInfo::exists(target);
    if (const auto written = writeBlob(target, content, m_db.where()); !written) return written;
    if (!wasThere) m_fresh << target;
    return Nothing{};
}

Result<Nothing> Blobs::put(const QByteArray& content)
{
    const QString key = keyOf(content);
    if (m_db.engine() == Engine::Sqlite) {
        if (const auto written = putFile(key, content); !written) return written;
        Query q(m_db, QStringLiteral("insert into blob (sha256, bytes) values (?, ?) on conflict (sha256) do nothing"));
        q.bind(key).bind(qint64(content.size())).run();
        return Nothing{};
    }
    Query q(m_db, QStringLiteral("insert into blob (sha256, bytes, content) values (?, ?, ?) on conflict (sha256) do update set content = excluded.content"));
    q.bind(key).bind(qint64(content.size())).bindBytes(content).run();
    return Nothing{};
}

void Blobs::takeBack()
{
    for (const QString& path : std::exchange(m_fresh, {})) QFile::remove(path);
}

std::optional<qint64> Blobs::size(const QString& key)
{
    Query q(m_db, QStringLiteral("select bytes from blob where sha256 = ?"));
    q.bind(key);
    return q.next() ? std::optional(q.number(0)) : std::nullopt;
}

QByteArray Blobs::bytes(const QString& key)
{
    if (m_db.engine() == Engine::Sqlite) return contentOf(path(key));
    Query q(m_db, QStringLiteral("select content from blob where sha256 = ?"));
    q.bind(key);
    return q.next() ? q.bytes(0) : QByteArray();
}

Result<QByteArray> Blobs::get(const QString& key)
{
    const QByteArray content = bytes(key);
    if (content.isEmpty())
        return refuse(RefusalKind::Failed, QStringLiteral("file_missing"), say("The file is not where it was kept. The record and all else are unchanged; please ask the administrator to bring it back from a backup."));
    if (keyOf(content) != key)
        return refuse(RefusalKind::Failed, QStringLiteral("file_damaged"), say("The file is damaged: it is no longer what was attached. The record and all else are unchanged; please ask the administrator to bring it back from a backup."));
    return content;
}

QList<BlobFault> Blobs::verify()
{
    QStringList keys;
    {
        Query q(m_db, QStringLiteral("select sha256 from blob order by sha256"));
        while (q.next()) keys << q.text(0);
    }
    QList<BlobFault> all;
    for (const QString& key : std::as_const(keys))
        if (const QByteArray content = bytes(key); keyOf(content) != key) all << BlobFault{key, content.isEmpty()};
    return all;
}

bool hasBlob(const QString& folder, const BlobKey& key, Trust trust)
{
    const QFileInfo file(blobPath(folder, key.key));
    return file.isFile() && file.size() == key.bytes && (trust == Trust::Size || isWhole(file.filePath(), key.key));
}

Result<QStringList> copyBlobs(const QString& from, const QString& to, const QList<BlobKey>& keys, const QString& like, Trust trust)
{
    QStringList lacking;
    for (const BlobKey& one : keys) {
        if (hasBlob(to, one, trust)) continue;
        const QByteArray content = contentOf(blobPath(from, one.key));
        if (Blobs::keyOf(content) != one.key) lacking << one.key;
        else if (const auto written = writeBlob(blobPath(to, one.key), content, like); !written) return unexpected(written.error());
    }
    return lacking;
}

} // namespace fuwutai
