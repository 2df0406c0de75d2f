// SPDX-License-Identifier: GPL-3.0-or-later
// What follows in a line while it is typed: the values of what one cell names, what it comes to by quantity and prices, and the total.
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/record/coding.h"
#include "ui/fields/editors.h"

#include <QLabel>

namespace fuwutai {

namespace {

const FieldEditor* cellOf(const QList<FieldEditor*>& cells, const char* key)
{
    const auto found = std::find_if(cells.begin(), cells.end(), [&](const FieldEditor* cell) { return cell->key() == QLatin1String(key); });
    return found == cells.end() ? nullptr : *found;
}

std::optional<Money> moneyIn(const FieldEditor* cell) { return cell ? readMoney(cell->json().toString()) : std::nullopt; }

// Quantity times prices; nothing while one of them cannot be read.
Value comesTo(const QList<FieldEditor*>& cells)
{
    const FieldEditor* const prices[]{cellOf(cells, "labour"), cellOf(cells, "material")};
    const auto quantity = readThousandths(cellOf(cells, "quantity")->json().toString());
    Money each;
    for (const FieldEditor* price : prices) {
        if (!price->isBlank() && !moneyIn(price)) return {};
        each = each + moneyIn(price).value_or(Money{});
    }
    return quantity && !(prices[0]->isBlank() && prices[1]->isBlank()) ? Value(timesThousandths(each, *quantity)) : Value();
}

} // namespace

bool LinesEditor::isComputed(const Field& cell) const
{
    const auto has = [this](const char* key) { return std::any_of(field().fields.begin(), field().fields.end(), [&](const Field& f) { return f.key == QLatin1String(key); }); };
    return cell.key == QLatin1String("amount") && has("quantity") && has("labour") && has("material");
}

void LinesEditor::edited(FieldEditor* cell)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [cell](const Row& one) { return std::find(one.cells.begin(), one.cells.end(), cell) != one.cells.end(); });
    if (row != m_rows.end()) {
        bring(world(), row->bringing, cell, row->cells);
        for (FieldEditor* other : std::as_const(row->cells))
            if (isComputed(other->field())) other->setValue(comesTo(row->cells));
    }
    showTotal();
    noteEdit();
}

void LinesEditor::showTotal()
{
    Money total;
    bool any = false;
    for (const Row& row : std::as_const(m_rows))
        for (const FieldEditor* cell : row.cells) {
            const auto amount = isComputed(cell->field()) && !row.removed ? moneyIn(cell) : std::nullopt;
            any = any || amount;
            total = total + amount.value_or(Money{});
        }
    m_total->setText(any ? say("Total %1").arg(moneyText(total)) : QString());
    m_total->setVisible(any);
}

} // namespace fuwutai
