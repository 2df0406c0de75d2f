// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_check.h"

#include "core/base/words.h"
#include "core/store/store_error.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace fuwutai {

namespace {

constexpr qsizetype kHeader = 100;
const QByteArray kMagic = QByteArrayLiteral("SQLite format 3\0");

// Bytes of the header that are the same in every file of ours (https://www.sqlite.org/fileformat.html).
struct Fixed { int at; const char* may; std::size_t count; };
constexpr Fixed kFixed[] = {{18, "\1\2", 2}, {19, "\1\2", 2}, {20, "\0", 1}, {21, "\100", 1}, {22, "\40", 1}, {23, "\40", 1}, {59, "\1", 1}};

quint32 number(const QByteArray& header, int at) { return qFromBigEndian<quint32>(header.constData() + at); }

StoreError damaged(const QString& detail) { return {StoreError::Cause::Damaged, detail}; }

StoreError notOurs(const QString& path)
{
    return {StoreError::Cause::NotOurs, say("%1 is no data base of this program, or its beginning is damaged. Nothing was changed; please choose another file or restore the last backup.").arg(path)};
}

// What stands after the mark: 0 is 65536.
quint32 pageSize(const QByteArray& header)
{
    const quint32 size = qFromBigEndian<quint16>(header.constData() + 16);
    return size == 1 ? 65536 : size;
}

void checkSize(const QByteArray& header, const QString& path)
{
    // With a journal the engine puts the size right by itself; only a count written by the last change counts.
    if (QFileInfo::exists(path + QStringLiteral("-journal")) || number(header, 24) != number(header, 92)) return;
    const qint64 size = qint64(number(header, 28)) * pageSize(header);
    if (QFileInfo(path).size() < size) throw damaged(say("the file is shorter than its header says"));
}

} // namespace

FileHeader checkFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw StoreError(StoreError::Cause::Forbidden, file.errorString());
    if (file.size() == 0) throw damaged(say("the file is empty"));
    const QByteArray header = file.read(kHeader);
    file.close();
    if (header.size() < kHeader || !header.startsWith(kMagic)) throw notOurs(path);
    for (const Fixed& f : kFixed)
        if (std::string_view(f.may, f.count).find(header.at(f.at)) == std::string_view::npos) throw damaged(say("the header is damaged"));
    if (const quint32 page = pageSize(header); page < 512 || (page & (page - 1)) != 0) throw damaged(say("the header is damaged"));
    const auto id = int(number(header, 68));
    if (id != 0 && id != kApplicationId) throw notOurs(path);
    checkSize(header, path);
    return {int(number(header, 60)), id == kApplicationId};
}

} // namespace fuwutai
