// SPDX-License-Identifier: GPL-3.0-or-later
// The quotation by the price list, and what the customer says to it: before the work, never after it.
#include "core/records/repair_request/rules.h"

#include "core/base/quantity.h"

#include <algorithm>

namespace fuwutai::requests {

namespace {

// Of a price by its keys: its room is another one.
const Record* priceOf(const Situation& s, const RequestQuoteLine& line)
{
    const auto prices = s.linked.constFind(QStringLiteral("prices"));
    if (prices == s.linked.constEnd() || line.item.isEmpty()) return nullptr;
    const auto found = std::find_if(prices->begin(), prices->end(), [&](const Record& p) { return p.number == line.item.number; });
    return found == prices->end() ? nullptr : &*found;
}

std::optional<Money> priceIn(const Record& price, const char* key) { return Coding<std::optional<Money>>::from(price.value(QLatin1String(key))); }
QDate dayIn(const Record& price, const char* key) { return Coding<QDate>::from(price.value(QLatin1String(key))); }
bool isNegotiable(const Record& price) { return price.text(QStringLiteral("pricing_mode")) == QLatin1String("negotiable"); }

bool isInForce(const Record& price, QDate day)
{
    const bool approved = price.state == QLatin1String("approved") || price.state == QLatin1String("ended");
    const QDate last = dayIn(price, "effective_to");
    return approved && dayIn(price, "effective_from") <= day && (!last.isValid() || day <= last);
}

void fillLine(RequestQuoteLine& line, const Record* price)
{
    if (price) {
        if (line.name.isEmpty()) line.name = price->text(QStringLiteral("name"));
        if (line.unit.isEmpty()) line.unit = price->text(QStringLiteral("unit"));
        if (!line.labour) line.labour = priceIn(*price, "labour_price");
        if (!line.material) line.material = priceIn(*price, "material_price");
    }
    const auto quantity = readThousandths(line.quantity);
    line.amount = quantity ? std::optional(timesThousandths(amountOf(line.labour) + amountOf(line.material), *quantity)) : std::nullopt;
}

struct Sums {
    Money labour, material;
};

Sums sumsOf(const std::vector<RequestQuoteLine>& quote)
{
    Sums sums;
    for (const RequestQuoteLine& line : quote) {
        const qint64 quantity = readThousandths(line.quantity).value_or(0);
        const Money labour = timesThousandths(amountOf(line.labour), quantity);
        sums.labour = sums.labour + labour;
        sums.material = sums.material + (amountOf(line.amount) - labour);
    }
    return sums;
}

void checkPrice(Reasons& reasons, const Situation& s, const RequestQuoteLine& line, const QString& where, QDate day)
{
    const Record* price = priceOf(s, line);
    if (!price) return;
    const auto add = [&](const char* key, const char* code, const QString& text) { reasons << Reason{where + QLatin1String(key), QLatin1String(code), text}; };
    if (price->office != s.after.office) add("item", "office", say("%1 is a price of another office").arg(price->number));
    else if (!isInForce(*price, day)) add("item", "not_in_force", say("%1 is no price that holds on %2").arg(price->number, day.toString(Qt::ISODate)));
    if (isNegotiable(*price)) return;
    // Fees are public, nothing is hidden (RR-S7): nobody asks for another price than the list's.
    if (amountOf(line.labour) != amountOf(priceIn(*price, "labour_price")))
        add("labour", "price_list", say("the price list says %1").arg(moneyText(amountOf(priceIn(*price, "labour_price")))));
    if (amountOf(line.material) != amountOf(priceIn(*price, "material_price")))
        add("material", "price_list", say("the price list says %1").arg(moneyText(amountOf(priceIn(*price, "material_price")))));
}

void checkLine(Reasons& reasons, const Situation& s, const RequestQuoteLine& line, int at, QDate day)
{
    const QString where = QStringLiteral("quote[%1].").arg(at);
    if (line.name.isEmpty()) reasons << required(where + QStringLiteral("name"), L10N("Service or part"));
    if (!readThousandths(line.quantity))
        reasons << Reason{where + QStringLiteral("quantity"), QStringLiteral("number"), say("a quantity is a number above zero with at most three decimals")};
    if (!line.labour && !line.material) reasons << required(where + QStringLiteral("labour"), L10N("Labour"));
    checkPrice(reasons, s, line, where, day);
}

} // namespace

Reasons quoteGuard(const Situation& s)
{
    const auto r = after<RepairRequest>(s);
    Reasons reasons;
    const QDate day = localDate(happened(s, "quoted_at"), s.calendar->zone());
    for (std::size_t i = 0; i < r.quote.size(); ++i) checkLine(reasons, s, r.quote[i], int(i), day);
    const auto old = before<RepairRequest>(s);
    if (old.agreedFee && old.quote == r.quote && old.otherFee == r.otherFee)
        reasons << refusal("quote", "agreed", say("the customer has agreed to this quotation; change what is new"));
    if (!r.reworkOf.isEmpty()) reasons << refusal("", "rework", say("a rework is free of charge"));
    if (reasons.isEmpty() && !r.quote.empty() && amountOf(r.quotedFee).fen == 0) reasons << refusal("quote", "nothing", say("a quotation of nothing is none"));
    checkTime(reasons, s, "quoted_at", L10N("Quoted at"), r.arrivedAt);
    return reasons;
}

Changes quoted(const Situation& s)
{
    auto r = after<RepairRequest>(s);
    for (RequestQuoteLine& line : r.quote) fillLine(line, priceOf(s, line));
    const Sums sums = sumsOf(r.quote);
    return {{QStringLiteral("quote"), valueOf(r.quote)}, {QStringLiteral("labour_fee"), Value(sums.labour)}, {QStringLiteral("material_fee"), Value(sums.material)},
            {QStringLiteral("quoted_fee"), Value(sums.labour + sums.material + amountOf(r.otherFee))},
            {QStringLiteral("quoted_at"), Value(happened(s, "quoted_at"))}};
}

Reasons agreeGuard(const Situation& s)
{
    const auto r = after<RepairRequest>(s);
    Reasons reasons;
    for (const char* key : {"agreed_by", "agreed_how"}) // an agreement to an earlier quotation is none to this one
        if (!s.given.contains(QLatin1String(key)) || isEmpty(s.after.value(QLatin1String(key)))) reasons << required(QLatin1String(key), s.type->field(QLatin1String(key))->label);
    checkTime(reasons, s, "agreed_at", L10N("Price agreed at"), r.quotedAt);
    if (r.payBy.isValid() && r.payBy < localDate(happened(s, "agreed_at"), s.calendar->zone()))
        reasons << refusal("pay_by", "order", say("the day of payment lies before the agreement"));
    return reasons;
}

// Paid on the spot, unless something else was agreed.
Changes agreed(const Situation& s)
{
    const auto r = after<RepairRequest>(s);
    const Instant at = happened(s, "agreed_at");
    Changes c{{QStringLiteral("agreed_at"), Value(at)}, {QStringLiteral("agreed_fee"), Value(amountOf(r.quotedFee))},
              {QStringLiteral("service_kind"), valueOf(RequestKind::Charged)}};
    if (!s.given.contains(QStringLiteral("pay_by"))) c.insert(QStringLiteral("pay_by"), Value(localDate(at, s.calendar->zone())));
    return c;
}

Reasons declineGuard(const Situation& s)
{
    const auto r = after<RepairRequest>(s);
    Reasons reasons;
    if (r.declinedBy.isEmpty() && r.declineWitness.isEmpty())
        reasons << refusal("declined_by", "required", say("the customer's signature is missing, or a witness"));
    checkTime(reasons, s, "declined_at", L10N("Declined at"), r.quotedAt);
    return reasons;
}

Changes declined(const Situation& s)
{
    return {{QStringLiteral("declined_at"), Value(happened(s, "declined_at"))}, {QStringLiteral("fee"), Value(Money{})}, {QStringLiteral("outstanding"), Value(Money{})}};
}

} // namespace fuwutai::requests
