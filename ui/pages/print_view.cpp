// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/print_view.h"

#include "ui/fields/theme.h"

#include <QPaintEvent>
#include <QScrollBar>

namespace fuwutai {

namespace {

constexpr int kGap = 16;                     // px around a page
constexpr qreal kWidest = 3.8;               // pixels a millimetre: beyond that a page is larger than life

} // namespace

class PrintView::Ground : public QWidget {
public:
    explicit Ground(PrintView* view) : QWidget(view), m_view(view) {}

protected:
    void paintEvent(QPaintEvent* event) override { m_view->paint(event->rect()); }

private:
    PrintView* m_view;
};

PrintView::PrintView(const Measure& measure, QWidget* parent) : QScrollArea(parent), m_measure(measure), m_ground(new Ground(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidget(m_ground);
    setAlignment(Qt::AlignHCenter);
    setFocusPolicy(Qt::StrongFocus);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PrintView::moved);
}

void PrintView::show(const QList<SheetLayout>& layouts)
{
    m_pages.clear();
    for (const SheetLayout& layout : layouts) m_pages << layout.pages;
    arrange();
}

void PrintView::zoom(qreal factor)
{
    const int at = page();
    m_factor = factor;
    arrange();
    if (at < m_places.size()) verticalScrollBar()->setValue(m_places[at].top() - kGap);
}

void PrintView::arrange()
{
    qreal widest = 1;
    for (const SheetPage& page : std::as_const(m_pages)) widest = qMax(widest, page.size.width());
    m_scale = qMin(kWidest, (viewport()->width() - 2 * kGap) / widest) * m_factor;
    m_places.clear();
    int y = kGap;
    const int width = qMax(viewport()->width(), int(widest * m_scale) + 2 * kGap);
    for (const SheetPage& page : std::as_const(m_pages)) {
        const QSize size = (page.size * m_scale).toSize();
        m_places << QRect(QPoint((width - size.width()) / 2, y), size);
        y += size.height() + kGap;
    }
    m_ground->resize(width, y);
    m_ground->update();
    Q_EMIT moved();
}

int PrintView::page() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    for (qsizetype i = 0; i < m_places.size(); ++i)
        if (middle < m_places[i].bottom() + kGap) return int(i);
    return qMax(0, pages() - 1);
}

void PrintView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void PrintView::paint(const QRect& dirty)
{
    QPainter painter(m_ground);
    painter.fillRect(dirty, tokens().ground);
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        if (!m_places[i].intersects(dirty)) continue;
        painter.setPen(tokens().line);
        painter.drawRect(m_places[i].adjusted(-1, -1, 0, 0));
        painter.save();
        painter.translate(m_places[i].topLeft());
        paintPage(painter, m_pages[i], m_measure, m_scale);
        painter.restore();
    }
}

} // namespace fuwutai
