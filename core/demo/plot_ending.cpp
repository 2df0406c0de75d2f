// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/plot.h"

namespace fuwutai::demo {

namespace {

QString overall(Dice& dice)
{
    const int chance = dice.below(100);
    if (chance < 5) return QStringLiteral("dissatisfied");
    if (chance < 9) return QStringLiteral("average");
    if (chance < 17) return QStringLiteral("fairly");
    return chance < 60 ? QStringLiteral("satisfied") : QStringLiteral("very_satisfied");
}

} // namespace

void Plot::thenCallBack(int least, int most, int tries) const
{
    const Plot self = *this;
    stage.afterMinutes(stage.dice.between(least, most), [self, tries] { return self.callBack(tries); });
}

Done Plot::resolve() const
{
    if (state() != QLatin1String("in_progress")) return Nothing{};
    // A rework order may still be under way; its end comes back here.
    static const QStringList settled{QStringLiteral("signed"), QStringLiteral("converted"), QStringLiteral("cancelled")};
    for (const Record& order : stage.where("dispatch_order", "call", c->number))
        if (!settled.contains(order.state)) return Nothing{};
    const bool repair = c->about("kind") == QLatin1String("repair");
    // A repair, and what no handler was named for, is ended by the head of the office; of a complaint the department says that it is
    // done, and the tracker looks.
    const QString handler = stage.load("call_record", c->number)->text(QStringLiteral("handler"));
    const QString by = repair || handler.isEmpty() ? who("office_head") : handler;
    const auto done = call(by, "resolve", {{QStringLiteral("result"), repair ? c->about("done") : c->about("result")},
                                           {QStringLiteral("result_kind"), stage.dice.percent(94) ? QStringLiteral("solved") : QStringLiteral("partly")},
                                           {QStringLiteral("cause"), repair ? QStringLiteral("construction") : c->about("cause")},
                                           {QStringLiteral("countermeasure"), one("countermeasures")}});
    if (done && state() == QLatin1String("resolved")) thenCallBack(200, 1500);
    else if (done) then(20, 400, &Plot::confirm);
    return done;
}

Done Plot::confirm() const
{
    if (state() != QLatin1String("to_check")) return Nothing{};
    const auto done = call(stage.load("call_record", c->number)->text(QStringLiteral("tracker")), "confirm", {});
    if (done) thenCallBack(200, 1500);
    return done;
}

Done Plot::callBack(int tries) const
{
    QString number;
    for (const Record& b : stage.where("callback", "call", c->number))
        if (b.state == QLatin1String("due")) number = b.number;
    if (number.isEmpty()) return Nothing{};
    Dice& dice = stage.dice;
    const QString desk = who("front_desk");
    if (tries >= 3) {
        if (const auto done = stage.did(desk, "callback", "give_up", number, {}); !done) return done;
        return state() == QLatin1String("resolved") ? call(who("office_head"), "close_no_contact", {}) : Done(Nothing{});
    }
    // Whom nobody reached once is hard to reach again.
    if (dice.percent(tries == 0 ? 12 : 40)) {
        thenCallBack(900, 1800, tries + 1);
        return stage.did(desk, "callback", "attempt", number, {{QStringLiteral("attempt_reason"), dice.percent(70) ? QStringLiteral("no_answer") : QStringLiteral("busy")}});
    }
    const QString opinion = c->round > 1 ? QStringLiteral("satisfied") : overall(dice);
    const bool unhappy = opinion == QLatin1String("dissatisfied");
    QJsonObject with{{QStringLiteral("overall"), opinion}, {QStringLiteral("interviewee"), c->caller.name}, {QStringLiteral("quality"), opinion},
                     {QStringLiteral("manners"), dice.percent(80) ? QStringLiteral("very_satisfied") : QStringLiteral("satisfied")},
                     {QStringLiteral("words"), unhappy ? one("complaints") : one("words")}};
    if (const auto done = stage.did(c->round > 1 ? QStringLiteral("service_manager") : desk, "callback", "record", number, with); !done) return done;
    if (!unhappy) return Nothing{};
    ++c->round;
    const auto rework = c->order.isEmpty() ? QList<Record>() : stage.where("dispatch_order", "rework_of", c->order);
    if (rework.isEmpty()) {
        then(600, 3000, &Plot::resolve);
        return Nothing{};
    }
    // The first order goes on to its own signature; the rework is another story of the same call.
    const Plot next{stage, std::make_shared<Case>(*c)};
    next.c->order = rework.last().number;
    next.then(60, 400, &Plot::order);
    return Nothing{};
}

} // namespace fuwutai::demo
