// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that name what files hold, together with the bytes: all or nothing. Used by exchange (attachments).
#pragma once

#include "core/gate/gate.h"

namespace fuwutai {

struct ContentCommand {
    Command command;
    QByteArray content;
};

// The content lies in the store, synced, before the commands that name it by its SHA-256 are committed; where one of them is
// refused none is done, and nothing of the content is left behind.
Result<QList<Receipt>> runWithContent(Gate& gate, const QList<ContentCommand>& commands, const Actor& actor);

} // namespace fuwutai
