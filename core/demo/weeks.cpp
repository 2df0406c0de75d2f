// SPDX-License-Identifier: GPL-3.0-or-later
// The weeks of the demo: when calls come, and the Monday on which each office reports the week before.
#include "core/demo/plot.h"

#include "core/report/weekly.h"

namespace fuwutai::demo {

namespace {

constexpr int kWeights[] = {20, 17, 15, 14, 15, 11, 8}; // Monday to Sunday, of a hundred calls

Instant someTime(Dice& dice, QDate monday)
{
    int chance = dice.below(100);
    int day = 0;
    while (day < 6 && chance >= kWeights[day]) chance -= kWeights[day++];
    // Mornings are busy, evenings quiet.
    const int minute = dice.percent(55) ? dice.between(8 * 60, 12 * 60) : dice.percent(80) ? dice.between(13 * 60, 18 * 60) : dice.between(18 * 60, 21 * 60);
    return instantAt(monday.addDays(day), QTime(minute / 60, minute % 60, dice.below(60)));
}

void planCall(Stage& stage, Instant when, const Dweller& caller, const QJsonObject& matter)
{
    const Plot plot{stage, std::make_shared<Case>(Case{caller, matter, caller.office, {}, {}, 1})};
    stage.at(when, [plot] { return plot.registerCall(); });
}

QList<QJsonObject> matters(const char* kind)
{
    QList<QJsonObject> all;
    for (const QJsonValue& m : words().value(QLatin1String("matters")).toArray())
        if (m[QLatin1String("kind")].toString() == QLatin1String(kind)) all << m.toObject();
    return all;
}

QJsonObject someMatter(Dice& dice)
{
    static const struct { const char* kind; int share; } shares[] = {{"repair", 52}, {"complaint", 26}, {"inquiry", 11}, {"request_for_help", 4},
                                                                     {"suggestion", 3}, {"praise", 3}, {"other", 1}};
    int chance = dice.below(100);
    for (const auto& s : shares) {
        if (chance < s.share) return dice.pick(matters(s.kind));
        chance -= s.share;
    }
    return dice.pick(matters("repair"));
}

// One lift, three homes: their calls become one incident.
void planIncident(Stage& stage, Instant when)
{
    const QString office = officeCodes().first();
    const QList<Dweller> people = stage.dwellersOf(office);
    if (people.size() < 6) return;
    QJsonObject matter;
    for (const QJsonObject& m : matters("complaint"))
        if (m.value(QLatin1String("category")).toString() == QLatin1String("23")) { matter = m; break; }
    auto cases = std::make_shared<QList<CasePtr>>();
    for (int i = 0; i < 3; ++i) {
        const Plot plot{stage, std::make_shared<Case>(Case{people[i * 2], matter, office, {}, {}, 1})};
        *cases << plot.c;
        stage.at(when.plusMs(i * 17 * 60'000LL), [plot] { return plot.registerCall(); });
    }
    stage.at(when.plusHours(1), [&stage, cases, office]() -> Done {
        Command create = command("incident", "create", {}, {{QStringLiteral("title"), QStringLiteral("2单元电梯反复停运")}, {QStringLiteral("community"), cases->first()->caller.community},
                                                            {QStringLiteral("category"), QStringLiteral("23")}});
        create.office = office;
        const auto made = stage.act(QStringLiteral("front_desk"), create);
        if (!made) return unexpected(made.error());
        for (const CasePtr& c : *cases) {
            const auto call = stage.load("call_record", c->number);
            if (!call || call->type->phaseOf(call->state) != Phase::Open) continue;
            if (const auto done = stage.did(QStringLiteral("front_desk"), "call_record", "link", c->number, {{QStringLiteral("incident"), made->number}}); !done) return done;
        }
        return Nothing{};
    });
}

class Weekly {
public:
    Weekly(Stage& stage, const QString& office, IsoWeek week) : m_stage(stage), m_office(office), m_week(week) {}

    Done draft(bool issued) const
    {
        Command begin = command("weekly_report", "draft", {}, {{QStringLiteral("week"), m_week.text()}});
        begin.office = m_office;
        const auto made = m_stage.act(head(), begin);
        if (!made) return unexpected(made.error());
        if (!issued) return Nothing{};
        const Weekly self = *this;
        m_stage.afterMinutes(m_stage.dice.between(40, 200), [self, number = made->number] { return self.issue(number); });
        return Nothing{};
    }

private:
    QString head() const { return m_stage.local("office_head", m_office); }

    Done explain() const
    {
        Workbench& bench = m_stage.bench;
        const auto actor = bench.directory->actor(*bench.db, head(), localDate(m_stage.clock.now()));
        const Reader reader{*bench.db, *bench.registry, *actor, m_stage.clock.now(), [&bench](const QString& office) {
                                const Rules& rules = bench.directory->rules(*bench.db, office);
                                return std::pair<const WorkCalendar*, const Policy*>(&rules.calendar, &rules.policy);
                            }};
        const auto report = WeeklyQuestion{m_office, m_week, true}.ask(reader);
        if (!report) return unexpected(report.error());
        for (const QString& number : report->unexplained) {
            if (const auto done = m_stage.did(head(), "call_record", "explain_delay", number,
                                              {{QStringLiteral("delay_cause"), m_stage.dice.pick(texts("delays"))},
                                               {QStringLiteral("delay_expected"), localDate(m_stage.clock.now()).addDays(m_stage.dice.between(2, 9)).toString(Qt::ISODate)}}); !done)
                return done;
        }
        return Nothing{};
    }

    Done issue(const QString& number) const
    {
        if (const auto done = explain(); !done) return done;
        Stage& stage = m_stage;
        stage.afterMinutes(stage.dice.between(60, 1400), [&stage, number] { return stage.did(QStringLiteral("service_manager"), "weekly_report", "receive", number, {}); });
        return stage.did(head(), "weekly_report", "issue", number, {{QStringLiteral("trend_notes"), stage.dice.pick(texts("trend"))},
                                                                    {QStringLiteral("next_week_plan"), stage.dice.pick(texts("next_plan"))},
                                                                    {QStringLiteral("help_needed"), stage.dice.pick(texts("help"))}});
    }

    Stage& m_stage;
    QString m_office;
    IsoWeek m_week;
};

} // namespace

void planCalls(Stage& stage)
{
    const QDate last = weekOf(localDate(stage.options.end)).monday();
    const QDate first = last.addDays(-7 * stage.options.weeks);
    const QJsonArray offices = words().value(QLatin1String("offices")).toArray();
    const QList<Dweller> people[] = {stage.dwellersOf(offices[0][QLatin1String("code")].toString()), stage.dwellersOf(offices[1][QLatin1String("code")].toString())};
    Dice& dice = stage.dice;
    for (QDate monday = first; monday <= last; monday = monday.addDays(7))
        for (int i = 0; i < stage.options.calls; ++i) {
            const QList<Dweller>& all = people[dice.percent(offices[0][QLatin1String("share")].toInt()) ? 0 : 1];
            // Some call again and again.
            const Dweller& caller = dice.percent(15) ? all[dice.below(30)] : dice.pick(all);
            planCall(stage, someTime(dice, monday), caller, someMatter(dice));
        }
    planIncident(stage, instantAt(first.addDays(stage.options.weeks / 2 * 7 + 1), QTime(9, 5, 12)));
}

void planWeeks(Stage& stage)
{
    const QDate last = weekOf(localDate(stage.options.end)).monday();
    for (int w = stage.options.weeks; w > 0; --w)
        for (const QJsonValue& office : words().value(QLatin1String("offices")).toArray()) {
            const QDate monday = last.addDays(-7 * (w - 1));
            const Weekly week(stage, office[QLatin1String("code")].toString(), weekOf(monday.addDays(-1)));
            // The last one is still to be issued.
            stage.at(stage.opening(instantAt(monday, QTime(8, 35, 0))), [week, issued = w > 1] { return week.draft(issued); });
        }
}

} // namespace fuwutai::demo
