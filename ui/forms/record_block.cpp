// SPDX-License-Identifier: GPL-3.0-or-later
// What stands besides the sheet: above it what an action fills and the sheet has no place for, under it what else is known.
#include "ui/fields/parts.h"
#include "ui/forms/held_area.h"
#include "ui/forms/paper_view.h"
#include "ui/forms/record_form.h"
#include "ui/paper/record_sheet.h"

#include <QGridLayout>
#include <QPlainTextEdit>

namespace fuwutai {

namespace {

constexpr int kPairs = 2;                        // label and editor, twice in a row
constexpr int kMostLines = 40;                   // more of them scroll in their own place

constexpr std::size_t kManyCells = 6;            // lines with more take the place of their name too, which stands above them

enum class Room { Half, Whole, Below };

// Sentences and lines take the whole width.
Room roomOf(const Field& field)
{
    if (field.kind == Kind::Lines && field.fields.size() > kManyCells) return Room::Below;
    const bool wide = field.kind == Kind::LongText || field.kind == Kind::Lines || (field.kind == Kind::Choice && field.choices->size() > 4);
    return wide ? Room::Whole : Room::Half;
}

struct Cursor {
    int row = 0, pair = 0;
    void toNewRow()
    {
        if (pair == 0) return;
        pair = 0;
        ++row;
    }
    void step(Room room)
    {
        if (room != Room::Half || ++pair == kPairs) {
            pair = 0;
            ++row;
        }
    }
};

QGridLayout* newGrid(Card* card)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    for (int pair = 0; pair < kPairs; ++pair) grid->setColumnStretch(2 * pair + 1, 1);
    card->body()->addLayout(grid);
    return grid;
}

void put(QGridLayout* grid, Cursor& at, QWidget* name, QWidget* what, Room room)
{
    if (room != Room::Half) at.toNewRow();
    if (room == Room::Below) grid->addWidget(name, at.row++, 0, 1, 2 * kPairs, Qt::AlignLeft);
    else grid->addWidget(name, at.row, 2 * at.pair, Qt::AlignTop | Qt::AlignRight);
    if (room == Room::Below) grid->addWidget(what, at.row, 0, 1, 2 * kPairs);
    else if (room == Room::Whole) grid->addWidget(what, at.row, 1, 1, 2 * kPairs - 1);
    else grid->addWidget(what, at.row, 2 * at.pair + 1, Qt::AlignTop);
    at.step(room);
}

QWidget* valueLabel(const QString& text)
{
    if (text.count(QLatin1Char('\n')) >= kMostLines) {
        auto* scrolled = new QPlainTextEdit(text);
        scrolled->setReadOnly(true);
        scrolled->setTabChangesFocus(true);
        scrolled->setMinimumHeight(kMostLines * scrolled->fontMetrics().lineSpacing() / 2);
        return scrolled;
    }
    auto* value = label(text);
    value->setWordWrap(true);
    value->setMinimumHeight(29);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return value;
}

QLabel* nameLabel(const QString& text, bool needed)
{
    auto* made = label(needed ? text + QStringLiteral(" *") : text, "muted");
    made->setMinimumHeight(29);
    made->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    return made;
}

} // namespace

void RecordForm::buildBlocks()
{
    m_asked->clear();
    m_block->clear();
    if (!m_elsewhere.isEmpty()) fillCard(m_paper ? m_asked : m_block);
    if (m_paper || m_elsewhere.isEmpty()) readBlock();
    m_block->setVisible(m_block->body()->count() > 0);
    m_asked->setVisible(m_asked->body()->count() > 0);
    m_held->setVisible(m_asked->body()->count() > 0);
    m_held->updateGeometry();
}

void RecordForm::fillCard(Card* card)
{
    card->setTitle(m_offer.label);
    QGridLayout* grid = newGrid(card);
    Cursor at;
    const FieldWorld w = world();
    for (const QString& key : std::as_const(m_elsewhere)) {
        const Field field = fieldOf(key);
        auto* e = makeEditor(field, w, card);
        addEditor(field, e);
        const bool isBox = field.kind == Kind::Flag;   // its words stand in it
        auto* name = nameLabel(isBox ? QString() : say(field.label), !isBox && isNeeded(field.key));
        name->setBuddy(e);
        put(grid, at, name, e, roomOf(field));
    }
}

void RecordForm::markElsewhere()
{
    if (!m_paper) return;
    QSet<QString> bare;
    for (const QString& key : std::as_const(m_elsewhere))
        if (const FieldEditor* e = m_editors.value(key); e && e->isMissing()) bare << key;
    m_paper->setElsewhere(QSet<QString>(m_elsewhere.begin(), m_elsewhere.end()), bare, say("fill in above"));
}

// Of several fields that say the same one is enough: a place in place of the home.
void RecordForm::settleNeeds()
{
    for (auto it = m_offer.instead.begin(); it != m_offer.instead.end(); ++it) {
        const bool told = std::any_of(it.value().begin(), it.value().end(), [&](const QString& key) {
            const FieldEditor* other = m_editors.value(key);
            return other && other->isChanged() && !other->isBlank();
        });
        if (FieldEditor* e = m_editors.value(it.key())) e->setNeeded(!told);
    }
}

void RecordForm::readBlock()
{
    m_block->setTitle(m_paper ? say("Not on the sheet") : say(m_type.label));
    const QMap<QString, QString> texts = recordTexts(m_view, m_session.registry());
    QGridLayout* grid = nullptr;
    Cursor at;
    for (const Field& field : m_type.fields) {
        const QString text = texts.value(field.key);
        const bool onSheet = m_paper && (m_paper->hasPlace(field.key) || m_paper->hasBand(field.key));
        if (text.isEmpty() || onSheet || m_elsewhere.contains(field.key)) continue;
        if (!grid) grid = newGrid(m_block);
        put(grid, at, nameLabel(say(field.label), false), valueLabel(text), roomOf(field) == Room::Half ? Room::Half : Room::Whole);
    }
}

} // namespace fuwutai
