// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/plot.h"

namespace fuwutai::demo {

namespace {

QString amount(Dice& dice)
{
    const int chance = dice.below(100);
    const int yuan = chance < 88 ? dice.between(60, 900) : chance < 98 ? dice.between(1'200, 8'000) : dice.between(11'000, 26'000);
    return QStringLiteral("%1.00").arg(yuan / 10 * 10);
}

QJsonArray trades(const Case& c)
{
    QJsonArray all{QJsonObject{{QStringLiteral("trade"), c.about("trade")}}};
    if (!c.about("second").isEmpty()) all.append(QJsonObject{{QStringLiteral("trade"), c.about("second")}});
    return all;
}

QJsonArray materials(const Case& c, Dice& dice)
{
    const QJsonArray m = c.matter.value(QLatin1String("material")).toArray();
    return {QJsonObject{{QStringLiteral("name"), m[0]}, {QStringLiteral("spec"), m[1]}, {QStringLiteral("unit"), m[2]},
                        {QStringLiteral("quantity"), QString::number(dice.between(1, 3))}, {QStringLiteral("price"), m[3]}}};
}

QString contractorFor(const QString& trade)
{
    if (trade == QLatin1String("waterproofing")) return QStringLiteral("FS");
    if (trade == QLatin1String("doors_windows")) return QStringLiteral("MC");
    const bool pipes = trade == QLatin1String("plumbing") || trade == QLatin1String("electricity") || trade == QLatin1String("low_voltage");
    return pipes ? QStringLiteral("AD") : QStringLiteral("JY");
}

const char* const kParties[] = {"front_desk", "engineering", "foreman"};

} // namespace

Done Plot::draft() const
{
    QJsonObject with{{QStringLiteral("call"), c->number}, {QStringLiteral("location"), c->caller.home}, {QStringLiteral("owner_name"), c->caller.name},
                     {QStringLiteral("owner_phone"), c->caller.phone}, {QStringLiteral("home"), c->caller.home}, {QStringLiteral("work"), c->about("text")},
                     {QStringLiteral("trades"), trades(*c)}, {QStringLiteral("estimate"), amount(stage.dice)}};
    const bool warranty = stage.dice.percent(45);
    with.insert(QStringLiteral("order_class"), warranty ? QStringLiteral("a") : QStringLiteral("b"));
    if (warranty) {
        with.insert(QStringLiteral("contractor"), contractorFor(c->about("trade")));
        with.insert(QStringLiteral("responsible_party"), QStringLiteral("contractor"));
        with.insert(QStringLiteral("warranty_item"), c->about("trade") == QLatin1String("waterproofing") ? QStringLiteral("防水 5 年") : QStringLiteral("安装工程 2 年"));
    }
    auto made = stage.act(who("front_desk"), command("dispatch_order", "draft", {}, with));
    if (!made && made.error().reasons.last().field == QLatin1String("class_reason")) { // not as the periods propose
        with.insert(QStringLiteral("class_reason"), warranty ? QStringLiteral("施工单位已书面同意按保修处理") : QStringLiteral("公司已承诺由公司承担"));
        made = stage.act(who("front_desk"), command("dispatch_order", "draft", {}, with));
    }
    if (!made) return unexpected(made.error());
    c->order = made->number;
    if (isUrgent()) soon(3, 30, &Plot::order);
    else then(10, 240, &Plot::order);
    return Nothing{};
}

Done Plot::order() const
{
    const auto call = stage.load("call_record", c->number);
    const bool urgent = call->text(QStringLiteral("urgency")) == QLatin1String("urgent") && c->round == 1;
    const Command command = urgent ? fuwutai::command("dispatch_order", "issue_urgent", c->order,
                                                      {{QStringLiteral("told_to"), QStringLiteral("陈立群")}, {QStringLiteral("told_how"), QStringLiteral("电话")}})
                                   : fuwutai::command("dispatch_order", "submit", c->order);
    const auto done = stage.act(who("office_head"), command);
    if (!done) return unexpected(done.error());
    c->order = done->number;
    if (!urgent) then(30, 420, &Plot::approve);
    else {
        then(10, 60, &Plot::accept);
        // The approval made up; now and then it is forgotten.
        if (stage.dice.percent(85)) then(120, 600, &Plot::approve);
    }
    return Nothing{};
}

Done Plot::approve() const
{
    const auto order = stage.load("dispatch_order", c->order);
    const QString stands = order->state;
    // An urgent order's approval is owed while work goes on; which step is next its own fields say.
    QString approver = QStringLiteral("service_manager");
    if (stands == QLatin1String("awaiting_review")) approver = QStringLiteral("chief_engineer");
    else if (stands == QLatin1String("awaiting_deputy")) approver = QStringLiteral("deputy_gm");
    else if (stands == QLatin1String("awaiting_gm")) approver = QStringLiteral("general_manager");
    else if (!stands.startsWith(QLatin1String("awaiting")) && order->text(QStringLiteral("approval_tier")) != QLatin1String("manager")) return Nothing{};
    const auto done = stage.act(approver, command("dispatch_order", "approve", c->order, {{QStringLiteral("opinion"), QStringLiteral("同意")}}));
    if (!done) return unexpected(done.error());
    if (done->state.startsWith(QLatin1String("awaiting"))) then(60, 600, &Plot::approve);
    else if (done->state == QLatin1String("issued") && stands != QLatin1String("issued")) {
        const bool elsewhere = order->text(QStringLiteral("order_class")) == QLatin1String("a") && stage.dice.percent(20);
        if (elsewhere) then(60, 400, &Plot::contract);
        else then(20, 300, &Plot::accept);
    }
    return Nothing{};
}

Done Plot::accept() const
{
    const Instant start = stage.opening(stage.clock.now().plusMs(stage.dice.between(60, 1200) * 60'000LL));
    const QJsonObject with{{QStringLiteral("technicians"), QJsonArray{QJsonObject{{QStringLiteral("technician"), one("technicians")}}}},
                           {QStringLiteral("planned_start"), isoText(start)}, {QStringLiteral("planned_end"), isoText(start.plusHours(4))},
                           {QStringLiteral("team"), c->office == QLatin1String("HQ") ? QStringLiteral("T2") : QStringLiteral("T1")},
                           {QStringLiteral("overlap_agreed"), true}}; // kept only where it is so
    const Plot self = *this;
    stage.at(start, [self] { return self.work(); });
    return onOrder(who("foreman"), "accept", with);
}

Done Plot::contract() const
{
    const bool late = stage.dice.percent(15);
    const Plot self = *this;
    stage.afterMinutes(stage.dice.between(1, late ? 9 : 3) * 1440, [self]() -> Done {
        if (const auto done = self.onOrder(self.who("engineering"), "contractor_done", {{QStringLiteral("work_done"), self.c->about("done")}}); !done) return done;
        self.thenCallBack(200, 1200);
        self.stage.afterMinutes(self.stage.dice.between(60, 600), [self] { return self.inspect(0); });
        return Nothing{};
    });
    const auto order = stage.load("dispatch_order", c->order);
    return onOrder(who("engineering"), "hand_to_contractor", {{QStringLiteral("contractor"), order->text(QStringLiteral("contractor"))},
                                                              {QStringLiteral("notice_no"), QStringLiteral("TZ-") + c->order.section(QLatin1Char('-'), 1)},
                                                              {QStringLiteral("notice_date"), day(0)}, {QStringLiteral("promised_date"), day(3)}});
}

Done Plot::work() const
{
    if (stage.dice.percent(10)) then(20, 60, &Plot::pause);
    else if (stage.dice.percent(93)) then(60, 300, &Plot::complete);
    else then(4 * 1440, 10 * 1440, &Plot::complete);
    return onOrder(who("foreman"), "start", {{QStringLiteral("impact"), QStringLiteral("none")}});
}

Done Plot::pause() const
{
    const bool customer = stage.dice.percent(60);
    const Plot self = *this;
    stage.afterMinutes(stage.dice.between(1, 4) * 1440, [self]() -> Done {
        self.then(60, 300, &Plot::complete);
        return self.onOrder(self.who("foreman"), "continue", {});
    });
    return onOrder(who("foreman"), "wait", {{QStringLiteral("wait_reason"), customer ? QStringLiteral("customer_absent") : QStringLiteral("parts")},
                                            {QStringLiteral("wait_told_at"), now()}, {QStringLiteral("wait_expected"), day(3)}});
}

Done Plot::complete() const
{
    thenCallBack(200, 1300);
    const Plot self = *this;
    stage.afterMinutes(stage.dice.between(60, 900), [self] { return self.inspect(0); });
    return onOrder(who("foreman"), "complete", {{QStringLiteral("work_done"), c->about("done")}, {QStringLiteral("materials"), materials(*c, stage.dice)},
                                                {QStringLiteral("hours"), QStringLiteral("%1.5").arg(stage.dice.between(0, 5))}});
}

Done Plot::inspect(int party) const
{
    if (orderState() != QLatin1String("completed")) return Nothing{};
    const bool fails = party == 1 && stage.dice.percent(4);
    QJsonObject with{{QStringLiteral("inspection_result"), fails ? QStringLiteral("failed") : QStringLiteral("passed")}};
    if (fails) with.insert(QStringLiteral("inspection_findings"), QStringLiteral("收口不平整，需返工"));
    const auto done = stage.act(who(kParties[party]), command("dispatch_order", "inspect", c->order, with));
    if (!done) return unexpected(done.error());
    const Plot self = *this;
    if (done->state == QLatin1String("inspected")) then(30, 900, &Plot::sign);
    else if (done->state == QLatin1String("in_work")) then(200, 1500, &Plot::complete);
    else stage.afterMinutes(stage.dice.between(20, 300), [self, party] { return self.inspect(party + 1); });
    return Nothing{};
}

Done Plot::sign() const
{
    then(30, 900, &Plot::resolve);
    if (stage.dice.percent(3)) {
        const auto attempt = [&](int hours) {
            return QJsonObject{{QStringLiteral("at"), isoText(stage.clock.now().plusHours(-hours))}, {QStringLiteral("what"), QStringLiteral("上门无人，电话未接")},
                               {QStringLiteral("witness"), QStringLiteral("物业管家")}};
        };
        return onOrder(who("office_head"), "close_unsigned", {{QStringLiteral("unsigned_tries"), QJsonArray{attempt(5), attempt(1)}}});
    }
    const bool delighted = stage.dice.percent(60);
    return onOrder(who("front_desk"), "sign", {{QStringLiteral("customer_name"), c->caller.name},
                                               {QStringLiteral("satisfaction"), delighted ? QStringLiteral("very_satisfied") : QStringLiteral("satisfied")},
                                               {QStringLiteral("customer_words"), one("words")}});
}

} // namespace fuwutai::demo
