// SPDX-License-Identifier: GPL-3.0-or-later
// The dispatch board: what nobody has yet, who has how much, and one key to give a job to somebody. Used by the shell.
#pragma once

#include "ui/pages/board_lanes.h"
#include "ui/pages/page.h"
#include "ui/pages/send_row.h"

#include <QTimer>

namespace fuwutai {

class BoardPage : public Page {
    Q_OBJECT

public:
    BoardPage(Session& session, Lookup& lookup, QWidget* parent = nullptr);

    void arrive() override;
    BoardLanes* lanes() const { return m_lanes; }
    SendRow* sendRow() const { return m_send; }

private:
    QWidget* makeHead();
    void connectAll();
    void refresh();
    void show(const Board& board);
    bool begin();
    void drop(const CardRef& card, const BoardLane& onto);
    void tellRefused(const Refusal& refusal, bool mayInsist);
    void open();

    Session& m_session;
    BoardLanes* m_lanes;
    SendRow* m_send;
    Notice* m_notice;
    QWidget* m_empty;
    QLabel* m_counts;
    QTimer m_soon;                  // many changes at once are one refresh
    QTimer m_minute;                // limits come nearer without anybody doing anything
    int m_asked = 0;
};

} // namespace fuwutai
