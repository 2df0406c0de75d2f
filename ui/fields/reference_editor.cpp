// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/editors.h"
#include "ui/fields/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardItemModel>

namespace fuwutai {

namespace {

constexpr int kTypingPauseMs = 120, kPopupRoom = 8;

QString chooseWords() { return say("Choose from the list"); }

} // namespace

ReferenceEditor::ReferenceEditor(const Field& field, const FieldWorld& world, QWidget* parent)
    : FieldEditor(field, world, parent), m_edit(new QLineEdit(this)), m_completer(new QCompleter(this)), m_found(new QStandardItemModel(this))
{
    setInput(m_edit);
    m_edit->setPlaceholderText(say("number or name"));
    m_edit->installEventFilter(this);
    m_completer->setModel(m_found);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_edit);
    m_completer->setMaxVisibleItems(10);
    m_wait.setSingleShot(true);
    m_wait.setInterval(kTypingPauseMs);
    connect(&m_wait, &QTimer::timeout, this, [this] { ask(); });
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_number.clear();
        m_words.clear();
        m_items.clear(); // found for other words
        m_entered = false;
        m_wait.start();
        noteEdit();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { settleLeft(); });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { enter(); });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        if (index.row() < m_items.size()) settle(m_items[index.row()]);
    });
}

QString ReferenceEditor::wordsOf(const QString& number) const
{
    const QString words = number.isEmpty() || !world().nameOf ? QString() : world().nameOf(field().target, number);
    return words.isEmpty() ? number : words;
}

void ReferenceEditor::ask() { ask(m_edit->text().trimmed()); }

void ReferenceEditor::ask(const QString& words)
{
    if (!world().find) return;
    const int mine = ++m_asked;
    m_asking = true;
    world().find(field(), words, this, [this, mine](const FieldWorld::Items& items) {
        if (mine != m_asked) return;
        m_asking = false;
        offer(items);
    });
}

// Nobody goes on over words that lead nowhere; while the answer is on its way, it decides.
void ReferenceEditor::enter()
{
    settleTyped();
    if (m_number.isEmpty() && !m_edit->text().trimmed().isEmpty() && world().find) {
        if (m_wait.isActive()) ask();
        m_wait.stop();
        m_entered = m_asking;
        if (m_asking) return;
        return setReasons({m_items.isEmpty() ? say("Nothing found") : chooseWords()});
    }
    goOn();
}

void ReferenceEditor::offer(const FieldWorld::Items& items)
{
    m_items = items;
    m_found->clear();
    for (const ChoiceAnswer::Item& item : items) {
        m_found->appendRow(new QStandardItem(item.note.isEmpty() ? item.words : QStringLiteral("%1    %2").arg(item.words, item.note)));
    }
    if (!m_edit->hasFocus()) return settleLeft();
    if (std::exchange(m_entered, false)) {
        m_completer->popup()->hide();
        if (!items.isEmpty()) settle(items.first());
        return enter();
    }
    if (items.isEmpty() && m_edit->text().trimmed().isEmpty()) return m_completer->popup()->hide();
    auto* popup = m_completer->popup();
    popup->setMinimumWidth(popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width() + kPopupRoom); // as wide as its words, however narrow its cell
    if (items.isEmpty()) {
        auto* nothing = new QStandardItem(say("Nothing found"));
        nothing->setEnabled(false);
        m_found->appendRow(nothing);
        return m_completer->complete();
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void ReferenceEditor::settle(const ChoiceAnswer::Item& item)
{
    ++m_asked;
    m_asking = false;
    m_number = item.number;
    m_words = item.words;
    m_edit->setText(m_words);
    m_edit->setCursorPosition(0);
    noteEdit();
}

// Left without picking: the only one found is meant, or the one whose number was typed.
void ReferenceEditor::settleTyped()
{
    const QString typed = m_edit->text().trimmed();
    if (!m_number.isEmpty() || typed.isEmpty()) return;
    for (const ChoiceAnswer::Item& item : m_items)
        if (m_items.size() == 1 || item.number.compare(typed, Qt::CaseInsensitive) == 0 || item.words == typed) return settle(item);
}

// What was typed and leads to none, or to several, is said at once: nobody finds it dropped later.
void ReferenceEditor::settleLeft()
{
    settleTyped();
    if (!isSettled() && !m_wait.isActive() && !m_asking && reasons().isEmpty()) setReasons({chooseWords()});
}

bool ReferenceEditor::isSettled() const { return !world().find || !m_number.isEmpty() || m_edit->text().trimmed().isEmpty(); }

void ReferenceEditor::commitComposition()
{
    FieldEditor::commitComposition();
    settleTyped();
}

bool ReferenceEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        m_edit->selectAll();
        ask(m_number.isEmpty() ? m_edit->text().trimmed() : QString());
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

void ReferenceEditor::display(const Value& value)
{
    m_number = std::get<QString>(value);
    m_words = wordsOf(m_number);
    m_items.clear();
    m_edit->setText(m_words);
    m_edit->setCursorPosition(0);
}

void ReferenceEditor::type(const QJsonValue& json)
{
    display(Value(json.toString()));
    if (!m_number.isEmpty() && m_words == m_number) findName();
}

// What a draft kept is a number without its name, or words that were never chosen from the list: it is looked up as if typed.
void ReferenceEditor::findName()
{
    if (!world().find) return;
    const int mine = ++m_asked;
    world().find(field(), m_number, this, [this, mine](const FieldWorld::Items& items) {
        if (mine != m_asked) return;
        m_number.clear();
        m_items = items;
        settleTyped();
        if (isSettled()) return;
        noteEdit();
        setReasons({chooseWords()});
    });
}

QJsonValue ReferenceEditor::read() const { return m_number.isEmpty() ? m_edit->text().trimmed() : m_number; }

} // namespace fuwutai
