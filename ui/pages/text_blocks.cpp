// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/text_blocks.h"

#include "core/base/words.h"
#include "core/query/lists.h"
#include "ui/fields/theme.h"
#include "ui/session/answer.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>

namespace fuwutai {

namespace {

constexpr int kMostBlocks = 1000, kMostShown = 5;
const QString kType = QStringLiteral("text_block");

QString oneLine(QString text) { return text.replace(QLatin1Char('\n'), QLatin1Char(' ')); }

} // namespace

TextBlocks::TextBlocks(Session& session, QWidget* area) : QObject(area), m_session(session), m_area(area), m_list(new QListWidget(area))
{
    m_list->setObjectName(QStringLiteral("textBlocks"));
    m_list->setAccessibleName(say("Text blocks"));
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keys, and its input method
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(Qt::Key_Return, {}); });
    connect(qApp, &QApplication::focusChanged, m_list, &QWidget::hide);
    connect(&session, &Session::changed, this, [this](const QList<Change>& changes) {
        if (std::any_of(changes.begin(), changes.end(), [](const Change& c) { return c.type == kType; })) read();
    });
    qApp->installEventFilter(this);
    read();
}

void TextBlocks::read()
{
    ListQuestion question;
    question.type = kType;
    question.filters = {Filter{QStringLiteral("phase"), QStringLiteral("open")}};
    question.sort = QStringLiteral("number");
    question.limit = kMostBlocks;
    answer(m_session, m_session.ask(question), this, [this](const Result<ListPage>& page) {
        if (!page) return;
        m_blocks.clear();
        for (const ListRow& row : page->rows) m_blocks << Block{row.record.text(QStringLiteral("mark")), row.record.text(QStringLiteral("words"))};
    });
}

bool TextBlocks::eventFilter(QObject* watched, QEvent* event)
{
    // A shortcut elsewhere (Escape, Enter) must not take the key from the open list.
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) return false;
    auto* edit = qobject_cast<QPlainTextEdit*>(watched);
    if (!edit || edit->isReadOnly() || !m_area->isAncestorOf(edit)) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() & ~Qt::KeypadModifier & ~Qt::ShiftModifier) return false;
    if (event->type() == QEvent::ShortcutOverride) {
        if (m_list->isVisible()) event->accept();
        return false;
    }
    return press(edit, key->key(), key->text());
}

bool TextBlocks::press(QPlainTextEdit* edit, int key, const QString& typed)
{
    if (m_list->isVisible()) return choose(key, typed);
    if (key == Qt::Key_F4) {
        if (!expand(edit)) offer(edit);
        return true;
    }
    return (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) && expand(edit);
}

// A mark right before the cursor, behind a semicolon, Chinese or Latin.
bool TextBlocks::expand(QPlainTextEdit* edit)
{
    static const QRegularExpression marked(QStringLiteral("[;\uff1b]([a-z][a-z0-9]*)$"));
    const QTextCursor cursor = edit->textCursor();
    const auto match = marked.match(cursor.block().text().left(cursor.positionInBlock()));
    if (cursor.hasSelection() || !match.hasMatch()) return false;
    for (const Block& block : m_blocks) {
        if (block.mark != match.captured(1)) continue;
        put(edit, int(match.capturedLength()), block.words);
        return true;
    }
    return false;
}

void TextBlocks::offer(QPlainTextEdit* edit)
{
    m_edit = edit;
    m_typed.clear();
    m_list->clear();
    for (const Block& block : m_blocks) {
        auto* item = new QListWidgetItem(QStringLiteral("%1   %2").arg(block.mark, oneLine(block.words)), m_list);
        item->setToolTip(block.words);
    }
    if (m_blocks.isEmpty()) (new QListWidgetItem(say("No text block yet; they are kept under Settings, Text blocks"), m_list))->setFlags(Qt::NoItemFlags);
    else m_list->setCurrentRow(0);
    placeAt(edit);
    m_list->show();
    m_list->raise();
}

// Under the field or above it, and no wider: what is being written stays in sight.
void TextBlocks::placeAt(QPlainTextEdit* edit)
{
    m_list->ensurePolished();
    const QRect seen = edit->visibleRegion().boundingRect();
    const QRect field(edit->mapTo(m_area, seen.topLeft()), seen.size());
    const int height = qMin(kMostShown, m_list->count()) * m_list->sizeHintForRow(0) + kGrid;
    const int below = m_area->height() - field.bottom() - 1, above = field.top();
    const bool under = below >= qMin(height, above);
    const int tall = qMin(height, under ? below : above);
    m_list->setGeometry(field.left(), under ? field.bottom() + 1 : field.top() - tall, field.width(), tall);
}

// A key while the list is shown: moving, taking, leaving; letters lead to the mark that begins with them.
bool TextBlocks::choose(int key, const QString& typed)
{
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1), m_list->count() - 1));
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_list->hide();
        if (m_edit && m_list->currentRow() >= 0 && m_list->currentRow() < m_blocks.size()) put(m_edit, 0, m_blocks.at(m_list->currentRow()).words);
    } else if (key == Qt::Key_Shift) {
        return false;
    } else if (typed.isEmpty() || !typed.at(0).isLetterOrNumber()) {
        m_list->hide(); // Escape, or anything that is no mark
        return key == Qt::Key_Escape || key == Qt::Key_F4;
    } else {
        m_typed += typed.toLower();
        const auto found = std::find_if(m_blocks.begin(), m_blocks.end(), [this](const Block& b) { return b.mark.startsWith(m_typed); });
        if (found != m_blocks.end()) m_list->setCurrentRow(int(found - m_blocks.begin()));
    }
    return true;
}

// At the cursor; what is selected stays, before the words. `replaced`: characters of the mark.
void TextBlocks::put(QPlainTextEdit* edit, int replaced, const QString& words)
{
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(cursor.selectionEnd());
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, replaced);
    cursor.insertText(words);
    cursor.endEditBlock();
    edit->setTextCursor(cursor);
}

} // namespace fuwutai
