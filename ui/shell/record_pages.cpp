// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_pages.h"

#include "ui/pages/sheet_files.h"

namespace fuwutai {

RecordPages::RecordPages(Session& session, QStackedWidget* stack) : QObject(stack), m_session(session), m_stack(stack) {}

QString RecordPages::typeOf(const QWidget* page)
{
    const auto* record = qobject_cast<const RecordPage*>(page);
    return record ? record->type() : QString();
}

bool RecordPages::hasTyped() const
{
    return std::any_of(m_pages.begin(), m_pages.end(), [](const RecordPage* page) { return page->hasTyped(); });
}

RecordPage* RecordPages::open(const QString& type, const QString& number, const QString& action)
{
    RecordPage* page = nullptr;
    for (RecordPage* one : std::as_const(m_pages))
        if (one->type() == type && one->number() == number) page = one;
    if (!page) page = new RecordPage(m_session, type, number, m_stack);
    if (!action.isEmpty()) page->choose(action);
    return keep(page);
}

RecordPage* RecordPages::openNew(const NewRecord& fresh)
{
    for (RecordPage* one : std::as_const(m_pages))
        if (one->isNew(fresh)) {
            one->goOn();
            return keep(one);
        }
    return keep(new RecordPage(m_session, fresh, m_stack));
}

RecordPage* RecordPages::keep(RecordPage* page)
{
    if (!m_pages.removeOne(page)) {
        m_stack->addWidget(page);
        if (page->type() == QLatin1String("sheet")) new SheetFiles(m_session, *page);
        Q_EMIT made(page);
    }
    m_pages.prepend(page);
    for (int i = int(m_pages.size()) - 1; i >= kKept; --i) {
        RecordPage* old = m_pages[i];
        if (old->hasTyped()) continue;
        m_pages.removeAt(i);
        Q_EMIT gone(old);
        m_stack->removeWidget(old);
        old->deleteLater();
    }
    return page;
}

} // namespace fuwutai
