// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/sheet_words.h"

#include <QCoreApplication>
#include <QThread>
#include <QTranslator>

namespace fuwutai {

namespace {

thread_local bool t_onPaper = false;

// Silent unless a sheet is being written; then the words that stand behind it are not reached.
class PaperTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char* note, int n) const override
    {
        return t_onPaper ? QTranslator::translate(context, text, note, n) : QString();
    }
};

QTranslator* installed() { return qApp->findChild<QTranslator*>(QStringLiteral("paper"), Qt::FindDirectChildrenOnly); }

} // namespace

void SheetWords::install()
{
    if (installed()) return;
    auto* made = new PaperTranslator(qApp);
    made->setObjectName(QStringLiteral("paper"));
    if (made->load(QStringLiteral(":/fuwutai/translations/fuwutai_zh_CN.qm"))) QCoreApplication::installTranslator(made);
}

bool SheetWords::areSpoken() { return t_onPaper; }

SheetWords::SheetWords() : m_before(std::exchange(t_onPaper, true))
{
    if (QThread::currentThread() == qApp->thread()) install();
}

SheetWords::~SheetWords() { t_onPaper = m_before; }

} // namespace fuwutai
