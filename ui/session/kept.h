// SPDX-License-Identifier: GPL-3.0-or-later
// What the windows keep for one person at one data base until the next start: widths, order, the window's place. Colleagues at
// the same machine have their own. Used by lists, pages and shell.
#pragma once

#include "ui/session/session.h"

#include <QVariant>

namespace fuwutai {

// `key`: "columns/call_record". Nothing is kept before a log-in.
QVariant kept(const Session& session, const QString& key);
void keep(const Session& session, const QString& key, const QVariant& value);

} // namespace fuwutai
