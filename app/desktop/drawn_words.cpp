// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/drawn_words.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QLineEdit>
#include <QPaintEngine>
#include <QPainter>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>

namespace fuwutai {

namespace {

// The painter breaks lines, and words of two scripts, into several. `bound`: what it was held to; null: nothing.
struct Run { QString text; QRectF place, bound; bool isTurned; };

class Listener : public QPaintEngine {
public:
    Listener() : QPaintEngine(AllFeatures) {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        const QRectF place(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        const QTransform turn = painter()->combinedTransform();
        const QRectF bound = painter()->hasClipping() ? turn.mapRect(painter()->clipBoundingRect()) : QRectF();
        heard << Run{item.text(), turn.mapRect(place), bound, turn.isRotating()};
    }
    Type type() const override { return User; }
    QList<Run> heard;
};

class Page : public QPaintDevice {
public:
    explicit Page(QSize size) : m_size(size) {}
    QPaintEngine* paintEngine() const override { return &m_engine; }
    const QList<Run>& heard() const { return m_engine.heard; }

protected:
    int metric(PaintDeviceMetric what) const override
    {
        switch (what) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmWidthMM: return m_size.width() / 4;
        case PdmHeightMM: return m_size.height() / 4;
        case PdmDepth: return 32;
        case PdmDpiX: case PdmDpiY: case PdmPhysicalDpiX: case PdmPhysicalDpiY: return 96;
        case PdmDevicePixelRatio: return 1;
        default: return QPaintDevice::metric(what);
        }
    }

private:
    QSize m_size;
    mutable Listener m_engine;
};

QList<Run> paintedBy(QWidget& widget, QWidget::RenderFlags with)
{
    Page page(widget.size());
    QPainter painter(&page);
    widget.render(&painter, {}, {}, with);
    painter.end();
    return page.heard();
}

// What one widget paints itself, and the root it is seen in.
struct Seen {
    QString text;
    QRectF place;              // in the root, as far as it is in sight
    const QWidget* by;
    bool isClipped;
    bool isTurned;             // a watermark
};

bool isScrolled(const QWidget& widget)
{
    for (const QWidget* up = widget.parentWidget(); up; up = up->parentWidget())
        if (qobject_cast<const QAbstractScrollArea*>(up)) return true;
    return false;
}

bool isScrolledSideways(const QWidget& widget)
{
    for (const QWidget* up = &widget; up; up = up->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(up);
        if (qobject_cast<const QTabBar*>(up) || (area && area->horizontalScrollBar()->maximum() > 0)) return true;
    }
    return false;
}

// What is typed may be longer than its field: it goes on under the cursor.
bool isTyped(const QWidget& widget)
{
    const auto* line = qobject_cast<const QLineEdit*>(&widget);
    return line && !line->text().isEmpty();
}

// Dots that belong to a button's own words: something is asked before it is done.
bool isOwnWord(const QWidget& widget, const QString& words) { return widget.property("text").toString().remove(QLatin1Char('&')).contains(words); }

bool isClipped(const QWidget& widget, const Run& run, Scroll scroll)
{
    constexpr double kHair = 1.5; // a rounded advance
    const QRectF place = run.place, sight = widget.visibleRegion().boundingRect();
    const QRectF wide = run.bound.isNull() ? sight : sight & run.bound; // an amount in too small a place loses its first figures
    const bool sideways = place.left() < wide.left() - kHair || place.right() > wide.right() + kHair;
    const bool upright = place.top() < sight.top() - kHair || place.bottom() > sight.bottom() + kHair;
    const bool isMoved = scroll == Scroll::BothWays && isScrolledSideways(widget);
    return !isTyped(widget) && ((sideways && !isMoved) || (upright && !isScrolled(widget)));
}

// Nothing lies upon it, as a list of proposals lies upon what is below.
bool isOnTop(const QWidget& root, const QWidget& widget, const QRectF& place)
{
    const QRectF in = place.adjusted(1, 1, -1, -1);
    const QPointF points[] = {in.center(), in.topLeft(), in.topRight(), in.bottomLeft(), in.bottomRight()};
    return std::all_of(std::begin(points), std::end(points), [&](const QPointF& at) {
        const QWidget* top = root.childAt(at.toPoint());
        return !top || top == &widget || widget.isAncestorOf(top);
    });
}

QList<Seen> seenIn(QWidget& root, Scroll scroll)
{
    QList<Seen> all;
    for (QWidget* widget : QList<QWidget*>{&root} + root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || (widget->isWindow() && widget != &root)) continue;
        const QRectF sight = widget->visibleRegion().boundingRect();
        const QPointF corner = widget->mapTo(&root, QPoint(0, 0));
        for (const Run& run : paintedBy(*widget, QWidget::DrawWindowBackground))
            if (!run.text.trimmed().isEmpty() && sight.intersects(run.place) && isOnTop(root, *widget, (run.place & sight).translated(corner)))
                all << Seen{run.text, (run.place & sight).translated(corner), widget, isClipped(*widget, run, scroll), run.isTurned};
    }
    return all;
}

bool touch(const Seen& a, const Seen& b)
{
    constexpr double kAir = 3;
    const bool related = a.by == b.by || a.by->isAncestorOf(b.by) || b.by->isAncestorOf(a.by); // one part, which knows its own
    const bool level = qAbs(a.place.center().y() - b.place.center().y()) < a.place.height() / 2;
    return !related && !a.isTurned && !b.isTurned && level && a.place.adjusted(-kAir, 0, kAir, 0).intersects(b.place);
}

QStringList cutRuns(QWidget& root, Scroll scroll)
{
    QStringList cut;
    const QList<Seen> all = seenIn(root, scroll);
    for (int i = 0; i < all.size(); ++i) {
        const bool dots = all[i].text.contains(QChar(0x2026)) && !isOwnWord(*all[i].by, all[i].text);
        if (all[i].isClipped || dots) cut << all[i].text;
        for (int j = i + 1; j < all.size(); ++j)
            if (touch(all[i], all[j])) cut << all[i].text + QStringLiteral(" | ") + all[j].text;
    }
    return cut;
}

// A button's frame and the least of air; what looks like a link has none.
int aroundOf(const QAbstractButton& button)
{
    constexpr int kAround = 8;
    return button.property("look").toString() == QLatin1String("link") ? 0 : kAround;
}

bool isNarrow(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return !label->wordWrap() && !label->text().isEmpty() && label->width() < label->sizeHint().width();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return !button->text().isEmpty() && button->width() < std::max(button->minimumSizeHint().width(), button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width() + aroundOf(*button));
    return false;
}

// Arrows beside tabs: some of them are out of sight.
bool isArrowOfTabs(const QWidget& widget) { return qobject_cast<const QToolButton*>(&widget) && qobject_cast<const QTabBar*>(widget.parentWidget()); }

} // namespace

QStringList drawnWords(QWidget& widget)
{
    QStringList words;
    for (const Run& run : paintedBy(widget, QWidget::DrawWindowBackground | QWidget::DrawChildren)) words << run.text;
    return words;
}

QStringList cutWords(QWidget& widget, Scroll scroll)
{
    QStringList cut = cutRuns(widget, scroll);
    for (const QWidget* part : widget.findChildren<QWidget*>()) {
        if (!part->isVisible()) continue;
        if (isNarrow(*part)) cut << part->property("text").toString();
        if (scroll == Scroll::DownOnly && isArrowOfTabs(*part)) cut << qobject_cast<const QTabBar*>(part->parentWidget())->tabText(0);
    }
    cut.removeDuplicates();
    return cut;
}

} // namespace fuwutai
