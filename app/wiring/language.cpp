// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace fuwutai {

namespace {

// Named children of the application, so that a second call finds and replaces them.
QTranslator* fresh(const QString& name)
{
    delete qApp->findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly);
    auto* made = new QTranslator(qApp);
    made->setObjectName(name);
    return made;
}

} // namespace

bool speak(const QString& language)
{
    QTranslator* own = fresh(QStringLiteral("fuwutai"));
    QTranslator* qt = fresh(QStringLiteral("qtbase"));
    QTranslator* lacking = fresh(QStringLiteral("qt")); // what Qt's own Chinese leaves out; the last installed is asked first
    QLocale::setDefault(QLocale(language));
    if (language == QLatin1String("en")) return true;
    const QString folder = QStringLiteral(":/fuwutai/translations/");
    if (qt->load(folder + QStringLiteral("qtbase_%1.qm").arg(language))) QCoreApplication::installTranslator(qt);
    if (lacking->load(folder + QStringLiteral("qt_%1.qm").arg(language))) QCoreApplication::installTranslator(lacking);
    if (!own->load(folder + QStringLiteral("fuwutai_%1.qm").arg(language))) return false;
    QCoreApplication::installTranslator(own);
    return true;
}

} // namespace fuwutai
