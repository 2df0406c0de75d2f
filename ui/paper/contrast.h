// SPDX-License-Identifier: GPL-3.0-or-later
// How well one colour is seen on another (WCAG 2.1: 1 to 21; words need 4.5, outlines 3). Used by charts, controls and their tests.
#pragma once

#include <QColor>

namespace fuwutai {

double contrast(const QColor& a, const QColor& b);
QColor inkOn(const QColor& ground); // black or white, whichever is read better

} // namespace fuwutai
