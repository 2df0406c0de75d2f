// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_view.h"

#include "ui/fields/glyphs.h"

#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace fuwutai {

namespace {

constexpr int kLeast = 120;            // px of the column that takes what is left
constexpr int kYieldStep = 8;          // so that several that yield end alike
constexpr int kMeasured = 100;         // rows whose words decide how wide the longest column is

constexpr int kHeadPadding = 4;

// Lines as they are laid out: a font's own line spacing is a pixel too small for some.
int headHeight(const QList<ListColumn>& columns)
{
    const QFontMetrics metrics(headFont());
    const bool two = std::any_of(columns.begin(), columns.end(), [&](const ListColumn& c) { return c.shown && metrics.horizontalAdvance(c.title) > c.width - kCellRoom; });
    return metrics.boundingRect(QRect(0, 0, kLeast, kLeast), Qt::TextWordWrap, two ? QStringLiteral("Hg\nHg") : QStringLiteral("Hg")).height();
}

class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int urgency = index.data(ListModel::UrgencyRole).toInt();
        if (urgency < 0) return QStyledItemDelegate::paint(painter, option, index);
        QStyleOptionViewItem bare = option;
        initStyleOption(&bare, index);
        const QString words = bare.text;
        bare.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &bare, painter, option.widget);
        if (words.isEmpty()) return;
        painter->setFont(badgeFont());
        paintBadge(*painter, option.rect.adjusted(6, 0, 6 - kBadgeRoom, 0), lookOf(Urgency(urgency)), words, tokens());
    }
};

} // namespace

ListView::ListView(ListModel* model, QWidget* parent) : QTableView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false); // Tab leaves the list
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setAccessibleName(say(model->type().plural));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(kRowHeight);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setUpHead();
    connect(this, &QTableView::activated, this, [this](const QModelIndex& index) { Q_EMIT opened(m_model->numberAt(index.row())); });
    connect(model, &ListModel::aboutToReplace, this, [this] {
        m_kept = currentNumber();
        m_keptTop = verticalScrollBar()->value();
    });
    connect(model, &ListModel::replaced, this, [this] {
        const int row = m_model->rowOf(m_kept);
        if (row >= 0) setCurrentIndex(m_model->index(row, 0));
        verticalScrollBar()->setValue(m_keptTop);
        fitStretched();
    });
}

void ListView::setUpHead()
{
    QHeaderView* head = horizontalHeader();
    head->setHighlightSections(false);
    head->setStyleSheet(QStringLiteral("QHeaderView::section { padding: %1px 6px %1px 9px; }").arg(kHeadPadding)); // in line with the cells
    head->setSectionsMovable(true);
    head->setMinimumSectionSize(48);
    head->setResizeContentsPrecision(kMeasured);
    head->setMinimumHeight(headHeight(m_model->columns()) + 2 * kHeadPadding + 1);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    const auto& columns = m_model->columns();
    for (int i = 0; i < columns.size(); ++i) {
        setColumnWidth(i, columns[i].width);
        setColumnHidden(i, !columns[i].shown);
    }
    connect(head, &QHeaderView::customContextMenuRequested, this, &ListView::offerColumns);
    connect(head, &QHeaderView::sectionResized, this, [this](int section) {
        if (m_fitting || m_model->columns()[section].stretch) return;
        m_byHand << section;
        fitStretched();
        Q_EMIT columnsChanged();
    });
    connect(head, &QHeaderView::sectionMoved, this, &ListView::columnsChanged);
    head->setSectionsClickable(true);
    connect(head, &QHeaderView::sectionClicked, this, &ListView::sortBy);
}

