// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board_lane.h"

#include "ui/fields/parts.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace fuwutai {

namespace {

constexpr int kLeastWidth = 216, kBarHeight = 4, kNameHeight = 22, kNameApart = 8;
const QString kMime = QStringLiteral("application/x-fuwutai-card");

CardRef readCard(const QMimeData& data)
{
    const QStringList parts = QString::fromUtf8(data.data(kMime)).split(QLatin1Char('\n'));
    return parts.size() == 3 ? CardRef{parts[0], parts[1], parts[2]} : CardRef();
}

QString hoursText(qint64 ms) { return QString::number(double(ms) / 3'600'000, 'f', ms % 3'600'000 == 0 ? 0 : 1); }

// Whose hours count.
bool isSomebodys(const BoardLane& lane) { return !lane.name.isEmpty() && !lane.outside; }

QString loadText(const BoardLane& lane)
{
    if (!isSomebodys(lane)) return say("Jobs %1").arg(lane.open());
    return say("Jobs %1, today %2, %3/%4 h").arg(lane.open()).arg(lane.dueToday).arg(hoursText(lane.plannedMs), hoursText(lane.dayMs));
}

// Cards are folded as in a lane that scrolls, so that no card changes its height when the bar comes.
int roomIn(const QStyleOptionViewItem& option)
{
    const auto* list = static_cast<const QListView*>(option.widget);
    return list->width() - list->verticalScrollBar()->sizeHint().width();
}

class CardDelegate : public QStyledItemDelegate {
public:
    CardDelegate(const LaneModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        paintCard(*painter, option, m_model.text(index.row()), roomIn(option));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {100, cardHeight(m_model.text(index.row()), roomIn(option), option.font) + kCardGap};
    }

private:
    const LaneModel& m_model;
};

} // namespace

void LaneModel::show(const BoardLane& lane, Instant now)
{
    beginResetModel();
    m_lane = lane;
    m_texts.clear();
    for (const BoardCard& card : lane.cards) m_texts << cardText(card, lane, m_lookup, now);
    endResetModel();
}

CardRef LaneModel::ref(int row) const { return {m_lane.cards[row].row.record.type->key, m_lane.cards[row].row.record.number, m_lane.name}; }

int LaneModel::rowOf(const CardRef& card) const
{
    for (int i = 0; i < m_lane.cards.size(); ++i)
        if (const CardRef mine = ref(i); mine.type == card.type && mine.number == card.number) return i;
    return -1;
}

QVariant LaneModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const CardText& text = m_texts[index.row()];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return text.spoken();
    return role == Qt::ToolTipRole ? QVariant(QStringLiteral("%1 %2\n%3").arg(text.home, text.matter, text.foot)) : QVariant();
}

Qt::ItemFlags LaneModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags read = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return m_lane.cards[index.row()].action().isEmpty() ? read : read | Qt::ItemIsDragEnabled;
}

QStringList LaneModel::mimeTypes() const { return {kMime}; }

QMimeData* LaneModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (indexes.isEmpty()) return data;
    const CardRef card = ref(indexes.first().row());
    data->setData(kMime, QStringList{card.type, card.number, card.from}.join(QLatin1Char('\n')).toUtf8());
    return data;
}

// What is somebody's is not taken back to nobody: no step does that.
bool LaneModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex&) const
{
    return data->hasFormat(kMime) && !m_lane.name.isEmpty() && !m_lane.outside && readCard(*data).from != m_lane.name;
}

bool LaneModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    Q_EMIT dropped(readCard(*data));
    return true;
}

LaneList::LaneList(LaneModel* model, QWidget* parent) : QListView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new CardDelegate(*model, this));
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust); // the height of a card follows the width of its lane
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::CopyAction);
    setStyleSheet(QStringLiteral("QListView { background: transparent; } QListView::item { padding: 0; min-height: 0; }"));
    connect(this, &QListView::doubleClicked, this, &LaneList::opened);
}

void LaneList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid()) Q_EMIT chosen();
}

void LaneList::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier | Qt::ShiftModifier));
    if (!plain || !currentIndex().isValid()) return QListView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left: return Q_EMIT sideways(-1);
    case Qt::Key_Right: return Q_EMIT sideways(1);
    case Qt::Key_A: return Q_EMIT sendWanted();
    case Qt::Key_D: return Q_EMIT timeWanted();
    case Qt::Key_Return:
    case Qt::Key_Enter: return Q_EMIT opened();
    default: return QListView::keyPressEvent(event);
    }
}

LaneColumn::LaneColumn(Lookup& lookup, QWidget* parent) : QWidget(parent), m_lookup(lookup), m_name(label({}, "", this)), m_load(label({}, "note", this))
{
    auto* model = new LaneModel(lookup, this);
    m_list = new LaneList(model, this);
    m_name->setFixedHeight(kNameHeight); // whatever script the name is in
    m_name->setFont(sized(m_name->font(), kTextPx, true));
    auto* head = new QHBoxLayout;
    head->setSpacing(kNameApart);
    head->addWidget(m_name, 1);
    head->addWidget(m_load);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(kBarHeight + 10);
    all->addLayout(head);
    all->addWidget(m_list, 1);
}

// A name of four characters stands beside a full day's load, in the words of the language.
int LaneColumn::leastWidth()
{
    BoardLane full;
    full.name = QString(4, QChar(0x5e08));
    full.dueToday = 10;
    full.plannedMs = full.dayMs = 27'000'000;
    return std::max(kLeastWidth, QFontMetrics(sized(QFont(), kTextPx, true)).horizontalAdvance(full.name) + kNameApart + QFontMetrics(sized(QFont(), kNotePx)).horizontalAdvance(loadText(full)));
}

void LaneColumn::show(const BoardLane& lane, Instant now, bool withOffice)
{
    QString name = lane.name.isEmpty() ? say("Not given away") : lane.name;
    if (withOffice && !lane.name.isEmpty()) name = QStringLiteral("%1 (%2)").arg(name, m_lookup.words(QStringLiteral("office"), lane.office));
    m_name->setText(name);
    m_load->setText(loadText(lane));
    m_full = lane.dayMs > 0 && isSomebodys(lane) ? double(lane.plannedMs) / double(lane.dayMs) : 0;
    m_list->setAccessibleName(QStringLiteral("%1, %2").arg(name, m_load->text()));
    m_list->setObjectName(QStringLiteral("lane.%1").arg(lane.name));
    m_list->cards().show(lane, now);
    update();
}

void LaneColumn::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter p(this);
    const QRect bar(0, m_list->y() - kBarHeight - 6, width(), kBarHeight);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    p.setBrush(t.line);
    p.drawRoundedRect(bar, 2, 2);
    p.setBrush(m_full > 1 ? t.warn : t.accent);
    if (m_full > 0) p.drawRoundedRect(QRect(bar.left(), bar.top(), int(bar.width() * qMin(1.0, m_full)), kBarHeight), 2, 2);
}

} // namespace fuwutai
