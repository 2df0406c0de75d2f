// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that an XLSX file holds in its cells instead of in one table, as writers of long lists do (this program too). liborcus reads
// all the rest of a spreadsheet but leaves them out. Used by the spreadsheet reader.
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace fuwutai {

// `put` gets each with the place of its sheet in the book and its cell's name ("B7"). Throws what the library throws for a damaged file.
void readInlineStrings(const QByteArray& xlsx, const std::function<void(int sheet, const QString& cell, const QString& text)>& put);

} // namespace fuwutai
