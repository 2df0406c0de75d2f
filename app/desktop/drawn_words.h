// SPDX-License-Identifier: GPL-3.0-or-later
// What a person reads of a window: every text that is painted, and what of it is cut. Used by the tour and by the tests of
// windows.
#pragma once

#include <QStringList>

class QWidget;

namespace fuwutai {

// Each run of text, itself and all that is visible in it.
QStringList drawnWords(QWidget& widget);
// What may be out of sight because one scrolls there. In the windows we promise nothing lies to the side.
enum class Scroll { DownOnly, BothWays };
// Of what is in sight: texts that end in dots, that go over the edge of what is seen of them (up and down only where
// nothing is scrolled) or touch a neighbour's ("one | other"); labels and buttons that are narrower than their words; the last
// of tabs that do not fit.
QStringList cutWords(QWidget& widget, Scroll scroll = Scroll::DownOnly);

} // namespace fuwutai
