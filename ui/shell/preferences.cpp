// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QSettings>

namespace fuwutai {

namespace {

const QString kTheme = QStringLiteral("window/theme"), kLanguage = QStringLiteral("window/language"), kGeometry = QStringLiteral("window/geometry"),
              kUser = QStringLiteral("window/user"), kStore = QStringLiteral("data/store");

} // namespace

QString themeKey(ThemeMode mode)
{
    return mode == ThemeMode::Light ? QStringLiteral("light") : mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("system");
}

ThemeMode themeOf(const QString& key)
{
    return key == QLatin1String("light") ? ThemeMode::Light : key == QLatin1String("dark") ? ThemeMode::Dark : ThemeMode::System;
}

Preferences loadPreferences()
{
    const QSettings settings;
    Preferences p;
    p.theme = themeOf(settings.value(kTheme).toString());
    p.language = settings.value(kLanguage, p.language).toString();
    p.geometry = settings.value(kGeometry).toByteArray();
    p.lastUser = settings.value(kUser).toString();
    p.store = settings.value(kStore).toString();
    return p;
}

void savePreferences(const Preferences& p)
{
    QSettings settings;
    settings.setValue(kTheme, themeKey(p.theme));
    settings.setValue(kLanguage, p.language);
    settings.setValue(kGeometry, p.geometry);
    settings.setValue(kUser, p.lastUser);
    settings.setValue(kStore, p.store);
}

} // namespace fuwutai
