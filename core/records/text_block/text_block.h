// SPDX-License-Identifier: GPL-3.0-or-later
// 常用语: words that are typed often, put into a text by a short mark: ";tz" becomes the sentence kept under "tz".
// Used by app (registry); the windows put them in.
#pragma once

#include "core/record/record_type.h"

namespace fuwutai {

struct TextBlock {
    QString mark;                            // letters and digits, small; what it is known by in its office
    QString words;
    bool operator==(const TextBlock&) const = default;
};

const RecordType& textBlockType();

// Is it one that can be told from the words around it: 1 to 12 letters a-z and digits, a letter first?
bool isTextMark(const QString& mark);

} // namespace fuwutai
