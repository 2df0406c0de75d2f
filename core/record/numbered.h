// SPDX-License-Identifier: GPL-3.0-or-later
// A record that has no running number yet stands as "draft-<id>": for the program alone, never shown to people.
// Used by store and gate, and by whatever shows a number.
#pragma once

#include <QString>

namespace fuwutai {

QString draftNumber(qint64 id);
bool isNumbered(const QString& number);      // not empty, and given out from a counter or by what it names
QString numberWords(const QString& number);  // as people read it: what has no number yet says so

} // namespace fuwutai
