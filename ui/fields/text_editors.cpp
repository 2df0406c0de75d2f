// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "ui/fields/editors.h"
#include "ui/fields/typed.h"

#include <QAbstractTextDocumentLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace fuwutai {

namespace {

QString hintOf(Kind kind)
{
    switch (kind) {
    case Kind::Date: return say("like 1123");
    case Kind::Time: return say("like 1430");
    case Kind::Amount: return QStringLiteral("0.00");
    default: return {};
    }
}

// Numbers and times are shown as they are typed, not as they are read out.
QString editText(const Field& field, const Value& value, const QString& shown)
{
    const auto* amount = std::get_if<Money>(&value);
    return field.kind == Kind::Amount && amount ? plainText(*amount) : shown;
}

} // namespace

TextEditor::TextEditor(const Field& field, const FieldWorld& world, QWidget* parent) : FieldEditor(field, world, parent), m_edit(new QLineEdit(this))
{
    setInput(m_edit);
    if (field.kind == Kind::Amount || field.kind == Kind::Integer) m_edit->setAlignment(Qt::AlignRight);
    m_edit->setPlaceholderText(hintOf(field.kind));
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
        setNote(understood(this->field().kind, text, now()));
        noteEdit();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        tidyUp();
        checkTyped();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        tidyUp();
        goOn();
    });
}

QDateTime TextEditor::now() const { return local(world().now ? world().now() : Instant{QDateTime::currentMSecsSinceEpoch()}); }

void TextEditor::tidyUp()
{
    if (const QString tidy = tidyTyped(field().kind, m_edit->text(), now()); tidy != m_edit->text()) {
        m_edit->setText(tidy);
        noteEdit();
    }
    if (field().kind == Kind::Phone && reasons().isEmpty()) setDoubt(isChanged() ? phoneDoubt(m_edit->text()) : QString());
}

void TextEditor::checkTyped()
{
    if (!isChanged() || !reasons().isEmpty()) return;
    Reasons why;
    readJson(field(), read(), emptyValue(field()), key(), why);
    if (!why.isEmpty()) refuse(why);
}

void TextEditor::commitComposition()
{
    FieldEditor::commitComposition();
    if (isChanged()) tidyUp();
}

void TextEditor::display(const Value& value)
{
    setNote({});
    m_edit->setText(editText(field(), value, textOf(value)));
    m_edit->setCursorPosition(0);
    if (isMasked(value)) m_edit->setPlaceholderText(maskedText(std::get<Personal>(value), field()));
}

void TextEditor::type(const QJsonValue& json) { m_edit->setText(json.toVariant().toString()); }
QJsonValue TextEditor::read() const { return m_edit->text(); }

LongTextEditor::LongTextEditor(const Field& field, const FieldWorld& world, QWidget* parent)
    : FieldEditor(field, world, parent), m_edit(new QPlainTextEdit(this))
{
    setInput(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_edit->document()->setDocumentMargin(2);
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &LongTextEditor::grow);
    grow();
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { noteEdit(); });
}

// Two lines at first, four at most: what stands around it keeps its room. A plain text is measured in lines.
void LongTextEditor::grow()
{
    constexpr int kLeast = 62, kMost = 98, kAround = 14;
    if (isOnPaper()) return; // there the sheet gives the room
    m_edit->setFixedHeight(std::clamp(qRound(m_edit->document()->size().height()) * m_edit->fontMetrics().lineSpacing() + kAround, kLeast, kMost));
}

void LongTextEditor::display(const Value& value)
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(textOf(value));
    if (isMasked(value)) m_edit->setPlaceholderText(maskedText(std::get<Personal>(value), field()));
}

void LongTextEditor::type(const QJsonValue& json)
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(json.toString());
}
QJsonValue LongTextEditor::read() const { return m_edit->toPlainText(); }

FlagEditor::FlagEditor(const Field& field, const FieldWorld& world, QWidget* parent, EditorRoom room)
    : FieldEditor(field, world, parent), m_box(new QCheckBox(room == EditorRoom::Wide ? say(field.label) : say("yes"), this))
{
    setInput(m_box);
    connect(m_box, &QCheckBox::toggled, this, [this] { noteEdit(); });
}

void FlagEditor::display(const Value& value)
{
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(!isEmpty(value));
}
void FlagEditor::type(const QJsonValue& json)
{
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(json.toBool());
}
QJsonValue FlagEditor::read() const { return m_box->isChecked(); }

} // namespace fuwutai
