// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/master_flow.h"
#include "core/record/step_tools.h"
#include "core/records/attachment/attachment.h"

namespace fuwutai {

namespace {

// Lines such as "of_number\tdenied\tonly who may act on ...", found out where the record is read.
Reasons said(const Situation& s, const char* fact)
{
    Reasons all;
    for (const QString& line : s.factList(QLatin1String(fact)))
        all << Reason{line.section(QLatin1Char('\t'), 0, 0), line.section(QLatin1Char('\t'), 1, 1), line.section(QLatin1Char('\t'), 2)};
    return all;
}

Reasons mayLie(const Situation& s) { return said(s, "attachment_faults"); }
Reasons mayAct(const Situation& s) { return said(s, "attachment_rights"); }

std::vector<FlowRow> makeFlow()
{
    const Who who = anyOf(everybody()) | theSystem(); // the guards ask for the right to act on the record itself
    return {
        {.from = {""}, .action = "attach", .label = L10N("Attach"), .to = "attached", .who = who,
         .fills = {"of_type", "of_number", "kind", "file_name", "media_type", "bytes", "sha256"},
         .needs = {"of_type", "of_number", "kind", "file_name", "media_type", "bytes", "sha256"}, .guard = mayLie, .facts = {"attachment_faults"}, .numbers = true},
        {.from = {"attached"}, .action = "withdraw", .label = L10N("Withdraw"), .to = "withdrawn", .who = who, .fills = {"withdraw_reason"},
         .needs = {"withdraw_reason"}, .guard = mayAct, .undo = true, .facts = {"attachment_rights"}},
    };
}

RecordType makeType()
{
    RecordType t;
    t.key = QStringLiteral("attachment");
    t.label = L10N("Attachment");
    t.plural = L10N("Attachments");
    t.fields = fieldsOf<Attachment>();
    t.states = {{"attached", L10N("Attached"), Phase::Done}, {"withdrawn", L10N("No longer attached"), Phase::Void}};
    t.flow = makeFlow();
    t.numbering.prefix = [](const Situation&) { return QStringLiteral("FJ"); };
    t.apart = true;
    return finished(std::move(t));
}

} // namespace

const RecordType& attachmentType()
{
    static const RecordType type = makeType();
    return type;
}

} // namespace fuwutai
