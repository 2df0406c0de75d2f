// SPDX-License-Identifier: GPL-3.0-or-later
// A list on the screen: rows of 31 px with the limit as a badge, Enter opens, Ctrl+C copies as tab-separated text and HTML with
// a head line, masked as shown. A press on a head sorts by it, the second the other way round, the third by the newest again.
// Keeps selection and place when rows change. Used by the list page.
#pragma once

#include "ui/lists/list_model.h"

#include <QSet>
#include <QTableView>

class QMimeData;

namespace fuwutai {

class ListView : public QTableView {
    Q_OBJECT

public:
    ListView(ListModel* model, QWidget* parent = nullptr);

    // The selected rows, or the current one, as the clipboard gets them; nullptr when there is none.
    QMimeData* copied() const;
    QString currentNumber() const;
    // Which columns are shown and how wide, to be kept for the user.
    QByteArray columnState() const;
    void setColumnState(const QByteArray& state);
    // What comes first until a person sorts otherwise: "" the newest, "due" by limit.
    void beginSorted(const QString& sort);
    // Keys of the columns in the order of the screen, with those that have no room there; the limit, which is words of the moment, left out.
    QStringList shownKeys() const;

Q_SIGNALS:
    void opened(const QString& number);
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpHead();
    void offerColumns(const QPoint& at);
    int yielded(int wanted);
    void fitStretched();
    int lastToYield() const;
    void sortBy(int column);
    QList<int> order() const;

    ListModel* m_model;
    QString m_kept;       // number of the current row while rows are replaced
    int m_keptTop = 0;
    bool m_fitting = false;
    QSet<int> m_byHand;   // columns that somebody gave a width, or asked for
    QSet<int> m_noRoom;   // those left out until the window is wider
};

} // namespace fuwutai
