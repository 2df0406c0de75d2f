// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/editors.h"
#include "ui/fields/flow_layout.h"
#include "ui/fields/one_stop.h"
#include "ui/fields/parts.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QKeyEvent>

namespace fuwutai {

namespace {

constexpr int kDigits = 9;

// The first nine with their digit before their words.
QPushButton* chip(const ChoiceList& choices, int index, QWidget* row, OneStop& stop)
{
    const QString words = say(choices[std::size_t(index)].label);
    const bool numbered = index < kDigits;
    auto* made = new QPushButton(numbered ? QStringLiteral("%1 %2").arg(index + 1).arg(words) : words, row);
    made->setProperty("look", QStringLiteral("chip"));
    made->setCheckable(true);
    made->setAccessibleName(made->text());
    stop.add(made, numbered ? QChar(u'1' + index) : QChar());
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
    m_stop = new OneStop(this, box);
    for (int i = 0; i < int(field.choices->size()); ++i) {
        auto* button = chip(*field.choices, i, box, *m_stop);
        connect(button, &QPushButton::clicked, this, [this, i] { pick(i); });
        m_buttons << button;
        flow->addWidget(button);
    }
    setInput(box);
}

void ChipsEditor::mark(int index)
{
    m_picked = index;
    for (int i = 0; i < m_buttons.size(); ++i) m_buttons[i]->setChecked(i == index);
    m_stop->rest(index);
}

void ChipsEditor::pick(int index)
{
    mark(index == m_picked ? -1 : index);
    noteEdit();
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

// Enter leads on as in a line.
bool ComboEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_combo || event->type() != QEvent::KeyPress) return FieldEditor::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || (key->modifiers() & ~Qt::KeypadModifier)) return FieldEditor::eventFilter(watched, event);
    goOn();
    return true;
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
    auto* stop = new OneStop(this, box);
    const ChoiceList& choices = *field.fields.front().choices;
    for (int i = 0; i < int(choices.size()); ++i) {
        auto* button = chip(choices, i, box, *stop);
        connect(button, &QPushButton::toggled, this, [this] { noteEdit(); });
        m_buttons << button;
        flow->addWidget(button);
    }
    setInput(box);
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
