// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/held_area.h"

#include <QResizeEvent>
#include <QScrollBar>

namespace fuwutai {

HeldArea::HeldArea(QWidget* held, QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setWidget(held);
}

QSize HeldArea::sizeHint() const
{
    if (!widget() || widget()->isHidden()) return {0, 0};
    const int wide = viewport()->width();
    const int least = widget()->minimumSizeHint().width();
    const int tall = widget()->hasHeightForWidth() ? widget()->heightForWidth(std::max(wide, least)) : widget()->sizeHint().height();
    // Lines of many columns go over the edge of a small window rather than being cut.
    return {widget()->sizeHint().width(), least > wide ? tall + horizontalScrollBar()->sizeHint().height() : tall};
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
