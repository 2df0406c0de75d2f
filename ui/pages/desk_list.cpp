// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/desk_list.h"

#include "core/record/numbered.h"
#include "ui/fields/glyphs.h"
#include "ui/lists/columns.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace fuwutai {

namespace {

using What = DeskLine::What;

constexpr int kHeadHeight = 44, kColumnsHeight = 28, kMoreHeight = 28, kEndHeight = 14, kSide = 10;
constexpr int kLeastMatter = 44, kReadMatter = 140; // less of it says nothing; so much tells it, or holds a number
constexpr int kTextApart = 8;                     // of a column's words from the next column
constexpr int kActionApart = 14, kKeyApart = 6;   // of the action from the matter, of its key from its word

// What the next action takes at the right end: its word and its key, or its key alone.
int keyWidth(const QFont& font, const DeskLine& line) { return line.action.isEmpty() ? 0 : keyHintSize(line.key, font).width() + kActionApart; }
int actionWidth(const QFont& font, const DeskLine& line)
{
    return line.action.isEmpty() ? 0 : keyWidth(font, line) + QFontMetrics(sized(font, kTextPx)).horizontalAdvance(line.action) + kKeyApart;
}

constexpr int kBadgeApart = 16; // of a limit from the number beside it

int widthOf(const QString& words) { return words.isEmpty() ? 0 : QFontMetrics(sized(QFont(), kTextPx)).horizontalAdvance(words) + kTextApart; }

// What the longest of all rows takes: limits and numbers are read whole and line up; who it is by the name alone, within reason.
struct Wide { int clock, number, name, sum; };
Wide wideOf(const DeskModel& model)
{
    constexpr int kLeastClock = 96, kLeastName = 64, kMostName = 104;
    const int badge = badgeSize(QFontMetrics(badgeFont()), lookOf(Urgency::Paused), model.widestClock()).width() + kBadgeApart;
    return {std::max(kLeastClock, badge), widthOf(model.widestNumber()), std::clamp(widthOf(model.widestName()), kLeastName, kMostName), std::max(widthOf(model.widestSum()), widthOf(model.widestSumHead()))};
}

// Where the columns stand in a row of this width: clock, number, home and customer have their room, the matter what is left.
struct Columns { QRect clock, number, home, customer, matter, sum, action; };
bool isTight(const QRect& row) { return row.width() < 720; }
Columns columnsIn(const QRect& r, Wide wide, int action)
{
    // Where there is little room the matter yields first, then the telephone, then the number: who and where are always in sight.
    const bool narrow = r.width() < 860, least = r.width() < 520;
    Columns c;
    int x = r.left() + kSide;
    const auto take = [&](int width) {
        const QRect cell(x, r.top(), width, r.height());
        x += width;
        return cell;
    };
    c.clock = take(wide.clock);
    c.number = take(least ? 0 : narrow ? wide.number : wide.number + kTextApart);
    c.home = take(narrow ? 138 : 160);
    c.customer = take(isTight(r) ? wide.name : narrow ? 132 : 150);
    c.action = QRect(r.right() - kSide - action, r.top(), action, r.height());
    c.sum = QRect(c.action.left() - wide.sum, r.top(), wide.sum, r.height());
    const int rest = c.sum.left() - x;
    c.matter = take(rest < kLeastMatter ? 0 : rest); // ends before the amount and the action, never under them
    return c;
}

// What a row leaves free at its end. Amounts stay under one another beside the key of the row one is at. Of that row the
// action's word yields where nothing would be left of the matter, since the section's head says it too.
int actionRoom(const QRect& r, Wide wide, const QFont& font, const DeskLine& line, bool here)
{
    const int key = keyWidth(font, line);
    if (!line.sum.isEmpty()) return key;
    if (!here) return 0;
    const int whole = actionWidth(font, line);
    const bool toldAbove = line.row->action == line.section->rows.first().action;
    return toldAbove && columnsIn(r, wide, whole).matter.width() < std::min(widthOf(line.matter), kReadMatter) ? key : whole;
}

// A row's columns, and those of the names above it; in a section that is not about money there is no room for amounts.
Columns columnsOf(const QRect& r, Wide wide, const QFont& font, const DeskLine& line, bool here)
{
    if (line.sum.isEmpty()) wide.sum = 0;
    return columnsIn(r, wide, actionRoom(r, wide, font, line, here));
}

class RowPainter {
public:
    RowPainter(QPainter& painter, const QStyleOptionViewItem& option, const DeskLine& line, Wide widths) : p(painter), o(option), l(line), t(tokens()), wide(widths)
    {
    }

