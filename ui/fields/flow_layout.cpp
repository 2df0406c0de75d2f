// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/flow_layout.h"

namespace fuwutai {

FlowLayout::FlowLayout(QWidget* parent, int gap) : QLayout(parent), m_gap(gap) { setContentsMargins(0, 0, 0, 0); }
FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0, height = 0;
    for (const QLayoutItem* item : m_items) {
        width += item->sizeHint().width() + m_gap;
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) size = size.expandedTo(item->minimumSize());
    return size;
}

// Parts of different heights stand on one middle line.
int FlowLayout::arrange(const QRect& rect, bool place) const
{
    QList<QLayoutItem*> line;
    int x = rect.left(), y = rect.top(), high = 0;
    const auto lay = [&] {
        int at = rect.left();
        for (QLayoutItem* item : std::as_const(line)) {
            const QSize size = item->sizeHint();
            if (place) item->setGeometry(QRect(QPoint(at, y + (high - size.height()) / 2), size));
            at += size.width() + m_gap;
        }
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        const QSize size = item->sizeHint();
        if (!line.isEmpty() && x + size.width() > rect.right() + 1) {
            lay();
            x = rect.left();
            y += high + m_gap;
            high = 0;
        }
        line << item;
        x += size.width() + m_gap;
        high = std::max(high, size.height());
    }
    lay();
    return y + high - rect.top();
}

} // namespace fuwutai
