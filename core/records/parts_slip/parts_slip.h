// SPDX-License-Identifier: GPL-3.0-or-later
// 领用配件表: parts drawn from the store for one repair request or order, or for another purpose that is said; replaced main
// parts come back on it (HS-5.1.11, IR-18). Used by the registry in app.
#pragma once

#include "core/record/record_type.h"

namespace fuwutai {

// Quantities as people write them, at most three decimals.
struct DrawnPart {
    qint64 id = 0;
    QString code;
    QString name;
    QString spec;
    QString unit;
    QString quantity;
    std::optional<Money> price;  // of one
    std::optional<Money> amount; // of what was kept
    bool oldDue = false;         // the replaced one has to come back
    QString oldReturned;         // how many of the replaced ones came back
    QString oldState;
    QString unused;              // given back to the store
    bool operator==(const DrawnPart&) const = default;
};

struct PartsSlip {
    Ref<"repair_request"> request;
    Ref<"dispatch_order"> order;
    QString purpose;             // where it is for neither
    Ref<"team"> team;
    QString servicePoint;
    std::vector<DrawnPart> parts;
    QString requestedBy;
    std::optional<Money> total;
    Ref<"user"> issuedBy;
    Instant issuedAt;
    Instant returnedAt;
    Ref<"user"> oldReceivedBy;
    QString missingReason;
    QString cancelReason;
    bool operator==(const PartsSlip&) const = default;
};

template <> const FieldTable<PartsSlip>& fieldTable<PartsSlip>();
const RecordType& partsSlipType();

} // namespace fuwutai
