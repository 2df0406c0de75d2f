// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/weekly_report/weekly_report.h"

namespace fuwutai {

template <> const FieldTable<WeeklyReport>& fieldTable<WeeklyReport>()
{
    using W = WeeklyReport;
    static const FieldTable<W> table{
        field<&W::week>("week", L10N("Week"), {.search = Search::Code, .max = 8, .column = true, .filter = true, .clause = "CS-3.10.3"}),
        field<&W::periodFrom>("period_from", L10N("From"), {.column = true}),
        field<&W::periodTo>("period_to", L10N("Until"), {.column = true}),
        field<&W::endedAt>("ended_at", L10N("End of the week")),
        field<&W::trendNotes>("trend_notes", L10N("Notes on the trend"), {.kind = Kind::LongText, .max = 5000, .clause = "CS-3.7.4"}),
        field<&W::nextWeekPlan>("next_week_plan", L10N("Plan for next week"), {.kind = Kind::LongText, .max = 5000, .clause = "CS-3.10.2"}),
        field<&W::helpNeeded>("help_needed", L10N("Help needed"), {.kind = Kind::LongText, .max = 5000, .clause = "CS-3.10.2"}),
        field<&W::content>("content", L10N("The report as issued"), {.kind = Kind::LongText, .max = 20'000'000}),
        field<&W::chainEntries>("chain_entries", L10N("Entries in the chain")),
        field<&W::chainHead>("chain_head", L10N("Head of the chain"), {.max = 80}),
        field<&W::preparedBy>("prepared_by", L10N("Prepared by"), {.column = true}),
        field<&W::head>("head", L10N("Head of the office"), {.column = true}),
        field<&W::issuedAt>("issued_at", L10N("Issued at"), {.column = true}),
        field<&W::submittedAt>("submitted_at", L10N("Submitted at"), {.clause = "CS-3.10.3"}),
        field<&W::receivedBy>("received_by", L10N("Received by"), {.column = true}),
        field<&W::receivedAt>("received_at", L10N("Received at"), {.column = true}),
    };
    return table;
}

} // namespace fuwutai
