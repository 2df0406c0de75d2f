// SPDX-License-Identifier: GPL-3.0-or-later
// The QR code of a record's number, so that a scanned sheet finds its record. Used by painter.cpp.
#pragma once

#include <QList>
#include <QString>

namespace fuwutai {

// Dark modules by row, square; empty when the text does not fit into a code. UTF-8, error correction M.
QList<QList<bool>> qrModules(const QString& text);

} // namespace fuwutai
