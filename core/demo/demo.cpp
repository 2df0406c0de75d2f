// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"

#include "core/demo/script.h"
#include "core/store/entry_table.h"

namespace fuwutai {

QString demoOrganisation() { return demo::words().value(QLatin1String("organisation")).toString(); }

Result<DemoOutcome> makeDemo(Workbench& bench, SetClock& clock, const DemoOptions& options)
{
    if (!bench.practice) return refuse(RefusalKind::Denied, QStringLiteral("practice"), say("The demo is made in a practice data base only"));
    demo::Stage stage(bench, clock, options);
    // The office was set up on the Friday before its first week.
    clock.set(instantAt(weekOf(localDate(options.end)).monday().addDays(-7 * options.weeks - 3), QTime(9, 0)));
    for (const auto part : {demo::buildOffices, demo::buildTown, demo::buildPrices})
        if (const auto done = part(stage); !done) return unexpected(done.error());
    if (const auto read = readOn(bench, [&]() -> demo::Done { stage.readCalendar(); return Nothing{}; }); !read) return unexpected(read.error());
    demo::planCalls(stage);
    demo::planRequests(stage);
    demo::planSurveys(stage);
    demo::planOrders(stage);
    demo::planWeeks(stage);
    if (const auto done = stage.play(); !done) return unexpected(done.error());
    const auto head = readOn(bench, [&]() -> Result<ChainHead> { return EntryTable(*bench.db).head(); });
    if (!head) return unexpected(head.error());
    stage.outcome.entries = head->entries;
    return stage.outcome;
}

} // namespace fuwutai
