// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/weekly_page_parts.h"

#include "ui/pages/plain_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace fuwutai {

namespace {

constexpr int kToneRole = Qt::UserRole + 1;
constexpr int kGlyphRole = Qt::UserRole + 2;
constexpr int kOrderRole = Qt::UserRole + 3;   // the limit of its order, in words

constexpr PlainColumn kColumns[]{{L10N("Number"), 150}, {L10N("Home"), 104}, {L10N("Matter"), 0}, {L10N("Department"), 92},
                                {L10N("Limit"), 100}, {L10N("Date and cause"), 0}};
constexpr int kLimit = 4;
constexpr int kTwoLines = 46;  // px: sentences are read, not guessed

// The limit as the badge that every list shows, that of its order below it.
class LimitDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QString words = index.data().toString();
        QStyleOptionViewItem bare = option;
        initStyleOption(&bare, index);
        bare.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &bare, painter, option.widget);
        const QString order = index.data(kOrderRole).toString();
        const QRect all = option.rect.adjusted(6, 0, -2, 0);
        const QRect upper = order.isEmpty() ? all : all.adjusted(0, 2, 0, -all.height() / 2);
        const BadgeLook look{Glyph(index.data(kGlyphRole).toInt()), Tone(index.data(kToneRole).toInt())};
        if (!words.isEmpty()) paintBadge(*painter, upper, look, words, tokens());
        if (order.isEmpty()) return;
        painter->save();
        painter->setFont(sized(option.font, kNotePx));
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(QRect(all.left(), upper.bottom(), all.width(), all.bottom() - upper.bottom()), Qt::AlignLeft | Qt::AlignVCenter, order);
        painter->restore();
    }
};

constexpr qint64 kDayMs = 24 * 3'600'000;

struct LimitWords {
    QString words;
    BadgeLook look;
};

LimitWords limitOf(const WeekItem& item, Instant due, Instant now)
{
    if (!due.isSet() || item.workdays >= 0) return {};
    const qint64 over = (now.ms - due.ms) / kDayMs; // whole days, as lists count them
    if (due < now) return {over < 1 ? say("overdue today") : say("%1 d over").arg(over), lookOf(Urgency::Overdue)};
    if (localDate(due) == localDate(now)) return {say("today"), lookOf(Urgency::Soon)};
    return {localDate(due).toString(QStringLiteral("MM-dd")), {}};
}

// The day first: where there is little room the sentence is cut, and the day that was promised is not.
QString causeOf(const WeekItem& item)
{
    QStringList parts;
    if (item.expected.isValid()) parts << item.expected.toString(QStringLiteral("MM-dd"));
    if (item.workdays >= 0) parts << item.result << say("%1 working days").arg(item.workdays);
    else parts << item.reason;
    parts.removeAll(QString());
    return parts.join(say(", "));
}

} // namespace

WeekItems::WeekItems(QWidget* parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("week.items"));
    setAccessibleName(say("Records of this figure"));
    makePlain(*this, kColumns);
    setItemDelegateForColumn(kLimit, new LimitDelegate(this));
    verticalHeader()->setDefaultSectionSize(kTwoLines);
    connect(this, &QTableWidget::cellDoubleClicked, this, [this](int row, int) { openRow(row); });
}

void WeekItems::show(const QList<WeekItem>& items, Instant now)
{
    m_items = items;
    setRowCount(0);
    setRowCount(int(items.size()));
    for (int row = 0; row < items.size(); ++row) {
        const WeekItem& i = items.at(row);
        const LimitWords limit = limitOf(i, i.due, now), order = limitOf(i, i.orderDue, now);
        const QStringList texts{i.late ? i.number + QLatin1Char('*') : i.number, i.home, i.matter, i.department, limit.words, causeOf(i)};
        for (int column = 0; column < texts.size(); ++column) {
            auto* cell = new QTableWidgetItem(texts.at(column));
            cell->setToolTip(texts.at(column));
            setItem(row, column, cell);
        }
        item(row, kLimit)->setData(kToneRole, int(limit.look.tone));
        item(row, kLimit)->setData(kGlyphRole, int(limit.look.glyph));
        if (order.words.isEmpty()) continue;
        item(row, kLimit)->setData(kOrderRole, say("order %1").arg(order.words));
        item(row, kLimit)->setToolTip(QStringList{limit.words, say("order %1").arg(order.words)}.join(QLatin1Char('\n')).trimmed());
    }
}

void WeekItems::openRow(int row)
{
    if (row < 0 || row >= m_items.size() || m_items.at(row).type.isEmpty()) return;
    Q_EMIT opened(m_items.at(row).type, m_items.at(row).number);
}

void WeekItems::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->modifiers()) return openRow(currentRow());
    }
    QTableWidget::keyPressEvent(event);
}

} // namespace fuwutai
