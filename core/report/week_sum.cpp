// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/week_build.h"

#include "core/store/query.h"

namespace fuwutai {

namespace {

void addFigures(QList<WeekFigure>& all, const QList<WeekFigure>& more)
{
    for (const WeekFigure& f : more) {
        const auto it = std::find_if(all.begin(), all.end(), [&](const WeekFigure& a) { return a.key == f.key; });
        if (it == all.end()) {
            all << f;
            continue;
        }
        it->value += f.value;
        if (f.of >= 0) it->of = std::max<qint64>(it->of, 0) + f.of;
        it->numbers += f.numbers;
    }
}

void addRows(QList<WeekCount>& all, const QList<WeekCount>& more)
{
    for (const WeekCount& r : more) {
        const auto it = std::find_if(all.begin(), all.end(), [&](const WeekCount& a) { return a.key == r.key; });
        if (it == all.end()) {
            all << r;
            continue;
        }
        it->carriedOver += r.carriedOver;
        it->added += r.added;
        it->toFollow += r.toFollow;
        it->done += r.done;
        it->openAtEnd += r.openAtEnd;
    }
}

WeekTable& tableOf(WeekReport& report, const QString& key)
{
    for (WeekTable& t : report.tables)
        if (t.key == key) return t;
    report.tables << WeekTable{key, {}};
    return report.tables.last();
}

void addReport(WeekReport& all, const WeekReport& one)
{
    addFigures(all.figures, one.figures);
    for (const WeekTable& t : one.tables) addRows(tableOf(all, t.key).rows, t.rows);
    for (const WeekList& l : one.lists) listOf(all, l.key.toLatin1().constData()).items += l.items;
    all.draws += one.draws;
    all.corrections += one.corrections;
    all.faults += one.faults;
    all.unexplained += one.unexplained;
    all.directCount += one.directCount;
    if (!one.frozen) all.notIssued << one.officeName;
    for (auto [to, from] : {std::pair(&all.trendNotes, &one.trendNotes), std::pair(&all.nextWeekPlan, &one.nextWeekPlan), std::pair(&all.helpNeeded, &one.helpNeeded)})
        if (!from->isEmpty()) *to += (to->isEmpty() ? QString() : QStringLiteral("\n")) + labelled(one.officeName, *from);
}

} // namespace

WeekReport addOffices(const QList<WeekReport>& offices)
{
    WeekReport all;
    for (const WeekReport& one : offices) addReport(all, one);
    return all;
}

} // namespace fuwutai
