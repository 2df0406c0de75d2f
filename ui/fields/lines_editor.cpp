// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/editors.h"
#include "ui/fields/parts.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QToolButton>

namespace fuwutai {

LinesEditor::LinesEditor(const Field& field, const FieldWorld& world, QWidget* parent) : FieldEditor(field, world, parent)
{
    auto* box = new QWidget(this);
    auto* all = new QVBoxLayout(box);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    m_grid = new QGridLayout;
    m_grid->setSpacing(4);
    addHead();
    auto* add = new Button(say("Add a line"), {}, box);
    add->setGlyph(Glyph::Plus);
    m_add = add;
    m_add->setAccessibleName(labelled(say("Add a line"), say(field.label)));
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow(nullptr);
        if (!m_rows.last().cells.isEmpty()) m_rows.last().cells.first()->setFocus();
    });
    all->addLayout(m_grid);
    all->addWidget(m_add, 0, Qt::AlignLeft);
    setInput(box);
    box->setFocusProxy(m_add);
}

void LinesEditor::addHead()
{
    for (std::size_t i = 0; i < field().fields.size(); ++i) {
        m_grid->addWidget(label(say(field().fields[i].label), "note", this), 0, int(i));
        m_grid->setColumnStretch(int(i), field().fields[i].kind == Kind::LongText ? 4 : 2);
    }
}

void LinesEditor::addRow(const LineValue* line)
{
    Row row;
    row.id = line ? line->id : 0;
    const int at = m_grid->rowCount();
    for (std::size_t i = 0; i < field().fields.size(); ++i) {
        const Field& f = field().fields[i];
        auto* cell = makeEditor(f, world(), this, EditorRoom::Narrow);
        cell->setValue(line ? line->values[i] : emptyValue(f));
        connect(cell, &FieldEditor::edited, this, [this] { noteEdit(); });
        row.cells << cell;
        row.widgets << cell;
        m_grid->addWidget(row.widgets.last(), at, int(i), f.kind == Kind::LongText ? Qt::Alignment() : Qt::Alignment(Qt::AlignTop));
    }
    auto* away = new QToolButton(this);
    away->setIcon(glyphIcon(Glyph::Cross, tokensOf(this).muted));
    away->setAccessibleName(say("Remove this line"));
    away->setToolTip(say("Remove this line"));
    connect(away, &QToolButton::clicked, this, [this, away] {
        for (int i = 0; i < m_rows.size(); ++i)
            if (m_rows[i].widgets.last() == away) return remove(i);
    });
    row.widgets << away;
    m_grid->addWidget(away, at, int(field().fields.size()), Qt::AlignTop);
    m_rows << row;
}

void LinesEditor::remove(int index)
{
    for (QWidget* widget : m_rows[index].widgets) widget->hide();
    m_rows[index].removed = true;
    m_add->setFocus();
    noteEdit();
}

void LinesEditor::clearRows()
{
    for (const Row& row : m_rows)
        for (QWidget* widget : row.widgets) {
            widget->hide();
            widget->deleteLater();
        }
    m_rows.clear();
}

void LinesEditor::display(const Value& value)
{
    clearRows();
    // What is never changed afterwards is read elsewhere; here only comes what is new.
    if (!field().appendOnly)
        for (const LineValue& line : std::get<LineValues>(value).lines) addRow(&line);
    addRow(nullptr); // a place to begin at once; left empty it is not sent
    const auto& cells = m_rows.last().cells;
    const auto words = std::find_if(cells.begin(), cells.end(), [](const FieldEditor* cell) { return cell->field().kind == Kind::LongText; });
    input()->setFocusProxy(words != cells.end() ? *words : cells.first());
}

void LinesEditor::type(const QJsonValue& json)
{
    for (const QJsonValue& one : json.toArray()) {
        const QJsonObject given = one.toObject();
        if (given.contains(QStringLiteral("id"))) continue; // what stands is shown as it stands
        if (m_rows.isEmpty() || m_rows.last().id != 0 || !rowJson(m_rows.last()).isEmpty()) addRow(nullptr);
        for (FieldEditor* cell : m_rows.last().cells)
            if (given.contains(cell->key())) cell->putTyped(given.value(cell->key()));
    }
}

QJsonObject LinesEditor::rowJson(const Row& row) const
{
    QJsonObject changes;
    for (const FieldEditor* cell : row.cells)
        if (cell->isChanged()) changes.insert(cell->key(), cell->json());
    return changes;
}

QJsonValue LinesEditor::read() const
{
    QJsonArray all;
    for (const Row& row : m_rows) {
        QJsonObject changes = row.removed ? QJsonObject() : rowJson(row);
        if (row.removed && row.id != 0) changes = {{QStringLiteral("removed"), true}};
        if (changes.isEmpty()) continue;
        if (row.id != 0) changes.insert(QStringLiteral("id"), row.id);
        all << changes;
    }
    return all;
}

bool LinesEditor::isChanged() const { return !read().toArray().isEmpty(); }

bool LinesEditor::isSettled() const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [](const Row& row) {
        return row.removed || std::all_of(row.cells.begin(), row.cells.end(), [](const FieldEditor* cell) { return cell->isSettled(); });
    });
}

bool LinesEditor::blank() const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [this](const Row& row) { return row.removed || (row.id == 0 && rowJson(row).isEmpty()); });
}

void LinesEditor::commitComposition()
{
    for (const Row& row : m_rows)
        for (FieldEditor* cell : row.cells) cell->commitComposition();
}

} // namespace fuwutai
