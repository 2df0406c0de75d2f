// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/fonts.h"

#include "core/base/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>

namespace fuwutai {

namespace {

struct Loaded {
    QString family;
    bool own = false;
};

// build/bin and build/share lie as /usr/bin and /usr/share do, so one place serves both.
QDir fontFolder() { return QDir(QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/fuwutai/fonts"))); }

Loaded load()
{
    const QDir folder = fontFolder();
    QString family;
    int found = 0;
    for (const char* style : {"Regular", "Bold"}) {
        const int id = QFontDatabase::addApplicationFont(folder.filePath(QStringLiteral("FuwutaiSans-%1.otf").arg(QLatin1String(style))));
        if (id < 0) continue;
        family = QFontDatabase::applicationFontFamilies(id).value(0);
        ++found;
    }
    return {family.isEmpty() ? QStringLiteral("Noto Sans CJK SC") : family, found == 2};
}

const Loaded& loaded()
{
    static const Loaded once = load();
    return once;
}

} // namespace

QString installFonts() { return loaded().family; }

Result<Nothing> paperFont()
{
    if (loaded().own) return Nothing{};
    return refuse(RefusalKind::Refused, QStringLiteral("no_paper_font"),
                  say("The program's own print font is missing in %1, so no PDF is written: its text could not be copied or found. The data are safe. "
                      "Put the folder share/fuwutai back beside the program's folder, or install the program again.").arg(QDir::toNativeSeparators(fontFolder().path())));
}

} // namespace fuwutai
