// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/duties.h"

#include "core/query/keeping.h"
#include "core/query/uncalled.h"
#include "core/store/login_table.h"

#include <QRandomGenerator>

namespace fuwutai {

namespace {

struct Duty {
    const char* key;
    QString (*period)(Instant now); // the period that is due now
    bool (*isOwed)(Workbench& bench, const QString& office, const QString& period);
    Result<QString> (*run)(Workbench& bench, const QString& office, const QString& period);
};

QString lastWeek(Instant now) { return weekOf(localDate(now)).previous().text(); }

// A week that ended before the office began is nobody's to report.
bool owesWeek(Workbench& bench, const QString& office, const QString& week)
{
    return begunAt(*bench.db, office) < readWeek(week).end();
}

Result<QString> draftWeek(Workbench& bench, const QString& office, const QString& week)
{
    Command draft = command("weekly_report", "draft", {}, {{QStringLiteral("week"), week}});
    draft.office = office;
    const auto made = bench.gate->run(draft, systemActor());
    if (made) return made->number;
    // Somebody has begun it by hand.
    if (!made.error().reasons.isEmpty() && made.error().reasons.first().code == QLatin1String("exists")) return made.error().text();
    return unexpected(made.error());
}

bool owesDraw(Workbench& bench, const QString& office, const QString& week) { return freeRequests(*bench.db, office, readWeek(week)).completed > 0; }

// The seed stands in the record: whoever doubts the lot draws again (RR-3.7).
Result<QString> drawCallbacks(Workbench& bench, const QString& office, const QString& week)
{
    const qint64 seed = QRandomGenerator::system()->bounded(1, 1'000'000'000);
    Command draw = command("callback_draw", "draw", {}, {{QStringLiteral("week"), week}, {QStringLiteral("seed"), seed}});
    draw.office = office;
    const auto made = bench.gate->run(draw, systemActor());
    if (!made) return unexpected(made.error());
    return made->number;
}

const Duty kDuties[] = {{"callback.draw", lastWeek, owesDraw, drawCallbacks},
                        {"weekly_report.draft", lastWeek, owesWeek, draftWeek}};

} // namespace

Result<QList<DutyDone>> runDuties(Workbench& bench)
{
    return write(*bench.db, [&]() -> Result<QList<DutyDone>> {
        QList<DutyDone> all;
        const Instant now = bench.clock->now();
        DutyTable duties(*bench.db);
        for (const QString& office : numbersOf(*bench.db, *bench.registry->find(QStringLiteral("office")), QStringLiteral("active")))
            for (const Duty& duty : kDuties) {
                const QString key = QLatin1String(duty.key) + QLatin1Char('@') + office;
                const QString period = duty.period(now);
                if (duties.isDone(key, period) || !duty.isOwed(bench, office, period)) continue;
                const auto outcome = duty.run(bench, office, period);
                if (!outcome) return unexpected(outcome.error());
                duties.done(key, period, now, *outcome);
                all << DutyDone{key, period, *outcome};
            }
        return all;
    });
}

} // namespace fuwutai
