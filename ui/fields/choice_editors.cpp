// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/editors.h"
#include "ui/fields/flow_layout.h"
#include "ui/fields/parts.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QKeyEvent>

namespace fuwutai {

namespace {

QPushButton* chip(const QString& text, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setProperty("look", QStringLiteral("chip"));
    made->setCheckable(true);
    made->setAccessibleName(text);
    return made;
}

QString keyAt(const Field& field, int index) { return index < 0 ? QString(QLatin1String("")) : QLatin1String((*field.choices)[std::size_t(index)].key); }

int indexOf(const Field& field, const QString& key)
{
    for (std::size_t i = 0; i < field.choices->size(); ++i)
        if (key == QLatin1String((*field.choices)[i].key)) return int(i);
    return -1;
}

const QString& lineKey(const LineValue& line) { return std::get<QString>(line.values.front()); }

} // namespace

ChipsEditor::ChipsEditor(const Field& field, const FieldWorld& world, QWidget* parent) : FieldEditor(field, world, parent)
{
    auto* box = new QWidget(this);
    auto* flow = new FlowLayout(box);
    for (std::size_t i = 0; i < field.choices->size(); ++i) {
        auto* button = chip(QStringLiteral("%1 %2").arg(i + 1).arg(say((*field.choices)[i].label)), box);
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, i] { pick(int(i)); });
        m_buttons << button;
        flow->addWidget(button);
    }
    setInput(box);
    box->setFocusProxy(m_buttons.isEmpty() ? nullptr : m_buttons.first());
}

void ChipsEditor::mark(int index)
{
    m_picked = index;
    for (int i = 0; i < m_buttons.size(); ++i) m_buttons[i]->setChecked(i == index);
}

void ChipsEditor::pick(int index)
{
    mark(index == m_picked ? -1 : index);
    noteEdit();
}

bool ChipsEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return FieldEditor::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int digit = key->key() - Qt::Key_1;
    if (digit >= 0 && digit < m_buttons.size() && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        m_buttons[digit]->setFocus();
        pick(digit);
        return true;
    }
    const int here = int(m_buttons.indexOf(static_cast<QPushButton*>(watched)));
    const int step = key->key() == Qt::Key_Right ? 1 : key->key() == Qt::Key_Left ? -1 : 0;
    if (step != 0 && here + step >= 0 && here + step < m_buttons.size()) {
        m_buttons[here + step]->setFocus();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

void ChipsEditor::display(const Value& value) { mark(indexOf(field(), std::get<QString>(value))); }
void ChipsEditor::type(const QJsonValue& json) { mark(indexOf(field(), json.toString())); }
QJsonValue ChipsEditor::read() const { return keyAt(field(), m_picked); }

ComboEditor::ComboEditor(const Field& field, const FieldWorld& world, QWidget* parent) : FieldEditor(field, world, parent), m_combo(new Combo(this))
{
    setInput(m_combo);
    m_combo->addItem(QString(), QString());
    for (const ChoiceDef& c : *field.choices) m_combo->addItem(say(c.label), QLatin1String(c.key));
    m_combo->setMaxVisibleItems(20);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(6);
    connect(m_combo, qOverload<int>(&QComboBox::currentIndexChanged), this, [this] { noteEdit(); });
}

void ComboEditor::display(const Value& value)
{
    const QSignalBlocker quiet(m_combo);
    m_combo->setCurrentIndex(indexOf(field(), std::get<QString>(value)) + 1);
}
void ComboEditor::type(const QJsonValue& json)
{
    const QSignalBlocker quiet(m_combo);
    m_combo->setCurrentIndex(indexOf(field(), json.toString()) + 1);
}
QJsonValue ComboEditor::read() const { return keyAt(field(), m_combo->currentIndex() - 1); }

TicksEditor::TicksEditor(const Field& field, const FieldWorld& world, QWidget* parent) : FieldEditor(field, world, parent)
{
    auto* box = new QWidget(this);
    auto* flow = new FlowLayout(box);
    for (const ChoiceDef& c : *field.fields.front().choices) {
        auto* button = chip(say(c.label), box);
        connect(button, &QPushButton::toggled, this, [this] { noteEdit(); });
        m_buttons << button;
        flow->addWidget(button);
    }
    setInput(box);
    box->setFocusProxy(m_buttons.isEmpty() ? nullptr : m_buttons.first());
}

void TicksEditor::display(const Value& value)
{
    m_stood = std::get<LineValues>(value);
    const QSignalBlocker quiet(this);
    for (QPushButton* button : m_buttons) button->setChecked(false);
    for (const LineValue& line : m_stood.lines)
        if (const int at = indexOf(field().fields.front(), lineKey(line)); at >= 0) m_buttons[at]->setChecked(true);
}

void TicksEditor::type(const QJsonValue& json)
{
    for (const QJsonValue& one : json.toArray()) {
        const QString key = one.toObject().value(field().fields.front().key).toString();
        if (const int at = indexOf(field().fields.front(), key); at >= 0) m_buttons[at]->setChecked(true);
    }
}

// Only what differs: ticks taken away by the id of their line, new ones without.
QJsonValue TicksEditor::read() const
{
    const Field& choice = field().fields.front();
    QJsonArray changes;
    QSet<int> stood;
    for (const LineValue& line : m_stood.lines) {
        const int at = indexOf(choice, lineKey(line));
        stood << at;
        if (at >= 0 && !m_buttons[at]->isChecked()) changes << QJsonObject{{QStringLiteral("id"), line.id}, {QStringLiteral("removed"), true}};
    }
    for (int i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->isChecked() && !stood.contains(i)) changes << QJsonObject{{choice.key, keyAt(choice, i)}};
    return changes;
}

bool TicksEditor::blank() const
{
    return std::none_of(m_buttons.begin(), m_buttons.end(), [](const QPushButton* b) { return b->isChecked(); });
}

} // namespace fuwutai
