// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/policy_row/policy_row.h"

namespace fuwutai {

const ChoiceList& choicesOf(PolicyUnit)
{
    static const ChoiceList list{
        {"workdays", L10N("working days")}, {"days", L10N("days")}, {"hours", L10N("hours")}, {"minutes", L10N("minutes")},
        {"workhours", L10N("working hours")}, {"fen", L10N("fen")}, {"count", L10N("times")}, {"percent", L10N("percent")}, {"yuan", L10N("yuan")},
        {"homes", L10N("homes")}, {"megabytes", L10N("MB")}};
    return list;
}

template <> const FieldTable<PolicyEntry>& fieldTable<PolicyEntry>()
{
    using P = PolicyEntry;
    static const FieldTable<P> table{
        field<&P::key>("key", L10N("Key"), {.search = Search::Code, .max = 60, .column = true, .filter = true}),
        field<&P::forOffice>("for_office", L10N("For the office"), {.column = true}),
        field<&P::validFrom>("valid_from", L10N("Valid from"), {.column = true}),
        field<&P::label>("label", L10N("What it limits"), {.said = true, .column = true}),
        field<&P::value>("value", L10N("Value"), {.column = true}),
        field<&P::unit>("unit", L10N("Counted in"), {.column = true}),
        field<&P::switchedOff>("switched_off", L10N("Switched off"), {.column = true}),
        field<&P::clause>("clause", L10N("Clause"), {.max = 40, .said = true, .column = true}),
    };
    return table;
}

} // namespace fuwutai
