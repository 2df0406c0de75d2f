// SPDX-License-Identifier: GPL-3.0-or-later
// What a request's steps set going in other records.
#include "core/record/call_work.h"
#include "core/records/repair_request/rules.h"

#include <QJsonArray>

namespace fuwutai::requests {

namespace {

void carry(QJsonObject& with, const Situation& s, std::initializer_list<std::pair<const char*, const char*>> keys)
{
    for (const auto& [theirs, ours] : keys)
        if (!isEmpty(s.after.value(QLatin1String(ours)))) with.insert(QLatin1String(theirs), carried(s, ours));
}

Command ofOffice(Command c, const Situation& s)
{
    c.office = s.after.office;
    return c;
}

Command callOf(const Situation& s)
{
    QJsonObject with{{QStringLiteral("kind"), QStringLiteral("repair")}};
    carry(with, s, {{"caller_name", "customer_name"}, {"phone", "phone"}, {"home", "home"}, {"place", "location"}, {"matter", "content"}, {"urgency", "urgency"}});
    return ofOffice(command("call_record", "register", {}, with), s);
}

Command orderOf(const Situation& s, const QString& call)
{
    const auto r = after<RepairRequest>(s);
    const QJsonValue trade = r.trade == Trade::Unset ? QJsonValue(QStringLiteral("other")) : carried(s, "trade");
    QJsonObject with{{QStringLiteral("call"), call}, {QStringLiteral("from_request"), s.after.number},
                     {QStringLiteral("trades"), QJsonArray{QJsonObject{{QStringLiteral("trade"), trade}}}},
                     {QStringLiteral("urgent"), r.urgency == RequestUrgency::Urgent}};
    carry(with, s, {{"order_class", "to_class"}, {"class_reason", "class_reason"}, {"location", "home"}, {"location", "location"}, {"owner_name", "customer_name"}, {"owner_phone", "phone"},
                    {"home", "home"}, {"work", "content"}, {"contractor", "to_contractor"}, {"estimate", "to_estimate"}, {"team", "team"}});
    return command("dispatch_order", "draft", {}, with);
}

bool isTicked(RequestSatisfaction satisfaction)
{
    return satisfaction == RequestSatisfaction::VerySatisfied || satisfaction == RequestSatisfaction::Satisfied;
}

} // namespace

std::vector<Command> begunByArrival(const Situation& s) { return workBegun(s, "arrived_at"); }

std::vector<Command> tellOrder(const Situation& s)
{
    const QString order = after<RepairRequest>(s).fromOrder.number;
    if (order.isEmpty()) return {};
    return {command("dispatch_order", "note_request", order, {{QStringLiteral("converted_to"), s.after.number}})};
}

namespace {

Command callbackOf(const Situation& s)
{
    const bool charged = after<RepairRequest>(s).serviceKind == RequestKind::Charged;
    QJsonObject with{{QStringLiteral("subject_type"), QStringLiteral("repair_request")}, {QStringLiteral("subject"), s.after.number},
                     {QStringLiteral("kind"), charged ? QStringLiteral("charged") : QStringLiteral("repair")}};
    carry(with, s, {{"call", "call"}, {"home", "home"}, {"customer_name", "customer_name"}, {"phone", "phone"}, {"finished_at", "finished_at"}});
    return ofOffice(command("callback", "plan", {}, with), s);
}

// Drawn before it was signed, and nobody has called yet: one call is enough.
bool isCalledAlready(const Situation& s)
{
    const auto& all = s.linked.value(QStringLiteral("callbacks"));
    return std::any_of(all.begin(), all.end(), [](const Record& c) { return c.state == QLatin1String("due"); });
}

} // namespace

std::vector<Command> planCallback(const Situation& s)
{
    const auto r = after<RepairRequest>(s);
    if ((r.serviceKind != RequestKind::Charged && isTicked(r.satisfaction)) || isCalledAlready(s)) return {};
    return {callbackOf(s)};
}

// Its limit runs from the draw: nobody could call before.
std::vector<Command> planDrawn(const Situation& s)
{
    Command c = callbackOf(s);
    c.with.insert(QStringLiteral("drawn_at"), isoText(s.now));
    carry(c.with, s, {{"draw", "callback_draw"}});
    return {c};
}

std::vector<Command> beginOrder(const Situation& s)
{
    const QString call = after<RepairRequest>(s).call.number;
    if (!call.isEmpty()) return {orderOf(s, call)};
    return {callOf(s), orderOf(s, QStringLiteral("$1"))};
}

} // namespace fuwutai::requests
