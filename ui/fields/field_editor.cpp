// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/field_editor.h"

#include "ui/fields/editors.h"
#include "ui/fields/parts.h"

#include <QGuiApplication>
#include <QInputMethod>
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

void FieldEditor::setInput(QWidget* input)
{
    m_input = input;
    m_layout->addWidget(input, 1);
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
    markInput();
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
    return now.isNull() || now.isUndefined() || (now.isString() && now.toString().trimmed().isEmpty());
}
bool FieldEditor::isBlank() const { return blank() && !(m_masked && !isChanged()); }

void FieldEditor::setReasons(const QStringList& reasons)
{
    m_reasons = reasons;
    tell(m_why, "bad-note", reasons.join(QLatin1Char('\n')));
    if (m_input) m_input->setAccessibleDescription(reasons.join(QStringLiteral("; ")));
    setToolTip(reasons.join(QLatin1Char('\n')));
    markInput();
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
    if (const auto* line = qobject_cast<QLineEdit*>(m_input); line && !line->placeholderText().isEmpty()) return;
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
    for (QWidget* inner : inners) inner->setFont(sized(inner->font(), qRound(textPx)));
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
    setMark(m_input, "tinted", m_onPaper);
}

void FieldEditor::noteEdit()
{
    if (!m_reasons.isEmpty()) setReasons({});
    markInput();
    Q_EMIT edited();
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
