// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour.h"

#include "app/desktop/tour_steps.h"
#include "app/wiring/language.h"
#include "app/wiring/wiring.h"
#include "core/exchange/office_seed.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <future>

namespace fuwutai {

namespace {

struct Look { const char* language; ThemeMode theme; };
constexpr Look kLooks[] = {{"zh_CN", ThemeMode::Light}, {"zh_CN", ThemeMode::Dark}, {"en", ThemeMode::Light}};
constexpr const char* kScale = "QT_SCALE_FACTOR";
constexpr QSize kPlain(1366, 768), kLarge(1280, 720); // logical; the large one is 1920x1080 at 150 %

bool isLarge() { return qEnvironmentVariableIsSet(kScale); }

// An office of today: people, rules, nothing else.
Result<Nothing> makeEmptyOffice(const QString& where)
{
    const QString office = QStringLiteral("HB");
    const auto bench = createWorkbench({where, QString::fromUtf8("\u6e56\u6ee8\u7269\u4e1a"), true, true});
    if (!bench) return unexpected(bench.error());
    const QList<SeedPerson> people = practicePeople(office);
    if (const auto done = seedRules(**bench); !done) return unexpected(done.error());
    if (const auto done = seedOffice(**bench, office, QString::fromUtf8("\u6e56\u6ee8\u670d\u52a1\u5904")); !done) return unexpected(done.error());
    if (const auto done = seedPeople(**bench, people); !done) return unexpected(done.error());
    if (const auto done = seedPracticePasswords(**bench, people); !done) return unexpected(done.error());
    return Nothing{};
}

void walk(const QString& store, const Look& look, TourAlbum& album, void (TourGuide::*way)())
{
    Preferences preferences;
    preferences.theme = look.theme;
    preferences.language = QLatin1String(look.language);
    Session session([store](const OpenHow& how) { return openWorkbench(store, {}, how); }, registry());
    MainWindow window(session, [](const QString&) {}, preferences, false);
    window.resize(isLarge() ? kLarge : kPlain);
    window.show();
    TourGuide guide(session, window, album, {look.theme, preferences.language, isLarge()});
    (guide.*way)();
}

// The scale is chosen once a process; most of the time goes by waiting, so both walk at once.
void startTourOfTheLargeScreen(QProcess& second)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(kScale), QStringLiteral("1.5"));
    second.setProcessEnvironment(environment);
    second.setProcessChannelMode(QProcess::ForwardedChannels);
    second.start(QApplication::applicationFilePath(), QApplication::arguments().mid(1));
}

int endOf(QProcess& second)
{
    second.waitForFinished(-1);
    return second.exitStatus() == QProcess::NormalExit ? second.exitCode() : 1;
}

} // namespace

int runTour(const QString& store, const QString& folder)
{
    if (!isLarge() && !TourAlbum::begin(folder)) {
        std::fprintf(stderr, "fuwutai: %s\n", qPrintable(say("The folder %1 cannot be made").arg(folder)));
        return 1;
    }
    QProcess second;
    if (!isLarge()) startTourOfTheLargeScreen(second);
    TourAlbum album(folder);
    QTemporaryDir temporary;
    const QString empty = temporary.filePath(QStringLiteral("empty.db"));
    // Not on the window's thread, where the store is forbidden.
    if (const auto made = std::async(std::launch::async, makeEmptyOffice, empty).get(); !made) album.fault(made.error().text());
    for (const Look& look : kLooks) {
        speak(QLatin1String(look.language));
        applyTheme(look.theme);
        walk(store, look, album, &TourGuide::walk);
        walk(empty, look, album, &TourGuide::walkEmpty);
        walk(temporary.filePath(QStringLiteral("none.db")), look, album, &TourGuide::walkFirst);
    }
    for (const QString& what : album.faults()) std::fprintf(stderr, "fuwutai: tour: %s\n", qPrintable(what));
    const int here = album.faults().isEmpty() ? 0 : 1;
    return isLarge() ? here : qMax(here, endOf(second));
}

} // namespace fuwutai
