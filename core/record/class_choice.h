// SPDX-License-Identifier: GPL-3.0-or-later
// Who bears a repair is proposed by the warranty periods (CS-3.5.1); a person may decide otherwise with a reason. Used by the
// guards of every paper that names a class; pure.
#pragma once

#include "core/base/result.h"
#include "core/record/situation.h"

namespace fuwutai {

// Rows whose guard asks below name these facts: the class that the periods propose ("": none), and what they say, a line each.
inline constexpr const char* kProposedClass = "warranty_class";
inline constexpr const char* kWarrantyWords = "warranty_words";

// The class in `key` against the proposal: another one needs its reason, at the field class_reason.
Reasons checkClassChoice(const Situation& s, const char* key);

} // namespace fuwutai
