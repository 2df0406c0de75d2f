// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/undo_bar.h"

#include "core/record/numbered.h"
#include "ui/session/answer.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace fuwutai {

namespace {

constexpr int kShownMs = 10'000;

bool holdsTyping(const QWidget* field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) return line->isUndoAvailable();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(field)) return text->document()->isUndoAvailable();
    return true; // knows by itself what it does with the key
}

} // namespace

UndoBar::UndoBar(Session& session, QWidget* parent) : Notice(parent), m_session(session), m_back(new Button(say("Take back"), QStringLiteral("Ctrl+Z"), this))
{
    setObjectName(QStringLiteral("undo"));
    row()->insertWidget(0, m_back); // beside the words, which take the whole width
    m_time.setSingleShot(true);
    m_time.setInterval(kShownMs);
    connect(&m_time, &QTimer::timeout, this, &UndoBar::clear);
    connect(m_back, &QPushButton::clicked, this, &UndoBar::takeBack);
    connect(&session, &Session::stepped, this, [this](const DoneStep& step) { told(Tone::Ok, say("Done: %1").arg(deed(step))); });
    connect(&session, &Session::tookBack, this, [this](const DoneStep& step) { told(Tone::Ok, say("Taken back: %1").arg(deed(step))); });
    qApp->installEventFilter(this);
}

UndoBar::~UndoBar() { qApp->removeEventFilter(this); }

QString UndoBar::deed(const DoneStep& step) const
{
    const RecordType* type = m_session.registry().find(step.type);
    const QString label = type && !step.action.isEmpty() ? say(type->actionLabel(step.action)) : QString();
    return QStringLiteral("%1 %2").arg(label, numberWords(step.number)).trimmed();
}

// The button stands there while the step before can be taken back too.
void UndoBar::told(Tone tone, const QString& words)
{
    tell(tone, words);
    m_back->setVisible(!m_session.doneSteps().isEmpty() && m_session.doneSteps().last().mayUndo);
    m_time.start();
}

void UndoBar::note(const QString& words)
{
    told(Tone::Ok, words);
    m_back->hide();
}

void UndoBar::takeBack()
{
    answer(m_session, m_session.takeBack(), this, [this](const Result<Receipt>& done) {
        if (!done) told(Tone::Warn, done.error().text());
    });
}

bool UndoBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride) return false;
    auto* field = qobject_cast<QWidget*>(watched);
    if (!field || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo) || holdsTyping(field)) return false;
    event->ignore();
    return true;
}

} // namespace fuwutai