// What is most urgent, or the newest, is asked for one way only.
void ListView::sortBy(int column)
{
    const QString& key = m_model->columns()[column].sort;
    if (key.isEmpty()) return;
    const QString down = QLatin1Char('-') + key;
    const bool oneWay = m_model->columns()[column].what == ListColumn::What::Clock;
    const QString next = m_model->sort() == down || (oneWay && m_model->sort() == key) ? QString() : m_model->sort() == key ? down : key;
    horizontalHeader()->setSortIndicatorShown(!next.isEmpty());
    horizontalHeader()->setSortIndicator(column, next == down ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_model->setSort(next);
}

void ListView::beginSorted(const QString& sort)
{
    horizontalHeader()->setSortIndicatorShown(!sort.isEmpty());
    for (int i = 0; i < m_model->columns().size() && !sort.isEmpty(); ++i)
        if (m_model->columns()[i].sort == sort) horizontalHeader()->setSortIndicator(i, Qt::AscendingOrder);
    m_model->setSort(sort);
}

// Takes so many px from columns whose words may be of any length, from the one that has most to spare first. How many that were.
int ListView::yielded(int wanted)
{
    const auto& columns = m_model->columns();
    const auto spare = [&](int i) { return isColumnHidden(i) || m_byHand.contains(i) || columns[i].stretch ? 0 : columnWidth(i) - columns[i].least; };
    int taken = 0;
    while (taken < wanted) {
        int most = 0;
        for (int i = 1; i < columns.size(); ++i)
            if (spare(i) > spare(most)) most = i;
        const int step = std::min({wanted - taken, spare(most), kYieldStep});
        if (step <= 0) break;
        setColumnWidth(most, columnWidth(most) - step);
        taken += step;
    }
    return taken;
}

// The column with the longest words takes what the others leave. Where that is not enough the others yield, and then the last of
// them make room whole until the window is wider: nothing is cut at the right edge. What a person chose stays; he scrolls.
void ListView::fitStretched()
{
    const auto& columns = m_model->columns();
    m_fitting = true;
    for (const int i : std::exchange(m_noRoom, {})) setColumnHidden(i, false);
    int room = viewport()->width(), wide = -1;
    QList<int> sharing;
    for (int i = 0; i < columns.size(); ++i) {
        if (isColumnHidden(i)) continue;
        const bool isFree = !columns[i].stretch && !m_byHand.contains(i);
        if (columns[i].stretch) wide = i;
        if (isFree) setColumnWidth(i, columns[i].width);
        if (isFree && columns[i].shares) sharing << i;
        if (i != wide) room -= columnWidth(i);
    }
    if (wide >= 0) {
        const int wanted = qMax(columns[wide].least, qMin(columns[wide].width, kLeast));
        if (room < wanted) room += yielded(wanted - room);
        for (int last = lastToYield(); room < wanted && last >= 0; last = lastToYield()) {
            room += columnWidth(last);
            setColumnHidden(last, true);
            m_noRoom << last;
        }
        const int longest = qMax(columns[wide].width, sizeHintForColumn(wide)); // of the words that are there
        const int share = sharing.isEmpty() ? 0 : qMax(0, room - longest) / int(2 * sharing.size()); // half of it goes to the longest words
        for (const int i : sharing) setColumnWidth(i, columnWidth(i) + share);
        setColumnWidth(wide, qMax(columns[wide].least, room - share * int(sharing.size())));
    }
    m_fitting = false;
}

// By its place on the screen; -1: what is left is needed to know a row by.
int ListView::lastToYield() const
{
    const auto& columns = m_model->columns();
    for (int visual = int(columns.size()) - 1; visual >= 0; --visual) {
        const int i = horizontalHeader()->logicalIndex(visual);
        const bool known = columns[i].stretch || columns[i].key == nameColumn(m_model->type());
        if (columns[i].what == ListColumn::What::Field && !known && !isColumnHidden(i) && !m_byHand.contains(i)) return i;
    }
    return -1;
}

void ListView::offerColumns(const QPoint& at)
{
    QMenu menu(this);
    const QString name = nameColumn(m_model->type()), lead = name.isEmpty() ? QStringLiteral("number") : name; // by which a row is known
    const auto& columns = m_model->columns();
    for (int i = 0; i < columns.size(); ++i) {
        QAction* one = menu.addAction(columns[i].title);
        one->setCheckable(true);
        one->setChecked(!isColumnHidden(i));
        one->setEnabled(columns[i].key != lead);
        connect(one, &QAction::toggled, this, [this, i](bool on) {
            setColumnHidden(i, !on);
            m_noRoom.remove(i);
            if (on) m_byHand << i; // and stays, whatever the room
            fitStretched();
            Q_EMIT columnsChanged();
        });
    }
    menu.exec(horizontalHeader()->mapToGlobal(at));
}

QByteArray ListView::columnState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << horizontalHeader()->saveState() << m_byHand << m_noRoom;
    return state;
}

// Widths that nobody chose follow the words of the language in force.
void ListView::setColumnState(const QByteArray& state)
{
    QByteArray head;
    QDataStream stream(state);
    stream >> head >> m_byHand >> m_noRoom;
    m_fitting = true;
    horizontalHeader()->restoreState(head);
    horizontalHeader()->setSortIndicatorShown(false); // a list begins with the newest
    m_fitting = false;
    fitStretched();
}

QString ListView::currentNumber() const { return currentIndex().isValid() ? m_model->numberAt(currentIndex().row()) : QString(); }

void ListView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitStretched();
}

QMimeData* ListView::copied() const
{
    QList<int> rows;
    for (const QModelIndex& i : selectionModel()->selectedRows()) rows << i.row();
    if (rows.isEmpty() && currentIndex().isValid()) rows << currentIndex().row();
    if (rows.isEmpty()) return nullptr;
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    QString table = QStringLiteral("<table>");
    const auto add = [&](const char* cell, const auto& textOf) {
        QStringList texts;
        table += QLatin1String("<tr>");
        for (const int i : order()) {
            const QString text = textOf(i).replace(QLatin1Char('\t'), QLatin1Char(' '));
            texts << text;
            // Numbers of records and telephones stay text in a spreadsheet.
            table += QStringLiteral("<%1 style=\"mso-number-format:'\\@'\">%2</%1>").arg(QLatin1String(cell), text.toHtmlEscaped());
        }
        table += QLatin1String("</tr>");
        lines << texts.join(QLatin1Char('\t'));
    };
    add("th", [&](int i) { return m_model->columns()[i].title; });
    for (const int row : rows) add("td", [&](int i) { return m_model->index(row, i).data().toString(); });
    auto* data = new QMimeData;
    data->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
    data->setHtml(table + QLatin1String("</table>"));
    return data;
}

QList<int> ListView::order() const
{
    QList<int> all;
    for (int visual = 0; visual < m_model->columnCount(); ++visual) {
        const int i = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(i) || m_noRoom.contains(i)) all << i;
    }
    return all;
}

QStringList ListView::shownKeys() const
{
    QStringList keys;
    for (const int i : order())
        if (const ListColumn& column = m_model->columns()[i]; column.what != ListColumn::What::Clock) keys << column.key;
    return keys;
}

void ListView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        if (QMimeData* data = copied()) QGuiApplication::clipboard()->setMimeData(data);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!currentNumber().isEmpty()) Q_EMIT opened(currentNumber());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace fuwutai
