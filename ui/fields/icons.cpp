// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/icons.h"

#include <QColor>
#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace fuwutai {

QPixmap lineIcon(const QString& name, const QColor& color, int px, qreal ratio)
{
    const QString key = QStringLiteral("fuwutai/%1/%2/%3/%4").arg(name, color.name()).arg(px).arg(ratio);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture)) return picture;
    picture = QPixmap(qRound(px * ratio), qRound(px * ratio));
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintIcon(painter, name, QRectF(0, 0, px, px), color);
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

void paintIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& color)
{
    QFile file(QStringLiteral(":/fuwutai/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return;
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    renderer.render(&painter, rect);
}

} // namespace fuwutai
