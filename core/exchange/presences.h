// SPDX-License-Identifier: GPL-3.0-or-later
// "王芳 is filling in": what a window says of an open step, and what it hears of others'. Used by ui/session.
#pragma once

#include "core/gate/workbench.h"
#include "core/query/reader.h"
#include "core/store/presence_table.h"

namespace fuwutai {

constexpr int kPresenceSeconds = 60; // counts so long without being said again: a window that crashed goes

Result<Nothing> notePresence(Workbench& bench, const Presence& who);
Result<Nothing> dropPresence(Workbench& bench, const Presence& who);

// Who else has a step of the record open, in words: "王芳".
struct PresenceQuestion {
    using Answer = QStringList;
    QString type;
    qint64 record = 0;
    QString seat;          // "machine/window": whose own does not count
    Result<Answer> ask(const Reader& reader) const;
};

} // namespace fuwutai
