// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whole_file.h"

#include "core/base/words.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace fuwutai {

namespace {

bool sync(const QString& path, int flags)
{
    const int at = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (at < 0) return false;
    const bool fine = ::fsync(at) == 0;
    ::close(at);
    return fine;
}

Unexpected<Refusal> notWritten(const QString& path, const QString& why)
{
    return refuse(RefusalKind::Failed, QStringLiteral("cannot_write"), say("“%1” cannot be written: %2. What was there before is unchanged; please look whether you may write there and whether there is room.").arg(path, why));
}

// A rename over a device or a folder would replace it.
bool isOther(const QString& path) { return QFileInfo::exists(path) && !QFileInfo(path).isFile(); }

} // namespace

bool syncFolderOf(const QString& path) { return sync(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY); }

bool putInPlace(const QString& from, const QString& to)
{
    return sync(from, O_RDONLY) && std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0 && syncFolderOf(to);
}

Result<Nothing> writeWhole(const QString& path, const std::function<Result<Nothing>(QIODevice&)>& fill, bool mine)
{
    if (isOther(path)) return notWritten(path, say("it is no file"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return notWritten(path, file.errorString());
    if (mine && !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) return notWritten(path, file.errorString());
    if (const auto filled = fill(file); !filled) return filled;
    // commit() syncs the file before its name is given to it.
    if (!file.commit()) return notWritten(path, file.errorString());
    if (!syncFolderOf(path)) return notWritten(path, say("its folder does not answer"));
    return Nothing{};
}

Result<Nothing> writeWhole(const QString& path, const QByteArray& bytes, bool mine)
{
    return writeWhole(path, [&](QIODevice& device) -> Result<Nothing> {
        if (device.write(bytes) != bytes.size()) return notWritten(path, device.errorString());
        return Nothing{};
    }, mine);
}

Result<Nothing> makeWhole(const QString& path, const std::function<bool(const QString& beside)>& make)
{
    if (isOther(path)) return notWritten(path, say("it is no file"));
    QTemporaryFile beside(path + QStringLiteral(".XXXXXX"));
    if (!beside.open()) return notWritten(path, beside.errorString());
    const QFileDevice::Permissions mode = QFileInfo::exists(path) ? QFileInfo(path).permissions() : QFileDevice::Permissions(0x6644);
    beside.close();
    if (!make(beside.fileName())) return notWritten(path, say("the disk may be full"));
    QFile::setPermissions(beside.fileName(), mode);
    if (!putInPlace(beside.fileName(), path)) return notWritten(path, say("the disk may be full"));
    beside.setAutoRemove(false);
    return Nothing{};
}

} // namespace fuwutai
