// SPDX-License-Identifier: GPL-3.0-or-later
// Under a field for a place: homes that fit what is typed, "5-1-301" without its community too. Chosen, the call is that home's;
// typed on, it is a place in words again. Used by the new call.
#pragma once

#include "core/query/record_view.h"
#include "ui/session/session.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTimer>

namespace fuwutai {

class HomeProposals : public QObject {
    Q_OBJECT

public:
    HomeProposals(Session& session, QLineEdit* edit);
    QString home() const { return m_home; }      // its number; empty: what is typed is no home on file
    void setHome(const QString& number);         // by a draft, which says nothing of what fits
    QCompleter* list() const { return m_list; }

Q_SIGNALS:
    void chosen();            // by a person
    void known(bool any);     // whether anything fits what is typed

private:
    void ask();
    void choose(int row);

    Session& m_session;
    QLineEdit* m_edit;
    QCompleter* m_list;
    QStandardItemModel* m_found;
    QList<ChoiceAnswer::Item> m_items;
    QTimer m_pause;
    QString m_home;
};

} // namespace fuwutai
