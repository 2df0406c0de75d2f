// SPDX-License-Identifier: GPL-3.0-or-later
// The end of the work, and the customer's signature.
#include "core/records/repair_request/rules.h"

namespace fuwutai::requests {

namespace {

// No charge without a price that was agreed to before, and none above it (IR-14, RR-S7).
Reasons feeGuard(const RepairRequest& r)
{
    const Money fee = amountOf(r.fee);
    if (r.serviceKind != RequestKind::Charged)
        return fee.fen == 0 ? Reasons{} : Reasons{refusal("fee", "free", say("work free of charge has no fee"))};
    if (!r.reworkOf.isEmpty()) return {refusal("service_kind", "rework", say("a rework is free of charge"))};
    if (!r.agreedFee) return {refusal("fee", "not_agreed", say("charged work needs a quotation that the customer agreed to before"))};
    if (fee > *r.agreedFee)
        return {refusal("fee", "above", say("the fee is above the %1 that were agreed; quote anew first").arg(moneyText(*r.agreedFee)))};
    return {};
}

// The customer pays for no material that was not quoted to him (IR-14): its amount is 0.
Reasons materialsGuard(const RepairRequest& r)
{
    Reasons reasons = checkMaterials(r.materials);
    const Money sum = sumOf(r.materials);
    if (r.serviceKind == RequestKind::Charged && r.agreedFee && sum > amountOf(r.materialFee))
        reasons << refusal("materials", "not_quoted", say("materials come to %1, but %2 were quoted and agreed; what is not charged has the amount 0")
                                                          .arg(moneyText(sum), moneyText(amountOf(r.materialFee))));
    return reasons;
}

Reasons collectedGuard(const RepairRequest& r)
{
    Reasons reasons;
    const Money collected = amountOf(r.collected);
    if (amountOf(r.fee).fen > 0 && !r.feeConfirmed) reasons << refusal("fee_confirmed", "required", say("The customer must confirm the fee of %1").arg(moneyText(amountOf(r.fee))));
    if (collected > amountOf(r.fee)) reasons << refusal("collected", "above", say("more is collected than the fee of %1").arg(moneyText(amountOf(r.fee))));
    if (collected.fen > 0 && r.collectMethod == RequestPayment::Unset) reasons << required(QStringLiteral("collect_method"), L10N("Collected how"));
    if (collected.fen > 0 && r.collectedBy.isEmpty()) reasons << required(QStringLiteral("collected_by"), L10N("Collected on site by"));
    return reasons;
}

} // namespace

Reasons completeGuard(const Situation& s)
{
    const auto r = after<RepairRequest>(s);
    Reasons reasons = feeGuard(r) + materialsGuard(r);
    if (r.result != RequestResult::Unset && r.result != RequestResult::Repaired && r.notDone.isEmpty())
        reasons << required(QStringLiteral("not_done"), L10N("What is not done, and why"));
    // Own rule: the slip asks for it (RR-3.4), but what was only tightened or cleared has none.
    if (!r.materials.empty() && r.itemSpec.isEmpty()) reasons << required(QStringLiteral("item_spec"), L10N("Specification and model"));
    checkTime(reasons, s, "started_at", L10N("Work began at"), r.arrivedAt);
    checkTime(reasons, s, "finished_at", L10N("Finished at"), r.startedAt.isSet() ? r.startedAt : r.arrivedAt);
    return reasons;
}

Changes completed(const Situation& s)
{
    const auto r = after<RepairRequest>(s);
    const RequestKind kind = r.serviceKind == RequestKind::Unset ? RequestKind::Free : r.serviceKind;
    const Money usual = kind == RequestKind::Charged ? amountOf(r.agreedFee) : Money{};
    const Money fee = s.given.contains(QStringLiteral("fee")) && r.fee ? *r.fee : usual;
    const MaterialLines used = materialsUsed(s, r.materials, kind != RequestKind::Charged); // the customer's price is the quotation's
    return {{QStringLiteral("materials"), valueOf(used)}, {QStringLiteral("service_kind"), valueOf(kind)}, {QStringLiteral("fee"), Value(fee)},
            {QStringLiteral("outstanding"), Value(fee)}, {QStringLiteral("finished_at"), Value(happened(s, "finished_at"))}};
}

Reasons signGuard(const Situation& s)
{
    Reasons reasons = collectedGuard(after<RepairRequest>(s));
    checkTime(reasons, s, "signed_at", L10N("Signed at"), before<RepairRequest>(s).finishedAt);
    return reasons;
}

Changes signedOff(const Situation& s) { return {{QStringLiteral("signed_at"), Value(happened(s, "signed_at"))}}; }

Reasons unsignedGuard(const Situation& s)
{
    std::vector<TriedAt> tries;
    for (const RequestTry& line : after<RepairRequest>(s).unsignedTries) tries.push_back({line.at, !line.what.isEmpty(), !line.witness.isEmpty()});
    return checkTries(tries, s.now, "unsigned_tries");
}

Changes closedUnsigned(const Situation&) { return {{QStringLiteral("unsigned"), Value(true)}}; }

} // namespace fuwutai::requests
