// SPDX-License-Identifier: GPL-3.0-or-later
// Where a data base file must not lie without a deliberate word: on network drives, whose locks do not hold, and in folders
// that a cloud program copies while they are written. Used by Database.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace fuwutai {

// Why the file is at risk there, in words; empty: it is not. `fileSystem`: as mounted, "ext4", "cifs", "fuse.sshfs".
QString placeRisk(const QString& file, const QString& fileSystem);

// Refused with "place" where there is a risk that nobody has accepted for this very place.
Result<Nothing> checkPlace(const QString& file);
Result<Nothing> checkPlace(const QString& file, const QString& fileSystem);
// Somebody has read the warning and wants it all the same; remembered beside the file.
Result<Nothing> acceptPlace(const QString& file);

} // namespace fuwutai
