// SPDX-License-Identifier: GPL-3.0-or-later
// The main of test programs that paint or open windows: without a screen unless somebody names one.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include "tests/support/ran.h"
#include "tests/support/watchdog.h"

namespace {

QtMessageHandler g_before = nullptr;

// What a platform without a screen cannot do it says at every window, hundreds of lines between two words about a fault.
void sayOthers(QtMsgType type, const QMessageLogContext& where, const QString& text)
{
    if (!text.startsWith(QLatin1String("This plugin does not support "))) g_before(type, where, text);
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    g_before = qInstallMessageHandler(sayOthers);
    fuwutai::WatchedApplication app(argc, argv);
    const int failed = Catch::Session().run(argc, argv);
    return failed ? failed : app.wasNeverHeld() ? 0 : 1;
}
