// SPDX-License-Identifier: GPL-3.0-or-later
// Repair requests of the demo, free and charged, by the offices' price lists. They have dice of their own, so that the
// story of the calls stays what it is.
#include "core/demo/script.h"

#include <QJsonArray>

namespace fuwutai::demo {

namespace {

constexpr int kAWeek = 14; // both offices together

struct Errand {
    Dweller customer;
    QJsonObject matter;      // a line of "requests"
    QString stop;            // the state in which the demo leaves it; empty: as far as it comes
    QString number{};
    QString state{};
    bool stopsIn(const char* key) const { return stop == QLatin1String(key); }
    bool hasStopped() const { return !stop.isEmpty() && state == stop; }
    QString text(const char* key) const { return matter.value(QLatin1String(key)).toString(); }
    bool isCharged() const { return matter.contains(QLatin1String("price")); }
};

struct Slip {
    Stage& stage;
    std::shared_ptr<Dice> dice;
    std::shared_ptr<Errand> e;

    QString who(const char* role) const { return stage.local(role, e->customer.office); }
    QString now() const { return isoText(stage.clock.now()); }
    QString technician() const { return dice->pick(texts("technicians")); }
    Done step(const QString& user, const char* action, const QJsonObject& with = {}) const
    {
        const auto done = stage.act(user, command("repair_request", action, e->number, with));
        if (!done) return unexpected(done.error());
        e->number = done->number;
        e->state = done->state;
        return Nothing{};
    }
    void at(Instant when, const std::function<Done(const Slip&)>& next) const
    {
        const Slip self = *this;
        stage.at(stage.opening(when), [self, next] { return self.e->hasStopped() ? Done(Nothing{}) : next(self); });
    }
    void then(int least, int most, Done (Slip::*next)() const) const
    {
        at(stage.clock.now().plusMs(dice->between(least, most) * 60'000LL), [next](const Slip& self) { return (self.*next)(); });
    }
    QString price() const
    {
        for (const Record& p : stage.where("price_item", "item_code", e->text("price")))
            if (p.office == e->customer.office && p.state == QLatin1String("approved")) return p.number;
        return {};
    }

    Done request() const
    {
        const bool atOnce = e->text("urgency") == QLatin1String("urgent");
        QJsonObject with{{QStringLiteral("customer_name"), e->customer.name}, {QStringLiteral("phone"), e->customer.phone}, {QStringLiteral("home"), e->customer.home},
                         {QStringLiteral("content"), e->text("text")}, {QStringLiteral("urgency"), e->text("urgency")}};
        const Instant agreed = stage.opening(stage.clock.now().plusMs(dice->between(60, 900) * 60'000LL));
        if (atOnce) with.insert(QStringLiteral("at_once"), true);
        else with.insert(QStringLiteral("inspect_at"), isoText(agreed));
        if (const auto done = step(who("front_desk"), "request", with); !done) return done;
        if (e->stopsIn("cancelled") || (e->stop.isEmpty() && dice->percent(3)))
            return step(who("front_desk"), "cancel", {{QStringLiteral("cancel_reason"), QStringLiteral("客户自己修好了")}});
        const Instant named = stage.clock.now().plusMs((atOnce ? 3 : dice->between(5, 40)) * 60'000LL);
        at(named, [agreed, atOnce](const Slip& self) { return self.assign(atOnce ? self.stage.clock.now().plusMs(300'000) : agreed); });
        return Nothing{};
    }

    Done assign(Instant planned) const
    {
        at(planned.plusMs(dice->between(-4, 16) * 60'000LL), [](const Slip& self) { return self.arrive(); });
        return step(who("foreman"), "assign", {{QStringLiteral("technicians"), QJsonArray{QJsonObject{{QStringLiteral("technician"), technician()}}}},
                                               {QStringLiteral("team"), e->customer.office == QLatin1String("HQ") ? QStringLiteral("T2") : QStringLiteral("T1")},
                                               {QStringLiteral("planned_at"), isoText(planned)}, {QStringLiteral("trade"), e->text("trade")},
                                               {QStringLiteral("overlap_agreed"), true}}); // kept only where it is so
    }

    Done arrive() const
    {
        if (e->stopsIn("converted")) then(5, 20, &Slip::convert);
        else if (e->isCharged()) then(5, 20, &Slip::quote);
        else if (e->stopsIn("waiting") || dice->percent(8)) then(10, 30, &Slip::wait);
        else then(20, 150, &Slip::complete);
        if (const auto done = step(who("foreman"), "arrive"); !done) return done;
        return e->stopsIn("on_site") || e->number.back().digitValue() % 3 == 0 ? drawPart() : Nothing{};
    }

    // What is replaced is drawn from the store: left asked for, handed out, or with the old part back.
    Done drawPart() const
    {
        const QJsonArray part = e->matter.value(QLatin1String("material")).toArray();
        QJsonObject line{{QStringLiteral("name"), part[0]}, {QStringLiteral("spec"), part[1]}, {QStringLiteral("unit"), part[2]},
                         {QStringLiteral("quantity"), QStringLiteral("1")}, {QStringLiteral("price"), part[3]}, {QStringLiteral("old_due"), true}};
        const auto asked = stage.act(who("foreman"), command("parts_slip", "draft", {}, {{QStringLiteral("request"), e->number}, {QStringLiteral("requested_by"), technician()},
                                                                                        {QStringLiteral("parts"), QJsonArray{line}}}));
        if (!asked) return unexpected(asked.error());
        const int how = e->stopsIn("on_site") ? 2 : e->number.right(2).toInt() % 4;
        if (how == 3) return Nothing{};
        const auto out = stage.act(who("front_desk"), command("parts_slip", "issue", asked->number));
        if (!out) return unexpected(out.error());
        if (how == 2) return Nothing{};
        at(stage.clock.now().plusHours(20), [number = out->number](const Slip& self) {
            const auto drawn = std::get<LineValues>(self.stage.load("parts_slip", number)->value(QStringLiteral("parts")));
            const QJsonObject back{{QStringLiteral("id"), drawn.lines.front().id}, {QStringLiteral("old_returned"), QStringLiteral("1")}};
            return self.stage.did(self.who("front_desk"), "parts_slip", "return", number, {{QStringLiteral("parts"), QJsonArray{back}}});
        });
        return Nothing{};
    }

    Done quote() const
    {
        QJsonArray lines{QJsonObject{{QStringLiteral("item"), price()}, {QStringLiteral("quantity"), QStringLiteral("1")}}};
        const QJsonArray part = e->matter.value(QLatin1String("material")).toArray();
        lines.append(QJsonObject{{QStringLiteral("name"), part[0]}, {QStringLiteral("unit"), part[2]}, {QStringLiteral("quantity"), QStringLiteral("1")},
                                 {QStringLiteral("material"), part[3]}});
        if (e->stopsIn("made_safe") || (e->stop.isEmpty() && dice->percent(14))) then(5, 30, &Slip::decline);
        else then(3, 30, &Slip::agree);
        return step(who("foreman"), "quote", {{QStringLiteral("quote"), lines}});
    }

    Done agree() const
    {
        then(30, 180, &Slip::complete);
        return step(who("front_desk"), "agree", {{QStringLiteral("agreed_by"), e->customer.name}, {QStringLiteral("agreed_how"), QStringLiteral("当面")}});
    }

    Done decline() const
    {
        then(30, 200, &Slip::handIn);
        return step(who("foreman"), "decline", {{QStringLiteral("made_safe"), QStringLiteral("关闭阀门并包扎，提醒客户暂勿使用")}, {QStringLiteral("declined_by"), e->customer.name}});
    }

    Done wait() const
    {
        at(stage.clock.now().plusHours(24 * dice->between(1, 3)), [](const Slip& self) {
            self.then(30, 120, &Slip::complete);
            return self.step(self.who("foreman"), "continue");
        });
        then(20, 90, &Slip::handIn);
        return step(who("foreman"), "wait", {{QStringLiteral("wait_reason"), QStringLiteral("parts")}, {QStringLiteral("wait_told_at"), now()},
                                             {QStringLiteral("wait_expected"), isoText(stage.clock.now().plusHours(48))}});
    }

    Done convert() const
    {
        QJsonObject with{{QStringLiteral("convert_reason"), QStringLiteral("属于保修范围外公司承担的整修")},
                         {QStringLiteral("to_class"), QStringLiteral("b")}, {QStringLiteral("to_estimate"), QStringLiteral("480.00")}};
        const Done made = step(who("office_head"), "convert", with);
        if (made || made.error().reasons.last().field != QLatin1String("class_reason")) return made;
        with.insert(QStringLiteral("class_reason"), QStringLiteral("公司已承诺由公司承担")); // not as the periods propose
        return step(who("office_head"), "convert", with);
    }

    Done complete() const
    {
        const QJsonArray part = e->matter.value(QLatin1String("material")).toArray();
        then(2, 15, &Slip::sign);
        return step(who("foreman"), "complete", {{QStringLiteral("item_spec"), part[1]}, {QStringLiteral("diagnosis"), e->text("diagnosis")},
                                                 {QStringLiteral("fault_cause"), e->text("cause")}, {QStringLiteral("work_done"), e->text("done")}, {QStringLiteral("result"), QStringLiteral("repaired")},
                                                 {QStringLiteral("materials"), QJsonArray{QJsonObject{{QStringLiteral("name"), part[0]}, {QStringLiteral("spec"), part[1]},
                                                     {QStringLiteral("unit"), part[2]}, {QStringLiteral("quantity"), QStringLiteral("1")}, {QStringLiteral("price"), part[3]}}}}});
    }

    Done sign() const
    {
        QJsonObject with{{QStringLiteral("signed_by"), e->customer.name},
                         {QStringLiteral("satisfaction"), dice->percent(90) ? QStringLiteral("satisfied") : QStringLiteral("fairly")}};
        const auto fee = std::get<Money>(stage.load("repair_request", e->number)->value(QStringLiteral("fee")));
        if (fee.fen > 0) {
            with.insert(QStringLiteral("fee_confirmed"), true);
            with.insert(QStringLiteral("collected"), plainText(fee));
            with.insert(QStringLiteral("collect_method"), dice->percent(70) ? QStringLiteral("wechat") : QStringLiteral("cash"));
            with.insert(QStringLiteral("collected_by"), technician());
        }
        then(30, 240, &Slip::handIn);
        return step(who("foreman"), "sign", with);
    }

    Done handIn() const
    {
        if (e->state != QLatin1String("waiting") && e->state != QLatin1String("signed") && e->state != QLatin1String("made_safe")) return Nothing{};
        if (e->state != QLatin1String("waiting")) then(10, 700, &Slip::settle);
        return step(who("foreman"), "return");
    }

    Done settle() const
    {
        const auto owed = std::get<Money>(stage.load("repair_request", e->number)->value(QStringLiteral("outstanding")));
        QJsonObject with;
        if (owed.fen > 0)
            with = {{QStringLiteral("pay_amount"), plainText(owed)}, {QStringLiteral("pay_method"), QStringLiteral("cash")},
                    {QStringLiteral("receipt_no"), QStringLiteral("SJ-%1").arg(dice->between(10'000, 99'999))}};
        then(100, 1500, &Slip::callBack);
        return step(who("front_desk"), "settle", with);
    }

    Done callBack() const
    {
        for (const Record& b : stage.where("callback", "subject", e->number))
            if (b.state == QLatin1String("due"))
                return stage.did(who("front_desk"), "callback", "record", b.number,
                                 {{QStringLiteral("overall"), QStringLiteral("satisfied")}, {QStringLiteral("interviewee"), e->customer.name},
                                  {QStringLiteral("fee_clear"), QStringLiteral("satisfied")}, {QStringLiteral("words"), dice->pick(texts("words"))}});
        return Nothing{};
    }
};

} // namespace

// The price list of each office, in force from the day the office was set up.
Done buildPrices(Stage& stage)
{
    for (const QJsonValue& office : words().value(QLatin1String("offices")).toArray()) {
        const QString code = office[QLatin1String("code")].toString();
        for (const QJsonValue& p : words().value(QLatin1String("prices")).toArray()) {
            QJsonObject with = p.toObject();
            with.insert(QStringLiteral("effective_from"), localDate(stage.clock.now()).toString(Qt::ISODate));
            with.insert(QStringLiteral("shown_public"), true);
            Command draft = command("price_item", "draft", {}, with);
            draft.office = code;
            const auto made = stage.act(stage.local("office_head", code), draft);
            if (!made) return unexpected(made.error());
            if (const auto done = stage.did(QStringLiteral("service_manager"), "price_item", "approve", made->number, {}); !done) return done;
        }
    }
    return Nothing{};
}

// One of each office is left in every state: charged where that belongs to it.
struct LeftIn {
    const char* state;
    bool charged;
};
constexpr LeftIn kLeft[] = {{"requested", false}, {"assigned", false}, {"on_site", false}, {"quoted", true}, {"waiting", false}, {"made_safe", true},
                            {"completed", true}, {"signed", true}, {"returned", true}, {"filed", true}, {"converted", false}, {"cancelled", false}};

void planRequests(Stage& stage)
{
    const auto dice = std::make_shared<Dice>(stage.options.seed + 7919);
    QList<QJsonObject> matters, kinds[2];
    for (const QJsonValue& m : words().value(QLatin1String("requests")).toArray()) {
        matters << m.toObject();
        kinds[m.toObject().contains(QLatin1String("price"))] << m.toObject();
    }
    const auto plan = [&](Instant when, const QList<Dweller>& people, const QJsonObject& matter, const char* stop) {
        const Slip slip{stage, dice, std::make_shared<Errand>(Errand{dice->pick(people), matter, QLatin1String(stop)})};
        stage.at(stage.opening(when), [slip] { return slip.request(); });
    };
    const QDate last = weekOf(localDate(stage.options.end)).monday();
    for (QDate monday = last.addDays(-7 * stage.options.weeks); monday <= last; monday = monday.addDays(7))
        for (int i = 0; i < kAWeek; ++i)
            plan(instantAt(monday.addDays(dice->below(6)), QTime(dice->between(8, 17), dice->below(60), dice->below(60))), stage.dwellers, dice->pick(matters), "");
    // They are about pipes, as the photos that lie with them are.
    for (const QString& office : officeCodes())
        for (const LeftIn& left : kLeft) plan(stage.lastDays(3), stage.dwellersOf(office), left.charged ? kinds[1].first() : kinds[0].last(), left.state);
}

} // namespace fuwutai::demo
