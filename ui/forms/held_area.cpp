// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/held_area.h"

#include <QResizeEvent>

namespace fuwutai {

HeldArea::HeldArea(QWidget* held, QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setWidget(held);
}

QSize HeldArea::sizeHint() const
{
    if (!widget() || widget()->isHidden()) return {0, 0};
    const int wide = viewport()->width();
    const int tall = widget()->hasHeightForWidth() ? widget()->heightForWidth(wide) : widget()->sizeHint().height();
    return {widget()->sizeHint().width(), tall};
}

bool HeldArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void HeldArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) updateGeometry();
}

} // namespace fuwutai
