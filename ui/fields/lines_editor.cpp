// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/editors.h"
#include "ui/fields/lines_columns.h"
#include "ui/fields/parts.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>

namespace fuwutai {

namespace {

constexpr int kWords = 60; // letters that a cell for words holds
constexpr int kFigureEnd = 8; // of an amount from the end of its cell

// Names and what is looked up need more room beside each other than numbers and units.
int roomOf(const Field& cell)
{
    if (cell.kind == Kind::LongText) return 6;
    return cell.kind == Kind::Reference || (cell.kind == Kind::Text && textLimit(cell) >= kWords) ? 4 : 2;
}

void makeDense(FieldEditor& cell)
{
    if (auto* line = cell.findChild<QLineEdit*>()) line->setProperty("dense", true);
    if (auto* box = cell.findChild<QCheckBox*>()) {
        box->setText({}); // its head says what it is
        box->setMinimumHeight(kRowHeight - 2); // level with the lines beside it
    }
}

} // namespace

LinesEditor::LinesEditor(const Field& field, const FieldWorld& world, QWidget* parent) : FieldEditor(field, world, parent)
{
    auto* box = new QWidget(this);
    auto* all = new QVBoxLayout(box);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(3);
    m_grid->setVerticalSpacing(4);
    addHead();
    auto* add = new Button(say("Add a line"), {}, box);
    add->setGlyph(Glyph::Plus);
    m_add = add;
    m_add->setAccessibleName(labelled(say("Add a line"), say(field.label)));
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow(nullptr);
        if (!m_rows.last().cells.isEmpty()) m_rows.last().cells.first()->setFocus();
    });
    m_total = label({}, "", box);
    m_total->setObjectName(QStringLiteral("total"));
    m_total->hide();
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_add);
    m_add->setVisible(!isKept());
    foot->addStretch(1);
    foot->addWidget(m_total);
    all->addLayout(m_grid);
    all->addLayout(foot);
    setInput(box);
    box->setFocusProxy(m_add);
}

void LinesEditor::addHead()
{
    for (std::size_t i = 0; i < field().fields.size(); ++i) {
        QLabel* head = label(say(field().fields[i].label), "note", this);
        head->setWordWrap(true);
        head->setMinimumWidth(leastHead(head->text(), QFontMetrics(sized(font(), kNotePx))));
        if (field().fields[i].kind == Kind::Amount) { // over the last digit of its figures
            head->setAlignment(Qt::AlignRight);
            head->setContentsMargins(0, 0, kFigureEnd, 0);
            head->setMinimumWidth(head->minimumWidth() + kFigureEnd);
        }
        m_grid->addWidget(head, 0, int(i), Qt::AlignBottom);
        m_grid->setColumnStretch(int(i), roomOf(field().fields[i]));
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
        if (!f.product.empty() || !isOpen(f)) cell->setReadOnly(); // what follows from the others is shown, not typed
        connect(cell, &FieldEditor::edited, this, [this, cell] { edited(cell); });
        makeDense(*cell);
        row.cells << cell;
        row.widgets << cell;
        m_grid->addWidget(row.widgets.last(), at, int(i), f.kind == Kind::LongText ? Qt::Alignment() : Qt::Alignment(Qt::AlignTop));
    }
    auto* away = new QToolButton(this);
    away->setIcon(glyphIcon(Glyph::Cross, tokensOf(this).muted));
    away->setAccessibleName(say("Remove this line"));
    away->setToolTip(say("Remove this line"));
    connect(away, &QToolButton::clicked, this, [this, away] {
        for (Row& row : m_rows)
            if (row.widgets.last() == away) strike(row);
        showTotal();
        m_add->setFocus();
        noteEdit();
    });
    away->setVisible(!isKept());
    row.widgets << away;
    m_grid->addWidget(away, at, int(field().fields.size()), Qt::AlignTop);
    fitCells(row);
    m_rows << row;
}

void LinesEditor::strike(Row& row)
{
    for (QWidget* widget : row.widgets) widget->hide();
    row.removed = true;
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
    const auto& lines = std::get<LineValues>(value).lines;
    // What is never changed afterwards is read elsewhere; here only comes what is new.
    m_unseen = field().appendOnly ? int(lines.size()) : 0;
    if (!field().appendOnly)
        for (const LineValue& line : lines) addRow(&line);
    if (!isKept()) addRow(nullptr); // a place to begin at once; left empty it is not sent
    showTotal();
    if (m_rows.isEmpty()) return;
    const auto& cells = isKept() ? m_rows.first().cells : m_rows.last().cells;
    const auto first = [&](auto fits) { return std::find_if(cells.begin(), cells.end(), [&](const FieldEditor* cell) { return isOpen(cell->field()) && fits(cell->field()); }); };
    const auto words = first([](const Field& f) { return f.kind == Kind::LongText; });
    input()->setFocusProxy(words != cells.end() ? *words : *first([](const Field&) { return true; }));
}

bool LinesEditor::isKept() const
{
    return std::any_of(world().cells.begin(), world().cells.end(), [this](const QString& path) { return path.section(QLatin1Char('.'), 0, 0) == key(); });
}

bool LinesEditor::isOpen(const Field& cell) const { return !isKept() || world().cells.contains(key() + QLatin1Char('.') + cell.key); }

LinesEditor::Row* LinesEditor::rowOf(qint64 id)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const Row& row) { return id != 0 && row.id == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

LinesEditor::Row& LinesEditor::freshRow()
{
    if (m_rows.isEmpty() || m_rows.last().id != 0 || m_rows.last().removed || !rowJson(m_rows.last()).isEmpty()) addRow(nullptr);
    return m_rows.last();
}

void LinesEditor::put(const Row& row, const QJsonObject& given)
{
    for (FieldEditor* cell : row.cells)
        if (given.contains(cell->key())) cell->putTyped(given.value(cell->key()));
}

// What was typed in a line that stands goes there again; where that line is gone meanwhile it is a line of its own, and not lost.
void LinesEditor::type(const QJsonValue& json)
{
    for (const QJsonValue& one : json.toArray()) {
        const QJsonObject given = one.toObject();
        Row* standing = rowOf(given.value(QStringLiteral("id")).toInteger());
        const bool removed = given.value(QStringLiteral("removed")).toBool();
        if (standing && removed) strike(*standing);
        else if (!removed) put(standing ? *standing : freshRow(), given);
    }
}

FieldEditor* LinesEditor::cellOf(const QString& path) const
{
    static const QRegularExpression form(QStringLiteral("^[a-z_]+\\[(\\d+)\\]\\.([a-z_]+)$"));
    const auto m = form.match(path);
    int place = m.hasMatch() ? m.captured(1).toInt() - m_unseen : -1;
    for (const Row& row : m_rows) {
        const bool sent = !row.removed && (row.id != 0 || !rowJson(row).isEmpty());
        if (!sent || place-- != 0) continue;
        for (FieldEditor* cell : row.cells)
            if (cell->key() == m.captured(2)) return cell;
    }
    return nullptr;
}

void LinesEditor::refuse(const Reasons& reasons)
{
    QHash<FieldEditor*, QStringList> atCells;
    QStringList others;
    for (const Reason& r : reasons) {
        if (FieldEditor* cell = cellOf(r.field)) atCells[cell] << r.text;
        else others << r.text;
    }
    FieldEditor* first = nullptr;
    for (const Row& row : m_rows)
        for (FieldEditor* cell : row.cells) {
            cell->setReasons(atCells.value(cell));
            if (!first && atCells.contains(cell)) first = cell;
        }
    setReasons(others);
    if (first) input()->setFocusProxy(first);
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
