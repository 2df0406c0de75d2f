// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/parts_slip/rules.h"

#include "core/base/quantity.h"

namespace fuwutai::parts {

namespace {

QString at(int line, const char* key) { return QStringLiteral("parts[%1].%2").arg(line).arg(QLatin1String(key)); }
qint64 thousandths(const QString& typed) { return readThousandths(typed).value_or(0); } // nothing typed: none
QString notNumber() { return say("a quantity is a number above zero with at most three decimals"); }

void checkDrawn(Reasons& reasons, const DrawnPart& part, int line)
{
    if (part.name.isEmpty()) reasons << required(at(line, "name"), L10N("Part"));
    if (!readThousandths(part.quantity)) reasons << Reason{at(line, "quantity"), QStringLiteral("number"), notNumber()};
}

void checkBack(Reasons& reasons, const DrawnPart& part, int line, const char* key, const QString& back, const QString& before)
{
    if (!back.isEmpty() && !readThousandths(back)) reasons << Reason{at(line, key), QStringLiteral("number"), notNumber()};
    if (thousandths(back) > thousandths(part.quantity))
        reasons << Reason{at(line, key), QStringLiteral("above"), say("no more can come back than the %1 that were drawn").arg(part.quantity)};
    if (thousandths(back) < thousandths(before))
        reasons << Reason{at(line, key), QStringLiteral("below"), say("%1 came back already").arg(before)};
}

std::optional<Money> amountOf(const DrawnPart& part)
{
    if (!part.price) return {};
    return timesThousandths(*part.price, thousandths(part.quantity) - thousandths(part.unused));
}

Changes withAmounts(std::vector<DrawnPart> parts)
{
    Money total;
    for (DrawnPart& part : parts) {
        part.amount = amountOf(part);
        total.fen += part.amount.value_or(Money{}).fen;
    }
    return {{QStringLiteral("parts"), valueOf(parts)}, {QStringLiteral("total"), Value(total)}};
}

void checkJob(Reasons& reasons, const Situation& s, const char* field, const char* link)
{
    const Record* job = linkedOne(s, link);
    if (!job) return;
    if (job->type->phaseOf(job->state) != Phase::Open) reasons << refusal(field, "ended", say("%1 has ended; draw for a job that is open").arg(job->number));
    if (job->office != s.after.office) reasons << refusal(field, "office", say("%1 belongs to another office").arg(job->number));
}

} // namespace

bool owesOld(const Situation& s)
{
    const auto slip = after<PartsSlip>(s);
    return std::any_of(slip.parts.begin(), slip.parts.end(), [](const DrawnPart& part) {
        return part.oldDue && thousandths(part.oldReturned) < thousandths(part.quantity) - thousandths(part.unused);
    });
}

Reasons drawGuard(const Situation& s)
{
    const auto slip = after<PartsSlip>(s);
    Reasons reasons;
    if (slip.request.isEmpty() && slip.order.isEmpty() && slip.purpose.isEmpty())
        reasons << refusal("purpose", "required", say("say what the parts are for: a request, an order or another purpose"));
    if (!slip.request.isEmpty() && !slip.order.isEmpty()) reasons << refusal("order_no", "both", say("one slip is for one job"));
    checkJob(reasons, s, "request", "request");
    checkJob(reasons, s, "order_no", "order");
    for (std::size_t i = 0; i < slip.parts.size(); ++i) checkDrawn(reasons, slip.parts[i], int(i));
    return reasons;
}

Changes drawn(const Situation& s) { return withAmounts(after<PartsSlip>(s).parts); }

Reasons issueGuard(const Situation& s)
{
    Reasons reasons = drawGuard(s);
    const QString who = s.decider();
    if (s.before.createdBy == who || s.didBefore(QStringLiteral("change"), who))
        reasons << refusal("", "own", say("nobody hands out what he asked for himself"));
    checkTime(reasons, s, "issued_at", L10N("Issued at"));
    return reasons;
}

Changes issued(const Situation& s)
{
    Changes changes = drawn(s);
    changes.insert(QStringLiteral("issued_by"), Value(s.decider()));
    changes.insert(QStringLiteral("issued_at"), Value(happened(s, "issued_at")));
    return changes;
}

Reasons returnGuard(const Situation& s)
{
    const auto was = before<PartsSlip>(s);
    const auto now = after<PartsSlip>(s);
    Reasons reasons;
    if (was.parts.size() != now.parts.size()) return reasons; // refused before, by what the step may fill
    for (std::size_t i = 0; i < now.parts.size(); ++i) {
        checkBack(reasons, now.parts[i], int(i), "old_returned", now.parts[i].oldReturned, was.parts[i].oldReturned);
        checkBack(reasons, now.parts[i], int(i), "unused", now.parts[i].unused, was.parts[i].unused);
    }
    checkTime(reasons, s, "returned_at", L10N("Brought back at"), was.issuedAt);
    return reasons;
}

Changes returned(const Situation& s)
{
    Changes changes = drawn(s);
    changes.insert(QStringLiteral("old_received_by"), Value(s.decider()));
    changes.insert(QStringLiteral("returned_at"), Value(happened(s, "returned_at")));
    return changes;
}

Reasons missingGuard(const Situation& s)
{
    return owesOld(s) ? Reasons{} : Reasons{refusal("missing_reason", "none", say("no old part is missing on this slip"))};
}

} // namespace fuwutai::parts
