// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/homes_plan.h"

#include "core/query/keeping.h"
#include "core/store/repository.h"

namespace fuwutai {

namespace {

constexpr qint64 kMostHomes = 20'000;       // at once; an office has some thousands
constexpr int kToldEach = 50;

struct PlanNumber { const char* field; const char* label; int HomesPlan::*value; int least; int most; };
constexpr PlanNumber kPlanNumbers[] = {
    {"first", L10N("First building"), &HomesPlan::first, 1, 999}, {"buildings", L10N("Buildings"), &HomesPlan::buildings, 1, 200},
    {"units", L10N("Units"), &HomesPlan::units, 0, 20}, {"floors", L10N("Floors"), &HomesPlan::floors, 1, 99}, {"flats", L10N("Homes on a floor"), &HomesPlan::flats, 1, 99},
};

struct Place { int building; int unit; int floor; int flat; };

QString unitOf(const Place& p) { return p.unit > 0 ? QString::number(p.unit) : QString(); }
QString roomOf(const Place& p) { return QString::number(p.floor * 100 + p.flat); }
QString nameOf(const Place& p)
{
    QStringList parts{QString::number(p.building), unitOf(p), roomOf(p)};
    parts.removeAll(QString());
    return parts.join(QLatin1Char('-'));
}

class Maker {
public:
    Maker(Workbench& bench, const HomesPlan& plan, const QString& office, const Actor& actor, const Progress& progress)
        : m_bench(bench), m_plan(plan), m_office(office), m_actor(actor), m_progress(progress)
    {
    }

    Result<HomesMade> run()
    {
        if (const auto done = community(); !done) return unexpected(done.error());
        for (int b = m_plan.first; b < m_plan.first + m_plan.buildings; ++b)
            if (const auto done = building(b); !done) return unexpected(done.error());
        if (const auto done = count(); !done) return unexpected(done.error());
        return m_made;
    }

private:
    Result<Nothing> community()
    {
        const RecordType& type = *m_bench.registry->find(QStringLiteral("community"));
        const auto named = Repository(*m_bench.db).loadWhere(type, QStringLiteral("name"), m_plan.community, 1);
        m_made.community = named.isEmpty() ? m_plan.community : named.first().number;
        return ensure("community", m_made.community, {{QStringLiteral("code"), m_plan.community}, {QStringLiteral("name"), m_plan.community}});
    }

    Result<Nothing> building(int b)
    {
        const QString number = QStringLiteral("%1-%2").arg(m_made.community).arg(b);
        if (const auto done = ensure("building", number, {{QStringLiteral("community"), m_made.community}, {QStringLiteral("name"), QString::number(b)}, {QStringLiteral("floors"), m_plan.floors}}); !done)
            return done;
        for (int u = qMin(1, m_plan.units); u <= m_plan.units; ++u)
            for (int f = 1; f <= m_plan.floors; ++f)
                for (int r = 1; r <= m_plan.flats; ++r)
                    if (const auto done = home(number, {b, u, f, r}); !done) return done;
        return Nothing{};
    }

    Result<Nothing> home(const QString& building, const Place& p)
    {
        if ((m_made.made + m_made.there) % kToldEach == 0 && !goesOn(m_progress, m_made.made + m_made.there, m_plan.homes())) return stopped();
        return ensure("home", m_made.community + QLatin1Char(' ') + nameOf(p),
                      {{QStringLiteral("community"), m_made.community}, {QStringLiteral("building"), building}, {QStringLiteral("unit"), unitOf(p)},
                       {QStringLiteral("floor"), QString::number(p.floor)}, {QStringLiteral("room"), roomOf(p)}}, true);
    }

    Result<Nothing> ensure(const char* type, const QString& number, const QJsonObject& with, bool counted = false)
    {
        if (Repository(*m_bench.db).exists(*m_bench.registry->find(QLatin1String(type)), number)) {
            m_made.there += counted;
            return Nothing{};
        }
        Command create = command(type, "create", {}, with);
        create.office = m_office;
        const auto done = m_bench.gate->run(create, m_actor);
        if (!done) return unexpected(done.error());
        m_made.made += counted;
        return Nothing{};
    }

    // Rates are measured against the homes there are (CS-3.7.5); a number that somebody entered higher stays.
    Result<Nothing> count()
    {
        const qint64 all = numbersWith(*m_bench.db, *m_bench.registry->find(QStringLiteral("home")), QStringLiteral("community"), m_made.community).size();
        const auto stands = Repository(*m_bench.db).load(*m_bench.registry->find(QStringLiteral("community")), m_made.community);
        if (stands && std::holds_alternative<qint64>(stands->value(QStringLiteral("homes_total"))) && std::get<qint64>(stands->value(QStringLiteral("homes_total"))) >= all) return Nothing{};
        const auto done = m_bench.gate->run(command("community", "change", m_made.community, {{QStringLiteral("homes_total"), all}}), m_actor);
        if (!done) return unexpected(done.error());
        return Nothing{};
    }

    Workbench& m_bench;
    const HomesPlan& m_plan;
    const QString& m_office;
    const Actor& m_actor;
    const Progress& m_progress;
    HomesMade m_made;
};

} // namespace

Reasons faultsOf(const HomesPlan& plan)
{
    Reasons reasons;
    if (plan.community.isEmpty()) reasons << Reason{QStringLiteral("community"), QStringLiteral("required"), say("what is the community called?")};
    for (const PlanNumber& b : kPlanNumbers)
        if (plan.*b.value < b.least || plan.*b.value > b.most)
            reasons << Reason{QLatin1String(b.field), QStringLiteral("range"), say("%1: a number from %2 to %3").arg(say(b.label)).arg(b.least).arg(b.most)};
    if (reasons.isEmpty() && plan.homes() > kMostHomes)
        reasons << Reason{QStringLiteral("buildings"), QStringLiteral("too_many"), say("these are %1 homes; at once there may be %2").arg(plan.homes()).arg(kMostHomes)};
    return reasons;
}

QString firstHome(const HomesPlan& plan) { return nameOf({plan.first, qMin(1, plan.units), 1, 1}); }
QString lastHome(const HomesPlan& plan) { return nameOf({plan.first + plan.buildings - 1, plan.units, plan.floors, plan.flats}); }

Result<HomesMade> makeHomes(Workbench& bench, const HomesPlan& plan, const QString& office, const Actor& actor, const Progress& progress)
{
    if (const Reasons reasons = faultsOf(plan); !reasons.isEmpty()) return refuse(RefusalKind::Refused, reasons);
    return write(*bench.db, [&] { return Maker(bench, plan, office, actor, progress).run(); });
}

} // namespace fuwutai
