// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/one_stop.h"

#include <QKeyEvent>
#include <QPushButton>

namespace fuwutai {

void OneStop::add(QPushButton* button, QChar digit)
{
    m_buttons << button;
    m_digits << digit;
    button->installEventFilter(this);
    rest(0);
}

void OneStop::rest(int index)
{
    const int at = qMax(0, index);
    for (int i = 0; i < m_buttons.size(); ++i) m_buttons[i]->setFocusPolicy(i == at ? Qt::StrongFocus : Qt::ClickFocus);
    if (m_row) m_row->setFocusProxy(m_buttons.value(at));
}

// The next one that takes the keyboard; where there is none, it stays.
int OneStop::next(int from, int step) const
{
    for (int i = from + step; i >= 0 && i < m_buttons.size(); i += step)
        if (m_buttons[i]->isEnabled() && !m_buttons[i]->isHidden()) return i;
    return from;
}

bool OneStop::move(int from, int key)
{
    int to = from;
    if (key == Qt::Key_Right || key == Qt::Key_Down) to = next(from, 1);
    else if (key == Qt::Key_Left || key == Qt::Key_Up) to = next(from, -1);
    else if (key == Qt::Key_Home) to = next(-1, 1);
    else if (key == Qt::Key_End) to = next(int(m_buttons.size()), -1);
    else return false;
    if (to != from) m_buttons[to]->setFocus(Qt::ShortcutFocusReason);
    return true; // at the end it stays in the row: only Tab leaves
}

bool OneStop::press(QChar digit)
{
    const int at = digit.isNull() ? -1 : int(m_digits.indexOf(digit));
    if (at < 0 || !m_buttons[at]->isEnabled()) return false;
    m_buttons[at]->setFocus(Qt::ShortcutFocusReason);
    m_buttons[at]->click();
    return true;
}

bool OneStop::eventFilter(QObject* watched, QEvent* event)
{
    const int here = int(m_buttons.indexOf(static_cast<QPushButton*>(watched)));
    if (event->type() == QEvent::FocusIn) rest(here);
    if (event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier | Qt::MetaModifier)) return QObject::eventFilter(watched, event);
    return press(key->text().size() == 1 ? key->text().front() : QChar()) || move(here, key->key());
}

} // namespace fuwutai
