// SPDX-License-Identifier: GPL-3.0-or-later
// My desk: what is mine by what it asks of me, most urgent first, and the new call beside it. Used by the shell.
#pragma once

#include "ui/pages/desk_list.h"
#include "ui/pages/new_call_panel.h"
#include "ui/pages/page.h"

namespace fuwutai {

// May he register calls anywhere?
bool mayRegisterCalls(const Registry& registry, const Actor& actor);

class DeskPage : public Page {
    Q_OBJECT

public:
    DeskPage(Session& session, Lookup& lookup, QWidget* parent = nullptr);

    void arrive() override;
    void newCall();                         // F2
    NewCallPanel* panel() const { return m_panel; }
    DeskList* list() const { return m_list; }

Q_SIGNALS:
    void left();                            // Escape in the new call: back to where one was
    void counted(qint64 all, bool urgent);  // rows of all sections; is one overdue?

private:
    void goToRows();
    void refresh();
    void show(const QList<DeskSection>& sections);
    void leave();

    Session& m_session;
    Lookup& m_lookup;
    DeskModel* m_model;
    DeskList* m_list;
    NewCallPanel* m_panel = nullptr;
    Notice* m_notice;
    QWidget* m_empty;
    QTimer m_soon;                          // many changes at once are one refresh
    QTimer m_minute;                        // limits come nearer without anybody doing anything
    int m_asked = 0;
};

} // namespace fuwutai
