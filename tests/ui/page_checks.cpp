// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/page_checks.h"

#include "app/desktop/drawn_words.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QShortcut>
#include <QTest>
#include <QWheelEvent>

namespace fuwutai {

namespace {

QString told(const QWidget& widget)
{
    return QStringLiteral("%1 %2 “%3”").arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), widget.property("text").toString());
}

bool isReached(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisible() && widget.isEnabled() && !widget.focusProxy() && !widget.visibleRegion().isEmpty();
}

QList<QWidget*> reachedIn(QWidget& page)
{
    QList<QWidget*> all;
    for (QWidget* widget : page.findChildren<QWidget*>())
        if (isReached(*widget)) all << widget;
    return all;
}

QString stateOf(const QWidget& widget)
{
    for (const char* property : {"currentIndex", "value", "text", "dateTime"})
        if (const QVariant value = widget.property(property); value.isValid()) return value.toString();
    return {};
}

// A code within Chinese words, which are drawn in runs of one script each.
bool isWithinChinese(const QWidget& page, const QString& words)
{
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    const auto labels = page.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(words) && label->text().contains(han); });
}

} // namespace

QStringList cutFaults(QWidget& page, const QStringList& freeText)
{
    QStringList cut = cutWords(page);
    cut.removeIf([&](const QString& words) { return std::any_of(freeText.begin(), freeText.end(), [&](const QString& free) { return words.startsWith(free); }); });
    for (QString& words : cut) words.prepend(QStringLiteral("cut: "));
    return cut;
}

QStringList nameFaults(QWidget& page)
{
    QStringList faults;
    for (const QWidget* widget : reachedIn(page)) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (widget->accessibleName().isEmpty() && !(button && !button->text().isEmpty())) faults << QStringLiteral("no name: ") + told(*widget);
    }
    return faults;
}

QStringList keyFaults(QWidget& window)
{
    QStringList faults;
    QHash<QString, QString> taken;
    const auto take = [&](const QKeySequence& key, const QString& by) {
        if (key.isEmpty()) return;
        if (taken.contains(key.toString())) faults << QStringLiteral("%1 twice: %2, %3").arg(key.toString(), taken.value(key.toString()), by);
        taken.insert(key.toString(), by);
    };
    for (const QShortcut* shortcut : window.findChildren<QShortcut*>()) {
        const auto* owner = qobject_cast<const QWidget*>(shortcut->parent());
        // What belongs to a part holds only while the part has the focus.
        if (shortcut->isEnabled() && owner && owner->isVisible() && shortcut->context() == Qt::WindowShortcut) take(shortcut->key(), told(*owner));
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
        if (button->isVisible()) take(button->shortcut(), told(*button));
    return faults;
}

QStringList latinFaults(QWidget& page, const QStringList& names)
{
    // Running numbers and codes have digits, keys a plus or stand alone; names of programs and forms are no words.
    static const QRegularExpression word(QStringLiteral("\\A[A-Za-z .,:()'-]*[A-Za-z]{3,}[A-Za-z .,:()'-]*\\z"));
    static const QStringList known{QStringLiteral("Enter"), QStringLiteral("Esc"), QStringLiteral("PDF"), QStringLiteral("Excel"), QStringLiteral("XLSX"), QStringLiteral("English"), QStringLiteral("own")};
    QStringList faults;
    for (const QString& words : drawnWords(page))
        if (word.match(words.trimmed()).hasMatch() && !known.contains(words.trimmed()) && !names.contains(words.trimmed()) && !isWithinChinese(page, words.trimmed())) faults << QStringLiteral("Latin: ") + words;
    return faults;
}

QStringList wheelFaults(QWidget& page)
{
    QStringList faults;
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->hasFocus()) continue;
        if (!qobject_cast<QComboBox*>(widget) && !qobject_cast<QAbstractSpinBox*>(widget) && !qobject_cast<QLineEdit*>(widget)) continue;
        const QString before = stateOf(*widget);
        for (const int turn : {-120, 120, -120}) {
            QWheelEvent wheel(QPointF(5, 5), widget->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, turn), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(widget, &wheel);
        }
        if (stateOf(*widget) != before) faults << QStringLiteral("wheel: ") + told(*widget);
    }
    return faults;
}

QStringList tabFaults(QWidget& page)
{
    constexpr int kMost = 250;
    if (!QApplication::focusWidget()) return {QStringLiteral("no focus")};
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // where one arrives may be no stop of Tab's
    QWidget* const start = QApplication::focusWidget();
    QStringList faults;
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        start->setFocus();
        QSet<QWidget*> visited;
        int steps = 0;
        bool gone = false; // a text with links keeps the focus while it goes through them
        do {
            visited << QApplication::focusWidget();
            QTest::keyClick(QApplication::focusWidget(), key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            gone = gone || QApplication::focusWidget() != start;
        } while (QApplication::focusWidget() && !(gone && QApplication::focusWidget() == start) && ++steps < kMost);
        const QString way = key == Qt::Key_Tab ? QStringLiteral("Tab") : QStringLiteral("Shift+Tab");
        if (QApplication::focusWidget() != start) faults << QStringLiteral("%1 does not come back: %2").arg(way, QApplication::focusWidget() ? told(*QApplication::focusWidget()) : QString());
        for (const QWidget* widget : reachedIn(page))
            if (!visited.contains(const_cast<QWidget*>(widget))) faults << QStringLiteral("%1 misses %2").arg(way, told(*widget));
    }
    start->setFocus();
    return faults;
}

} // namespace fuwutai
