// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on every page around the table: organisation, title, form code, number and its QR code above; copies, print
// stamp and page number below; the marks of a reprint and of practice. Used by pages.cpp.
#pragma once

#include "ui/paper/layout.h"

namespace fuwutai {

inline constexpr qreal kHeadHeight = 20;   // mm between the upper margin and the table
inline constexpr qreal kFootHeight = 7;    // mm kept above the lower margin

void furnish(SheetPage& page, const Sheet& sheet, const SheetHead& head, const Measure& measure, int number, int of);

} // namespace fuwutai
