// SPDX-License-Identifier: GPL-3.0-or-later
// The few controls a style sheet cannot draw without picture files: check boxes, radio buttons, arrows. Set by applyTheme.
#pragma once

#include "ui/fields/theme.h"

#include <QProxyStyle>

namespace fuwutai {

// Around a box to type in: the palest colour that is clearly seen on the surface, at 3 to 1 (WCAG 2.1, 1.4.11).
QColor outlineOf(const Tokens& t);

class HouseStyle : public QProxyStyle {
public:
    HouseStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;
};

} // namespace fuwutai
