// SPDX-License-Identifier: GPL-3.0-or-later
// What a person reads of a widget: every text it paints, and what of it is cut. Used by the tests of windows.
#pragma once

#include <QStringList>

class QWidget;

namespace fuwutai {

// Each run of text, itself and all that is visible in it.
QStringList drawnWords(QWidget& widget);
// Texts that end in dots, and labels and buttons that are narrower than their words, by name or words.
QStringList cutWords(QWidget& widget);

} // namespace fuwutai
