// SPDX-License-Identifier: GPL-3.0-or-later
// Several lists under one entry of the navigation, a tab each: customers and homes, settings. Used by the shell.
#pragma once

#include "ui/pages/holding.h"
#include "ui/pages/list_page.h"

#include <QStackedWidget>
#include <QTabBar>

namespace fuwutai {

class GroupPage : public Page, public Holding {
    Q_OBJECT

public:
    // Types that the user may not read are left out. The lists begin with these filters.
    GroupPage(Session& session, Lookup& lookup, const QStringList& types, QList<Filter> filters = {}, QWidget* parent = nullptr);

    void arrive() override;
    QList<QWidget*> columns() const override;    // those of the page in sight, after the tabs
    bool holdsBack() override;
    void show(const QString& type);
    // A tab before the others that is no list; made when it is first shown.
    void addFirst(const QString& key, const QString& words, std::function<Page*()> make);
    QStringList types() const { return m_types; }
    ListingPage* current() const;

private:
    Page* make(const QString& key);
    void changeTo(int tab);

    Session& m_session;
    Lookup& m_lookup;
    QStringList m_types;
    QList<Filter> m_filters;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    QMap<QString, std::function<Page*()>> m_makers;
    QMap<QString, Page*> m_made;
};

} // namespace fuwutai
