// SPDX-License-Identifier: GPL-3.0-or-later
// The paper's own font, derived at build time (resources/fonts), so that every machine prints alike and the text of a PDF
// can be copied. Called once by a program after its QGuiApplication stands, and by tests.
#pragma once

#include <QString>

namespace fuwutai {

// Loads the font (once a process) and returns its family; the system's Chinese font where the files are missing.
QString installFonts();

} // namespace fuwutai
