// SPDX-License-Identifier: GPL-3.0-or-later
// The trades of repair work, as orders and requests name them. What several rooms say in the same words stands here once.
#pragma once

#include "core/record/field.h"

namespace fuwutai {

enum class Trade {
    Unset, Plumbing, Electricity, Masonry, DoorsWindows, Waterproofing, Painting, LowVoltage, Carpentry, Drains,
    Gas, Lifts, FireProtection, Heating, Structure, Other
};
const ChoiceList& choicesOf(Trade);

} // namespace fuwutai
