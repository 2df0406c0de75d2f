// SPDX-License-Identifier: GPL-3.0-or-later
// Icons in one colour: Breeze's, taken in at build time as resources/icons/breeze.csv names them, and our own in resources/icons.
// The theme colours them when they are painted. Used by the navigation, buttons and badges.
#pragma once

#include <QPixmap>
#include <QString>

class QColor;
class QPainter;
class QRectF;

namespace fuwutai {

// "desk", "calls" ...; nothing for an unknown name. `px` in logical pixels.
QPixmap lineIcon(const QString& name, const QColor& color, int px, qreal ratio);
void paintIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& color);

} // namespace fuwutai
