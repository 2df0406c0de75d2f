// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/repair_request/repair_request.h"

namespace fuwutai {

const ChoiceList& choicesOf(RequestChannel)
{
    static const ChoiceList list{{"phone", L10N("Phone call")}, {"visit", L10N("Visit to the office")}, {"online", L10N("Online or WeChat")},
        {"patrol", L10N("Patrol")}, {"callback", L10N("Callback or survey")}, {"other", L10N("Other")}};
    return list;
}
const ChoiceList& choicesOf(RequestUrgency)
{
    static const ChoiceList list{{"urgent", L10N("Urgent")}, {"important", L10N("Important")}, {"general", L10N("General")}};
    return list;
}
const ChoiceList& choicesOf(RequestKind)
{
    static const ChoiceList list{{"free", L10N("Free of charge")}, {"charged", L10N("Charged work")}};
    return list;
}
const ChoiceList& choicesOf(RequestImpact)
{
    static const ChoiceList list{{"none", L10N("None")}, {"noise", L10N("Noise")}, {"water", L10N("Water is cut off")},
        {"power", L10N("Power is cut off")}};
    return list;
}
const ChoiceList& choicesOf(RequestWait)
{
    static const ChoiceList list{{"customer_absent", L10N("Customer not at home")}, {"customer_wish", L10N("Customer's wish")},
        {"parts", L10N("Parts")}, {"weather", L10N("Weather")}, {"supplier", L10N("Supplier or contractor")}};
    return list;
}
const ChoiceList& choicesOf(RequestResult)
{
    static const ChoiceList list{{"repaired", L10N("Repaired")}, {"partly", L10N("Partly repaired")}, {"not_repaired", L10N("Not repaired")}};
    return list;
}
const ChoiceList& choicesOf(RequestSatisfaction)
{
    static const ChoiceList list{{"very_satisfied", L10N("Very satisfied")}, {"satisfied", L10N("Satisfied")},
        {"fairly", L10N("Fairly satisfied")}, {"average", L10N("Average")}, {"dissatisfied", L10N("Dissatisfied")}};
    return list;
}
const ChoiceList& choicesOf(RequestPayment)
{
    static const ChoiceList list{{"cash", L10N("Cash")}, {"wechat", L10N("WeChat")}, {"alipay", L10N("Alipay")}, {"card", L10N("Bank card")},
        {"transfer", L10N("Bank transfer")}};
    return list;
}
const ChoiceList& choicesOf(RequestEntry)
{
    static const ChoiceList list{{"paid_in", L10N("Paid in")}, {"waived", L10N("Waived")}, {"refunded", L10N("Refunded")}};
    return list;
}
const ChoiceList& choicesOf(RequestOrderClass)
{
    static const ChoiceList list{{"a", L10N("A, warranty")}, {"b", L10N("B, company pays")}};
    return list;
}

} // namespace fuwutai
