// SPDX-License-Identifier: GPL-3.0-or-later
// One lane of the dispatch board: whose it is, how much he has, his jobs. Its keys and what is dropped on it are told to the board.
#pragma once

#include "ui/pages/board_card.h"

#include <QAbstractListModel>
#include <QLabel>
#include <QListView>

namespace fuwutai {

// A job on its way from lane to lane.
struct CardRef {
    QString type, number;
    QString from;            // the lane's name
    bool operator==(const CardRef&) const = default;
};

class LaneModel : public QAbstractListModel {
    Q_OBJECT

public:
    LaneModel(Lookup& lookup, QObject* parent) : QAbstractListModel(parent), m_lookup(lookup) {}

    void show(const BoardLane& lane, Instant now);
    const BoardLane& lane() const { return m_lane; }
    const CardText& text(int row) const { return m_texts[row]; }
    int rowOf(const CardRef& card) const;         // wherever it comes from; -1: not here
    CardRef ref(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_lane.cards.size()); }
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

Q_SIGNALS:
    void dropped(const fuwutai::CardRef& card);

private:
    Lookup& m_lookup;
    BoardLane m_lane;
    QList<CardText> m_texts;
};

class LaneList : public QListView {
    Q_OBJECT

public:
    explicit LaneList(LaneModel* model, QWidget* parent);
    LaneModel& cards() const { return *m_model; }

Q_SIGNALS:
    void chosen();                 // one of its cards is the current one
    void sideways(int by);
    void sendWanted();             // A
    void timeWanted();             // D
    void opened();                 // Enter

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    LaneModel* m_model;
};

// Head, load and list, one above the other.
class LaneColumn : public QWidget {
    Q_OBJECT

public:
    LaneColumn(Lookup& lookup, QWidget* parent);
    static int leastWidth();       // pixels
    void show(const BoardLane& lane, Instant now, bool withOffice);
    using QWidget::show;
    LaneList* list() const { return m_list; }

protected:
    void paintEvent(QPaintEvent* event) override; // how full today is

private:
    Lookup& m_lookup;
    QLabel* m_name;
    QLabel* m_load;
    LaneList* m_list;
    double m_full = 0;
};

} // namespace fuwutai
