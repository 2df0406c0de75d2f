// SPDX-License-Identifier: GPL-3.0-or-later
// Continues with an answer of the session on the window's thread, unless whoever asked is gone by then.
#pragma once

#include "ui/session/session.h"

#include <QPointer>

namespace fuwutai {

// The session is the context: it outlives the question, while a page may be closed before its answer comes.
template <class T, class Then> void answer(Session& session, QFuture<Result<T>> asked, QObject* asker, Then then)
{
    asked.then(&session, [asker = QPointer<QObject>(asker), then = std::move(then)](const Result<T>& result) {
        if (asker) then(result);
    });
}

} // namespace fuwutai
