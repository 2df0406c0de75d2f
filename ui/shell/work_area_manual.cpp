// SPDX-License-Identifier: GPL-3.0-or-later
// The manual, at the page for where one is.
#include "ui/shell/work_area.h"

#include <QApplication>

namespace fuwutai {

// At the page for where one is; pressed there once more, back to the work.
void WorkArea::openManual()
{
    if (m_manual && m_stack->currentWidget() == m_manual) return back();
    if (!m_manual) {
        m_stack->addWidget(m_manual = new ManualPage(m_stack));
        connect(m_manual, &ManualPage::left, this, &WorkArea::back);
    }
    m_manual->open(topic());
    go(m_manual, m_key);
    m_manual->arrive();
}

QString WorkArea::topic() const
{
    if (m_preview) return QStringLiteral("printing");
    if (m_desk && m_desk->panel() && m_desk->panel()->isAncestorOf(QApplication::focusWidget())) return QStringLiteral("calls");
    if (m_scans && m_stack->currentWidget() == m_scans) return QStringLiteral("attachments");
    const PageDef* def = pageOf(m_key);
    return def ? QLatin1String(def->manual) : QString();
}

} // namespace fuwutai
