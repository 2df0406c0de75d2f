// SPDX-License-Identifier: GPL-3.0-or-later
// Dispatch orders of the demo that are left for people to do: in its last days each office is left one in every state, on calls of
// their own, beside a call that nobody has taken up and one that was answered. Every practice office has them, however small it is.
#include "core/demo/script.h"

#include <QJsonArray>

namespace fuwutai::demo {

namespace {

// The state in which an order is left, and what it costs: the approval goes by that.
struct Left {
    const char* state;
    const char* estimate;
};
constexpr Left kOrders[] = {{"draft", "240.00"}, {"awaiting_manager", "360.00"}, {"awaiting_review", "4800.00"}, {"awaiting_deputy", "5200.00"},
                            {"awaiting_gm", "12800.00"}, {"issued", "280.00"}, {"accepted", "320.00"}, {"in_work", "450.00"}, {"waiting", "520.00"},
                            {"completed", "180.00"}, {"inspected", "260.00"}, {"signed", "390.00"}};

struct Next {
    const char* state;
    const char* action;
    const char* role;
};
constexpr Next kWay[] = {{"draft", "submit", "office_head"}, {"awaiting_manager", "approve", "service_manager"}, {"awaiting_review", "approve", "chief_engineer"},
                         {"awaiting_deputy", "approve", "deputy_gm"}, {"issued", "accept", "foreman"}, {"accepted", "start", "foreman"},
                         {"in_work", "complete", "foreman"}, {"completed", "inspect", "front_desk"}, {"inspected", "sign", "front_desk"}};
constexpr const char* kInspectors[] = {"front_desk", "engineering", "foreman"};

QList<QJsonObject> mattersOf(const char* kind)
{
    QList<QJsonObject> all;
    for (const QJsonValue& m : words().value(QLatin1String("matters")).toArray())
        if (m[QLatin1String("kind")].toString() == QLatin1String(kind)) all << m.toObject();
    return all;
}

Result<Receipt> registered(Stage& stage, const Dweller& caller, const QJsonObject& matter)
{
    Command c = command("call_record", "register", {}, {{QStringLiteral("caller_name"), caller.name}, {QStringLiteral("phone"), caller.phone}, {QStringLiteral("home"), caller.home},
                        {QStringLiteral("kind"), matter.value(QLatin1String("kind"))}, {QStringLiteral("category"), matter.value(QLatin1String("category"))},
                        {QStringLiteral("matter"), matter.value(QLatin1String("text"))}});
    c.office = caller.office;
    const auto made = stage.act(stage.local("front_desk", caller.office), c);
    if (made) ++stage.outcome.calls;
    return made;
}

struct Job {
    Stage& stage;
    Dweller customer;
    QJsonObject matter;      // a line of "matters"
    Left left;
    QString technician;
    std::shared_ptr<Receipt> order = std::make_shared<Receipt>();
    std::shared_ptr<int> inspected = std::make_shared<int>(0);

    QString text(const char* key) const { return matter.value(QLatin1String(key)).toString(); }

    Done begin() const
    {
        const auto call = registered(stage, customer, matter);
        if (!call) return unexpected(call.error());
        const QString department = QStringLiteral("engineering"), desk = stage.local("front_desk", customer.office);
        if (const auto done = stage.did(desk, "call_record", "assign", call->number, {{QStringLiteral("department"), department}, {QStringLiteral("handler"), handlerOf(department)}, {QStringLiteral("tracker"), desk}}); !done)
            return done;
        const Done drafted = does("front_desk", "draft", {{QStringLiteral("call"), call->number}, {QStringLiteral("home"), customer.home}, {QStringLiteral("location"), customer.home},
             {QStringLiteral("owner_name"), customer.name}, {QStringLiteral("owner_phone"), customer.phone}, {QStringLiteral("work"), text("done")},
             {QStringLiteral("estimate"), QLatin1String(left.estimate)}, {QStringLiteral("trades"), QJsonArray{QJsonObject{{QStringLiteral("trade"), text("trade")}}}},
             {QStringLiteral("order_class"), QStringLiteral("b")}, {QStringLiteral("class_reason"), QStringLiteral("公司已承诺由公司承担")}});
        if (!drafted) return drafted;
        return stage.did(desk, "call_record", "inform_customer", call->number,
                         {{QStringLiteral("informed_how"), QStringLiteral("电话")}, {QStringLiteral("customer_agrees"), QStringLiteral("yes")}});
    }

