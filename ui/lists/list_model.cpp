// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_model.h"

#include "core/record/numbered.h"
#include "ui/session/answer.h"

#include <QCollator>

namespace fuwutai {

namespace {

constexpr int kMostAgain = 500; // rows read again at a refresh; what lay further down is fetched when scrolled to
constexpr int kWhole = 2000;    // of what is put in order by name: so few that all are read

} // namespace

ListModel::ListModel(Session& session, Lookup& lookup, const QString& type, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_lookup(lookup), m_type(*session.registry().find(type)), m_columns(columnsOf(session.registry(), m_type, lookup.seesSeveralOffices()))
{
    for (const ListColumn& column : std::as_const(m_columns))
        if (const Field* field = m_type.field(column.key); field && field->kind == Kind::Lines) m_lines << column.key;
    connect(&session, &Session::changed, this, [this](const QList<Change>& changes) {
        for (const Change& c : changes)
            if (c.type == m_type.key) return refresh();
    });
    connect(&lookup, &Lookup::changed, this, [this] {
        if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, int(m_columns.size()) - 1));
    });
}

void ListModel::setFilters(const QList<Filter>& filters)
{
    m_filters = filters;
    reload();
}

void ListModel::setSort(const QString& sort)
{
    m_sort = sort;
    reload();
}

// The engine orders by code points; people look names up by their sound.
bool ListModel::isByName() const { return m_sort.isEmpty() && !nameColumn(m_type).isEmpty(); }

QList<ListRow> ListModel::byName(const QList<ListRow>& rows)
{
    const Field& title = *m_type.field(nameColumn(m_type));
    QCollator order;
    order.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, const ListRow*>> sorted;
    for (const ListRow& row : rows) sorted.emplace_back(order.sortKey(m_lookup.text(row.record, title)), &row);
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<ListRow> all;
    for (const auto& [key, row] : sorted) all << *row;
    return all;
}

void ListModel::reload() { ask({}, isByName() ? kWhole : kPage); }

void ListModel::refresh() { ask({}, isByName() ? kWhole : qBound(kPage, int(m_rows.size()), kMostAgain)); }

void ListModel::ask(const QString& after, int limit)
{
    const int mine = ++m_asked;
    m_waiting = true;
    answer(m_session, m_session.ask(ListQuestion{m_type.key, m_filters, m_sort, after, limit, m_lines}), this, [this, mine, fromStart = after.isEmpty()](const Result<ListPage>& answer) {
        if (mine != m_asked) return;
        m_waiting = false;
        if (!answer) {
            Q_EMIT failed(answer.error().text());
            return;
        }
        ListPage page = *answer;
        if (isByName()) page.rows = byName(page.rows);
        take(page, fromStart);
        Q_EMIT loaded();
    });
}

bool ListModel::sameRows(const QList<ListRow>& rows) const
{
    return rows.size() == m_rows.size() && std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const ListRow& a, const ListRow& b) { return a.record.id == b.record.id; });
}

void ListModel::take(const ListPage& page, bool fromStart)
{
    m_next = page.next;
    if (!fromStart) {
        if (page.rows.isEmpty()) return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page.rows.size()) - 1);
        m_rows += page.rows;
        endInsertRows();
    } else if (sameRows(page.rows)) {
        m_rows = page.rows;
        if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, int(m_columns.size()) - 1));
    } else {
        Q_EMIT aboutToReplace();
        beginResetModel();
        m_rows = page.rows;
        endResetModel();
        Q_EMIT replaced();
    }
}

QString ListModel::numberAt(int row) const { return row >= 0 && row < m_rows.size() ? m_rows[row].record.number : QString(); }

int ListModel::rowOf(const QString& number) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].record.number == number) return i;
    return -1;
}

int ListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int ListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

QString ListModel::text(const ListRow& row, const ListColumn& column) const
{
    switch (column.what) {
    case ListColumn::What::Clock: return m_lookup.clockText(row.clock);
    case ListColumn::What::Number: return numberWords(row.record.number);
    case ListColumn::What::State: return m_type.stateText(row.record.state);
    case ListColumn::What::Office: return row.record.office.isEmpty() ? say("All") : m_lookup.words(QStringLiteral("office"), row.record.office);
    case ListColumn::What::Field: break;
    }
    const Field& field = *m_type.field(column.key);
    const QString told = m_lookup.text(row.record, field);
    const bool forAll = field.target == QLatin1String("office") || field.target == QLatin1String("community");
    return told.isEmpty() && forAll && m_type.officeless ? say("All") : told; // what all offices share holds for every one, unless it names one
}

// Amounts and counts line up at their last digit.
int ListModel::alignmentOf(const ListColumn& column) const
{
    const Field* field = column.what == ListColumn::What::Field ? m_type.field(column.key) : nullptr;
    const bool counts = field && (field->kind == Kind::Amount || field->kind == Kind::Integer);
    return int((counts ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant ListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    const ListRow& row = m_rows[index.row()];
    const ListColumn& column = m_columns[index.column()];
    if (role == NumberRole) return row.record.number;
    if (role == UrgencyRole) return column.what == ListColumn::What::Clock ? int(m_lookup.urgency(row.clock)) : -1;
    if (role == Qt::DisplayRole) return text(row, column);
    if (role == Qt::ToolTipRole) return column.what == ListColumn::What::Clock ? limitTip(m_lookup, row) : text(row, column);
    if (role == Qt::TextAlignmentRole) return alignmentOf(column);
    // A screen reader is told what the column is.
    if (role == Qt::AccessibleTextRole) return QStringLiteral("%1: %2").arg(column.title, text(row, column));
    return {};
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) return {};
    if (role == Qt::DisplayRole) return m_columns[section].title;
    if (role == Qt::TextAlignmentRole) return alignmentOf(m_columns[section]) | int(Qt::TextWordWrap);
    return {};
}

bool ListModel::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && !m_next.isEmpty() && !m_waiting; }

void ListModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) ask(m_next, kPage);
}

} // namespace fuwutai
