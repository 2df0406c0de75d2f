// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board_lanes.h"

#include "ui/fields/theme.h"

#include <QScrollBar>

namespace fuwutai {

namespace {

constexpr int kApart = 12;

} // namespace

BoardLanes::BoardLanes(Lookup& lookup, QWidget* parent) : QScrollArea(parent), m_lookup(lookup)
{
    auto* inner = new QWidget(this);
    inner->setProperty("look", "plain");
    m_row = new QHBoxLayout(inner);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kApart);
    m_row->addStretch(1);
    setWidget(inner);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(say("Dispatch board"));
    connect(horizontalScrollBar(), &QScrollBar::sliderReleased, this, &BoardLanes::beginWithWhole);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &BoardLanes::beginWithWhole);
}

void BoardLanes::addColumn()
{
    auto* column = new LaneColumn(m_lookup, widget());
    m_row->insertWidget(int(m_columns.size()), column);
    m_columns << column;
    LaneList* list = column->list();
    connect(list, &LaneList::chosen, this, [this, column] { choseAt(column); });
    connect(list, &LaneList::sideways, this, &BoardLanes::sideways);
    connect(list, &LaneList::sendWanted, this, &BoardLanes::sendWanted);
    connect(list, &LaneList::timeWanted, this, &BoardLanes::timeWanted);
    connect(list, &LaneList::opened, this, &BoardLanes::opened);
    // Once the hand has let go.
    connect(&list->cards(), &LaneModel::dropped, this, [this, list](const CardRef& card) { Q_EMIT dropped(card, list->cards().lane()); }, Qt::QueuedConnection);
}

void BoardLanes::show(const Board& board, Instant now)
{
    QSet<QString> offices;
    for (const BoardLane& lane : board.lanes)
        if (!lane.name.isEmpty()) offices << lane.office;
    QList<int> places;
    for (LaneColumn* column : std::as_const(m_columns)) places << column->list()->verticalScrollBar()->value();
    const int across = horizontalScrollBar()->value();
    m_showing = true;
    m_board = board;
    while (m_columns.size() < board.lanes.size()) addColumn();
    for (int i = 0; i < m_columns.size(); ++i) {
        m_columns[i]->setVisible(i < board.lanes.size());
        m_columns[i]->show(board.lanes.value(i), now, offices.size() > 1);
        m_columns[i]->list()->verticalScrollBar()->setValue(places.value(i));
    }
    m_showing = false;
    fitColumns();
    restore();
    horizontalScrollBar()->setValue(across);
}

// As many lanes as have room are seen whole, and scrolling goes from lane to lane: none is cut at the edge.
void BoardLanes::fitColumns()
{
    const int room = viewport()->width();
    const int whole = std::max(1, (room + kApart) / (LaneColumn::leastWidth() + kApart));
    const int wide = (room - (whole - 1) * kApart) / whole;
    for (LaneColumn* column : std::as_const(m_columns)) column->setFixedWidth(wide);
    horizontalScrollBar()->setSingleStep(wide + kApart);
    horizontalScrollBar()->setPageStep(whole * (wide + kApart));
    Q_EMIT beside(std::max(0, int(m_board.lanes.size()) - whole));
}

// None is cut at the left edge either, whatever the lanes' widths became.
void BoardLanes::beginWithWhole()
{
    QScrollBar& bar = *horizontalScrollBar();
    const int step = std::max(1, bar.singleStep());
    bar.setValue((bar.value() + step / 2) / step * step);
}

void BoardLanes::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fitColumns();
}

// The card that was chosen, wherever it stands now; where it is gone, what came into its place.
void BoardLanes::restore()
{
    const bool focused = std::any_of(m_columns.begin(), m_columns.end(), [](LaneColumn* c) { return c->list()->hasFocus(); });
    const int before = m_at;
    int lane = -1, row = -1;
    for (int i = 0; i < m_board.lanes.size(); ++i) {
        const int here = m_columns[i]->list()->cards().rowOf(m_kept);
        if (here < 0 || (row >= 0 && m_board.lanes[i].name != m_kept.from)) continue;
        lane = i;
        row = here;
    }
    if (row < 0 && before >= 0 && before < m_board.lanes.size() && !m_board.lanes[before].cards.isEmpty()) {
        lane = before;
        row = qBound(0, m_keptRow, int(m_board.lanes[before].cards.size()) - 1);
    }
    for (int i = 0; row < 0 && i < m_board.lanes.size(); ++i)
        if (!m_board.lanes[i].cards.isEmpty()) {
            lane = i;
            row = 0;
        }
    m_at = -1;
    goTo(lane, row);
    if (focused) focusCard();
}

void BoardLanes::goTo(int lane, int row)
{
    if (lane < 0 || row < 0) return;
    LaneList* list = m_columns[lane]->list();
    list->setCurrentIndex(list->cards().index(row));
    choseAt(m_columns[lane]);
}

// One card of all is the chosen one; Tab leads to its lane, the arrows from there.
void BoardLanes::choseAt(LaneColumn* column)
{
    if (m_showing) return;
    m_at = int(m_columns.indexOf(column));
    LaneList* list = column->list();
    m_keptRow = list->currentIndex().row();
    m_kept = list->cards().ref(m_keptRow);
    for (LaneColumn* other : std::as_const(m_columns)) {
        other->list()->setFocusPolicy(other == column ? Qt::StrongFocus : Qt::ClickFocus);
        if (other != column) other->list()->setCurrentIndex(QModelIndex());
    }
}

void BoardLanes::sideways(int by)
{
    for (int lane = m_at + by; lane >= 0 && lane < m_board.lanes.size(); lane += by) {
        const int count = int(m_board.lanes[lane].cards.size());
        if (count == 0) continue;
        goTo(lane, qMin(m_keptRow, count - 1));
        return focusCard();
    }
}

const BoardLane* BoardLanes::lane() const { return m_at < 0 || m_at >= m_board.lanes.size() ? nullptr : &m_board.lanes[m_at]; }

const BoardCard* BoardLanes::card() const
{
    const BoardLane* in = lane();
    const int row = in ? m_columns[m_at]->list()->currentIndex().row() : -1;
    return row < 0 || row >= in->cards.size() ? nullptr : &in->cards[row];
}

const BoardLane* BoardLanes::laneOf(const CardRef& card) const
{
    for (int i = 0; i < m_board.lanes.size(); ++i)
        if (m_board.lanes[i].name == card.from && m_columns[i]->list()->cards().rowOf(card) >= 0) return &m_board.lanes[i];
    return nullptr;
}

void BoardLanes::choose(const CardRef& card)
{
    m_kept = card;
    restore();
}

void BoardLanes::letGo() { m_kept = {}; }

void BoardLanes::focusCard()
{
    if (m_at < 0) return;
    m_columns[m_at]->list()->setFocus();
    ensureWidgetVisible(m_columns[m_at], 0, 0);
}

QList<LaneList*> BoardLanes::lists() const
{
    QList<LaneList*> all;
    for (qsizetype i = 0; i < m_board.lanes.size(); ++i) all << m_columns[i]->list();
    return all;
}

} // namespace fuwutai