    Done step() const
    {
        if (order->state == QLatin1String("in_work") && qstrcmp(left.state, "waiting") == 0) return does("foreman", "wait", values("wait"));
        for (const Next& next : kWay)
            if (order->state == QLatin1String(next.state))
                return does(qstrcmp(next.action, "inspect") == 0 ? kInspectors[(*inspected)++] : next.role, next.action, values(next.action));
        return Nothing{};
    }

    Done does(const char* role, const char* action, const QJsonObject& with) const
    {
        constexpr int kApart = 35; // minutes
        const bool above = qstrcmp(action, "approve") == 0; // who approves has no office of his own
        const auto done = stage.act(above ? QString::fromLatin1(role) : stage.local(role, customer.office), command("dispatch_order", action, order->number, with));
        if (!done) return unexpected(done.error());
        *order = *done;
        if (order->state != QLatin1String(left.state)) stage.afterMinutes(kApart, [self = *this] { return self.step(); });
        return Nothing{};
    }

    QJsonObject values(const char* action) const
    {
        const Instant now = stage.clock.now();
        const QMap<QString, QJsonObject> all{
            {QStringLiteral("approve"), {{QStringLiteral("opinion"), QStringLiteral("同意")}}},
            {QStringLiteral("accept"), {{QStringLiteral("team"), customer.office == QLatin1String("HQ") ? QStringLiteral("T2") : QStringLiteral("T1")}, {QStringLiteral("technicians"), QJsonArray{QJsonObject{{QStringLiteral("technician"), technician}}}},
                                        {QStringLiteral("planned_start"), isoText(now.plusHours(1))}, {QStringLiteral("planned_end"), isoText(now.plusHours(3))},
                                        {QStringLiteral("overlap_agreed"), true}}}, // kept only where it is so
            {QStringLiteral("start"), {{QStringLiteral("impact"), QStringLiteral("none")}}},
            {QStringLiteral("wait"), {{QStringLiteral("wait_reason"), QStringLiteral("parts")}, {QStringLiteral("wait_told_at"), isoText(now)},
                                      {QStringLiteral("wait_expected"), localDate(now).addDays(5).toString(Qt::ISODate)}}},
            {QStringLiteral("complete"), {{QStringLiteral("work_done"), text("done")}, {QStringLiteral("hours"), QStringLiteral("1.5")}}},
            {QStringLiteral("inspect"), {{QStringLiteral("inspection_result"), QStringLiteral("passed")}}},
            {QStringLiteral("sign"), {{QStringLiteral("customer_name"), customer.name}, {QStringLiteral("satisfaction"), QStringLiteral("satisfied")}}}};
        return all.value(QLatin1String(action));
    }
};

// One that stays as it was registered, and one that is answered at once.
Done leaveCalls(Stage& stage, const Dweller& caller, const QJsonObject& asked)
{
    if (const auto waits = registered(stage, caller, asked); !waits) return unexpected(waits.error());
    const auto made = registered(stage, caller, asked);
    if (!made) return unexpected(made.error());
    return stage.did(stage.local("front_desk", caller.office), "call_record", "answer", made->number,
                     {{QStringLiteral("first_answer"), asked.value(QLatin1String("answer"))}, {QStringLiteral("kind"), asked.value(QLatin1String("kind"))}});
}

} // namespace

void planOrders(Stage& stage)
{
    const auto dice = std::make_shared<Dice>(stage.options.seed + 1'299'709);
    const QList<QJsonObject> repairs = mattersOf("repair"), inquiries = mattersOf("inquiry");
    for (const QString& office : officeCodes()) {
        const QList<Dweller> people = stage.dwellersOf(office);
        for (const Left& left : kOrders) {
            const Job job{stage, dice->pick(people), dice->pick(repairs), left, dice->pick(texts("technicians"))};
            stage.at(stage.lastDays(1).plusMs(dice->below(20) * 60'000LL), [job] { return job.begin(); });
        }
        stage.at(stage.lastDays(1), [&stage, caller = dice->pick(people), asked = dice->pick(inquiries)] { return leaveCalls(stage, caller, asked); });
    }
}

} // namespace fuwutai::demo
