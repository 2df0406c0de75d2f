// SPDX-License-Identifier: GPL-3.0-or-later
// The paper's own font, derived at build time (resources/fonts), so that every machine prints alike and the text of a PDF
// can be copied. Called once by a program after its QGuiApplication stands, and by tests.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace fuwutai {

// Loads the font (once a process) and returns its family; the system's Chinese font where the files are missing.
QString installFonts();
// Refused where they are missing: a PDF would look right and its text copy wrongly.
Result<Nothing> paperFont();

} // namespace fuwutai
