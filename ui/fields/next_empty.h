// SPDX-License-Identifier: GPL-3.0-or-later
// Enter in a line of a short form goes to what is still to be typed: what was proposed is read, not walked through.
// Used by the first page and the set-up.
#pragma once

#include <QLineEdit>

#include <algorithm>

namespace fuwutai {

// The first empty line after `from`; nullptr where none is left.
inline QLineEdit* nextEmpty(const QList<QLineEdit*>& lines, const QLineEdit* from)
{
    const auto after = std::find(lines.begin(), lines.end(), from);
    const auto next = std::find_if(after, lines.end(), [from](const QLineEdit* line) { return line != from && line->text().trimmed().isEmpty(); });
    return next == lines.end() ? nullptr : *next;
}

} // namespace fuwutai
