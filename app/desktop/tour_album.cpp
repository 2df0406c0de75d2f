// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_album.h"

#include <QCryptographicHash>
#include <QDir>
#include <QImage>
#include <QRegularExpression>

namespace fuwutai {

void TourAlbum::put(const QString& name, const QPixmap& picture)
{
    const QImage image = picture.toImage().convertToFormat(QImage::Format_RGB32);
    const QByteArrayView bytes(image.constBits(), image.sizeInBytes());
    const QByteArray print = QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
    if (m_seen.contains(print)) fault(QStringLiteral("%1 looks like %2").arg(name, m_seen.value(print)));
    m_seen.insert(print, name);
    if (!image.save(QDir(m_folder).filePath(name + QStringLiteral(".png")))) fault(QStringLiteral("%1 cannot be written").arg(name));
}

bool TourAlbum::begin(const QString& folder)
{
    static const QRegularExpression ours(QStringLiteral("\\A([\\w]+-[\\w]+-(light|dark)-(zh|en)(-150)?\\.png|weekly-report-(zh|en)\\.pdf)\\z"));
    QDir dir(folder);
    if (!dir.mkpath(QStringLiteral("."))) return false;
    for (const QString& name : dir.entryList(QDir::Files))
        if (ours.match(name).hasMatch()) dir.remove(name);
    return true;
}

} // namespace fuwutai
