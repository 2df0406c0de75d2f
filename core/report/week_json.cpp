// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/week_words.h"

#include <QJsonArray>
#include <QJsonObject>

namespace fuwutai {

namespace {

QString dateText(QDate d) { return d.isValid() ? d.toString(Qt::ISODate) : QString(QLatin1String("")); }
QString timeText(Instant at) { return at.isSet() ? isoText(at) : QString(QLatin1String("")); }
QJsonArray textArray(const QStringList& texts) { return QJsonArray::fromStringList(texts); }
QString at(const QJsonObject& o, const char* key) { return o.value(QLatin1String(key)).toString(); }
qint64 numberAt(const QJsonObject& o, const char* key, qint64 otherwise = 0) { return o.value(QLatin1String(key)).toInteger(otherwise); }
Instant instantAt(const QJsonObject& o, const char* key) { return readInstant(at(o, key)); }
QDate dateAt(const QJsonObject& o, const char* key) { return QDate::fromString(at(o, key), Qt::ISODate); }
QStringList textsAt(const QJsonObject& o, const char* key)
{
    QStringList all;
    for (const QJsonValue& v : o.value(QLatin1String(key)).toArray()) all << v.toString();
    return all;
}

// A share as a number from 0 to 1, null where there is nothing to take a share of.
QJsonValue figureJson(const WeekFigure& f)
{
    if (f.of < 0) return f.value;
    if (f.of == 0) return QJsonValue::Null;
    return double(f.value) / double(f.of);
}

// All figures by key; those of a family ("callbacks_due") once more as an object of their own.
QJsonObject totalsJson(const WeekReport& r)
{
    QJsonObject all;
    QMap<QString, QJsonObject> families;
    for (const WeekFigure& f : r.figures) {
        all.insert(f.key, figureJson(f));
        for (const char* family : {"cumulative", "callbacks", "response"})
            if (f.key.startsWith(QLatin1String(family) + QLatin1Char('_'))) families[QLatin1String(family)].insert(f.key.section(QLatin1Char('_'), 1), figureJson(f));
    }
    for (auto it = families.begin(); it != families.end(); ++it) all.insert(it.key(), it.value());
    return all;
}

QJsonArray figuresJson(const WeekReport& r)
{
    QJsonArray all;
    for (const WeekFigure& f : r.figures) {
        QJsonObject o{{QStringLiteral("key"), f.key}, {QStringLiteral("value"), f.value}, {QStringLiteral("numbers"), textArray(f.numbers)}};
        if (f.of >= 0) o.insert(QStringLiteral("of"), f.of);
        if (const WeekFigureDef* def = figureDef(f.key); def && *def->definition) {
            o.insert(QStringLiteral("label"), say(def->label));
            o.insert(QStringLiteral("definition"), say(def->definition));
        }
        all.append(o);
    }
    return all;
}

QJsonObject countJson(const WeekCount& c)
{
    return {{QStringLiteral("key"), c.key}, {QStringLiteral("name"), c.name}, {QStringLiteral("carried_over"), c.carriedOver}, {QStringLiteral("new"), c.added},
            {QStringLiteral("to_follow"), c.toFollow}, {QStringLiteral("done"), c.done}, {QStringLiteral("open_at_end"), c.openAtEnd},
            {QStringLiteral("done_rate"), c.toFollow ? QJsonValue(double(c.done) / double(c.toFollow)) : QJsonValue(QJsonValue::Null)}};
}

WeekCount countOf(const QJsonObject& o)
{
    return {at(o, "key"), at(o, "name"), numberAt(o, "carried_over"), numberAt(o, "new"), numberAt(o, "to_follow"), numberAt(o, "done"), numberAt(o, "open_at_end")};
}

QJsonArray historyJson(const WeekItem& i, bool frozen)
{
    QJsonArray all;
    for (const WeekStep& s : i.history) {
        QJsonObject o{{QStringLiteral("on"), dateText(s.on)}};
        if (s.note) o.insert(QStringLiteral("note"), s.note);
        if (!s.note || !frozen) o.insert(QStringLiteral("words"), s.words);
        all.append(o);
    }
    return all;
}

QJsonObject itemJson(const WeekItem& i, bool frozen)
{
    QJsonObject o{{QStringLiteral("type"), i.type}, {QStringLiteral("number"), i.number}, {QStringLiteral("kind"), i.kind}, {QStringLiteral("date"), timeText(i.at)},
                  {QStringLiteral("home"), i.home}, {QStringLiteral("department"), i.department}, {QStringLiteral("result"), i.result}, {QStringLiteral("reason"), i.reason},
                  {QStringLiteral("expected"), dateText(i.expected)}, {QStringLiteral("due_at"), timeText(i.due)}, {QStringLiteral("order_due_at"), timeText(i.orderDue)}, {QStringLiteral("late"), i.late}, {QStringLiteral("major"), i.major},
                  {QStringLiteral("history"), historyJson(i, frozen)}};
    if (i.workdays >= 0) o.insert(QStringLiteral("workdays"), i.workdays);
    if (!frozen) o.insert(QStringLiteral("matter"), i.matter);
    return o;
}

WeekItem itemOf(const QJsonObject& o)
{
    WeekItem i{at(o, "type"), at(o, "number"), at(o, "kind"), instantAt(o, "date"), at(o, "home"), at(o, "matter"), at(o, "department"), at(o, "result")};
    for (const QJsonValue& v : o.value(QLatin1String("history")).toArray()) {
        const QJsonObject s = v.toObject();
        i.history << WeekStep{dateAt(s, "on"), at(s, "words"), numberAt(s, "note")};
    }
    i.reason = at(o, "reason");
    i.expected = dateAt(o, "expected");
    i.due = instantAt(o, "due_at");
    i.orderDue = instantAt(o, "order_due_at");
    i.workdays = numberAt(o, "workdays", -1);
    i.late = o.value(QLatin1String("late")).toBool();
    i.major = o.value(QLatin1String("major")).toBool();
    return i;
}

void insertParts(QJsonObject& o, const WeekReport& r, bool frozen)
{
    for (const WeekTable& t : r.tables) {
        QJsonArray rows;
        for (const WeekCount& c : t.rows) rows.append(countJson(c));
        o.insert(t.key, rows);
    }
    QJsonObject lists;
    for (const WeekList& l : r.lists) {
        QJsonArray items;
        for (const WeekItem& i : l.items) items.append(itemJson(i, frozen));
        lists.insert(l.key, items);
    }
    o.insert(QStringLiteral("lists"), lists);
}

QJsonArray drawsJson(const WeekReport& r)
{
    QJsonArray all;
    for (const WeekDraw& d : r.draws)
        all.append(QJsonObject{{QStringLiteral("number"), d.number}, {QStringLiteral("percent"), d.percent}, {QStringLiteral("completed"), d.completed},
                               {QStringLiteral("called"), d.called}, {QStringLiteral("drawn"), d.drawn}, {QStringLiteral("seed"), d.seed}});
    return all;
}

WeekDraw drawOf(const QJsonObject& o)
{
    return {at(o, "number"), numberAt(o, "percent"), numberAt(o, "completed"), numberAt(o, "called"), numberAt(o, "drawn"), numberAt(o, "seed")};
}

QJsonObject json(const WeekReport& r, bool frozen)
{
    QJsonObject o{{QStringLiteral("office"), r.office}, {QStringLiteral("office_name"), r.officeName}, {QStringLiteral("week"), r.week.text()},
                  {QStringLiteral("from"), dateText(r.week.monday())}, {QStringLiteral("to"), dateText(r.week.monday().addDays(6))},
                  {QStringLiteral("figures"), figuresJson(r)}, {QStringLiteral("totals"), totalsJson(r)}, {QStringLiteral("corrections"), textArray(r.corrections)}, {QStringLiteral("draws"), drawsJson(r)},
                  {QStringLiteral("direct_count"), r.directCount}, {QStringLiteral("last_plan"), r.lastPlan},
                  {QStringLiteral("chain"), QJsonObject{{QStringLiteral("entries"), r.chainEntries}, {QStringLiteral("head"), r.chainHead}}}};
    insertParts(o, r, frozen);
    return o;
}

} // namespace

QJsonObject frozenWeek(const WeekReport& report) { return json(report, true); }

QJsonObject weekJson(const WeekReport& r)
{
    QJsonObject o = json(r, false);
    QJsonArray faults;
    for (const WeekFault& f : r.faults) faults.append(QJsonObject{{QStringLiteral("number"), f.number}, {QStringLiteral("why"), f.why}});
    const QList<std::pair<const char*, QJsonValue>> more{
        {"as_of", timeText(r.asOf)}, {"number", r.number}, {"state", r.state}, {"frozen", r.frozen}, {"not_issued", textArray(r.notIssued)}, {"faults", faults},
        {"overdue_unexplained", textArray(r.unexplained)}, {"trend_notes", r.trendNotes}, {"next_week_plan", r.nextWeekPlan}, {"help_needed", r.helpNeeded},
        {"prepared_by", r.preparedBy}, {"head", r.head}, {"issued_at", timeText(r.issuedAt)}, {"submitted_at", timeText(r.submittedAt)}};
    for (const auto& [key, value] : more) o.insert(QLatin1String(key), value);
    return o;
}

WeekReport weekOfJson(const QJsonObject& o)
{
    WeekReport r;
    r.office = at(o, "office");
    r.officeName = at(o, "office_name");
    r.week = readWeek(at(o, "week"));
    for (const QJsonValue& v : o.value(QLatin1String("figures")).toArray()) {
        const QJsonObject f = v.toObject();
        r.figures << WeekFigure{at(f, "key"), numberAt(f, "value"), numberAt(f, "of", -1), textsAt(f, "numbers")};
    }
    for (const WeekPartDef& def : kWeekTables) {
        WeekTable t{QLatin1String(def.key), {}};
        for (const QJsonValue& v : o.value(t.key).toArray()) t.rows << countOf(v.toObject());
        r.tables << t;
    }
    const QJsonObject lists = o.value(QLatin1String("lists")).toObject();
    for (const WeekPartDef& def : kWeekLists) {
        WeekList l{QLatin1String(def.key), {}};
        for (const QJsonValue& v : lists.value(l.key).toArray()) l.items << itemOf(v.toObject());
        r.lists << l;
    }
    for (const QJsonValue& v : o.value(QLatin1String("draws")).toArray()) r.draws << drawOf(v.toObject());
    r.corrections = textsAt(o, "corrections");
    r.directCount = numberAt(o, "direct_count");
    r.lastPlan = at(o, "last_plan");
    const QJsonObject chain = o.value(QLatin1String("chain")).toObject();
    r.chainEntries = numberAt(chain, "entries");
    r.chainHead = at(chain, "head");
    return r;
}

} // namespace fuwutai
