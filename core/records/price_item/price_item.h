// SPDX-License-Identifier: GPL-3.0-or-later
// 收费标准: what one service costs from a day on (IR-13, RR-S7). A new price is a new record; of one item there is one price
// a day. Quotations of repair requests take their prices from here. Used by app (registry) and query.
#pragma once

#include "core/record/record_type.h"

namespace fuwutai {

enum class PricingMode { Unset, Included, Extra, ByOwner, Negotiable };

const ChoiceList& choicesOf(PricingMode);

struct PriceItem {
    QString itemCode;
    QString category;
    QString name;
    QString unit;
    std::optional<Money> labourPrice;
    std::optional<Money> materialPrice;
    PricingMode pricingMode = PricingMode::Unset;
    QString timeNeeded;
    QString note;
    bool shownPublic = false;
    QDate effectiveFrom;
    QDate effectiveTo;  // unset: until a later price takes its place
    Ref<"user"> approvedBy;
    Instant approvedAt;
    QString dropReason;
    bool operator==(const PriceItem&) const = default;
};

template <> const FieldTable<PriceItem>& fieldTable<PriceItem>();
const RecordType& priceItemType();

} // namespace fuwutai
