// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/incident/incident.h"

#include "core/record/coding.h"

namespace fuwutai {

namespace {

const Who kDesk = anyOf({Role::FrontDesk, Role::OfficeHead, Role::ServiceManager});
const Who kHeads = anyOf({Role::OfficeHead, Role::ServiceManager});

Changes onClose(const Situation& s) { return {{QStringLiteral("closed_at"), s.now}}; }
Changes onReopen(const Situation&) { return {{QStringLiteral("closed_at"), Value()}, {QStringLiteral("ends_calls"), false}}; }

// No matter ends without a countermeasure, also when many end together (FS-5.2.4).
Reasons mayClose(const Situation& s)
{
    const auto incident = after<Incident>(s);
    if (!incident.endsCalls || !incident.countermeasure.isEmpty()) return {};
    return {required(QStringLiteral("countermeasure"), s.type->field(QStringLiteral("countermeasure"))->label)};
}

// Those that wait for their callback, or have ended, are left as they are.
std::vector<Command> endCalls(const Situation& s)
{
    const auto incident = after<Incident>(s);
    std::vector<Command> all;
    for (const Record& call : s.linked.value(QStringLiteral("calls")))
        if (incident.endsCalls && call.type->phaseOf(call.state) == Phase::Open && call.state != QLatin1String("resolved"))
            all.push_back(command("call_record", "answered_together", call.number,
                                  {{QStringLiteral("result"), incident.answer}, {QStringLiteral("countermeasure"), incident.countermeasure}}));
    return all;
}

Reasons mayVoid(const Situation& s)
{
    Reasons reasons;
    for (const Record& call : s.linked.value(QStringLiteral("calls")))
        if (call.type->phaseOf(call.state) != Phase::Void)
            reasons << Reason{QString(), QStringLiteral("has_call"), say("%1 belongs to it").arg(call.number)};
    return reasons;
}

RecordType makeType()
{
    RecordType t;
    t.key = QStringLiteral("incident");
    t.label = L10N("Incident");
    t.plural = L10N("Incidents");
    t.fields = fieldsOf<Incident>();
    t.states = {{"open", L10N("Open"), Phase::Open}, {"closed", L10N("Closed"), Phase::Done}, {"voided", L10N("Voided"), Phase::Void}};
    const std::vector<const char*> fills{"title", "community", "building", "category", "cause", "answer", "countermeasure"};
    t.flow = {
        {.from = {""}, .action = "create", .label = L10N("Create"), .to = "open", .who = kDesk, .fills = fills, .needs = {"title"}, .numbers = true, .usual = true},
        {.from = {"open"}, .action = "change", .label = L10N("Change"), .to = kSame, .who = kDesk, .fills = fills, .needs = {"title"}, .undo = true},
        {.from = {"open"}, .action = "close", .label = L10N("Close"), .to = "closed", .who = kHeads, .fills = {"cause", "answer", "countermeasure", "ends_calls"},
         .needs = {"cause", "answer"}, .sets = onClose, .guard = mayClose, .then = endCalls, .links = {"calls"}},
        {.from = {"closed"}, .action = "reopen", .label = L10N("Reopen"), .to = "open", .who = kHeads, .sets = onReopen},
        {.from = {"open"}, .action = "void", .label = L10N("Void"), .to = "voided", .who = kHeads, .fills = {"void_reason"}, .needs = {"void_reason"},
         .guard = mayVoid, .links = {"calls"}},
    };
    t.links = {{"calls", "call_record", "incident", true}};
    t.numbering.prefix = [](const Situation&) { return QStringLiteral("QS"); };
    t.readers = {Role::Foreman, Role::Handler, Role::Engineering, Role::Property, Role::ChiefEngineer, Role::DeputyGm, Role::GeneralManager,
                 Role::GmOffice, Role::QualityRep, Role::Legal};
    return finished(std::move(t));
}

} // namespace

const RecordType& incidentType()
{
    static const RecordType type = makeType();
    return type;
}

} // namespace fuwutai
