// SPDX-License-Identifier: GPL-3.0-or-later
// fuwutaictl: the office without a window, for nightly work, other programs and tests. Same door, same rights, same refusals.
// Exit status: 0 done, 1 refused or not found, 2 wrong usage, 3 the store failed.
#include "app/ctl/commands.h"
#include "app/wiring/language.h"

#include <QGuiApplication>

namespace fuwutai {

namespace {

// Only what paints needs a screen's worth of Qt; everything else starts faster and anywhere without.
bool paints(int argc, char** argv)
{
    constexpr const char* kPainting[]{"print", "report", "scan"};
    return std::any_of(argv, argv + argc, [&](const char* word) { return std::any_of(std::begin(kPainting), std::end(kPainting), [&](const char* one) { return qstrcmp(word, one) == 0; }); });
}

// Messages are Chinese where the machine speaks Chinese.
QString machineLanguage()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty()) return value.startsWith(QLatin1String("zh")) ? QStringLiteral("zh_CN") : QStringLiteral("en");
    return QStringLiteral("en");
}

int run(Context& context)
{
    const auto command = std::find_if(commands().begin(), commands().end(), [&](const CtlCommand& c) { return context.command == QLatin1String(c.name); });
    if (command == commands().end()) {
        context.note(context.command.isEmpty() ? usageText() : say("There is no command “%1”").arg(context.command) + QStringLiteral("\n\n") + usageText());
        return 2;
    }
    const Outcome done = command->run(context);
    if (done) return *done;
    const int status = context.fail(done.error());
    if (status == 2) context.note(QStringLiteral("fuwutaictl %1 %2").arg(QLatin1String(command->name), QLatin1String(command->usage)));
    return status;
}

} // namespace

} // namespace fuwutai

using namespace fuwutai;

int main(int argc, char** argv)
{
    if (paints(argc, argv) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> app(paints(argc, argv) ? new QGuiApplication(argc, argv) : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(QStringLiteral("fuwutaictl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FUWUTAI_VERSION));
    // Paper is the office's, whatever the machine speaks.
    speak(paints(argc, argv) ? QStringLiteral("zh_CN") : machineLanguage());
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.contains(QStringLiteral("--help")) || words.contains(QStringLiteral("--version"))) {
        QTextStream(stdout) << (words.contains(QStringLiteral("--version")) ? QCoreApplication::applicationVersion() : usageText()) << Qt::endl;
        return 0;
    }
    Context context{Args(words)};
    return run(context);
}
