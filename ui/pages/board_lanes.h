// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes of the dispatch board side by side: arrows lead from card to card and from lane to lane, and what others do disturbs
// neither the chosen card nor the place. Used by the board page.
#pragma once

#include "ui/pages/board_lane.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace fuwutai {

class BoardLanes : public QScrollArea {
    Q_OBJECT

public:
    BoardLanes(Lookup& lookup, QWidget* parent);

    void show(const Board& board, Instant now);
    using QScrollArea::show;
    const Board& board() const { return m_board; }
    // The chosen card and the lane it stands in; nullptr: none.
    const BoardCard* card() const;
    const BoardLane* lane() const;
    const BoardLane* laneOf(const CardRef& card) const;
    void choose(const CardRef& card);   // where it stands now; stays what it was where it is on no lane
    void letGo();                       // it goes elsewhere: what comes into its place is next
    void focusCard();
    QList<LaneList*> lists() const;

Q_SIGNALS:
    void sendWanted();
    void timeWanted();
    void opened();
    void dropped(const fuwutai::CardRef& card, const fuwutai::BoardLane& onto);
    void beside(int lanes);             // so many have no room

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addColumn();
    void fitColumns();
    void beginWithWhole();
    void restore();
    void goTo(int lane, int row);
    void sideways(int by);
    void choseAt(LaneColumn* column);

    Lookup& m_lookup;
    Board m_board;
    QHBoxLayout* m_row;
    QList<LaneColumn*> m_columns;
    int m_at = -1;                      // lane of the chosen card
    CardRef m_kept;
    int m_keptRow = 0;
    bool m_showing = false;
};

} // namespace fuwutai
