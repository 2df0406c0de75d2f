// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at an SQLite file before the engine does, so that a file that is not ours, cut or empty is neither taken for a new
// data base nor written to. Used by Database, backup and restore.
#pragma once

#include <QString>

namespace fuwutai {

constexpr int kApplicationId = 1180128305; // "FWT1"; set by migration 0020

struct FileHeader {
    int userVersion = 0;     // the last migration; 0 before 0020
    bool marked = false;     // with our application_id
};

// Throws StoreError: NotOurs (no SQLite, another program's), Damaged (empty, cut, a header that SQLite never writes).
FileHeader checkFile(const QString& path);

} // namespace fuwutai
