// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of lines are at least: heads break between words only, figures are never cut. Pixels. Used by LinesEditor.
#pragma once

#include "core/record/field.h"

#include <QFontMetrics>

namespace fuwutai {

int leastHead(const QString& words, const QFontMetrics& metrics);
// `text`: what stands in the cell; `open`: it stands in a box, to be typed in.
int leastCell(const Field& cell, const QString& text, bool open, const QFontMetrics& metrics);

} // namespace fuwutai
