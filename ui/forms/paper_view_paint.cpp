// SPDX-License-Identifier: GPL-3.0-or-later
// How the sheet on the screen is drawn: as it prints, and where a cell is filled besides it.
#include "ui/fields/parts.h"
#include "ui/forms/paper_view.h"

namespace fuwutai {

QColor PaperView::tintOf(const QString& key) const
{
    QColor tint = m_missing.contains(key) ? paperTokens().bad : paperTokens().accent;
    tint.setAlpha(28);
    return tint;
}

void PaperView::paintElsewhere(QPainter& painter, const QString& key, const QRectF& cell) const
{
    painter.fillRect(cell, tintOf(key));
    if (!m_missing.contains(key)) return;
    painter.setFont(sized(font(), kNotePx));
    painter.setPen(paperTokens().bad);
    painter.drawText(cell.adjusted(2, 1, -4, -1), Qt::AlignRight | Qt::AlignBottom, m_where);
}

void PaperView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (m_layout.pages.isEmpty()) return;
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.translate(1, 1);
    painter.translate(-shown().topLeft() * scale());
    paintPage(painter, m_layout.pages.first(), m_measure, scale());
    for (const PlacedCell& cell : m_layout.pages.first().cells) {
        const QString key = cell.band.isEmpty() ? cell.keys.value(0) : cell.band;
        if (cell.kind != CellKind::Label && m_elsewhere.contains(key)) paintElsewhere(painter, key, QRectF(cell.rect.topLeft() * scale(), cell.rect.size() * scale()));
    }
    painter.resetTransform();
    painter.setPen(tokens().line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace fuwutai
