// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/callback_draw/callback_draw.h"

#include "core/calendar/work_calendar.h"
#include "core/record/step_tools.h"

#include <numeric>
#include <random>

namespace fuwutai {

qint64 stillToDraw(qint64 completed, qint64 called, qint64 percent) { return qMax<qint64>(0, (completed * percent + 99) / 100 - called); }

// Each place in turn is given to one of those that are left; the engine is the same everywhere, unlike the library's distributions.
std::vector<qint64> drawnPlaces(qint64 pool, qint64 count, qint64 seed)
{
    std::vector<qint64> places(std::size_t(qMax<qint64>(0, pool)));
    std::iota(places.begin(), places.end(), qint64(0));
    std::mt19937_64 engine(static_cast<std::uint64_t>(seed));
    const std::size_t taken = std::min(places.size(), std::size_t(qMax<qint64>(0, count)));
    for (std::size_t i = 0; i < taken; ++i) std::swap(places[i], places[i + engine() % (places.size() - i)]);
    places.resize(taken);
    std::sort(places.begin(), places.end());
    return places;
}

namespace {

qint64 shareOf(const Situation& s) { return s.policy->number(QStringLiteral("percent.callback_free"), s.today(), s.after.office); }

Changes drawn(const Situation& s)
{
    const auto draw = after<CallbackDraw>(s);
    const QStringList open = s.factList(QStringLiteral("uncalled_requests"));
    const qint64 completed = s.factNumber(QStringLiteral("free_requests")), called = completed - open.size();
    std::vector<DrawLine> pool;
    for (const QString& number : open) pool.push_back({0, {number}, false});
    const auto places = drawnPlaces(open.size(), stillToDraw(completed, called, shareOf(s)), draw.seed.value_or(0));
    for (const qint64 place : places) pool[std::size_t(place)].drawn = true;
    return {{QStringLiteral("share"), Value(shareOf(s))}, {QStringLiteral("completed"), Value(completed)}, {QStringLiteral("called"), Value(called)},
            {QStringLiteral("drawn"), Value(qint64(places.size()))}, {QStringLiteral("drawn_at"), Value(s.now)}, {QStringLiteral("pool"), valueOf(pool)}};
}

Reasons mayDraw(const Situation& s)
{
    const QString text = after<CallbackDraw>(s).week;
    const IsoWeek week = readWeek(text);
    if (!week.isValid()) return {refusal("week", "week", say("“%1” is no week that exists; write 2026-W46").arg(text))};
    if (week.end(s.calendar->zone()) > s.now) return {refusal("week", "not_over", say("the week %1 is not over yet").arg(week.text()))};
    return {};
}

std::vector<Command> callBack(const Situation& s)
{
    std::vector<Command> all;
    for (const DrawLine& line : after<CallbackDraw>(s).pool)
        if (line.drawn) all.push_back(command("repair_request", "draw_callback", line.request.number, {{QStringLiteral("callback_draw"), s.after.number}}));
    return all;
}

RecordType makeType()
{
    RecordType t;
    t.key = QStringLiteral("callback_draw");
    t.label = L10N("Draw of callbacks");
    t.plural = L10N("Draws of callbacks");
    t.fields = fieldsOf<CallbackDraw>();
    t.states = {{"drawn", L10N("Drawn"), Phase::Done}};
    t.flow = {{.from = {""}, .action = "draw", .label = L10N("Draw"), .to = "drawn", .who = theSystem(), .fills = {"week", "seed"}, .needs = {"week", "seed"},
               .sets = drawn, .guard = mayDraw, .then = callBack, .clause = "RR-3.7", .facts = {"free_requests", "uncalled_requests"}, .numbers = true}};
    t.links = {{"drawn", "repair_request", "callback_draw", true}};
    t.numbering.natural = [](const Situation& s) {
        const IsoWeek week = readWeek(after<CallbackDraw>(s).week);
        return week.isValid() ? QStringLiteral("CY%1-%2").arg(s.after.office, week.text()) : QString();
    };
    t.dateField = QStringLiteral("drawn_at");
    t.readers = {Role::FrontDesk, Role::OfficeHead, Role::ServiceManager, Role::QualityRep};
    return finished(std::move(t));
}

} // namespace

const RecordType& callbackDrawType()
{
    static const RecordType type = makeType();
    return type;
}

} // namespace fuwutai
