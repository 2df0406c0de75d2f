// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/place.h"

#include "core/base/whole_file.h"
#include "core/base/words.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace fuwutai {

namespace {

// File systems of other machines. What is mounted through FUSE comes from elsewhere too, unless it is named below.
const char* const kNetwork[] = {"nfs", "cifs", "smb", "ncpfs", "afs", "9p", "ceph", "gluster", "lustre", "davfs", "vboxsf", "vmhgfs", "prl_fs", "fuse."};
const char* const kLocalFuse[] = {"fuse.ntfs", "fuse.exfat", "fuse.overlayfs", "fuse.fuse-overlayfs", "fuse.encfs", "fuse.gocryptfs", "fuse.cryfs", "fuse.mergerfs"};
// How folders begin that a program keeps the same with a cloud.
const char* const kSynced[] = {"onedrive", "nutstore", "坚果云", "我的坚果云", "baidunetdisk", "baiduyun", "baidusyncdisk", "百度网盘", "百度云", "wps云盘", "wps网盘", "wpsdrive",
                               "wps cloud", "icloud", "mobile documents", "dropbox", "google drive", "googledrive", "nextcloud", "owncloud", "腾讯微云", "微云"};

template <std::size_t N> bool beginsAs(const QString& text, const char* const (&with)[N])
{
    return std::any_of(std::begin(with), std::end(with), [&](const char* one) { return text.startsWith(QString::fromUtf8(one), Qt::CaseInsensitive); });
}

QString syncedFolder(const QString& path)
{
    for (const QString& part : path.split(QLatin1Char('/')))
        if (beginsAs(part, kSynced)) return part;
    return {};
}

QFileInfo folderOf(const QString& file) { return QFileInfo(QFileInfo(file).absolutePath()); }

// A link must not hide where the file really is.
QString truePath(const QString& file)
{
    const QString real = QFileInfo(file).canonicalFilePath();
    return real.isEmpty() ? folderOf(file).canonicalFilePath() + QLatin1Char('/') + QFileInfo(file).fileName() : real;
}

QString acceptedFile(const QString& file) { return file + QStringLiteral(".place"); }

// A copy elsewhere is another place: nobody has accepted that.
QByteArray acceptance(const QString& file) { return truePath(file).toUtf8() + '\n'; }

QString fileSystemOf(const QString& file) { return QString::fromLatin1(QStorageInfo(QFileInfo(truePath(file)).path()).fileSystemType()); }

} // namespace

QString placeRisk(const QString& file, const QString& fileSystem)
{
    if (beginsAs(fileSystem, kNetwork) && !beginsAs(fileSystem, kLocalFuse))
        return say("It lies on a network drive (%1), where two computers can damage it without noticing.").arg(fileSystem);
    QString folder = syncedFolder(QFileInfo(file).absolutePath());
    if (folder.isEmpty()) folder = syncedFolder(QFileInfo(truePath(file)).path());
    if (!folder.isEmpty()) return say("It lies in “%1”, which a cloud program copies while it is written; that can damage it.").arg(folder);
    return {};
}

Result<Nothing> checkPlace(const QString& file) { return checkPlace(file, fileSystemOf(file)); }

Result<Nothing> checkPlace(const QString& file, const QString& fileSystem)
{
    const QString risk = placeRisk(file, fileSystem);
    if (risk.isEmpty()) return Nothing{};
    QFile accepted(acceptedFile(file));
    if (accepted.open(QIODevice::ReadOnly) && accepted.readAll() == acceptance(file)) return Nothing{};
    return refuse(RefusalKind::Failed, QStringLiteral("place"),
                  risk + QLatin1Char(' ') + say("Nothing was opened. Please put the data base on a disk of this computer, or use the server data base. Backups may well lie there."));
}

Result<Nothing> acceptPlace(const QString& file) { return writeWhole(acceptedFile(file), acceptance(file)); }

} // namespace fuwutai
