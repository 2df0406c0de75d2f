// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include "core/base/words.h"

#include <QCommandLineParser>
#include <QDir>

#include <cstdio>

namespace fuwutai {

namespace {

[[noreturn]] void stop(const QString& why)
{
    std::fprintf(stderr, "fuwutai: %s\n", qPrintable(why));
    std::exit(2);
}

void among(const QString& option, const QString& value, const QStringList& known)
{
    if (!known.contains(value)) stop(QStringLiteral("--%1 %2: %3").arg(option, value, known.join(QStringLiteral(" | "))));
}

} // namespace

Options readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(say("The service desk of a property company"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption db(QStringLiteral("db"), say("The data base: a file or postgresql://..."), QStringLiteral("store"));
    const QCommandLineOption tour(QStringLiteral("tour"), say("Pictures of all pages of a practice data base"), QStringLiteral("folder"));
    const QCommandLineOption lang(QStringLiteral("lang"), QStringLiteral("zh_CN | en"), QStringLiteral("language"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light | dark | system"), QStringLiteral("theme"));
    parser.addOptions({db, tour, lang, theme});
    if (!parser.parse(arguments)) stop(parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) parser.showHelp(0);
    if (parser.isSet(QStringLiteral("version"))) parser.showVersion();
    Options o;
    o.store = parser.value(db);
    o.tour = parser.value(tour);
    if (parser.isSet(lang)) {
        among(QStringLiteral("lang"), parser.value(lang), {QStringLiteral("zh_CN"), QStringLiteral("en")});
        o.language = parser.value(lang);
    }
    if (parser.isSet(theme)) {
        among(QStringLiteral("theme"), parser.value(theme), {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("system")});
        o.theme = parser.value(theme);
    }
    return o;
}

} // namespace fuwutai
