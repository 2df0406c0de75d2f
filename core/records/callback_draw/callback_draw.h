// SPDX-License-Identifier: GPL-3.0-or-later
// 回访抽样: of the free repair requests finished in a week, those that are called back by lot (RR-3.7). A record of its own, so that
// anybody can see from what they were drawn and draw again with the same seed. Used by app (registry, duties).
#pragma once

#include "core/record/record_type.h"

namespace fuwutai {

// One that could be drawn: nobody had called about it yet.
struct DrawLine {
    qint64 id = 0;
    Ref<"repair_request"> request;
    bool drawn = false;
    bool operator==(const DrawLine&) const = default;
};

struct CallbackDraw {
    QString week;
    std::optional<qint64> share;      // percent that is called back at least
    std::optional<qint64> completed;  // free ones finished in the week
    std::optional<qint64> called;     // of them those with a callback already
    std::optional<qint64> drawn;
    std::optional<qint64> seed;
    Instant drawnAt;
    std::vector<DrawLine> pool;       // by number
    bool operator==(const CallbackDraw&) const = default;
};

// How many are still to be drawn so that the share, rounded up, is called back.
qint64 stillToDraw(qint64 completed, qint64 called, qint64 percent);
// Which of a pool, by their places in it; the same for the same seed on every machine. At most all of them.
std::vector<qint64> drawnPlaces(qint64 pool, qint64 count, qint64 seed);

template <> const FieldTable<CallbackDraw>& fieldTable<CallbackDraw>();
const RecordType& callbackDrawType();

} // namespace fuwutai
