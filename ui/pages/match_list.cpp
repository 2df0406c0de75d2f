// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/match_list.h"

#include "core/base/words.h"
#include "ui/fields/glyphs.h"

#include <QStyledItemDelegate>

#include <algorithm>

namespace fuwutai {

namespace {

constexpr int kLine = 20, kPad = 8;
enum Role { WhoRole = Qt::UserRole, WhereRole, OpenRole, CountRole };

class MatchDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {100, kPad * 2 + kLine + (index.data(OpenRole).toString().isEmpty() ? 0 : kLine + 2)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = tokens();
        painter->save();
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? t.accentSoft : t.surface);
        const QRect top = option.rect.adjusted(10, kPad, -10, 0);
        const QRect line(top.left(), top.top(), top.width(), kLine);
        const QFont bold = sized(option.font, kTextPx, true), plain = sized(option.font, kTextPx);
        const QString who = index.data(WhoRole).toString();
        painter->setFont(bold);
        painter->setPen(t.ink);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, who);
        const int used = QFontMetrics(bold).horizontalAdvance(who) + 12;
        painter->setFont(plain);
        const QRect rest = line.adjusted(used, 0, 0, 0);
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(plain).elidedText(index.data(WhereRole).toString(), Qt::ElideRight, rest.width()));
        if (const QString open = index.data(OpenRole).toString(); !open.isEmpty()) openItems(*painter, line.translated(0, kLine + 2), index, open);
        painter->setPen(t.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }

private:
    static void openItems(QPainter& p, const QRect& line, const QModelIndex& index, const QString& open)
    {
        const QFont small = sized(p.font(), kNotePx);
        p.setFont(small);
        const BadgeLook look{Glyph::None, Tone::Bad};
        const QString count = index.data(CountRole).toString();
        int x = 0;
        if (!count.isEmpty()) {
            const QSize size = badgeSize(QFontMetrics(small), look, count);
            paintBadge(p, QRect(line.left(), line.top(), size.width(), line.height()), look, count, tokens());
            x = size.width() + 8;
        }
        p.setFont(small);
        p.setPen(count.isEmpty() ? tokens().muted : tokens().ink);
        const QRect words = line.adjusted(x, 0, 0, 0);
        p.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(small).elidedText(open, Qt::ElideRight, words.width()));
    }
};

QString oneItem(const CallerMatch::OpenItem& item)
{
    return QStringList{item.number, item.state, item.matter}.join(QLatin1Char(' ')).simplified();
}

} // namespace

QString openLine(const CallerMatch& match)
{
    if (!match.open.isEmpty()) return oneItem(match.open.first());
    return match.recent.isEmpty() ? QString() : say("before: %1").arg(oneItem(match.recent.first()));
}

QString warrantyWords(QDate handedOver, QDate today)
{
    int months = (today.year() - handedOver.year()) * 12 + today.month() - handedOver.month();
    if (today < handedOver.addMonths(months)) --months;
    if (months < 0) return say("Home to be handed over %1").arg(handedOver.toString(Qt::ISODate));
    const QString day = handedOver.toString(Qt::ISODate);
    if (months < 12) return say("Home handed over %1, %2 months ago").arg(day).arg(months);
    return say("Home handed over %1, %2 years and %3 months ago").arg(day).arg(months / 12).arg(months % 12);
}

MatchList::MatchList(QWidget* parent) : QListView(parent)
{
    setObjectName(QStringLiteral("popup"));
    setModel(&m_model);
    setItemDelegate(new MatchDelegate(this));
    setFocusPolicy(Qt::NoFocus);       // the big field keeps the keyboard
    setEditTriggers(NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(say("Who may be calling"));
    setStyleSheet(QStringLiteral("QListView::item { padding: 0; min-height: 0; }"));
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) { Q_EMIT taken(index.row()); });
    hide();
}

void MatchList::fill()
{
    m_model.clear();
    int height = 2;
    for (const CallerMatch& match : std::as_const(m_matches)) {
        auto* item = new QStandardItem;
        const QString who = QStringLiteral("%1 %2").arg(match.name, match.relation).trimmed();
        const QString where = QStringList{match.home, match.phone}.join(QStringLiteral("   ")).trimmed();
        item->setData(who, WhoRole);
        item->setData(where, WhereRole);
        item->setData(openLine(match), OpenRole);
        item->setData(match.open.isEmpty() ? QString() : say("%1 open").arg(match.open.size()), CountRole);
        item->setData(QStringList{who, where, openLine(match)}.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
        m_model.appendRow(item);
        height += kPad * 2 + kLine + (openLine(match).isEmpty() ? 0 : kLine + 2);
    }
    setFixedHeight(height);
    setVisible(!m_matches.isEmpty());
    if (!m_matches.isEmpty()) setCurrentIndex(m_model.index(0, 0));
}

void MatchList::show(const QList<CallerMatch>& matches)
{
    m_matches = matches;
    fill();
}

void MatchList::showTaken(const CallerMatch& match) { show(QList<CallerMatch>{match}); }

const CallerMatch& MatchList::current() const { return m_matches[qMax(0, currentIndex().row())]; }

QString MatchList::onlyHome() const
{
    const auto same = [&](const CallerMatch& m) { return m.home == m_matches.first().home; };
    return !m_matches.isEmpty() && std::all_of(m_matches.begin(), m_matches.end(), same) ? m_matches.first().home : QString();
}

void MatchList::step(int by)
{
    if (m_matches.isEmpty()) return;
    setCurrentIndex(m_model.index(qBound(0, currentIndex().row() + by, int(m_matches.size()) - 1), 0));
}

} // namespace fuwutai
