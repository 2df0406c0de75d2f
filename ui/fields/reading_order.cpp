// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/reading_order.h"

#include "ui/fields/field_editor.h"

#include <QApplication>

#include <algorithm>

namespace fuwutai {

namespace {

bool isStop(const QWidget* widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible() && widget->isEnabled() && !widget->focusProxy();
}

// Where it is read: the places of the editors around it, the outermost first, then its own.
std::vector<int> placeOf(QWidget* widget, const QWidget* part)
{
    QList<QWidget*> around{widget};
    for (QWidget* w = widget->parentWidget(); w && w != part; w = w->parentWidget())
        if (qobject_cast<FieldEditor*>(w)) around.prepend(w);
    std::vector<int> place;
    for (const QWidget* w : around) {
        const QPoint at = w->mapTo(part, QPoint());
        place.insert(place.end(), {at.y(), at.x()});
    }
    return place;
}

QWidget* outside(const QWidget* page, bool forwards)
{
    QWidget* const from = QApplication::focusWidget();
    for (QWidget* w = from ? from : page->window(); w;) {
        w = forwards ? w->nextInFocusChain() : w->previousInFocusChain();
        if (w == from) return nullptr;
        if (!page->isAncestorOf(w) && w != page && isStop(w)) return w;
    }
    return nullptr;
}

} // namespace

QList<QWidget*> inReadingOrder(const QList<QWidget*>& parts)
{
    QList<QWidget*> all;
    for (QWidget* part : parts) {
        std::vector<std::pair<std::vector<int>, QWidget*>> stops;
        for (QWidget* widget : part->findChildren<QWidget*>())
            if (isStop(widget)) stops.emplace_back(placeOf(widget, part), widget);
        if (isStop(part)) stops.emplace_back(std::vector<int>{-1, -1}, part);
        std::stable_sort(stops.begin(), stops.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        for (const auto& [place, widget] : stops) all << widget;
    }
    return all;
}

QWidget* nextStop(const QWidget* page, const QList<QWidget*>& parts, bool forwards)
{
    const QList<QWidget*> stops = inReadingOrder(parts);
    const qsizetype here = stops.indexOf(QApplication::focusWidget());
    const qsizetype next = here < 0 ? (forwards ? 0 : -1) : here + (forwards ? 1 : -1);
    if (next >= 0 && next < stops.size()) return stops[next];
    return outside(page, forwards);
}

} // namespace fuwutai
