// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/field_editor.h"

#include "ui/fields/editors.h"
#include "ui/fields/parts.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace fuwutai {

FieldEditor::FieldEditor(const Field& field, const FieldWorld& world, QWidget* parent)
    : QWidget(parent), m_field(field), m_world(world), m_layout(new QVBoxLayout(this))
{
    setObjectName(field.key);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
}

// What goes with it may lose the focus on the way, and would tell an editor of which half is gone.
FieldEditor::~FieldEditor()
{
    for (QObject* part : findChildren<QObject*>()) part->disconnect(this);
}

void FieldEditor::setInput(QWidget* input)
{
    m_input = input;
    m_layout->addWidget(input, 1);
    input->installEventFilter(this);
    input->setAccessibleName(say(m_field.label));
    setAccessibleName(say(m_field.label));
    setFocusProxy(input);
}

bool FieldEditor::isMasked(const Value& value) const
{
    return !isSeen(m_world.sight, maskOf(m_field.kind)) && std::holds_alternative<Personal>(value) && !isEmpty(value);
}

QString FieldEditor::textOf(const Value& value) const
{
    if (isMasked(value)) return {};
    return displayText(m_field, value, openFor(m_world.sight));
}

void FieldEditor::setValue(const Value& value)
{
    const QSignalBlocker quiet(this);
    display(value);
    m_before = read();
    m_masked = isMasked(value);
    setDoubt({});
}

void FieldEditor::putTyped(const QJsonValue& json)
{
    type(json);
    noteEdit();
}

bool FieldEditor::isChanged() const { return read() != m_before; }
bool FieldEditor::blank() const
{
    const QJsonValue now = read();
    // A flag that is needed is one that has to be set: without its mark nothing is said.
    return now.isNull() || now.isUndefined() || now == QJsonValue(false) || (now.isString() && now.toString().trimmed().isEmpty());
}
bool FieldEditor::isBlank() const { return blank() && !(m_masked && !isChanged()); }

void FieldEditor::setReasons(const QStringList& reasons)
{
    m_reasons = reasons;
    sayWhy();
}

void FieldEditor::setDoubt(const QString& words)
{
    m_doubt = words;
    sayWhy();
}

// Why it was refused, else what is odd about it: at the field, and as its tool tip where it lies over a cell.
void FieldEditor::sayWhy()
{
    const QStringList said = m_reasons.isEmpty() && !m_doubt.isEmpty() ? QStringList{m_doubt} : m_reasons;
    tell(m_why, "bad-note", said.join(QLatin1Char('\n')));
    if (m_why) setLook(m_why, m_reasons.isEmpty() ? "warn-note" : "bad-note");
    if (m_input) m_input->setAccessibleDescription(said.join(QStringLiteral("; ")));
    setToolTip(said.join(QLatin1Char('\n')));
    markInput();
    Q_EMIT told();
}

void FieldEditor::setNote(const QString& words)
{
    m_noted = words;
    tell(m_note, "note", words);
}

// Under the input, as long as there is something to say.
void FieldEditor::tell(QLabel*& at, const char* look, const QString& words)
{
    if (!at && !words.isEmpty()) {
        at = label({}, look, this);
        at->setWordWrap(true);
        m_layout->addWidget(at);
    }
    if (!at) return;
    at->setText(words);
    at->setVisible(!m_onPaper && !words.isEmpty());
}

void FieldEditor::refuse(const Reasons& reasons)
{
    QStringList words;
    for (const Reason& r : reasons) words << r.text;
    setReasons(words);
}

void FieldEditor::setNeeded(bool needed)
{
    m_needed = needed;
    markInput();
}

void FieldEditor::setReady(const QString& words)
{
    hint(words.isEmpty() ? QString() : say("Left empty: %1").arg(words));
}

void FieldEditor::sayWhatItIs()
{
    const auto* line = qobject_cast<QLineEdit*>(m_input);
    if (line && !line->placeholderText().isEmpty() && field().kind != Kind::Reference) return; // how a time is typed says more
    hint(say(field().label));
}

void FieldEditor::hint(const QString& words)
{
    if (auto* line = qobject_cast<QLineEdit*>(m_input)) line->setPlaceholderText(words);
    if (auto* text = qobject_cast<QPlainTextEdit*>(m_input)) text->setPlaceholderText(words);
}

void FieldEditor::setReadOnly()
{
    auto* line = qobject_cast<QLineEdit*>(m_input);
    if (!line) return setEnabled(false);
    line->setReadOnly(true);
    line->setFocusPolicy(Qt::NoFocus);
    line->setPlaceholderText({});
}

void FieldEditor::setOnPaper(qreal textPx)
{
    m_onPaper = true;
    setFont(sized(font(), qRound(textPx)));
    const auto inners = findChildren<QWidget*>();
    for (QWidget* inner : inners) {
        inner->setFont(sized(inner->font(), qRound(textPx)));
        inner->setPalette(paletteFor(paperTokens())); // under a style sheet a palette is not handed down
    }
    for (QLabel* words : {m_why, m_note})
        if (words) words->hide();
    if (!m_input) return;
    m_input->setMinimumSize(0, 0);
    m_input->setMaximumHeight(QWIDGETSIZE_MAX);
    m_input->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding); // the whole cell
}

void FieldEditor::commitComposition()
{
    if (m_input && m_input->hasFocus()) QGuiApplication::inputMethod()->commit();
}

void FieldEditor::markInput()
{
    if (!m_input) return;
    setMark(m_input, "refused", !m_reasons.isEmpty());
    setMark(m_input, "missing", m_reasons.isEmpty() && isMissing());
    setMark(m_input, "doubted", m_reasons.isEmpty() && !m_doubt.isEmpty());
    setMark(m_input, "tinted", m_onPaper);
}

void FieldEditor::noteEdit()
{
    m_reasons.clear();
    setDoubt({});
    Q_EMIT edited();
}

void FieldEditor::goOn()
{
    Q_EMIT left();
    if (m_input->hasFocus()) focusNextPrevChild(true);
}

// Enter while an input method composes is meant for what is composed, whether or not the method takes the key itself.
bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_input) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::InputMethod) m_composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    if (event->type() == QEvent::FocusOut) m_composing = false;
    if (event->type() != QEvent::KeyPress || !m_composing) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) return QWidget::eventFilter(watched, event);
    QGuiApplication::inputMethod()->commit();
    return true;
}

void FieldEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) update();
}

FieldEditor* makeEditor(const Field& field, const FieldWorld& world, QWidget* parent, EditorRoom room)
{
    switch (field.kind) {
    case Kind::LongText: return new LongTextEditor(field, world, parent);
    case Kind::Flag: return new FlagEditor(field, world, parent, room);
    case Kind::Choice:
        if (room == EditorRoom::Wide && field.choices->size() <= kFewChoices) return new ChipsEditor(field, world, parent);
        return new ComboEditor(field, world, parent);
    case Kind::Reference: return new ReferenceEditor(field, world, parent);
    case Kind::Lines:
        if (field.fields.size() == 1 && field.fields.front().kind == Kind::Choice) return new TicksEditor(field, world, parent);
        return new LinesEditor(field, world, parent);
    case Kind::Text:
    case Kind::Name:
    case Kind::Phone:
    case Kind::Address:
    case Kind::Integer:
    case Kind::Amount:
    case Kind::Date:
    case Kind::Time: return new TextEditor(field, world, parent);
    }
    return nullptr;
}

} // namespace fuwutai
