// SPDX-License-Identifier: GPL-3.0-or-later
// What a record names. Used where links are followed: gate, record view.
#pragma once

#include "core/record/record.h"

namespace fuwutai {

// The number that a reference or text holds, or those of all lines where `path` is one of lines: "quote.item". Each once, none empty.
QStringList namedBy(const Record& record, const QString& path);

} // namespace fuwutai
