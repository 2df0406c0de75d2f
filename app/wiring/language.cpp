// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/language.h"

#include "ui/paper/sheet_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace fuwutai {

namespace {

// The window's font is a Chinese one: it gives curly quotes and an ellipsis the width of a whole character, which tears English apart.
class PlainMarks : public QTranslator {
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        if (SheetWords::areSpoken() || QLatin1String(context) != QLatin1String("fuwutai")) return {};
        const QString said = QString::fromUtf8(text);
        QString plain = said;
        plain.replace(u'\u201c', u'"').replace(u'\u201d', u'"').replace(u'\u2026', QLatin1String("..."));
        return plain == said ? QString() : plain; // the source itself
    }
};

// Named children of the application, so that a second call finds and replaces them.
template <class T = QTranslator> T* fresh(const QString& name)
{
    delete qApp->findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly);
    auto* made = new T(qApp);
    made->setObjectName(name);
    return made;
}

} // namespace

bool speak(const QString& language)
{
    QTranslator* own = fresh(QStringLiteral("fuwutai"));
    QTranslator* qt = fresh(QStringLiteral("qtbase"));
    QTranslator* lacking = fresh(QStringLiteral("qt")); // what Qt's own Chinese leaves out; the last installed is asked first
    QTranslator* marks = fresh<PlainMarks>(QStringLiteral("marks"));
    QLocale::setDefault(QLocale(language));
    if (language == QLatin1String("en")) return QCoreApplication::installTranslator(marks);
    const QString folder = QStringLiteral(":/fuwutai/translations/");
    if (qt->load(folder + QStringLiteral("qtbase_%1.qm").arg(language))) QCoreApplication::installTranslator(qt);
    if (lacking->load(folder + QStringLiteral("qt_%1.qm").arg(language))) QCoreApplication::installTranslator(lacking);
    if (!own->load(folder + QStringLiteral("fuwutai_%1.qm").arg(language))) return false;
    QCoreApplication::installTranslator(own);
    return true;
}

} // namespace fuwutai
