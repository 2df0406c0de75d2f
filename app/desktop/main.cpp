// SPDX-License-Identifier: GPL-3.0-or-later
// The window program: reads its options, puts the parts together, shows the window.
#include "app/desktop/options.h"
#include "app/desktop/tour.h"
#include "app/wiring/duties.h"
#include "app/wiring/language.h"
#include "app/wiring/wiring.h"
#include "core/exchange/daily_backup.h"
#include "ui/paper/fonts.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QFontInfo>
#include <QScreen>
#include <QStandardPaths>
#include <QThread>

#include <cstdio>

using namespace fuwutai;

namespace {

// The desktop's text size is the measure for all: windows keep their proportions at 9 and at 16 points. It is asked of an
// application of its own, since Qt reads the scale when the next one is made.
void followTextSize(int count, QList<char*> words)
{
    const char* const scale = "QT_SCALE_FACTOR";
    const QGuiApplication asked(count, words.data());
    const qreal larger = scaleForText(QFontInfo(QGuiApplication::font()).pixelSize());
    if (larger == 1) return;
    const qreal chosen = qEnvironmentVariableIsSet(scale) ? qEnvironmentVariable(scale).toDouble() : 1;
    qputenv(scale, QByteArray::number(larger * chosen));
}

QString ownFile(const char* name) { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QLatin1Char('/') + QLatin1String(name); }

// As said at the start, else as chosen at the first one.
QString storeFor(const Options& options, const Preferences& preferences)
{
    if (!options.store.isEmpty()) return options.store;
    return preferences.store.isEmpty() ? ownFile("office.db") : preferences.store;
}

// What must stand before there is an application: pictures are made without a screen and look the same on every machine; asked
// about itself, the program needs no screen to answer.
void readyScreen(int argc, char** argv)
{
    const QStringList given(argv, argv + argc), asked{QStringLiteral("-h"), QStringLiteral("--help"), QStringLiteral("-v"), QStringLiteral("--version")};
    const bool touring = std::any_of(given.begin(), given.end(), [](const QString& a) { return a == QLatin1String("--tour") || a.startsWith(QLatin1String("--tour=")); });
    const bool told = std::any_of(given.begin(), given.end(), [&](const QString& a) { return asked.contains(a); });
    if (told || (touring && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))) qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!touring && !told) followTextSize(argc, QList<char*>(argv, argv + argc));
}

void nameProgram()
{
    QApplication::setApplicationName(QStringLiteral("fuwutai"));
    QApplication::setOrganizationName(QStringLiteral("fuwutai"));
    QApplication::setApplicationVersion(QStringLiteral(FUWUTAI_VERSION));
}

Preferences preferencesFor(const Options& options)
{
    Preferences preferences = loadPreferences();
    if (options.language) preferences.language = *options.language;
    if (options.theme) preferences.theme = themeOf(*options.theme);
    return preferences;
}

// `opened`: since when this seat has the office open; set by the first look.
Result<Nothing> keepUp(Workbench& bench, Instant& opened)
{
    if (!opened.isSet()) opened = bench.clock->now();
    if (const auto done = runDuties(bench); !done) return unexpected(done.error());
    if (const auto done = backUpWhenDue(bench, opened); !done) return unexpected(done.error());
    return Nothing{};
}

int work(const Options& options, const Preferences& preferences)
{
    // Changed only while nothing is open; the next opening comes after it.
    const auto store = std::make_shared<QString>(storeFor(options, preferences));
    Session session([store, practice = ownFile("practice.db")](const OpenHow& how) { return how.practice ? openPractice(practice, how.progress) : openWorkbench(*store, {}, how); }, registry());
    session.keepUp([opened = Instant()](Workbench& bench) mutable { return keepUp(bench, opened); });
    session.keepDraftsIn(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/drafts"));
    MainWindow window(session, [](const QString& language) { speak(language); }, preferences, true);
    if (options.store.isEmpty()) window.lieAt({*store, [store](const QString& file) { *store = file; }});
    window.present(window.screen()->availableGeometry());
    const int status = QApplication::exec();
    // Nobody waits any more: the day's backup.
    auto kept = session.backUp();
    kept.waitForFinished();
    if (!kept.result() && kept.result().error().reasons.first().code != QLatin1String("closed")) std::fprintf(stderr, "fuwutai: %s\n", qPrintable(kept.result().error().text()));
    return status;
}

} // namespace

int main(int argc, char** argv)
{
    readyScreen(argc, argv);
    QApplication app(argc, argv);
    nameProgram();
    const Options options = readOptions(QApplication::arguments());
    const Preferences preferences = preferencesFor(options);
    speak(preferences.language);
    QApplication::setFont(QFont(installFonts()));
    applyTheme(preferences.theme);
    Database::forbidThread(QThread::currentThreadId());
    return options.tour.isEmpty() ? work(options, preferences) : runTour(storeFor(options, preferences), options.tour);
}
