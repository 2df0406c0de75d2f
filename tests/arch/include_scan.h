// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every include under core/, ui/ and app/ of a tree and holds it against the table of rooms.
// Used by the test of this folder only.
#pragma once

#include <QString>
#include <QStringList>

namespace fuwutai {

struct ScanResult {
    int files = 0;
    QStringList faults; // "core/gate/gate.cpp:7 may not include ui/shell/window.h"
};

ScanResult scanIncludes(const QString& root);

} // namespace fuwutai
