// SPDX-License-Identifier: GPL-3.0-or-later
// What this seat remembers between two starts: theme, language, window place, where the data lie. Used by the main window and the program.
#pragma once

#include "ui/fields/theme.h"

#include <QByteArray>

namespace fuwutai {

struct Preferences {
    ThemeMode theme = ThemeMode::System;
    QString language = QStringLiteral("zh_CN");
    QByteArray geometry;
    QString lastUser;
    QString store;                           // a file chosen at the first start; empty: where it lies usually
};

QString themeKey(ThemeMode mode);            // "system", "light", "dark"
ThemeMode themeOf(const QString& key);       // System for anything else
Preferences loadPreferences();
void savePreferences(const Preferences& preferences);

} // namespace fuwutai
