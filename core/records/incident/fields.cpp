// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/incident/incident.h"

namespace fuwutai {

template <> const FieldTable<Incident>& fieldTable<Incident>()
{
    using I = Incident;
    static const FieldTable<I> table{
        field<&I::title>("title", L10N("Title"), {.search = Search::Words, .column = true}),
        field<&I::community>("community", L10N("Community"), {.column = true, .filter = true}),
        field<&I::building>("building", L10N("Building"), {.column = true}),
        field<&I::category>("category", L10N("Category"), {.column = true, .filter = true}),
        field<&I::cause>("cause", L10N("Cause"), {.kind = Kind::LongText}),
        field<&I::answer>("answer", L10N("Answer to all callers"), {.kind = Kind::LongText}),
        field<&I::countermeasure>("countermeasure", L10N("Countermeasure"), {.kind = Kind::LongText, .clause = "FS-5.2.4"}),
        field<&I::endsCalls>("ends_calls", L10N("Its calls end with it")),
        field<&I::closedAt>("closed_at", L10N("Closed at"), {.column = true}),
        field<&I::voidReason>("void_reason", L10N("Why voided"), {.kind = Kind::LongText}),
    };
    return table;
}

} // namespace fuwutai
