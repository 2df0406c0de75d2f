// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour.h"

#include "app/desktop/tour_steps.h"
#include "app/wiring/language.h"
#include "app/wiring/wiring.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QThread>

#include <cstdio>

namespace fuwutai {

namespace {

struct Look { const char* language; ThemeMode theme; };
constexpr Look kLooks[] = {{"zh_CN", ThemeMode::Light}, {"zh_CN", ThemeMode::Dark}, {"en", ThemeMode::Light}};
constexpr int kLogInMs = 10'000;

} // namespace

void TourGuide::turn(int ms)
{
    QElapsedTimer clock;
    clock.start();
    do {
        QApplication::processEvents(QEventLoop::AllEvents, 10);
        QThread::msleep(1);
    } while (clock.elapsed() < ms);
}

// Everything asked so far is answered and painted: the worker takes its work in order, and an answer may ask once more.
void TourGuide::settle()
{
    constexpr int kRounds = 4, kDebounceMs = 280;
    for (int round = 0; round < kRounds; ++round) {
        const auto done = answer(m_session.run<Nothing>([](Workbench&, const Reader&) { return Result<Nothing>(Nothing{}); }));
        turn(done && round == 0 ? kDebounceMs : kDebounceMs / 7);
    }
}

void TourGuide::shoot(const QString& page, const QString& state)
{
    settle();
    const QString name = QStringLiteral("%1-%2-%3-%4.png").arg(page, state, themeKey(m_theme), m_language.left(2));
    if (!m_window.grab().save(QDir(m_folder).filePath(name))) m_failed << name;
}

bool TourGuide::logIn(const QString& user)
{
    if (m_window.work()) m_window.logOut();
    settle();
    m_window.login()->findChild<QLineEdit*>(QStringLiteral("user"))->setText(user);
    m_window.login()->findChild<QLineEdit*>(QStringLiteral("password"))->setText(QStringLiteral("demo-demo-demo"));
    m_window.login()->findChild<QPushButton*>(QStringLiteral("enter"))->click();
    QElapsedTimer clock;
    clock.start();
    while (!m_window.work() && clock.elapsed() < kLogInMs) turn(20);
    settle();
    if (!m_window.work()) m_failed << QStringLiteral("no log-in as %1").arg(user);
    return m_window.work();
}

int runTour(const QString& store, const QString& folder)
{
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "fuwutai: %s\n", qPrintable(say("The folder %1 cannot be made").arg(folder)));
        return 1;
    }
    QStringList failed;
    for (const Look& look : kLooks) {
        speak(QLatin1String(look.language));
        applyTheme(look.theme);
        Preferences preferences;
        preferences.theme = look.theme;
        preferences.language = QLatin1String(look.language);
        Session session([store](const OpenHow&) { return openWorkbench(store); }, registry());
        MainWindow window(session, [](const QString&) {}, preferences, false);
        window.show();
        TourGuide guide(session, window, folder, look.theme, preferences.language);
        guide.walk();
        failed += guide.failed();
    }
    for (const QString& what : failed) std::fprintf(stderr, "fuwutai: tour: %s\n", qPrintable(what));
    return failed.isEmpty() ? 0 : 1;
}

} // namespace fuwutai
