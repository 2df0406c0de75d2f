// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a telephone number is one that can be rung. Used by editors, which doubt the others.
#pragma once

#include <QString>

namespace fuwutai {

// As normalPhone leaves it: a mobile, a landline with or without its area code, a service number, a foreign one.
bool isDialable(const QString& phone);

} // namespace fuwutai
