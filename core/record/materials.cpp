// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/materials.h"

#include "core/base/quantity.h"
#include "core/record/record_type.h"

namespace fuwutai {

namespace {

// Of a line of a parts slip, by keys: its room is another one.
std::optional<MaterialLine> keptOf(const Field& parts, const LineValue& line, bool priced)
{
    const auto text = [&](const char* key) { return std::get<QString>(cellOf(parts, line, key)); };
    const qint64 kept = readThousandths(text("quantity")).value_or(0) - readThousandths(text("unused")).value_or(0);
    if (kept <= 0) return {};
    const auto price = priced ? Coding<std::optional<Money>>::from(cellOf(parts, line, "price")) : std::nullopt;
    return MaterialLine{0, text("name"), text("spec"), text("unit"), thousandthsText(kept), price, {}};
}

MaterialLines keptParts(const Situation& s, bool priced)
{
    static const QStringList handedOut{QStringLiteral("issued"), QStringLiteral("filed")};
    MaterialLines all;
    for (const Record& slip : s.linked.value(QStringLiteral("drawn_parts"))) {
        if (!handedOut.contains(slip.state)) continue;
        const Field& parts = *slip.type->field(QStringLiteral("parts"));
        for (const LineValue& line : std::get<LineValues>(slip.value(parts.key)).lines)
            if (const auto kept = keptOf(parts, line, priced)) all.push_back(*kept);
    }
    return all;
}

} // namespace

template <> const FieldTable<MaterialLine>& fieldTable<MaterialLine>()
{
    using M = MaterialLine;
    static const FieldTable<M> table{
        field<&M::name>("name", L10N("Material"), {.max = 100}),
        field<&M::spec>("spec", L10N("Specification"), {.max = 100}),
        field<&M::unit>("unit", L10N("Unit of measure"), {.max = 20}),
        field<&M::quantity>("quantity", L10N("Quantity"), {.max = 20}),
        field<&M::price>("price", L10N("Unit price")),
        field<&M::amount>("amount", L10N("Amount")),
    };
    return table;
}

Reasons checkMaterials(const MaterialLines& lines)
{
    Reasons reasons;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QString where = QStringLiteral("materials[%1].").arg(i);
        if (lines[i].name.isEmpty()) reasons << required(where + QStringLiteral("name"), L10N("Material"));
        if (!readThousandths(lines[i].quantity))
            reasons << Reason{where + QStringLiteral("quantity"), QStringLiteral("number"), say("a quantity is a number above zero with at most three decimals")};
    }
    return reasons;
}

Money sumOf(const MaterialLines& lines)
{
    Money sum;
    for (const MaterialLine& line : lines) sum = sum + line.amount.value_or(Money{});
    return sum;
}

MaterialLines materialsUsed(const Situation& s, const MaterialLines& said, bool priced)
{
    MaterialLines all = said.empty() && !s.given.contains(QStringLiteral("materials")) ? keptParts(s, priced) : said;
    for (MaterialLine& line : all) {
        const auto quantity = readThousandths(line.quantity);
        if (!line.amount && line.price && quantity) line.amount = timesThousandths(*line.price, *quantity);
    }
    return all;
}

} // namespace fuwutai
