// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace fuwutai {

IdleWatch::IdleWatch(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    setMinutes(kMinutes);
    qApp->installEventFilter(this);
}

void IdleWatch::setMinutes(int minutes)
{
    m_timer.setInterval(minutes * 60'000);
    m_timer.start();
}

bool IdleWatch::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::InputMethod: m_timer.start(); break;
    default: break;
    }
    return false;
}

} // namespace fuwutai
