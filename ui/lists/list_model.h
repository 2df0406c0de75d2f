// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one type as a table, read page by page by key, never by counting off; refreshed in place when somebody changed
// one of them. Used by ListView; holds only what was scrolled to.
#pragma once

#include "ui/lists/columns.h"
#include "ui/lists/lookup.h"

#include <QAbstractTableModel>

namespace fuwutai {

class ListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { NumberRole = Qt::UserRole, UrgencyRole };
    static constexpr int kPage = 50;

    ListModel(Session& session, Lookup& lookup, const QString& type, QObject* parent = nullptr);

    const RecordType& type() const { return m_type; }
    const QList<ListColumn>& columns() const { return m_columns; }
    const QList<Filter>& filters() const { return m_filters; }
    void setFilters(const QList<Filter>& filters);
    const QString& sort() const { return m_sort; }
    void setSort(const QString& sort);   // as ListQuestion::sort
    void refresh();                      // the same rows again; the view keeps its place
    QString numberAt(int row) const;
    int rowOf(const QString& number) const;
    const Record& recordAt(int row) const { return m_rows[row].record; }
    bool isWaiting() const { return m_waiting; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const QString& why);
    void aboutToReplace();               // a view remembers where it stands
    void replaced();

private:
    void reload();
    bool isByName() const;
    QList<ListRow> byName(const QList<ListRow>& rows);
    void ask(const QString& after, int limit);
    void take(const ListPage& page, bool fromStart);
    bool sameRows(const QList<ListRow>& rows) const;
    QString text(const ListRow& row, const ListColumn& column) const;
    int alignmentOf(const ListColumn& column) const;

    Session& m_session;
    Lookup& m_lookup;
    const RecordType& m_type;
    QList<ListColumn> m_columns;
    QStringList m_lines;                 // those of them that are lines
    QList<Filter> m_filters;
    QString m_sort;
    QList<ListRow> m_rows;
    QString m_next;
    bool m_waiting = false;
    int m_asked = 0;                     // an answer to an older question is dropped
};

} // namespace fuwutai
