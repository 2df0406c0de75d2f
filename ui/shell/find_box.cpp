// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/find_box.h"

#include "core/base/words.h"
#include "core/record/numbered.h"
#include "ui/fields/glyphs.h"
#include "ui/fields/typed.h"
#include "ui/session/answer.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace fuwutai {

namespace {

constexpr int kDebounceMs = 80, kItem = 34, kMostShown = 12, kMostCommands = 4, kAround = 10;
enum Role { TypeRole = Qt::UserRole, NumberRole, TitleRole, StateRole, LabelRole, CommandRole, PhoneRole };

class FoundDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {100, kItem}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = tokens();
        painter->save();
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? t.accentSoft : t.surface);
        const QFont plain = sized(option.font, kTextPx), small = sized(option.font, kNotePx);
        int left = option.rect.left() + 10;
        const int right = option.rect.right() - 10;
        const auto put = [&](const QString& text, const QFont& font, const QColor& color, int width) {
            painter->setFont(font);
            painter->setPen(color);
            painter->drawText(QRect(left, option.rect.top(), width, option.rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                              QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
            left += width + 10;
        };
        const QString number = numberWords(index.data(NumberRole).toString()), state = index.data(StateRole).toString();
        put(index.data(LabelRole).toString(), small, t.muted, 84);
        if (!number.isEmpty()) put(number, plain, t.ink, 156);
        const int stateWidth = QFontMetrics(small).horizontalAdvance(state) + 4;
        put(index.data(TitleRole).toString(), plain, t.ink, right - stateWidth - 10 - left);
        put(state, small, t.muted, stateWidth);
        painter->restore();
    }
};

} // namespace

