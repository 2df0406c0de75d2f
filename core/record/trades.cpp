// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/trades.h"

namespace fuwutai {

const ChoiceList& choicesOf(Trade)
{
    static const ChoiceList list{
        {"plumbing", L10N("Plumbing")}, {"electricity", L10N("Electricity")}, {"masonry", L10N("Masonry")},
        {"doors_windows", L10N("Doors and windows")}, {"waterproofing", L10N("Waterproofing")}, {"painting", L10N("Painting")},
        {"low_voltage", L10N("Low voltage")}, {"carpentry", L10N("Carpentry")}, {"drains", L10N("Drains")}, {"gas", L10N("Gas")},
        {"lifts", L10N("Lifts")}, {"fire_protection", L10N("Fire protection")}, {"heating", L10N("Heating and cooling")},
        {"structure", L10N("Structure")}, {"other", L10N("Other trade")}};
    return list;
}

} // namespace fuwutai
