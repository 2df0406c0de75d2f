// SPDX-License-Identifier: GPL-3.0-or-later
// Choices that every paper about a repair shares, so that one takes them over from another. Used by rooms.
#pragma once

#include "core/record/field.h"

namespace fuwutai {

enum class Trade {
    Unset, Plumbing, Electricity, Masonry, DoorsWindows, Waterproofing, Painting, LowVoltage, Carpentry, Drains,
    Gas, Lifts, FireProtection, Heating, Structure, Other
};
enum class LiableParty { Unset, Contractor, Supplier, Design, Company, Property, Customer, ThirdParty };
enum class Executor { Unset, Team, Contractor, ThirdParty };

const ChoiceList& choicesOf(Trade);
const ChoiceList& choicesOf(LiableParty);
const ChoiceList& choicesOf(Executor);

} // namespace fuwutai
