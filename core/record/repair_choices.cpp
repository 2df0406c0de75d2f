// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/repair_choices.h"

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

const ChoiceList& choicesOf(LiableParty)
{
    static const ChoiceList list{
        {"contractor", L10N("Contractor")}, {"supplier", L10N("Supplier of material or equipment")}, {"design", L10N("Design")},
        {"company", L10N("The company")}, {"property", L10N("Property company")}, {"customer", L10N("The customer")},
        {"third_party", L10N("Third party")}};
    return list;
}

const ChoiceList& choicesOf(Executor)
{
    static const ChoiceList list{{"team", L10N("Repair team")}, {"contractor", L10N("Contractor")}, {"third_party", L10N("Third party")}};
    return list;
}

} // namespace fuwutai