FindBox::FindBox(Session& session, QWidget* parent) : QLineEdit(parent), m_session(session), m_list(new QListView(this))
{
    setObjectName(QStringLiteral("find"));
    setPlaceholderText(say("Find: number, phone tail, name, room; or what to do"));
    setAccessibleName(say("Find"));
    setToolTip(say("Find a record, or do something (Ctrl+F or F3)"));
    m_list->setObjectName(QStringLiteral("popup"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(say("Found"));
    m_list->hide();
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounceMs);
    connect(this, &QLineEdit::textEdited, &m_debounce, qOverload<>(&QTimer::start));
    connect(&m_debounce, &QTimer::timeout, this, &FindBox::ask);
    connect(m_list, &QListView::clicked, this, &FindBox::open);
}

void FindBox::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void FindBox::ask()
{
    const QString text = this->text().trimmed();
    if (text.isEmpty()) {
        tellNothing(false);
        return m_list->hide();
    }
    FindQuestion question;
    question.typed = text;
    answer(m_session, m_session.ask(question), this, [this, text](const Result<QList<Found>>& answer) { show(text, answer ? *answer : QList<Found>()); });
}

void FindBox::show(const QString& of, const QList<Found>& found)
{
    if (of != text().trimmed()) return;
    m_model.clear();
    addCommands(Fit::Whole);
    addCommands(Fit::Beginning);
    for (const Found& one : found) addRecord(one);
    addCommands(Fit::Within);
    if (found.isEmpty()) addNothing(of);
    for (int row = 0; row < m_model.rowCount() && !m_list->currentIndex().isValid(); ++row)
        if (m_model.item(row)->isEnabled()) m_list->setCurrentIndex(m_model.index(row, 0));
    place();
    tellNothing(m_model.rowCount() == 0);
    if (m_openWhenReady) open(m_list->currentIndex());
    m_openWhenReady = false;
}

void FindBox::addCommands(Fit fit)
{
    int shown = 0;
    for (int i = 0; i < m_commands.size() && shown < kMostCommands; ++i) {
        const FindCommand& one = m_commands[i];
        if (one.words.fit(text()) != fit) continue;
        auto* item = new QStandardItem;
        item->setData(i, CommandRole);
        item->setData(one.label, TitleRole);
        item->setData(one.key, StateRole);
        item->setData(say("Do"), LabelRole);
        item->setData(QStringList{say("Do"), one.label, one.key}.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
        m_model.appendRow(item);
        ++shown;
    }
}

void FindBox::addRecord(const Found& one)
{
    const RecordType* type = m_session.registry().find(one.type);
    auto* item = new QStandardItem;
    item->setData(one.type, TypeRole);
    item->setData(one.number, NumberRole);
    item->setData(one.title, TitleRole);
    item->setData(one.state, StateRole);
    item->setData(type ? say(type->label) : one.type, LabelRole);
    item->setData(QStringList{numberWords(one.number), one.title, one.state}.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
    m_model.appendRow(item);
}

// What comes next where a number was typed that nobody has.
void FindBox::addNothing(const QString& typed)
{
    if (const QString phone = wholePhone(typed); m_mayCall && !phone.isEmpty()) {
        auto* item = new QStandardItem;
        item->setData(phone, PhoneRole);
        item->setData(say("New caller with this number"), TitleRole);
        item->setData(QStringLiteral("Enter"), StateRole);
        item->setData(say("New call"), LabelRole);
        item->setData(say("New caller with this number"), Qt::AccessibleTextRole);
        m_model.appendRow(item);
    }
}

// Said where one looks, in the box: a list of nothing would only lie over the page.
void FindBox::tellNothing(bool nothing)
{
    if (std::exchange(m_nothing, nothing) == nothing) return;
    setAccessibleDescription(nothing ? say("Nothing found") : QString());
    if (nothing) {
        QAccessibleEvent heard(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&heard);
    }
    update();
}

void FindBox::place()
{
    m_list->setParent(window());
    const int rows = qMin(kMostShown, m_model.rowCount());
    m_list->setGeometry(QRect(mapTo(window(), QPoint(0, height() + 4)), QSize(qMax(width(), 620), rows * kItem + 2)));
    m_list->setVisible(hasFocus() && rows > 0);
    m_list->raise();
}

void FindBox::open(const QModelIndex& index)
{
    const QString type = index.data(TypeRole).toString(), number = index.data(NumberRole).toString(), phone = index.data(PhoneRole).toString();
    const QVariant command = index.data(CommandRole);
    if (type.isEmpty() && phone.isEmpty() && !command.isValid()) return;
    m_list->hide();
    clear();
    if (command.isValid()) m_commands[command.toInt()].run();
    else if (!phone.isEmpty()) Q_EMIT callWanted(phone);
    else Q_EMIT opened(type, number);
}

bool FindBox::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FindBox::keyPressEvent(QKeyEvent* event)
{
    const int row = m_list->currentIndex().row(), last = m_model.rowCount() - 1;
    const auto go = [&](int to) { m_list->setCurrentIndex(m_model.index(qBound(0, to, last), 0)); };
    switch (event->key()) {
    case Qt::Key_Down: return go(row + 1);
    case Qt::Key_Up: return go(row - 1);
    case Qt::Key_Escape:
        m_list->hide();
        clear();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_debounce.isActive() || !m_list->isVisible()) {
            m_openWhenReady = true;
            m_debounce.stop();
            return ask();
        }
        return open(m_list->currentIndex());
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void FindBox::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    m_list->hide();
}

void FindBox::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Tokens& t = tokens();
    if (!text().isEmpty() && m_nothing) {
        painter.setPen(t.muted);
        painter.drawText(rect().adjusted(0, 0, -kAround, 0), Qt::AlignRight | Qt::AlignVCenter, say("Nothing found"));
    } else if (text().isEmpty() && !hasFocus()) {
        const QString key = QStringLiteral("Ctrl+F");
        const QSize size = keyHintSize(key, font());
        paintKeyHint(painter, QRect(QPoint(width() - size.width() - kAround, (height() - size.height()) / 2), size), key, t.muted, t.line);
    }
}

} // namespace fuwutai
