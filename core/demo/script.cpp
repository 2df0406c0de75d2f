// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/script.h"

#include "core/store/clock_table.h"
#include "core/store/repository.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace fuwutai::demo {

const QJsonObject& words()
{
    static const QJsonObject all = [] {
        QFile file(QStringLiteral(":/fuwutai/sample/demo.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return all;
}

QStringList texts(const char* key)
{
    QStringList all;
    for (const QJsonValue& one : words().value(QLatin1String(key)).toArray()) all << one.toString();
    return all;
}

QString handlerOf(const QString& department)
{
    for (const QJsonValue& d : words().value(QLatin1String("departments")).toArray())
        if (d[QLatin1String("code")].toString() == department) return d[QLatin1String("handler")].toString();
    return {};
}

QStringList officeCodes()
{
    QStringList all;
    for (const QJsonValue& office : words().value(QLatin1String("offices")).toArray()) all << office[QLatin1String("code")].toString();
    return all;
}

QString someName(Dice& dice)
{
    static const QString surnames = words().value(QLatin1String("surnames")).toString();
    static const QStringList doubles = texts("doubles");
    static const QStringList given = texts("given");
    const QString surname = dice.percent(2) ? dice.pick(doubles) : surnames.mid(dice.below(int(surnames.size())), 1);
    return surname + dice.pick(given);
}

QString somePhone(Dice& dice)
{
    static const QStringList heads{QStringLiteral("138"), QStringLiteral("139"), QStringLiteral("137"), QStringLiteral("135"), QStringLiteral("150"),
                                   QStringLiteral("158"), QStringLiteral("186"), QStringLiteral("177"), QStringLiteral("199")};
    const QString head = dice.pick(heads);
    return head + QStringLiteral("%1").arg(dice.below(100'000'000), 8, 10, QLatin1Char('0'));
}

Stage::Stage(Workbench& b, SetClock& c, const DemoOptions& o) : bench(b), clock(c), options(o), dice(o.seed) {}

QList<Dweller> Stage::dwellersOf(const QString& office) const
{
    QList<Dweller> all;
    std::copy_if(dwellers.begin(), dwellers.end(), std::back_inserter(all), [&](const Dweller& d) { return d.office == office; });
    return all;
}

QString Stage::local(const char* role, const QString& office) const
{
    return QLatin1String(role) + (office == QLatin1String("HQ") ? QStringLiteral("_hq") : QString());
}

Result<Receipt> Stage::act(const QString& user, const Command& command)
{
    const auto actor = user == QLatin1String("system") ? std::optional(systemActor()) : bench.directory->actor(*bench.db, user, localDate(clock.now()));
    if (!actor) return refuse(RefusalKind::NotFound, QStringLiteral("user"), say("There is no active user %1").arg(user));
    auto done = bench.gate->run(command, *actor);
    if (done) return done;
    // Which step of the play it was: the demo's own mistake, so say all.
    Reasons reasons = done.error().reasons;
    reasons.prepend(Reason{{}, QStringLiteral("demo"), QStringLiteral("%1 %2.%3 %4 %5").arg(isoText(clock.now()), command.type, command.action, command.number, user)});
    return refuse(done.error().kind, reasons);
}

Done Stage::did(const QString& user, const char* type, const char* action, const QString& number, const QJsonObject& with)
{
    const auto done = act(user, command(type, action, number, with));
    if (!done) return unexpected(done.error());
    return Nothing{};
}

std::optional<Record> Stage::load(const char* type, const QString& number)
{
    return Repository(*bench.db).load(*bench.registry->find(QLatin1String(type)), number);
}

Instant Stage::due(const char* type, const QString& number, const char* clock)
{
    const auto record = load(type, number);
    for (const ClockState& state : ClockTable(*bench.db).of(*record->type, record->id))
        if (state.kind == QLatin1String(clock) && state.isLive()) return state.due;
    return {};
}

QList<Record> Stage::where(const char* type, const char* field, const QString& value)
{
    return Repository(*bench.db).loadWhere(*bench.registry->find(QLatin1String(type)), QLatin1String(field), value);
}

void Stage::at(Instant when, std::function<Done()> what)
{
    if (when <= options.end) m_events.push(Event{when, m_order++, std::move(what)});
}

Instant Stage::lastDays(int workdays) const
{
    QDate day = localDate(options.end);
    for (; workdays > 0; --workdays)
        do day = day.addDays(-1);
        while (!m_calendar.isWorkday(day));
    return opening(instantAt(day, QTime(0, 0)));
}

Instant Stage::opening(Instant from) const
{
    const QDateTime t = fuwutai::local(from, m_calendar.zone());
    if (m_calendar.isWorkday(t.date()))
        for (const auto& [open, close] : m_calendar.hours().intervals) {
            if (t.time() < open) return instantAt(t.date(), open, m_calendar.zone()).plusMs((from.ms / 1000 % 900) * 1000);
            if (t.time() < close) return from;
        }
    // Nobody is back on the minute: a quarter of an hour, by the second it began.
    return instantAt(m_calendar.nextWorkday(t.date()), m_calendar.hours().intervals.first().first, m_calendar.zone()).plusMs((from.ms / 1000 % 900) * 1000);
}

Done Stage::playDay()
{
    const QDate day = localDate(m_events.top().when);
    while (!m_events.empty() && localDate(m_events.top().when) == day) {
        const Event event = m_events.top();
        m_events.pop();
        clock.set(event.when);
        if (const auto done = event.what(); !done) return done;
    }
    return Nothing{};
}

void Stage::readCalendar() { m_calendar = bench.directory->rules(*bench.db, QString()).calendar; }

Done Stage::play()
{
    const QDate first = localDate(clock.now()), last = localDate(options.end);
    while (!m_events.empty()) {
        if (!goesOn(options.progress, first.daysTo(localDate(m_events.top().when)), first.daysTo(last))) return stopped();
        if (const auto done = write(*bench.db, [&] { return playDay(); }); !done) {
            bench.directory->forget();
            return done;
        }
    }
    clock.set(options.end);
    return Nothing{};
}

} // namespace fuwutai::demo
