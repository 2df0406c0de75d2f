// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when the desktop locks its screen or the machine is put to sleep, as the desktop says it over D-Bus. Where no bus is,
// nothing is told and nothing is missed: the idle watch locks all the same. Used by the main window.
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace fuwutai {

class ScreenWatch : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    void follow(QDBusConnection bus);   // the desktop's or the machine's

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void turned(bool active);

private:
    void followSession(QDBusConnection bus);
};

} // namespace fuwutai
