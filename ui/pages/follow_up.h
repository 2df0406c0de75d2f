// SPDX-License-Identifier: GPL-3.0-or-later
// What may be begun from a record, by the types' own tables (RecordType::followUps): an order from its call. Used by RecordPage.
#pragma once

#include "core/query/record_view.h"

#include <QJsonObject>

namespace fuwutai {

struct FollowUpOffer {
    const RecordType* type;      // of the new one
    const FollowUp* row;
};

// Those that may be begun from the record as it stands, by the actor's roles; those that name it first.
QList<FollowUpOffer> followUpsOf(const Registry& registry, const Record& record, const Actor& actor);
// What the new one begins with. A value that the reader sees masked is not taken over.
QJsonObject takenOver(const FollowUpOffer& offer, const RecordView& from);

// Of one that names nothing and stands for itself: the telephone number under which it may be there already. Empty: it is a new one
// every time, or nobody may see the number.
QString knownBy(const FollowUpOffer& offer, const RecordView& from);

} // namespace fuwutai