    void paint()
    {
        const QRect r = o.rect.adjusted(0, 0, -1, 0);
        if (l.what == What::End) return;
        card(r);
        if (l.what == What::Head) head(r);
        else if (l.what == What::Columns) names(r);
        else if (l.what == What::More) more(r);
        else row(r);
    }

private:
    // Each line paints its part of the section's card: the head its top, the last row its bottom.
    void card(const QRect& r)
    {
        const bool top = l.what == What::Head, bottom = l.last || l.what == What::More;
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(t.line);
        p.setBrush(l.what == What::Row && (o.state & QStyle::State_Selected) ? t.accentSoft : t.surface);
        QRectF box = QRectF(r).adjusted(0.5, top ? 0.5 : -8, -0.5, bottom ? -0.5 : 8);
        p.save();
        p.setClipRect(o.rect);
        p.drawRoundedRect(box, kRadius, kRadius);
        p.restore();
        if (!bottom && l.what != What::Head) p.fillRect(QRect(r.left() + 1, r.bottom(), r.width() - 2, 1), t.line);
    }
    void head(const QRect& r)
    {
        int x = r.left() + 12;
        const QFont strong = sized(o.font, 15, true);
        const QRect where(x, r.top() + 2, r.width() - 24, r.height() - 2);
        text(where, l.section->title, strong, t.ink);
        x += QFontMetrics(strong).horizontalAdvance(l.section->title) + 10;
        const QString count = QString::number(l.section->count) + (l.section->more && l.section->count <= l.section->rows.size() ? QStringLiteral("+") : QString());
        const BadgeLook look{Glyph::None, hasOverdue() ? Tone::Bad : Tone::Plain};
        const QSize size = badgeSize(QFontMetrics(sized(o.font, kNotePx)), look, count);
        p.setFont(sized(o.font, kNotePx));
        paintBadge(p, QRect(x, where.top(), size.width(), where.height()), look, count, t);
        x += size.width() + 10;
        const int action = actionWidth(o.font, l); // of the section and its key: always in sight; a row says its own when it is gone to
        if (action > 0) this->action(QRect(r.right() - 12 - action, where.top(), action, where.height()), sized(o.font, kTextPx), false);
        text(QRect(x, where.top(), r.right() - 12 - action - x, where.height()), l.section->note, sized(o.font, kNotePx), t.muted);
    }
    bool hasOverdue() const
    {
        return l.section->key == QLatin1String("overdue") || l.section->key == QLatin1String("major");
    }
    void names(const QRect& r)
    {
        const Columns c = columnsOf(r, wide, o.font, l, false);
        const QFont small = sized(o.font, kNotePx);
        text(c.clock, say("Limit"), small, t.muted);
        text(c.number, say("Number"), small, t.muted);
        text(c.home, say("Home or place"), small, t.muted);
        text(c.customer, say("Customer"), small, t.muted);
        text(c.matter, say("Matter"), small, t.muted);
        amount(c.sum, l.sumHead, small, t.muted);
    }
    void more(const QRect& r)
    {
        text(r.adjusted(12, 0, -12, 0), say("and more: open the list"), sized(o.font, kNotePx), t.muted);
    }
    void row(const QRect& r)
    {
        const bool here = o.state & QStyle::State_Selected;
        const Columns c = columnsOf(r, wide, o.font, l, here);
        if (!l.clock.isEmpty()) {
            p.setFont(badgeFont());
            paintBadge(p, c.clock.adjusted(0, 0, -kBadgeApart, 0), lookOf(l.urgency), l.clock, t);
        }
        const QFont plain = sized(o.font, kTextPx);
        text(c.number, l.said, plain, isNumbered(l.number) ? t.ink : t.muted);
        text(c.home, l.home, plain, t.ink);
        text(c.customer, isTight(r) ? l.name : l.customer, plain, t.ink);
        const bool isWhole = l.brief.isEmpty() || widthOf(l.matter) <= c.matter.width();
        text(c.matter, isWhole ? l.matter : l.brief, plain, t.ink);
        amount(c.sum, l.sum, plain, t.ink);
        if (here && !l.action.isEmpty()) action(c.action, plain, true);
    }
    void action(const QRect& r, const QFont& plain, bool here)
    {
        const QSize key = keyHintSize(l.key, o.font);
        const QRect cap(r.right() - key.width(), r.top() + (r.height() - key.height()) / 2, key.width(), key.height());
        const QRect words(r.left(), r.top(), qMax(0, cap.left() - kKeyApart - r.left()), r.height());
        p.setFont(plain);
        p.setPen(here ? t.accent : t.muted);
        if (QFontMetrics(plain).horizontalAdvance(l.action) <= words.width()) p.drawText(words, Qt::AlignRight | Qt::AlignVCenter, l.action);
        paintKeyHint(p, cap, l.key, here ? t.accent : t.muted, here ? t.accent : t.line);
    }
    // Amounts line up at their last digit.
    void amount(const QRect& r, const QString& words, const QFont& font, const QColor& color)
    {
        if (r.width() <= 0) return;
        p.setFont(font);
        p.setPen(color);
        p.drawText(r, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, words);
    }
    void text(const QRect& r, const QString& words, const QFont& font, const QColor& color)
    {
        if (r.width() <= 0) return;
        p.setFont(font);
        p.setPen(color);
        const int room = r.width() - kTextApart;
        const QFontMetrics metrics(font); // a part of a pixel more than it was measured cuts nothing
        p.drawText(r.adjusted(0, 0, -kTextApart + 1, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, metrics.horizontalAdvance(words) <= room ? words : metrics.elidedText(words, Qt::ElideRight, room));
    }

    QPainter& p;
    const QStyleOptionViewItem& o;
    const DeskLine& l;
    const Tokens& t;
    Wide wide;
};

class DeskDelegate : public QStyledItemDelegate {
public:
    DeskDelegate(const DeskModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        RowPainter(*painter, option, m_model.line(index.row()), wideOf(m_model)).paint();
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        switch (What(index.data(DeskModel::WhatRole).toInt())) {
        case What::Head: return {100, kHeadHeight};
        case What::Columns: return {100, kColumnsHeight};
        case What::More: return {100, kMoreHeight};
        case What::End: return {100, kEndHeight};
        case What::Row: break;
        }
        return {100, kRowHeight};
    }

private:
    const DeskModel& m_model;
};

} // namespace

DeskList::DeskList(DeskModel* model, QWidget* parent) : QListView(parent), m_model(model)
{
    setObjectName(QStringLiteral("deskList"));
    setModel(model);
    setItemDelegate(new DeskDelegate(*model, this));
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setAccessibleName(say("My desk"));
    setStyleSheet(QStringLiteral("QListView { background: transparent; } QListView::item { padding: 0; min-height: 0; }"));
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_kept = currentIndex().isValid() ? m_model->line(currentIndex().row()).number : QString();
        m_keptTop = verticalScrollBar()->value();
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        const int row = m_model->rowOf(m_kept);
        if (row < 0) return goToFirst();
        setCurrentIndex(m_model->index(row));
        verticalScrollBar()->setValue(m_keptTop);
    });
    connect(this, &QListView::doubleClicked, this, [this] { open(false); });
}

