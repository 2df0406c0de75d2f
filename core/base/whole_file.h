// SPDX-License-Identifier: GPL-3.0-or-later
// Files beside the data base are whole or not there: written beside, synced, put in place, the folder synced. Used by all
// that writes a file: drafts, exports, prints, backups, settings.
#pragma once

#include "core/base/result.h"

#include <functional>

class QIODevice;

namespace fuwutai {

// `fill` writes into the device; its refusal, a device that did not take all or a folder that does not keep it leaves what
// was there before. `mine`: for this account's eyes only (0600). Refusals: code "cannot_write", with path and the system's own words.
Result<Nothing> writeWhole(const QString& path, const std::function<Result<Nothing>(QIODevice&)>& fill, bool mine = false);
Result<Nothing> writeWhole(const QString& path, const QByteArray& bytes, bool mine = false);

// The same for libraries that write to a path of their own: `make` gets one beside.
Result<Nothing> makeWhole(const QString& path, const std::function<bool(const QString& beside)>& make);

// Puts what stands in `from` in the place of `to` (same folder) and syncs file and folder.
bool putInPlace(const QString& from, const QString& to);
// New names and removals in the folder of this file survive a power cut.
bool syncFolderOf(const QString& path);

} // namespace fuwutai
