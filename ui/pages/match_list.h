// SPDX-License-Identifier: GPL-3.0-or-later
// Who may be calling: at most five people, each with home, number and what is open, most likely first. Used by the new call.
#pragma once

#include "core/query/caller.h"

#include <QListView>
#include <QStandardItemModel>

namespace fuwutai {

class MatchList : public QListView {
    Q_OBJECT

public:
    explicit MatchList(QWidget* parent);

    void show(const QList<CallerMatch>& matches);
    void showTaken(const CallerMatch& match);     // this one alone, marked
    void clear() { show(QList<CallerMatch>()); }
    bool isEmpty() const { return m_matches.isEmpty(); }
    const CallerMatch& current() const;
    QString onlyHome() const;                     // that all of them stand for; empty: several, or none
    void step(int by);

Q_SIGNALS:
    void taken(int row);

private:
    void fill();
    QList<CallerMatch> m_matches;
    QStandardItemModel m_model;
};

// What stands under a person: "1 open LFHB-202611-0018 water comes through the ceiling, in progress".
QString openLine(const CallerMatch& match);

// "Home handed over 2023-06-15, 3 years and 5 months ago".
QString warrantyWords(QDate handedOver, QDate today);

} // namespace fuwutai
