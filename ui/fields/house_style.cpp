// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/house_style.h"

#include "ui/fields/glyphs.h"
#include "ui/paper/contrast.h"

#include <QPainter>
#include <QStyleOption>

namespace fuwutai {

namespace {

void paintIndicator(QPainter* painter, const QStyleOption* option, const Tokens& t, bool round)
{
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const bool alive = option->state & QStyle::State_Enabled;
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    const bool near = option->state & (QStyle::State_HasFocus | QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(alive && (on || near) ? t.accent : t.muted, near ? 1.6 : 1.2));
    painter->setBrush(on && alive ? t.accent : t.surface);
    const qreal radius = round ? box.width() / 2 : 3;
    painter->drawRoundedRect(box, radius, radius);
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(alive ? t.onAccent : t.muted);
        painter->drawEllipse(box.center(), box.width() / 5, box.width() / 5);
    } else if (on) {
        paintGlyph(*painter, option->state & QStyle::State_NoChange ? Glyph::Minus : Glyph::Check, box, alive ? t.onAccent : t.muted);
    }
    painter->restore();
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto part = [share](int x, int y) { return qRound(x * share + y * (1 - share)); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

} // namespace

QColor outlineOf(const Tokens& t)
{
    constexpr double kSeen = 3.05, kStep = 0.02;
    double share = 0.5;
    while (share < 1 && contrast(mixed(t.muted, t.surface, share), t.surface) < kSeen) share += kStep;
    return mixed(t.muted, t.surface, share);
}

HouseStyle::HouseStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Tokens& t = tokensOf(widget);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return paintIndicator(painter, option, t, false);
    case PE_IndicatorRadioButton: return paintIndicator(painter, option, t, true);
    case PE_IndicatorArrowDown: return paintGlyph(*painter, Glyph::Down, option->rect, t.muted);
    case PE_IndicatorArrowUp: return paintGlyph(*painter, Glyph::Up, option->rect, t.muted);
    case PE_IndicatorArrowRight: return paintGlyph(*painter, Glyph::Right, option->rect, t.muted);
    case PE_IndicatorMenuCheckMark: return paintGlyph(*painter, Glyph::Check, option->rect, t.accent);
    case PE_FrameFocusRect: return; // the style sheet shows focus by the frame
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 18;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ComboBox_Popup: return 0;       // a list below the field, which never covers it
    case SH_UnderlineShortcut: return 1;    // Alt+letter stays in sight
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace fuwutai
