// SPDX-License-Identifier: GPL-3.0-or-later
// Site surveys of the demo: in its last days each office is left one in every state, on calls of their own and with dice of their own, so
// that the story of the other calls stays what it is.
#include "core/demo/script.h"

#include <QJsonArray>

namespace fuwutai::demo {

namespace {

// How far one comes, and what the parties say.
struct Fate {
    const char* stop;        // action after which nothing happens any more
    const char* estimate;
    const char* team;        // the team leader's word
};
constexpr Fate kFates[] = {{"schedule", "", ""}, {"reschedule", "", ""}, {"record", "420.00", ""}, {"countersign", "420.00", "disagree"},
                           {"countersign", "860.00", "agree"}, {"sign", "380.00", "agree"}, {"order", "460.00", "agree"}, {"cancel", "", ""}};

struct Visit {
    Stage& stage;
    std::shared_ptr<Dice> dice;
    Dweller customer;
    QJsonObject matter;      // a line of "matters"
    Fate fate;
    std::shared_ptr<QString> call = std::make_shared<QString>();
    std::shared_ptr<QString> survey = std::make_shared<QString>();

    bool stopsAt(const char* step) const { return qstrcmp(fate.stop, step) == 0; }
    QString who(const char* role) const { return stage.local(role, customer.office); }
    QString text(const char* key) const { return matter.value(QLatin1String(key)).toString(); }
    QString day(int later) const { return localDate(stage.clock.now()).addDays(later).toString(Qt::ISODate); }
    Done step(const char* role, const char* action, const QJsonObject& with) const { return stage.did(who(role), "site_survey", action, *survey, with); }
    void then(int least, int most, Done (Visit::*next)() const) const
    {
        const Visit self = *this;
        stage.afterMinutes(dice->between(least, most), [self, next] { return (self.*next)(); });
    }

    Done begin() const
    {
        Command c = command("call_record", "register", {},
                            {{QStringLiteral("caller_name"), customer.name}, {QStringLiteral("phone"), customer.phone}, {QStringLiteral("home"), customer.home},
                             {QStringLiteral("kind"), QStringLiteral("repair")}, {QStringLiteral("category"), text("category")}, {QStringLiteral("matter"), text("text")}});
        c.office = customer.office;
        const auto made = stage.act(who("front_desk"), c);
        if (!made) return unexpected(made.error());
        *call = made->number;
        ++stage.outcome.calls;
        then(5, 40, &Visit::schedule);
        return Nothing{};
    }

    QJsonArray invitations() const
    {
        QJsonArray all;
        for (const char* party : {"engineering", "team_leader"})
            all.append(QJsonObject{{QStringLiteral("party"), QLatin1String(party)}, {QStringLiteral("how"), QStringLiteral("电话")}});
        return all;
    }

