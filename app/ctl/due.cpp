// SPDX-License-Identifier: GPL-3.0-or-later
// fuwutaictl due: when a limit ends, and why that day. Without a data base it counts by the shipped calendar and limits.
#include "app/ctl/commands.h"

#include "core/calendar/calendar_file.h"
#include "core/exchange/office_seed.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace fuwutai {

namespace {

struct Asked { const char* option; LimitUnit unit; };
const Asked kAsked[] = {{"--workdays", LimitUnit::Workdays}, {"--days", LimitUnit::Days}, {"--hours", LimitUnit::Hours},
                        {"--minutes", LimitUnit::Minutes}, {"--workhours", LimitUnit::WorkHours}};

Result<std::pair<WorkCalendar, Policy>> rulesOf(Context& c, const QString& office)
{
    if (c.db.isEmpty()) {
        QFile file(QStringLiteral(":/fuwutai/calendar/cn_holidays.csv"));
        if (!file.open(QIODevice::ReadOnly)) return refuse(RefusalKind::Failed, QStringLiteral("calendar"), say("The shipped calendar is missing. Nothing was changed; please install the program again."));
        const auto days = readCalendar(QString::fromUtf8(file.readAll()));
        if (!days) return unexpected(days.error());
        return std::pair(days->calendar(), Policy(shippedPolicy()));
    }
    if (const auto opened = c.open(); !opened) return unexpected(opened.error());
    return readOn(*c.bench, [&]() -> Result<std::pair<WorkCalendar, Policy>> {
        const Rules& rules = c.bench->directory->rules(*c.bench->db, office);
        return std::pair(rules.calendar, rules.policy);
    });
}

// By the limit's key (limit.feedback) or by its clause (CS-3.4.2.2), where that names one limit only.
Result<Limit> limitOf(const Policy& policy, const QString& name, QDate on, const QString& office)
{
    QStringList keys;
    for (const PolicyRow& row : policy.rows())
        if (unitOf(row.unit) && (row.key == name || row.clause == name) && !keys.contains(row.key)) keys << row.key;
    if (keys.isEmpty()) return refuse(RefusalKind::NotFound, QStringLiteral("not_found"), say("There is no limit %1").arg(name));
    if (keys.size() > 1) return misuse(say("%1 names several limits: %2").arg(name, keys.join(QStringLiteral(", "))));
    const auto limit = policy.limit(keys.first(), on, office);
    if (!limit) return refuse(RefusalKind::NotFound, QStringLiteral("switched_off"), say("The limit %1 is switched off").arg(keys.first()));
    return *limit;
}

QJsonObject dueJson(const Deadline& d)
{
    QJsonArray days, missing;
    for (const DayCount& day : d.days)
        days.append(QJsonObject{{QStringLiteral("date"), day.date.toString(Qt::ISODate)}, {QStringLiteral("counts"), day.counts}, {QStringLiteral("why"), day.why}});
    for (const int year : d.missingYears) missing.append(year);
    QJsonObject o{{QStringLiteral("due"), isoText(d.due)}, {QStringLiteral("provisional"), d.provisional}, {QStringLiteral("days"), days}};
    if (!missing.isEmpty()) o.insert(QStringLiteral("missing_years"), missing);
    return o;
}

} // namespace

Outcome runDue(Context& c)
{
    const QString from = c.args.required(QStringLiteral("--from"));
    const QString name = c.args.value(QStringLiteral("--limit"));
    const QString office = c.args.value(QStringLiteral("--office"));
    const bool explain = c.args.flag(QStringLiteral("--explain"));
    QList<Limit> limits;
    bool number = true;
    for (const Asked& asked : kAsked)
        for (const QString& given : c.args.values(QLatin1String(asked.option))) {
            bool fine = false;
            limits << Limit{given.toInt(&fine), asked.unit};
            number = number && fine && limits.last().value >= 0;
        }
    if (const auto words = c.args.finish(0, 0); !words) return unexpected(words.error());
    const Instant start = readInstant(from);
    if (!start.isSet()) return misuse(say("“%1” is no time that exists; write 2026-11-23T14:30").arg(from));
    if (!number || limits.size() + (name.isEmpty() ? 0 : 1) != 1) return misuse(say("one limit is asked for, a whole number of days or hours"));
    const auto rules = rulesOf(c, office);
    if (!rules) return unexpected(rules.error());
    if (!name.isEmpty()) {
        const auto limit = limitOf(rules->second, name, localDate(start), office);
        if (!limit) return unexpected(limit.error());
        limits << *limit;
    }
    const Deadline d = rules->first.deadline(limits.first(), start);
    if (!d.due.isSet()) return misuse(say("the limit is too long"));
    if (c.json) {
        c.answer(dueJson(d));
        return 0;
    }
    c.tell(isoText(d.due) + (d.provisional ? QLatin1Char(' ') + say("(provisional: the calendar of a year is not loaded)") : QString()));
    if (explain)
        for (const DayCount& day : d.days) c.tell(QStringLiteral("  %1 %2 %3").arg(day.date.toString(Qt::ISODate), day.counts ? QStringLiteral("+") : QStringLiteral("-"), day.why));
    return 0;
}

} // namespace fuwutai
