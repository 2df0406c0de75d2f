// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the speed table that need the window: from starting the program to typing, against an empty window, and the
// memory it keeps when the desk and a list are open. Each start is a process of its own. Prints figures; judges nothing.
//   window_bench [calls]    1,000,000 by default
#include "core/gate/login.h"
#include "tests/bench/bulk.h"
#include "tests/support/store_fixture.h"
#include "ui/fields/theme.h"
#include "app/wiring/language.h"
#include "ui/paper/fonts.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QMainWindow>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QTextStream>

#include <algorithm>

using namespace fuwutai;

namespace {

constexpr const char* kPassword = "湖滨花园的早晨真好";
QTextStream out(stdout);

void waitFor(const char* what, const std::function<bool()>& holds)
{
    if (!QTest::qWaitFor(holds, 60'000)) qFatal("waited in vain for %s", what);
}

bool canType(const QString& name)
{
    const auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    return edit && edit->isEnabled() && edit->isVisible() && (name.isEmpty() || edit->objectName() == name);
}

int emptyWindow(QApplication&)
{
    QMainWindow window;
    auto* edit = new QLineEdit(&window);
    window.setCentralWidget(edit);
    window.show();
    edit->setFocus();
    waitFor("the field", [] { return canType({}); });
    out << "typing" << Qt::endl;
    return 0;
}

QString memory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return {};
    QStringList found;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS") || line.startsWith("VmHWM") || line.startsWith("RssAnon")) found << QString::fromUtf8(line).simplified();
    return found.join(QStringLiteral(", "));
}

// The program as its own main puts it together, up to the first field; with `desk` on to the desk, a list and a typed caller.
int program(QApplication&, const QString& store, bool desk)
{
    speak(QStringLiteral("zh_CN"));
    QApplication::setFont(QFont(installFonts()));
    applyTheme(ThemeMode::Light);
    Session session([store](const OpenHow& how) { return openWorkbench(store, {}, how); }, registry());
    MainWindow window(session, [](const QString&) {}, Preferences{}, false);
    window.show();
    waitFor("the log-in", [] { return canType(QStringLiteral("user")); });
    out << "typing" << Qt::endl;
    if (!desk) return 0;
    out << "log-in page: " << memory() << Qt::endl;
    QElapsedTimer timer;
    timer.start();
    window.login()->findChild<QLineEdit*>(QStringLiteral("user"))->setText(QStringLiteral("front_desk"));
    window.login()->findChild<QLineEdit*>(QStringLiteral("password"))->setText(QString::fromUtf8(kPassword));
    window.login()->findChild<QPushButton*>(QStringLiteral("enter"))->click();
    waitFor("the desk", [&] { return window.work() && window.work()->isVisible(); });
    out << "from Enter in the log-in to the desk: " << timer.elapsed() << " ms" << Qt::endl;
    QTest::keyClick(&window, Qt::Key_F2);
    QTest::qWait(500);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("8001"));
    QTest::qWait(1500);
    out << "desk and new call: " << memory() << Qt::endl;
    window.work()->openList(QStringLiteral("call_record"), {});
    QTest::qWait(3000);
    out << "and the list of calls: " << memory() << Qt::endl;
    return 0;
}

qint64 started(const QStringList& arguments)
{
    QProcess child;
    QElapsedTimer timer;
    timer.start();
    child.start(QCoreApplication::applicationFilePath(), arguments);
    if (!child.waitForReadyRead(60'000)) qFatal("the program did not come");
    const qint64 took = timer.nsecsElapsed();
    child.waitForFinished();
    return took;
}

double median(std::vector<qint64> times)
{
    std::sort(times.begin(), times.end());
    return double(times[times.size() / 2]) / 1e6;
}

int measure(qint64 calls)
{
    TestOffice office(Engine::Sqlite);
    office.call();
    if (!setPassword(office.bench(), QStringLiteral("front_desk"), QString::fromUtf8(kPassword), false)) qFatal("no password");
    fillWithCalls(office.where(), calls);
    std::vector<qint64> empty, real;
    for (int i = 0; i < 15; ++i) {
        empty.push_back(started({QStringLiteral("empty")}));
        real.push_back(started({QStringLiteral("program"), office.where()}));
    }
    out << "start to typing with " << calls << " call records, median of 15 pairs: an empty window " << median(empty) << " ms, the program " << median(real)
        << " ms, more by " << median(real) - median(empty) << " ms" << Qt::endl;
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("desk"), office.where()});
    child.waitForFinished(120'000);
    return child.exitCode();
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QString mode = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("1000000");
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("window_bench"));
    if (mode == QLatin1String("empty")) return emptyWindow(app);
    if (mode == QLatin1String("program") || mode == QLatin1String("desk")) return program(app, QString::fromLocal8Bit(argv[2]), mode == QLatin1String("desk"));
    return measure(mode.toLongLong());
}
