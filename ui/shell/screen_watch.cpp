// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screen_watch.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace fuwutai {

namespace {

const QString kLogin = QStringLiteral("org.freedesktop.login1");

struct Sign { const char* interface; const char* name; };
// True: the screen is locked, the machine goes to sleep.
constexpr Sign kSigns[] = {{"org.freedesktop.ScreenSaver", "ActiveChanged"}, {"org.gnome.ScreenSaver", "ActiveChanged"},
                           {"org.freedesktop.login1.Manager", "PrepareForSleep"}};

} // namespace

void ScreenWatch::follow(QDBusConnection bus)
{
    if (!bus.isConnected()) return;
    for (const Sign& sign : kSigns) bus.connect({}, {}, QLatin1String(sign.interface), QLatin1String(sign.name), this, SLOT(turned(bool)));
    followSession(bus);
}

// Others log in at this machine too: only our own session's lock is ours.
void ScreenWatch::followSession(QDBusConnection bus)
{
    auto asked = QDBusMessage::createMethodCall(kLogin, QStringLiteral("/org/freedesktop/login1"), kLogin + QStringLiteral(".Manager"), QStringLiteral("GetSessionByPID"));
    asked << uint(QCoreApplication::applicationPid());
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(asked), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, bus](QDBusPendingCallWatcher* done) mutable {
        done->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> path = *done;
        if (path.isValid()) bus.connect({}, path.value().path(), kLogin + QStringLiteral(".Session"), QStringLiteral("Lock"), this, SIGNAL(locked()));
    });
}

void ScreenWatch::turned(bool active)
{
    if (active) Q_EMIT locked();
}

} // namespace fuwutai