void DeskList::goToFirst()
{
    const int row = m_model->firstRow();
    if (row >= 0) setCurrentIndex(m_model->index(row));
    scrollToTop();
}

void DeskList::open(bool withAction)
{
    if (!currentIndex().isValid()) return;
    const DeskLine& line = m_model->line(currentIndex().row());
    if (line.row) Q_EMIT opened(line.row->type, line.number, withAction ? line.row->action : QString());
}

void DeskList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || event->button() != Qt::LeftButton) return;
    const DeskLine& line = m_model->line(index.row());
    if (line.row && !line.action.isEmpty() && columnsOf(visualRect(index), wideOf(*m_model), font(), line, true).action.contains(event->pos())) open(true);
}

void DeskList::keyPressEvent(QKeyEvent* event)
{
    const DeskLine* line = currentIndex().isValid() ? &m_model->line(currentIndex().row()) : nullptr;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter) return open(event->modifiers().testFlag(Qt::ControlModifier)); // Ctrl+Enter is the step everywhere
    if (event->matches(QKeySequence::Copy) && line && line->row) {
        QGuiApplication::clipboard()->setText(QStringList{line->clock, line->said, line->home, line->customer, line->matter, line->sum}.join(QLatin1Char('\t')));
        return;
    }
    if (plain && line && line->row && !line->key.isEmpty() && event->text().compare(line->key, Qt::CaseInsensitive) == 0) return open(true);
    QListView::keyPressEvent(event);
}

} // namespace fuwutai
