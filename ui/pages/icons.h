// SPDX-License-Identifier: GPL-3.0-or-later
// Line icons of the navigation: small SVG drawings in resources/icons, coloured by the theme when they are painted.
#pragma once

#include <QPixmap>
#include <QString>

class QColor;

namespace fuwutai {

// "desk", "calls" ...; nothing for an unknown name. `px` in logical pixels.
QPixmap lineIcon(const QString& name, const QColor& color, int px, qreal ratio);

} // namespace fuwutai
