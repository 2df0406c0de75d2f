// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/reading_order.h"

#include "ui/fields/field_editor.h"

#include <QApplication>
#include <QScrollArea>

#include <algorithm>

namespace fuwutai {

namespace {

bool isStop(const QWidget* widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible() && widget->isEnabled() && !widget->focusProxy();
}

// Where it is read: the places of what it stands in, the outermost first, then its own. What is scrolled is placed on the
// whole of it, not on what is in sight.
std::vector<int> placeOf(QWidget* widget, QWidget* part)
{
    QList<QWidget*> around{widget};
    for (QWidget* w = widget->parentWidget(); w && w != part; w = w->parentWidget())
        if (qobject_cast<FieldEditor*>(w) || qobject_cast<QScrollArea*>(w)) around.prepend(w);
    std::vector<int> place;
    const QWidget* in = part;
    for (const QWidget* w : around) {
        const QPoint at = w->mapTo(in, QPoint());
        place.insert(place.end(), {at.y(), at.x()});
        const auto* scrolled = qobject_cast<const QScrollArea*>(w);
        in = scrolled ? scrolled->widget() : w;
    }
    return place;
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

QWidget* nextStop(const QList<QWidget*>& parts, bool forwards)
{
    const QList<QWidget*> stops = inReadingOrder(parts);
    if (stops.isEmpty()) return nullptr;
    const qsizetype here = stops.indexOf(QApplication::focusWidget());
    const qsizetype next = here < 0 ? (forwards ? 0 : -1) : here + (forwards ? 1 : -1);
    return stops[(next + stops.size()) % stops.size()];
}

} // namespace fuwutai
