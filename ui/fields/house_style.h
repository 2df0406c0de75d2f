// SPDX-License-Identifier: GPL-3.0-or-later
// The few controls a style sheet cannot draw without picture files: check boxes, radio buttons, arrows. Set by applyTheme.
#pragma once

#include <QProxyStyle>

namespace fuwutai {

class HouseStyle : public QProxyStyle {
public:
    HouseStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;
};

} // namespace fuwutai
