// SPDX-License-Identifier: GPL-3.0-or-later
// How far a longer piece of work is, told while it goes on, on the thread that does it. Used by imports, set-up and the demo;
// shown by windows.
#pragma once

#include "core/base/result.h"
#include "core/base/words.h"

#include <functional>

namespace fuwutai {

// False: it is to stop, and nothing of it stays. `of` is 0 where nobody knows how much there is.
using Progress = std::function<bool(qint64 done, qint64 of)>;

inline bool goesOn(const Progress& progress, qint64 done, qint64 of) { return !progress || progress(done, of); }
inline Unexpected<Refusal> stopped() { return refuse(RefusalKind::Refused, QStringLiteral("stopped"), say("Stopped. Nothing was saved.")); }

} // namespace fuwutai
