// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the QR codes on a page that was scanned or photographed: turned, askew, grey. Used by filing.
#pragma once

#include <QStringList>

class QImage;

namespace fuwutai {

QStringList codesOn(const QImage& page); // each text once

} // namespace fuwutai
