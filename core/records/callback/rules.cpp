// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/callback/rules.h"

#include "core/record/step_tools.h"

#include <QJsonArray>

#include <set>

namespace fuwutai::callbacks {

namespace {

// From the second round on, and at every revisit, the service manager joins (CS-3.7.5.9, IR-22).
bool managerJoins(const Situation& s)
{
    if (after<Callback>(s).kind == CallbackKind::Again) return true;
    const Record* call = linkedOne(s, "call");
    if (!call) return false;
    const auto* round = std::get_if<qint64>(&call->value(QStringLiteral("round")));
    return round && *round >= 2;
}

CallbackRating orNotRated(CallbackRating given) { return given == CallbackRating::Unset ? CallbackRating::NotRated : given; }

QJsonValue carried(const Record& record, const char* key)
{
    const Field* f = record.type->field(QLatin1String(key));
    return writeJson(*f, record.value(f->key), openText);
}

Command calledBack(const Situation& s, const Record& call)
{
    return command("call_record", "called_back", call.number,
                   {{QStringLiteral("last_overall"), s.after.text(QStringLiteral("overall"))}, {QStringLiteral("callback"), s.after.number}});
}

// Never charged or deducted twice (IR-22): the new order carries everything over, but no money.
Command rework(const Record& order)
{
    QJsonObject with{{QStringLiteral("rework_of"), order.number}, {QStringLiteral("estimate"), QStringLiteral("0.00")}};
    for (const char* key : {"order_class", "call", "survey_no", "location", "owner_name", "owner_phone", "home", "work", "warranty_item", "warranty_end",
                            "responsible_party", "contractor", "executor", "class_reason", "urgent", "team"})
        with.insert(QLatin1String(key), carried(order, key));
    QJsonArray trades;
    for (const QJsonValue& line : carried(order, "trades").toArray()) trades.append(QJsonObject{{QStringLiteral("trade"), line[QLatin1String("trade")]}});
    with.insert(QStringLiteral("trades"), trades);
    return command("dispatch_order", "draft", {}, with);
}

// Free of charge; when somebody comes is agreed anew (IR-22).
Command reworkOfRequest(const Record& request)
{
    QJsonObject with{{QStringLiteral("rework_of"), request.number}, {QStringLiteral("channel"), QStringLiteral("callback")},
                     {QStringLiteral("service_kind"), QStringLiteral("free")}};
    for (const char* key : {"call", "home", "location", "customer_name", "phone", "content", "urgency"}) with.insert(QLatin1String(key), carried(request, key));
    Command c = command("repair_request", "request", {}, with);
    c.office = request.office;
    return c;
}

Command nextMatter(const Situation& s)
{
    QJsonObject with{{QStringLiteral("channel"), QStringLiteral("phone")},
                     {QStringLiteral("caller_name"), carried(s.after, "interviewee")},
                     {QStringLiteral("phone"), carried(s.after, "phone")},
                     {QStringLiteral("home"), carried(s.after, "home")},
                     {QStringLiteral("matter"), carried(s.after, "follow_up_matter")}};
    if (const QString call = s.after.text(QStringLiteral("call")); !call.isEmpty()) with.insert(QStringLiteral("linked_to"), call);
    Command c = command("call_record", "register", {}, with);
    c.office = s.after.office;
    return c;
}

} // namespace

Reasons planGuard(const Situation& s)
{
    Reasons reasons;
    checkTime(reasons, s, "finished_at", L10N("Work finished at"));
    return reasons;
}

Changes planned(const Situation& s)
{
    const auto c = after<Callback>(s);
    const bool job = c.subjectType == CallbackSubject::DispatchOrder || c.subjectType == CallbackSubject::RepairRequest;
    const CallbackKind usual = job ? CallbackKind::Repair
                                   : c.subjectType == CallbackSubject::Survey ? CallbackKind::Verification : CallbackKind::Complaint;
    return {{QStringLiteral("finished_at"), Value(happened(s, "finished_at"))},
            {QStringLiteral("kind"), valueOf(c.kind == CallbackKind::Unset ? usual : c.kind)}};
}

Reasons attemptGuard(const Situation& s)
{
    Reasons reasons;
    const auto old = before<Callback>(s);
    checkTime(reasons, s, "attempt_at", L10N("Tried at"), old.attempts.empty() ? old.finishedAt : old.attempts.back().at);
    return reasons;
}

Changes attempted(const Situation& s)
{
    auto c = after<Callback>(s);
    const Instant at = happened(s, "attempt_at");
    c.attempts.push_back({0, at, c.attemptReason, {s.decider()}});
    return {{QStringLiteral("attempt_at"), Value(at)}, {QStringLiteral("attempts"), valueOf(c.attempts)}};
}

Reasons postponeGuard(const Situation& s)
{
    const Instant to = after<Callback>(s).postponedTo;
    if (!to.isSet() || to > s.now) return {};
    return {refusal("postponed_to", "past", say("the new time lies in the past"))};
}

Reasons recordGuard(const Situation& s)
{
    const auto c = after<Callback>(s);
    Reasons reasons;
    if (c.interviewee.isEmpty()) reasons << required(QStringLiteral("interviewee"), L10N("Spoken to"));
    if (c.followUp && c.followUpMatter.isEmpty()) reasons << required(QStringLiteral("follow_up_matter"), L10N("What else is wanted"));
    if (managerJoins(s) && !c.managerAttended)
        reasons << refusal("manager_attended", "required", say("after a dissatisfied answer the service manager takes part in the next callback"));
    checkTime(reasons, s, "reached_at", L10N("Reached at"), c.finishedAt);
    return reasons;
}

Changes recorded(const Situation& s)
{
    const auto c = after<Callback>(s);
    return {
        {QStringLiteral("reached_at"), Value(happened(s, "reached_at"))},
        {QStringLiteral("caller"), Value(s.decider())},
        {QStringLiteral("interviewee"), valueOf(c.interviewee.isEmpty() ? c.customerName : c.interviewee)},
        {QStringLiteral("method"), valueOf(c.method == CallbackMethod::Unset ? CallbackMethod::Phone : c.method)},
        {QStringLiteral("quality"), valueOf(orNotRated(c.quality))},
        {QStringLiteral("manners"), valueOf(orNotRated(c.manners))},
        {QStringLiteral("timeliness"), valueOf(orNotRated(c.timeliness))},
        {QStringLiteral("cleanliness"), valueOf(orNotRated(c.cleanliness))},
        {QStringLiteral("fee_clear"), valueOf(orNotRated(c.feeClear))},
        {QStringLiteral("follow_up"), Value(c.followUp || !c.followUpMatter.isEmpty())},
        {QStringLiteral("manager_attended"), Value(c.managerAttended || s.as.role == Role::ServiceManager)},
    };
}

Reasons giveUpGuard(const Situation& s)
{
    const auto c = after<Callback>(s);
    if (c.phone.isEmpty() && c.home.isEmpty()) return {}; // there is nothing to try
    const QTimeZone& zone = s.calendar->zone();
    std::set<QDate> days;
    for (const CallbackAttempt& attempt : c.attempts) days.insert(localDate(attempt.at, zone));
    const qint64 tries = s.policy->number(QStringLiteral("tries.callback"), s.today(), s.after.office);
    const qint64 onDays = s.policy->number(QStringLiteral("days.callback_tries"), s.today(), s.after.office);
    if (qint64(c.attempts.size()) >= tries && qint64(days.size()) >= onDays) return {};
    return {refusal("", "tries", say("%1 tries on %2 days come first; so far %3 on %4").arg(tries).arg(onDays).arg(c.attempts.size()).arg(days.size()))};
}

std::vector<Command> afterRecord(const Situation& s)
{
    const auto c = after<Callback>(s);
    const bool dissatisfied = c.overall == CallbackOverall::Dissatisfied;
    const Record* call = linkedOne(s, "call");
    const QString state = call ? call->state : QString();
    std::vector<Command> all;
    const bool underWay = state == QLatin1String("in_progress") || state == QLatin1String("to_check");
    if (state == QLatin1String("resolved") || (dissatisfied && underWay)) all.push_back(calledBack(s, *call));
    const bool open = call && call->type->phaseOf(state) == Phase::Open;
    if (const Record* order = linkedOne(s, "order"); order && open && dissatisfied && c.subjectType == CallbackSubject::DispatchOrder)
        all.push_back(rework(*order));
    if (const Record* request = linkedOne(s, "request"); request && dissatisfied && c.subjectType == CallbackSubject::RepairRequest)
        all.push_back(reworkOfRequest(*request));
    if (c.followUp) all.push_back(nextMatter(s));
    return all;
}

} // namespace fuwutai::callbacks
