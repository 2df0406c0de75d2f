// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/fonts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>

namespace fuwutai {

static QString load()
{
    // build/bin and build/share lie as /usr/bin and /usr/share do, so one place serves both.
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/fuwutai/fonts"));
    QString family;
    for (const char* style : {"Regular", "Bold"}) {
        const int id = QFontDatabase::addApplicationFont(folder.filePath(QStringLiteral("FuwutaiSans-%1.otf").arg(QLatin1String(style))));
        if (id >= 0) family = QFontDatabase::applicationFontFamilies(id).value(0);
    }
    return family.isEmpty() ? QStringLiteral("Noto Sans CJK SC") : family;
}

QString installFonts()
{
    static const QString family = load();
    return family;
}

} // namespace fuwutai