    Done schedule() const
    {
        const Instant when = stage.opening(stage.clock.now().plusMs(dice->between(90, 400) * 60'000LL));
        const auto made = stage.act(who("front_desk"), command("site_survey", "schedule", {},
            {{QStringLiteral("call"), *call}, {QStringLiteral("home"), customer.home}, {QStringLiteral("location"), customer.home}, {QStringLiteral("customer_name"), customer.name},
             {QStringLiteral("phone"), customer.phone}, {QStringLiteral("matter"), text("text")}, {QStringLiteral("appointment_at"), isoText(when)}, {QStringLiteral("invited"), invitations()}}));
        if (!made) return unexpected(made.error());
        *survey = made->number;
        if (stopsAt("reschedule")) then(30, 60, &Visit::putOff);
        else if (stopsAt("cancel")) then(30, 60, &Visit::cancel);
        else if (!stopsAt("schedule")) then(100, 420, &Visit::judge);
        return Nothing{};
    }

    Done putOff() const
    {
        return step("front_desk", "reschedule", {{QStringLiteral("delay_reason"), QStringLiteral("customer_wish")}, {QStringLiteral("delay_note"), QStringLiteral("客户出差，周末回来")},
                                                 {QStringLiteral("appointment_at"), isoText(stage.opening(stage.clock.now().plusHours(24 * 6)))}});
    }

    Done cancel() const { return step("office_head", "cancel", {{QStringLiteral("cancel_reason"), QStringLiteral("客户自己修好了")}}); }

    Done judge() const
    {
        QJsonObject with{{QStringLiteral("findings"), text("text")}, {QStringLiteral("customer_present"), true}, {QStringLiteral("cause"), QStringLiteral("construction")},
                         {QStringLiteral("responsible_party"), QStringLiteral("contractor")}, {QStringLiteral("contractor"), QStringLiteral("FS")},
                         {QStringLiteral("trades"), QJsonArray{QJsonObject{{QStringLiteral("trade"), text("trade")}}}}, {QStringLiteral("estimate"), QLatin1String(fate.estimate)},
                         {QStringLiteral("repair_plan"), text("done")}, {QStringLiteral("executor"), QStringLiteral("team")}, {QStringLiteral("planned_finish"), day(4)},
                         {QStringLiteral("notice_no"), QStringLiteral("TZ-") + survey->section(QLatin1Char('-'), 1)}, {QStringLiteral("notice_at"), isoText(stage.clock.now())}};
        const auto proposed = stage.did(who("engineering"), "site_survey", "record", *survey, with); // as the periods say
        if (!proposed) {
            with.insert(QStringLiteral("repair_class"), QStringLiteral("b"));
            if (const auto done = step("engineering", "record", with); !done) return done;
        }
        if (!stopsAt("record")) then(20, 90, &Visit::sign);
        return Nothing{};
    }

    Done sign() const
    {
        for (const char* role : {"front_desk", "engineering", "foreman"}) {
            const bool team = qstrcmp(role, "foreman") == 0;
            QJsonObject with{{QStringLiteral("sign_result"), team ? QLatin1String(fate.team) : QStringLiteral("agree")}};
            if (team && qstrcmp(fate.team, "disagree") == 0) with.insert(QStringLiteral("sign_opinion"), QStringLiteral("按现场情况，工程量偏少"));
            if (const auto done = step(role, "countersign", with); !done) return done;
        }
        if (stopsAt("order")) then(20, 60, &Visit::order);
        return Nothing{};
    }

    Done order() const
    {
        const auto found = stage.load("site_survey", *survey);
        const QString chosen = found->text(QStringLiteral("repair_class"));
        return stage.did(who("front_desk"), "dispatch_order", "draft", {},
                         {{QStringLiteral("call"), *call}, {QStringLiteral("survey_no"), *survey}, {QStringLiteral("home"), customer.home}, {QStringLiteral("location"), customer.home},
                          {QStringLiteral("owner_name"), customer.name}, {QStringLiteral("owner_phone"), customer.phone}, {QStringLiteral("work"), text("done")},
                          {QStringLiteral("trades"), QJsonArray{QJsonObject{{QStringLiteral("trade"), text("trade")}}}}, {QStringLiteral("estimate"), QLatin1String(fate.estimate)},
                          {QStringLiteral("order_class"), chosen == QLatin1String("a") ? chosen : QStringLiteral("b")}, {QStringLiteral("contractor"), QStringLiteral("FS")},
                          {QStringLiteral("class_reason"), chosen == QLatin1String("charged") ? QStringLiteral("公司承诺承担") : QString()}});
    }
};

} // namespace

void planSurveys(Stage& stage)
{
    const auto dice = std::make_shared<Dice>(stage.options.seed + 104'729);
    QList<QJsonObject> repairs;
    for (const QJsonValue& m : words().value(QLatin1String("matters")).toArray())
        if (m[QLatin1String("kind")].toString() == QLatin1String("repair")) repairs << m.toObject();
    for (const QString& office : officeCodes())
        for (const Fate& fate : kFates) {
            const Visit visit{stage, dice, dice->pick(stage.dwellersOf(office)), dice->pick(repairs), fate};
            stage.at(stage.lastDays(3), [visit] { return visit.begin(); });
        }
}

} // namespace fuwutai::demo
