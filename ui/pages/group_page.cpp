// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/group_page.h"

#include "ui/pages/user_codes.h"

namespace fuwutai {

GroupPage::GroupPage(Session& session, Lookup& lookup, const QStringList& types, QList<Filter> filters, QWidget* parent)
    : Page(parent), m_session(session), m_lookup(lookup), m_filters(std::move(filters)), m_tabs(new QTabBar(this)), m_pages(new QStackedWidget(this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 4, 0, 0);
    all->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 0);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_tabs, 1);
    all->addLayout(row);
    all->addWidget(m_pages, 1);
    m_tabs->setAccessibleName(say("Kinds of records"));
    connect(m_tabs, &QTabBar::currentChanged, this, &GroupPage::changeTo);
    for (const QString& key : types) {
        const RecordType* type = session.registry().find(key);
        if (!type || !type->readableBy(session.actor())) continue;
        m_types << key;
        m_tabs->addTab(say(type->plural));
    }
}

void GroupPage::changeTo(int tab)
{
    if (tab < 0) return;
    auto* from = qobject_cast<Page*>(m_pages->currentWidget());
    if (from == m_made.value(m_types[tab]) || !fuwutai::holdsBack(from)) return show(m_types[tab]);
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(int(m_types.indexOf(m_made.key(from))));
}

bool GroupPage::holdsBack() { return fuwutai::holdsBack(m_pages->currentWidget()); }

void GroupPage::show(const QString& type)
{
    const int index = int(m_types.indexOf(type));
    if (index < 0) return;
    if (m_tabs->currentIndex() != index) return m_tabs->setCurrentIndex(index);
    Page*& page = m_made[type];
    if (!page) {
        page = make(type);
        m_pages->addWidget(page);
        connect(page, &Page::openRecord, this, &Page::openRecord);
        connect(page, &Page::openNew, this, &Page::openNew);
        connect(page, &Page::openList, this, &Page::openList);
        connect(page, &Page::callWanted, this, &Page::callWanted);
        connect(page, &Page::printWanted, this, &Page::printWanted);
    }
    m_pages->setCurrentWidget(page);
}

Page* GroupPage::make(const QString& key)
{
    if (const auto maker = m_makers.value(key)) return maker();
    const bool ends = !m_session.registry().find(key)->statesIn(Phase::Open).isEmpty(); // else none would be left of what only stands
    auto* page = new ListingPage(m_session, m_lookup, key, ends ? m_filters : QList<Filter>(), false, m_pages);
    if (key == QLatin1String("user") && m_session.actor().has(Role::Administrator)) new UserCodes(m_session, *page);
    return page;
}

void GroupPage::addFirst(const QString& key, const QString& words, std::function<Page*()> make)
{
    m_makers.insert(key, std::move(make));
    m_types.prepend(key);
    m_tabs->insertTab(0, words);
}

ListingPage* GroupPage::current() const { return qobject_cast<ListingPage*>(m_pages->currentWidget()); }

QList<QWidget*> GroupPage::columns() const
{
    const auto* page = qobject_cast<Page*>(m_pages->currentWidget());
    const QList<QWidget*> inner = page ? page->columns() : QList<QWidget*>();
    return inner.isEmpty() ? inner : QList<QWidget*>{m_tabs} + inner;
}

void GroupPage::arrive()
{
    if (auto* page = qobject_cast<Page*>(m_pages->currentWidget())) page->arrive();
}

} // namespace fuwutai
