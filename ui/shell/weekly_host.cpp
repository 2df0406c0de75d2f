// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/weekly_host.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace fuwutai {

namespace {

constexpr int kLeastWidth = 1100;

} // namespace

WeeklyHost::WeeklyHost(Session& session, QWidget* parent) : Page(parent), m_page(new WeeklyPage(session, this))
{
    m_page->setAccessibleName(say("Weekly report"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    // Its figures stand beside each other: in a narrow window it is scrolled.
    m_page->setMinimumWidth(kLeastWidth);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_page);
    all->addWidget(scroll);
    connect(m_page, &WeeklyPage::openRecord, this, [this](const QString& type, const QString& number) { Q_EMIT openRecord(type, number, {}); });
    connect(m_page, &WeeklyPage::openList, this, &Page::openList);
    connect(m_page, &WeeklyPage::printWanted, this, &Page::printWanted);
}

void WeeklyHost::arrive() { m_page->setFocus(); }

} // namespace fuwutai
