// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold on every page, whatever it shows: nothing cut, nothing nameless, one meaning a key, no trap, no English in
// Chinese. Each answers with the faults it found. Used by the walk through all pages.
#pragma once

#include <QStringList>

class QWidget;

namespace fuwutai {

QStringList cutFaults(QWidget& page, const QStringList& freeText);  // texts that may end in dots: what people wrote
QStringList nameFaults(QWidget& page);                              // Tab reaches it, and it has no accessible name
QStringList keyFaults(QWidget& window);                             // two shortcuts in sight on one key, or one Alt letter twice
QStringList latinFaults(QWidget& page, const QStringList& known);    // words in Latin letters only that are no names, keys or codes
QStringList wheelFaults(QWidget& page);                             // a wheel changed what has no focus
QStringList tabFaults(QWidget& page);                               // Tab does not reach all of the page and come back; backwards likewise

} // namespace fuwutai
