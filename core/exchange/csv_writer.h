// SPDX-License-Identifier: GPL-3.0-or-later
// CSV for other programs: RFC 4180, UTF-8 with a BOM so that spreadsheets read Chinese. Used by exports and imports.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace fuwutai {

QByteArray csvMark();                            // the BOM at the beginning of a file
// One row with CR LF. A cell that a spreadsheet would take for a formula gets an apostrophe (ASVS 1.2.10).
QByteArray csvLine(const QStringList& cells);

} // namespace fuwutai
