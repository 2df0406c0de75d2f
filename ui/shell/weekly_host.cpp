// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/weekly_host.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace fuwutai {

namespace {

constexpr QSize kLeast(1080, 560); // beside the navigation of a window of 1280

} // namespace

WeeklyHost::WeeklyHost(Session& session, QWidget* parent) : Page(parent), m_page(new WeeklyPage(session, this)), m_scroll(new QScrollArea(this))
{
    m_page->setAccessibleName(say("Weekly report"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_page);
    all->addWidget(m_scroll);
    connect(m_page, &WeeklyPage::openRecord, this, [this](const QString& type, const QString& number) { Q_EMIT openRecord(type, number, {}); });
    connect(m_page, &WeeklyPage::openList, this, &Page::openList);
    connect(m_page, &WeeklyPage::printWanted, this, &Page::printWanted);
}

// Its figures stand beside each other: only a window that is too small for them is scrolled. (Left to the area, wrapped words would
// ask for more height than there is.)
void WeeklyHost::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_page->resize(size().expandedTo(kLeast));
}

void WeeklyHost::arrive() { m_page->setFocus(); }

} // namespace fuwutai
