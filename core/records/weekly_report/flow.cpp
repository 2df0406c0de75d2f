// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/weekly_report/rules.h"

namespace fuwutai {

namespace {

using namespace weekly;

const Who kHead = anyOf({Role::OfficeHead});

std::vector<FlowRow> makeFlow()
{
    return {
        {.from = {""}, .action = "draft", .label = L10N("Draw up"), .to = "draft", .who = kHead | theSystem(), .fills = {"week"}, .needs = {"week"},
         .sets = drafted, .guard = draftGuard, .clocks = {starts("issue", "ended_at")}, .clause = "CS-3.10.3", .numbers = true, .usual = true},
        {.from = {"draft"}, .action = "note", .label = L10N("Note"), .to = kSame, .who = kHead, .fills = {"trend_notes", "next_week_plan", "help_needed"},
         .sets = noted, .undo = true, .clause = "CS-3.10.2"},
        {.from = {"draft"}, .action = "issue", .label = L10N("Issue"), .to = "issued", .who = kHead, .fills = {"trend_notes", "next_week_plan", "help_needed"},
         .needs = {"trend_notes", "next_week_plan"}, .sets = issued, .guard = issueGuard, .clocks = {stops("issue", "issued_at")}, .clause = "CS-3.4.4",
         .facts = {"week_faults", "overdue_unexplained", "week_content", "chain_entries", "chain_head"}, .usual = true},
        {.from = {"issued"}, .action = "receive", .label = L10N("Receive"), .to = "received", .who = anyOf({Role::ServiceManager}), .fills = {"received_at"},
         .sets = received, .guard = receiveGuard, .clause = "CS-3.10.3", .usual = true},
    };
}

RecordType makeType()
{
    RecordType t;
    t.key = QStringLiteral("weekly_report");
    t.label = L10N("Weekly report");
    t.plural = L10N("Weekly reports");
    t.fields = fieldsOf<WeeklyReport>();
    t.states = {{"draft", L10N("Draft"), Phase::Draft}, {"issued", L10N("Issued"), Phase::Open}, {"received", L10N("Received"), Phase::Done}};
    t.flow = makeFlow();
    t.clocks = {{"issue", L10N("Issue of the weekly report"), "CS-3.4.4", [](const Situation&) { return "limit.weekly_report"; }}};
    t.numbering.natural = naturalNumber;
    t.dateField = QStringLiteral("ended_at");
    t.readers = {Role::FrontDesk, Role::ServiceManager, Role::DeputyGm, Role::GeneralManager, Role::GmOffice, Role::QualityRep};
    return finished(std::move(t));
}

} // namespace

const RecordType& weeklyReportType()
{
    static const RecordType type = makeType();
    return type;
}

} // namespace fuwutai
