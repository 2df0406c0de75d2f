// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gate/content.h"

#include "core/store/blobs.h"
#include "core/store/transaction.h"

namespace fuwutai {

namespace {

Result<QList<Receipt>> putAndRun(Blobs& blobs, Gate& gate, const QList<ContentCommand>& commands, const Actor& actor)
{
    QList<Command> all;
    for (const ContentCommand& one : commands) {
        if (const auto put = blobs.put(one.content); !put) return unexpected(put.error());
        all << one.command;
    }
    return gate.runAll(all, actor);
}

} // namespace

Result<QList<Receipt>> runWithContent(Gate& gate, const QList<ContentCommand>& commands, const Actor& actor)
{
    // The gate's own transaction is part of this one. What is taken back is so under the lock: nobody else can have named it.
    return write(gate.database(), [&] {
        Blobs blobs(gate.database());
        auto done = putAndRun(blobs, gate, commands, actor);
        if (!done) blobs.takeBack();
        return done;
    });
}

} // namespace fuwutai
