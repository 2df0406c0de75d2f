// SPDX-License-Identifier: GPL-3.0-or-later
// Laid-out pages one under the other, painted as they print. Used by PrintPage.
#pragma once

#include "ui/paper/painter.h"

#include <QScrollArea>

namespace fuwutai {

class PrintView : public QScrollArea {
    Q_OBJECT

public:
    PrintView(const Measure& measure, QWidget* parent = nullptr);
    void show(const QList<SheetLayout>& layouts);
    using QWidget::show;
    void zoom(qreal factor);                 // 1: as wide as the view
    int pages() const { return int(m_pages.size()); }
    int page() const;                        // the one in the middle of the view, from 0

Q_SIGNALS:
    void moved();                            // another page may be in view

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    class Ground;
    void paint(const QRect& dirty);

    const Measure& m_measure;
    QList<SheetPage> m_pages;
    QList<QRect> m_places;                   // of the pages on the ground, pixels
    QWidget* m_ground;
    qreal m_factor = 1, m_scale = 4;         // pixels a millimetre
};

} // namespace fuwutai
