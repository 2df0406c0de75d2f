// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/step_tools.h"
#include "core/records/price_item/price_item.h"

namespace fuwutai {

namespace {

using Keys = std::vector<const char*>;

const Who kDrafters = anyOf({Role::FrontDesk, Role::OfficeHead});
const Who kManager = anyOf({Role::ServiceManager});
const Keys kSaid{"item_code", "category", "name", "unit", "labour_price", "material_price", "pricing_mode", "time_needed", "note", "shown_public",
                 "effective_from", "effective_to"};
const Keys kNeeded{"item_code", "name", "unit", "pricing_mode", "effective_from"};

Reasons saidGuard(const Situation& s)
{
    const auto p = after<PriceItem>(s);
    Reasons reasons;
    if (p.effectiveTo.isValid() && p.effectiveFrom.isValid() && p.effectiveTo < p.effectiveFrom)
        reasons << refusal("effective_to", "order", say("the last day lies before the first"));
    // Only what is agreed on the spot may stand without a price: nothing is hidden (RR-S7).
    if (p.pricingMode != PricingMode::Negotiable && !p.labourPrice && !p.materialPrice)
        reasons << required(QStringLiteral("labour_price"), L10N("Labour price"));
    if (p.pricingMode == PricingMode::ByOwner && p.materialPrice.value_or(Money{}).fen != 0)
        reasons << refusal("material_price", "by_owner", say("material that the owner buys has no price here"));
    return reasons;
}

Reasons approveGuard(const Situation& s)
{
    Reasons reasons = saidGuard(s);
    const QString who = s.decider();
    if (s.before.createdBy == who || s.didBefore(QStringLiteral("change"), who))
        reasons << refusal("", "own", say("nobody decides on what he submitted himself"));
    for (const QString& other : s.factList(QStringLiteral("price_overlaps")))
        reasons << refusal("effective_from", "overlap", say("%1 holds on some of these days; end it first").arg(other));
    return reasons;
}

Changes approved(const Situation& s)
{
    return {{QStringLiteral("approved_by"), Value(s.decider())}, {QStringLiteral("approved_at"), Value(decidedAt(s))}};
}

// A price that people were told is never taken back: it ends today or later, and no later than was said.
Reasons endGuard(const Situation& s)
{
    const QDate was = before<PriceItem>(s).effectiveTo;
    const auto p = after<PriceItem>(s);
    Reasons reasons;
    if (p.effectiveTo.isValid() && p.effectiveTo < qMax(p.effectiveFrom, s.today().addDays(-1)))
        reasons << refusal("effective_to", "past", say("a price ends yesterday at the earliest, and not before it began"));
    if (was.isValid() && p.effectiveTo > was) reasons << refusal("effective_to", "order", say("it ends on %1 already").arg(was.toString(Qt::ISODate)));
    return reasons;
}

std::vector<FlowRow> makeFlow()
{
    return {
        {.from = {""}, .action = "draft", .label = L10N("Propose a price"), .to = "draft", .who = kDrafters | theSystem(), .fills = kSaid, .needs = kNeeded,
         .guard = saidGuard, .clause = "IR-13", .numbers = true, .usual = true},
        {.from = {"draft"}, .action = "change", .label = L10N("Change"), .to = kSame, .who = kDrafters, .fills = kSaid, .needs = kNeeded, .guard = saidGuard,
         .undo = true, .clause = "IR-13"},
        {.from = {"draft"}, .action = "approve", .label = L10N("Approve"), .to = "approved", .who = kManager, .fills = {"shown_public"}, .sets = approved,
         .guard = approveGuard, .clause = "IR-13", .facts = {"price_overlaps"}, .usual = true},
        {.from = {"approved"}, .action = "show", .label = L10N("Show publicly"), .to = kSame, .who = kDrafters | kManager, .fills = {"shown_public"},
         .undo = true, .clause = "RR-S7"},
        {.from = {"approved"}, .action = "end", .label = L10N("End the price"), .to = "ended", .who = kManager, .fills = {"effective_to"},
         .needs = {"effective_to"}, .guard = endGuard, .clause = "IR-13"},
        {.from = {"draft"}, .action = "drop", .label = L10N("Drop the proposal"), .to = "dropped", .who = kDrafters | kManager, .fills = {"drop_reason"},
         .needs = {"drop_reason"}, .undo = true},
    };
}

RecordType makeType()
{
    RecordType t;
    t.key = QStringLiteral("price_item");
    t.label = L10N("Price");
    t.plural = L10N("Price list");
    t.list.first = {"name", "item_code", "unit", "labour_price", "material_price", "pricing_mode", "effective_from"};
    t.list.chips = {"category", "pricing_mode", "shown_public"};
    t.list.note = {"labour_price", "material_price", "unit"};
    t.list.named = true;
    t.fields = fieldsOf<PriceItem>();
    t.states = {{"draft", L10N("To be approved"), Phase::Draft}, {"approved", L10N("In force"), Phase::Open},
                {"ended", L10N("Ended"), Phase::Done}, {"dropped", L10N("Dropped"), Phase::Void}};
    t.flow = makeFlow();
    t.numbering.prefix = [](const Situation&) { return QStringLiteral("SF"); };
    t.readers = {Role::Foreman, Role::Tracker, Role::Finance, Role::Auditor, Role::GmOffice, Role::DeputyGm, Role::GeneralManager, Role::QualityRep};
    return finished(std::move(t));
}

} // namespace

const RecordType& priceItemType()
{
    static const RecordType type = makeType();
    return type;
}

} // namespace fuwutai
