// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/category_field.h"

#include "core/base/text.h"
#include "core/base/words.h"
#include "ui/fields/glyphs.h"

#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace fuwutai {

namespace {

constexpr int kItemHeight = 27, kMostShown = 13, kColumns = 2;
constexpr int kApart = 18; // of the panel's edge, where the list stands beside it
constexpr int kCodeRole = Qt::UserRole + 1;

class CodeDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        const auto* list = qobject_cast<const QListView*>(option.widget);
        return list ? list->gridSize() : QSize(100, kItemHeight);
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = tokens();
        painter->save();
        if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, t.accentSoft);
        const QString code = index.data(kCodeRole).toString();
        painter->setFont(sized(option.font, kNotePx, true));
        painter->setPen(t.accent);
        painter->drawText(option.rect.adjusted(8, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, code);
        painter->setFont(sized(option.font, 13));
        painter->setPen(t.ink);
        const QRect words = option.rect.adjusted(32, 0, -4, 0);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }
};

bool isCalled(const QString& name, const QString& letters) { return name.contains(letters, Qt::CaseInsensitive) || pinyinTokens(name).contains(letters); }

// Of a word that people say more than its first letter: one letter alone would find nearly all.
bool isMeant(const CodedCategory& category, const QString& letters)
{
    const bool one = letters.size() == 1 && letters.front().unicode() < 128;
    return !one && std::any_of(category.words.begin(), category.words.end(), [&](const QString& word) { return isCalled(word, letters); });
}

} // namespace

CategoryField::CategoryField(QWidget* parent) : QLineEdit(parent), m_list(new QListView(this))
{
    setObjectName(QStringLiteral("category"));
    setAccessibleName(say("Category"));
    setPlaceholderText(say("Two letters, or a name"));
    // Two plain letters must arrive as they are, also while a Chinese input method is on.
    setAttribute(Qt::WA_InputMethodEnabled, false);
    m_list->setObjectName(QStringLiteral("popup"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CodeDelegate(m_list));
    m_list->setViewMode(QListView::ListMode);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(true);
    m_list->setUniformItemSizes(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(say("Categories"));
    m_list->hide();
    connect(this, &QLineEdit::textEdited, this, &CategoryField::typed);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.data(Qt::UserRole).toString()); });
}

void CategoryField::setCategories(const QList<CodedCategory>& categories)
{
    m_all = withCodes(categories);
    narrow({});
    if (!m_chosen.isEmpty()) setCategory(m_chosen);
}

const CodedCategory* CategoryField::found(const QString& number) const
{
    for (const CodedCategory& c : m_all)
        if (c.number == number) return &c;
    return nullptr;
}

void CategoryField::setCategory(const QString& number)
{
    m_chosen = number;
    const CodedCategory* c = found(number);
    setText(c ? c->name : number);
    m_list->hide();
}

void CategoryField::setKind(const QString& kind)
{
    m_kind = kind;
    if (m_list->isVisible()) narrow(m_chosen.isEmpty() ? text() : QString());
}

// Of the kind, then of every kind, then of others; each in the order that is known.
QList<CodedCategory> CategoryField::ordered() const
{
    const auto rank = [this](const CodedCategory& c) { return m_kind.isEmpty() || c.kind == m_kind ? 0 : c.kind.isEmpty() ? 1 : 2; };
    QList<CodedCategory> all = m_all;
    std::stable_sort(all.begin(), all.end(), [&](const CodedCategory& a, const CodedCategory& b) { return rank(a) < rank(b); });
    return all;
}

// What has the letters in its name comes before what people only call so.
QList<CodedCategory> CategoryField::fitting(const QString& letters) const
{
    QList<CodedCategory> named, meant;
    for (const CodedCategory& c : ordered()) {
        if (letters.isEmpty() || c.code.startsWith(letters) || isCalled(c.name, letters)) named << c;
        else if (isMeant(c, letters)) meant << c;
    }
    return named + meant;
}

void CategoryField::narrow(const QString& text)
{
    m_model.clear();
    for (const CodedCategory& c : fitting(halfWidth(text).trimmed().toLower())) {
        auto* item = new QStandardItem(c.name);
        item->setData(c.number, Qt::UserRole);
        item->setData(c.code, kCodeRole);
        item->setData(QStringLiteral("%1 %2").arg(c.code, c.name), Qt::AccessibleTextRole);
        m_model.appendRow(item);
    }
    if (m_model.rowCount() > 0) return m_list->setCurrentIndex(m_model.index(0, 0));
    auto* nothing = new QStandardItem(say("Nothing found"));
    nothing->setEnabled(false);
    m_model.appendRow(nothing);
}

bool CategoryField::isFound() const { return m_list->currentIndex().flags().testFlag(Qt::ItemIsEnabled); }

void CategoryField::typed(const QString& text)
{
    if (!m_chosen.isEmpty()) {
        m_chosen.clear();
        Q_EMIT chosen({});
    }
    const QString code = halfWidth(text).trimmed().toLower();
    for (const CodedCategory& c : m_all)
        if (!code.isEmpty() && c.code == code) {
            Q_EMIT jumps();
            return choose(c.number);
        }
    narrow(text);
    showList();
}

void CategoryField::choose(const QString& number)
{
    setCategory(number);
    Q_EMIT chosen(number);
    Q_EMIT passed();
}

void CategoryField::showList()
{
    if (m_model.rowCount() == 0) return m_list->hide();
    // Beside the panel where there is room, so that the kinds stay in sight; else over what stands below.
    QWidget* page = window();
    m_list->setParent(page);
    const int rows = qMin(kMostShown, (m_model.rowCount() + kColumns - 1) / kColumns);
    const QSize size(width(), rows * kItemHeight + 8);
    const int beside = mapTo(page, QPoint()).x() - size.width() - kApart;
    const QPoint at = beside >= 0 ? QPoint(beside, mapTo(page, QPoint()).y()) : mapTo(page, QPoint(0, height() + 3));
    m_list->setGridSize(QSize((width() - 16) / kColumns, kItemHeight));
    m_list->setGeometry(QRect(QPoint(at.x(), qBound(0, at.y(), qMax(0, page->height() - size.height()))), size));
    m_list->show();
    m_list->raise();
}

// A key that means something here is not to be taken as a shortcut of the window: Escape closes the list first.
bool CategoryField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_list->isVisible() && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void CategoryField::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool open = m_list->isVisible();
    const int now = m_list->currentIndex().row(), last = m_model.rowCount() - 1;
    const auto go = [&](int row) { m_list->setCurrentIndex(m_model.index(qBound(0, row, last), 0)); };
    if (open && key == Qt::Key_Down) return go(now + kColumns);
    if (open && key == Qt::Key_Up) return go(now - kColumns);
    if (open && key == Qt::Key_Escape) return m_list->hide();
    if (key == Qt::Key_Down) return showList();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        // Words that lead to no category keep one here, with the list that says so.
        if (m_chosen.isEmpty() && !text().isEmpty()) return isFound() ? choose(m_list->currentIndex().data(Qt::UserRole).toString()) : showList();
        Q_EMIT passed();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void CategoryField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    selectAll();
    narrow({});
    if (m_chosen.isEmpty()) showList();
}

void CategoryField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    m_list->hide();
    // Letters that led nowhere are no category; what was chosen shows its name again.
    setCategory(m_chosen);
}

void CategoryField::mousePressEvent(QMouseEvent* event)
{
    QLineEdit::mousePressEvent(event);
    selectAll();
    showList();
}

} // namespace fuwutai
