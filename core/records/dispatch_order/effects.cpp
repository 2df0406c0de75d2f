// SPDX-License-Identifier: GPL-3.0-or-later
// What an order's steps set going in other records.
#include "core/records/dispatch_order/rules.h"

#include "core/record/call_work.h"

#include <QJsonArray>

namespace fuwutai::dispatch {

namespace {

QJsonArray tradesCarried(const Situation& s)
{
    QJsonArray fresh;
    for (const QJsonValue& line : carried(s, "trades").toArray()) {
        QJsonObject one = line.toObject();
        one.remove(QStringLiteral("id"));
        fresh.append(one);
    }
    return fresh;
}

Command restOrder(const Situation& s)
{
    QJsonObject with{{QStringLiteral("continued_from"), s.after.number}, {QStringLiteral("work"), carried(s, "work_not_done")},
                     {QStringLiteral("trades"), tradesCarried(s)}};
    for (const char* key : {"order_class", "call", "survey_no", "location", "owner_name", "owner_phone", "home", "warranty_item", "warranty_end",
                            "responsible_party", "contractor", "executor", "estimate", "class_reason", "urgent", "team", "limit_from", "extended_to"})
        with.insert(QLatin1String(key), carried(s, key));
    return command("dispatch_order", "draft", {}, with);
}

} // namespace

std::vector<Command> begunByArrival(const Situation& s) { return workBegun(s, "arrived_at"); }

std::vector<Command> planCallback(const Situation& s)
{
    return {command("callback", "plan", {},
                    {{QStringLiteral("subject_type"), QStringLiteral("dispatch_order")},
                     {QStringLiteral("subject"), s.after.number},
                     {QStringLiteral("call"), carried(s, "call")},
                     {QStringLiteral("home"), carried(s, "home")},
                     {QStringLiteral("kind"), QStringLiteral("repair")},
                     {QStringLiteral("customer_name"), carried(s, "owner_name")},
                     {QStringLiteral("phone"), carried(s, "owner_phone")},
                     {QStringLiteral("finished_at"), carried(s, "finished_at")}})};
}

std::vector<Command> planCallbackAndRest(const Situation& s)
{
    std::vector<Command> all = planCallback(s);
    if (!after<DispatchOrder>(s).workNotDone.isEmpty()) all.push_back(restOrder(s));
    return all;
}

std::vector<Command> dropCallbacks(const Situation& s)
{
    std::vector<Command> all;
    for (const Record& callback : s.linked.value(QStringLiteral("callbacks")))
        if (callback.state == QLatin1String("due"))
            all.push_back(command("callback", "drop", callback.number, {{QStringLiteral("drop_reason"), say("the work was not accepted")}}));
    return all;
}

std::vector<Command> beginRequest(const Situation& s)
{
    QJsonObject with{{QStringLiteral("from_order"), s.after.number}, {QStringLiteral("service_kind"), QStringLiteral("charged")},
                     {QStringLiteral("urgency"), after<DispatchOrder>(s).urgent ? QStringLiteral("urgent") : QStringLiteral("general")}};
    for (const auto& [theirs, ours] : {std::pair{"call", "call"}, {"home", "home"}, {"location", "location"}, {"customer_name", "owner_name"},
                                       {"phone", "owner_phone"}, {"content", "work"}})
        with.insert(QLatin1String(theirs), carried(s, ours));
    return {command("repair_request", "request", {}, with)};
}

std::vector<Command> ensureCallback(const Situation& s)
{
    for (const Record& callback : s.linked.value(QStringLiteral("callbacks")))
        if (callback.state != QLatin1String("dropped")) return {};
    return planCallback(s);
}

} // namespace fuwutai::dispatch
