// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/weekly_host.h"

#include <QVBoxLayout>

namespace fuwutai {

WeeklyHost::WeeklyHost(Session& session, QWidget* parent) : Page(parent), m_page(new WeeklyPage(session, this))
{
    m_page->setAccessibleName(say("Weekly report"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_page);
    connect(m_page, &WeeklyPage::openRecord, this, [this](const QString& type, const QString& number) { Q_EMIT openRecord(type, number, {}); });
    connect(m_page, &WeeklyPage::openList, this, &Page::openList);
    connect(m_page, &WeeklyPage::printWanted, this, &Page::printWanted);
}

void WeeklyHost::arrive() { m_page->setFocus(); }

} // namespace fuwutai
