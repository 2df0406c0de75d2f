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
Value comesTo(const std::vector<const char*>& product, const QList<FieldEditor*>& cells)
{
    const auto quantity = readThousandths(cellOf(cells, product.front())->json().toString());
    Money each;
    bool priced = false;
    for (auto factor = product.begin() + 1; factor != product.end(); ++factor) {
        const FieldEditor* price = cellOf(cells, *factor);
        if (!price->isBlank() && !moneyIn(price)) return {};
        each = each + moneyIn(price).value_or(Money{});
        priced = priced || !price->isBlank();
    }
    return quantity && priced ? Value(timesThousandths(each, *quantity)) : Value();
}

} // namespace

void LinesEditor::edited(FieldEditor* cell)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [cell](const Row& one) { return std::find(one.cells.begin(), one.cells.end(), cell) != one.cells.end(); });
    if (row != m_rows.end()) {
        bring(world(), row->bringing, cell, row->cells);
        for (FieldEditor* other : std::as_const(row->cells))
            if (const auto& product = other->field().product; !product.empty()) other->setValue(comesTo(product, row->cells));
        fitCells(*row);
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
            const auto amount = !cell->field().product.empty() && !row.removed ? moneyIn(cell) : std::nullopt;
            any = any || amount;
            total = total + amount.value_or(Money{});
        }
    m_total->setText(any ? say("Total %1").arg(moneyText(total)) : QString());
    m_total->setVisible(any);
}

} // namespace fuwutai
