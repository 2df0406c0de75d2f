// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/price_item/price_item.h"

namespace fuwutai {

const ChoiceList& choicesOf(PricingMode)
{
    static const ChoiceList list{{"included", L10N("Material included")}, {"extra", L10N("Material charged apart")},
        {"by_owner", L10N("Material bought by the owner")}, {"negotiable", L10N("By agreement")}};
    return list;
}

template <> const FieldTable<PriceItem>& fieldTable<PriceItem>()
{
    using P = PriceItem;
    static const FieldTable<P> table{
        field<&P::itemCode>("item_code", L10N("Item code"), {.search = Search::Code, .max = 20, .column = true, .filter = true}),
        field<&P::category>("category", L10N("Kind of service"), {.max = 40, .column = true, .filter = true}),
        field<&P::name>("name", L10N("Service"), {.search = Search::Words, .max = 80, .column = true}),
        field<&P::unit>("unit", L10N("Unit of measure"), {.max = 20, .column = true}),
        field<&P::labourPrice>("labour_price", L10N("Labour price"), {.column = true, .clause = "IR-13"}),
        field<&P::materialPrice>("material_price", L10N("Material price"), {.column = true, .clause = "IR-13"}),
        field<&P::pricingMode>("pricing_mode", L10N("How it is charged"), {.column = true, .filter = true}),
        field<&P::timeNeeded>("time_needed", L10N("Time needed"), {.max = 40, .column = true}),
        field<&P::note>("note", L10N("Remark"), {.max = 200, .column = true}),
        field<&P::shownPublic>("shown_public", L10N("Shown publicly"), {.column = true, .filter = true, .clause = "RR-S7"}),
        field<&P::effectiveFrom>("effective_from", L10N("In force from"), {.column = true}),
        field<&P::effectiveTo>("effective_to", L10N("In force until"), {.column = true}),
        field<&P::approvedBy>("approved_by", L10N("Approved by"), {.column = true}),
        field<&P::approvedAt>("approved_at", L10N("Approved at")),
        field<&P::dropReason>("drop_reason", L10N("Why it is dropped"), {.max = 500}),
    };
    return table;
}

} // namespace fuwutai
