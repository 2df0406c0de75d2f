// SPDX-License-Identifier: GPL-3.0-or-later
// Letters typed at a list of choices: they go to the entry whose words, pinyin or initials begin so.
#include "core/base/text.h"
#include "ui/fields/parts.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QScrollBar>

namespace fuwutai {

namespace {

constexpr qint64 kTogetherMs = 1000;             // letters that come faster are one word
constexpr int kPopupRoom = 8;

bool beginsSo(const QString& words, const QString& letters)
{
    if (words.startsWith(letters, Qt::CaseInsensitive)) return true;
    const QStringList sounds = pinyinTokens(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::any_of(sounds.begin(), sounds.end(), [&](const QString& sound) { return sound.startsWith(letters); });
}

} // namespace

// From `from` on, round to its start; -1: none.
int Combo::entryFor(const QString& letters, int from) const
{
    for (int step = 0; step < count(); ++step)
        if (const int row = (from + step) % count(); beginsSo(itemText(row), letters)) return row;
    return -1;
}

// One letter again and again goes from one entry to the next.
bool Combo::seek(const QKeyEvent& key)
{
    const QString typed = halfWidth(key.text()).toLower();
    const bool said = typed.size() == 1 && typed.front().isLetterOrNumber() && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!said || count() == 0) return false;
    if (!m_since.isValid() || m_since.hasExpired(kTogetherMs)) m_letters.clear();
    m_since.start();
    const int now = qMax(0, view()->isVisible() ? view()->currentIndex().row() : currentIndex());
    const bool again = m_letters == typed;
    const int row = again ? entryFor(typed, now + 1) : entryFor(m_letters + typed, m_letters.isEmpty() ? now + 1 : now);
    if (!again) m_letters += typed;
    if (row < 0) return true;
    if (view()->isVisible()) view()->setCurrentIndex(model()->index(row, modelColumn(), rootModelIndex()));
    else if (row != currentIndex()) {
        setCurrentIndex(row);
        Q_EMIT activated(row);
    }
    return true;
}

void Combo::showPopup()
{
    view()->removeEventFilter(this);
    view()->installEventFilter(this);
    view()->setMinimumWidth(view()->sizeHintForColumn(modelColumn()) + view()->verticalScrollBar()->sizeHint().width() + kPopupRoom); // as wide as its words, however narrow its cell
    QComboBox::showPopup();
}

bool Combo::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == view() && seek(*static_cast<QKeyEvent*>(event))) return true;
    return QComboBox::eventFilter(watched, event);
}

} // namespace fuwutai
