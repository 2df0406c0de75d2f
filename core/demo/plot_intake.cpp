// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/plot.h"

namespace fuwutai::demo {

namespace {

QJsonObject intake(const Plot& p)
{
    Dice& dice = p.stage.dice;
    const Case& c = *p.c;
    QJsonObject with{{QStringLiteral("caller_name"), c.caller.name}, {QStringLiteral("phone"), c.caller.phone}, {QStringLiteral("relation"), c.caller.relation},
                     {QStringLiteral("home"), c.caller.home}, {QStringLiteral("kind"), c.about("kind")}, {QStringLiteral("category"), c.about("category")},
                     {QStringLiteral("matter"), c.about("text")}};
    if (!c.about("urgency").isEmpty()) with.insert(QStringLiteral("urgency"), c.about("urgency"));
    static const QStringList channels{QStringLiteral("phone"), QStringLiteral("phone"), QStringLiteral("phone"), QStringLiteral("phone"),
                                      QStringLiteral("visit"), QStringLiteral("online"), QStringLiteral("inspection"), QStringLiteral("referred")};
    with.insert(QStringLiteral("channel"), dice.pick(channels));
    // What a night watchman wrote on paper is entered in the morning.
    if (dice.percent(4)) {
        with.insert(QStringLiteral("received_at"), isoText(p.stage.clock.now().plusMs(-dice.between(180, 600) * 60'000LL)));
        with.insert(QStringLiteral("taken_by"), p.who("front_desk"));
        with.insert(QStringLiteral("late_reason"), QStringLiteral("停电，纸上登记后补录"));
    }
    return with;
}

} // namespace

void Plot::then(int least, int most, Done (Plot::*step)() const) const
{
    const Plot self = *this;
    stage.afterMinutes(stage.dice.between(least, most), [self, step] { return (self.*step)(); });
}

void Plot::soon(int least, int most, Done (Plot::*step)() const) const
{
    const Plot self = *this;
    stage.at(stage.clock.now().plusMs(stage.dice.between(least, most) * 60'000LL), [self, step] { return (self.*step)(); });
}

QString Plot::state() const
{
    const auto found = stage.load("call_record", c->number);
    return found ? found->state : QString();
}

QString Plot::orderState() const
{
    const auto found = stage.load("dispatch_order", c->order);
    return found ? found->state : QString();
}

Done Plot::registerCall() const
{
    Command command = fuwutai::command("call_record", "register", {}, intake(*this));
    command.office = c->caller.office;
    const auto made = stage.act(who("front_desk"), command);
    if (!made) return unexpected(made.error());
    c->number = made->number;
    ++stage.outcome.calls;
    Dice& dice = stage.dice;
    const QString kind = c->about("kind");
    const bool served = kind == QLatin1String("repair") || kind == QLatin1String("complaint");
    if (!served) soon(5, 200, &Plot::answer);
    else if (dice.percent(2))
        return call(who("front_desk"), "withdraw", {{QStringLiteral("withdrawn_by"), c->caller.name}, {QStringLiteral("withdrawn_how"), QStringLiteral("电话")}});
    else if (dice.percent(1))
        return call(QStringLiteral("service_manager"), "void", {{QStringLiteral("void_reason"), QStringLiteral("重复登记")}});
    else if (c->matter.value(QLatin1String("spot")).toBool() && dice.percent(60)) soon(10, 60, &Plot::settle);
    else if (dice.percent(5)) then(1440, 4 * 1440, &Plot::assign);
    else soon(isUrgent() ? 2 : 5, isUrgent() ? 20 : 150, &Plot::assign);
    if (kind == QLatin1String("complaint") && dice.percent(5)) then(200, 500, &Plot::escalate);
    return Nothing{};
}

Done Plot::settle() const
{
    thenCallBack(300, 1500);
    return call(who("front_desk"), "settle_on_spot", {{QStringLiteral("settle_note"), c->about("result")}, {QStringLiteral("customer_agrees"), QStringLiteral("yes")},
                                                      {QStringLiteral("cause"), c->about("cause")}, {QStringLiteral("countermeasure"), one("countermeasures")}});
}

Done Plot::answer() const
{
    return call(who("front_desk"), "answer", {{QStringLiteral("first_answer"), c->about("answer")}, {QStringLiteral("kind"), c->about("kind")}});
}

Done Plot::assign() const
{
    Dice& dice = stage.dice;
    const bool repair = c->about("kind") == QLatin1String("repair");
    // Now and then a matter turns out to be the other office's.
    if (dice.percent(1) && state() == QLatin1String("registered")) {
        const QString other = c->office == officeCodes().first() ? officeCodes().last() : officeCodes().first();
        if (const auto done = call(who("office_head"), "transfer", {{QStringLiteral("handling_office"), other}}); !done) return done;
        c->office = other;
    }
    const QString department = repair ? QStringLiteral("engineering") : c->about("department");
    const QString stands = state();
    if (stands != QLatin1String("registered") && stands != QLatin1String("assigned")) return Nothing{};
    // The head of the office may have been quicker, on the Monday when it stood out as overdue.
    if (const auto done = stands == QLatin1String("assigned") ? Done(Nothing{}) : call(who(dice.percent(70) ? "office_head" : "front_desk"), "assign",
                               {{QStringLiteral("department"), department}, {QStringLiteral("handler"), handlerOf(department)},
                                {QStringLiteral("tracker"), who("front_desk")}}); !done)
        return done;
    if (dice.percent(repair ? 90 : 60)) soon(10, repair ? 300 : 200, &Plot::tell);
    if (repair && isUrgent()) soon(3, 50, &Plot::draft);
    else if (repair) then(30, 400, &Plot::draft);
    else if (dice.percent(88)) then(60, 2 * 1440, &Plot::feedBack);
    else then(5 * 1440, 9 * 1440, &Plot::feedBack);
    return Nothing{};
}

Done Plot::feedBack() const
{
    if (state() != QLatin1String("assigned")) return Nothing{};
    const auto record = stage.load("call_record", c->number);
    then(30, 300, &Plot::inform);
    return call(record->text(QStringLiteral("handler")), "feed_back", {{QStringLiteral("feedback"), one("findings")}, {QStringLiteral("feedback_plan"), one("plans")},
                                                                      {QStringLiteral("feedback_by_when"), day(3)}});
}

Done Plot::inform() const
{
    Dice& dice = stage.dice;
    if (state() != QLatin1String("in_progress")) return Nothing{};
    if (dice.percent(60)) then(500, 1500, &Plot::note);
    if (dice.percent(82)) then(600, 4 * 1440, &Plot::resolve);
    else if (dice.percent(50)) then(300, 1000, &Plot::extend);
    else then(8 * 1440, 16 * 1440, &Plot::resolve);
    return call(who("front_desk"), "inform_customer", {{QStringLiteral("informed_how"), QStringLiteral("电话")},
                                                       {QStringLiteral("customer_agrees"), dice.percent(92) ? QStringLiteral("yes") : QStringLiteral("no")}});
}

Done Plot::tell() const
{
    const QString stands = state();
    if (stands != QLatin1String("assigned") && stands != QLatin1String("in_progress")) return Nothing{};
    return call(who("front_desk"), "inform_customer", {{QStringLiteral("informed_how"), QStringLiteral("电话")}, {QStringLiteral("customer_agrees"), QStringLiteral("yes")}});
}

Done Plot::note() const
{
    if (state() != QLatin1String("in_progress")) return Nothing{};
    return call(who("front_desk"), "note", {{QStringLiteral("notes"), QJsonArray{QJsonObject{{QStringLiteral("text"), one("notes")}}}}});
}

Done Plot::extend() const
{
    if (state() != QLatin1String("in_progress")) return Nothing{};
    then(8 * 1440, 13 * 1440, &Plot::resolve);
    // Consent after the limit has passed is no agreement beforehand.
    if (stage.due("call_record", c->number, "settlement") < stage.clock.now()) return Nothing{};
    const Instant to = stage.opening(stage.clock.now().plusHours(24 * 14));
    return call(who("office_head"), "extend", {{QStringLiteral("extended_to"), isoText(to)}, {QStringLiteral("extension_reason"), one("delays")},
                                               {QStringLiteral("consent_by"), c->caller.name}, {QStringLiteral("consent_at"), now()},
                                               {QStringLiteral("consent_how"), QStringLiteral("电话，有录音")}});
}

Done Plot::escalate() const
{
    const QString stands = state();
    if (stands == QLatin1String("closed") || stands == QLatin1String("voided")) return Nothing{};
    if (const auto done = call(who("office_head"), "escalate", {{QStringLiteral("escalation_grounds"), QStringLiteral("业主准备联系媒体，涉及多户")}}); !done) return done;
    return call(QStringLiteral("general_manager"), "direct", {{QStringLiteral("directed_measures"), QStringLiteral("分管领导牵头，三日内拿出方案并当面答复业主")},
                                                              {QStringLiteral("directed_departments"), QStringLiteral("工程部 物业部 客户服务部")},
                                                              {QStringLiteral("directed_by_when"), day(3)}});
}

} // namespace fuwutai::demo
