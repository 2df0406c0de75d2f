// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's own lock is the window's too, on a bus of the test's own; notices say numbers, and nothing at a lock.
#include "tests/ui/desk_fixture.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QProcess>

using namespace fuwutai;

namespace {

class Bus {
public:
    Bus()
    {
        m_daemon.start("dbus-daemon", {"--session", "--nofork", "--print-address"});
        REQUIRE(m_daemon.waitForReadyRead(5000));
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    }
    ~Bus()
    {
        for (const QString& name : m_names) QDBusConnection::disconnectFromBus(name);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    QDBusConnection connect(const QString& name)
    {
        m_names << name;
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

constexpr const char* kOurs = "/org/freedesktop/login1/session/_37";

// login1 as far as it is asked.
class LoginService : public QDBusVirtualObject {
public:
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        if (message.member() != "GetSessionByPID") return false;
        asked = message.arguments().value(0).toUInt();
        return bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(kOurs))));
    }
    uint asked = 0;
};

// The desktop's notices as far as they are asked for.
class NoticeService : public QDBusVirtualObject {
public:
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        if (message.member() != "Notify") return false;
        title = message.arguments().value(3).toString();
        text = message.arguments().value(4).toString();
        signature = message.signature();
        return bus.send(message.createReply(uint(1)));
    }
    QString title, text, signature;
};

void emitOn(QDBusConnection bus, const char* path, const char* interface, const char* name, const QVariantList& arguments)
{
    QDBusMessage sign = QDBusMessage::createSignal(QLatin1String(path), QLatin1String(interface), QLatin1String(name));
    sign.setArguments(arguments);
    REQUIRE(bus.send(sign));
}

} // namespace

TEST_CASE("a locked screen or a sleeping machine locks the window within two seconds", "[experience.29]")
{
    Bus bus;
    QDBusConnection desktop = bus.connect("desktop");
    LoginService service;
    REQUIRE(desktop.registerVirtualObject("/org/freedesktop/login1", &service));
    REQUIRE(desktop.registerService("org.freedesktop.login1"));
    TestDesk desk;
    desk.office().call();
    desk.logIn("front_desk");
    desk.work().show("calls");
    desk.window().screenWatch()->follow(bus.connect("window"));
    REQUIRE(desk.waitFor([&] { return service.asked == uint(QCoreApplication::applicationPid()); }, 2000));
    desk.settle();

    struct Sign { const char* path; const char* interface; const char* name; QVariantList arguments; bool locks; };
    const QList<Sign> signs{{"/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", {true}, true},
                            {"/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", {false}, false},
                            {"/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", {true}, true},
                            {"/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", {true}, true},
                            {"/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", {false}, false},
                            {kOurs, "org.freedesktop.login1.Session", "Lock", {}, true},
                            {"/org/freedesktop/login1/session/_99", "org.freedesktop.login1.Session", "Lock", {}, false}};
    for (const Sign& sign : signs) {
        INFO(sign.path << " " << sign.name << " " << sign.locks);
        emitOn(desktop, sign.path, sign.interface, sign.name, sign.arguments);
        if (!sign.locks) {
            QTest::qWait(300);
            CHECK_FALSE(desk.window().isLocked());
            continue;
        }
        REQUIRE(desk.waitFor([&] { return desk.window().isLocked(); }, 2000));
        CHECK_FALSE(desk.work().isVisible());
        desk.logIn("front_desk");
        CHECK(desk.work().key() == "calls");
    }
}

TEST_CASE("a notice goes to the desktop as the desktop wants it", "[experience.40]")
{
    Bus bus;
    QDBusConnection desktop = bus.connect("desktop2");
    NoticeService service;
    REQUIRE(desktop.registerVirtualObject("/org/freedesktop/Notifications", &service));
    REQUIRE(desktop.registerService("org.freedesktop.Notifications"));
    showOnDesktop(bus.connect("window2"), "Service desk", "For you: LF-HB-202611-0001");
    REQUIRE(QTest::qWaitFor([&] { return !service.text.isEmpty(); }, 2000));
    CHECK(service.text == "For you: LF-HB-202611-0001");
    CHECK(service.signature == "susssasa{sv}i");
}

TEST_CASE("a machine without a bus does without: the window locks by itself as before")
{
    TestDesk desk;
    desk.logIn("front_desk");
    desk.window().screenWatch()->follow(QDBusConnection("there is none"));
    showOnDesktop(QDBusConnection("there is none"), "a", "b");
    desk.settle();
    CHECK_FALSE(desk.window().isLocked());
    Q_EMIT desk.window().idleWatch()->idle();
    CHECK(desk.window().isLocked());
}
