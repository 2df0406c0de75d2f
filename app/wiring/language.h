// SPDX-License-Identifier: GPL-3.0-or-later
// The language of a program: Simplified Chinese unless another is named. Used by both programs and by tests.
#pragma once

#include <QString>

namespace fuwutai {

// Puts the words of "zh_CN" or "en" in force, in place of those before; Qt's own words and formats too.
// False when the words of zh_CN are not built in (the program then speaks English).
bool speak(const QString& language);

} // namespace fuwutai
