// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/week_build.h"

#include "core/records/call_record/call_record.h"
#include "core/store/query.h"

#include <QSet>

namespace fuwutai {

namespace {

struct OriginFigure {
    CaseOrigin origin;
    const char* key;
};
constexpr OriginFigure kOrigins[]{{CaseOrigin::CarriedOver, "carried_over"}, {CaseOrigin::New, "new"}, {CaseOrigin::Late, "late"}, {CaseOrigin::Reopened, "reopened"}};

const char* partOf(const QString& state)
{
    if (state == QLatin1String("registered")) return "open_unassigned";
    return state == QLatin1String("resolved") ? "open_awaiting_callback" : "open_in_progress";
}

// Where a call is counted after it began: out, in, and how it ended.
void countEnd(WeekBuild& b, const WeekCase& c)
{
    if (c.begins && !c.ends) b.count("moved_out", c.number);
    if (!c.begins && c.ends) b.count("moved_in", c.number);
    if (!c.ends) return;
    if (c.stateAtEnd == QLatin1String("voided")) return b.count("voided", c.number);
    b.count("to_follow", c.number);
    const bool open = isOpenState(c.stateAtEnd);
    b.share(QStringLiteral("done_rate"), !open, c.number);
    b.count(open ? "open_at_end" : "done", c.number);
    if (open) b.count(partOf(c.stateAtEnd), c.number);
    if (!open || c.receivedAt >= b.frame.monthAgo) return;
    b.count("over_month", c.number);
    b.overMonth << c.id;
}

// One column of a table: what a call is sorted by there.
using KeyOf = QString (*)(const WeekCase&);

class Table {
public:
    Table(const char* key, KeyOf keyOf, QHash<QString, QString> names, QString none) : m_key(key), m_keyOf(keyOf), m_names(std::move(names)), m_none(std::move(none)) {}
    void add(const WeekCase& c)
    {
        const QString key = m_keyOf(c);
        WeekCount& row = m_rows[key];
        row.key = key;
        row.name = key.isEmpty() ? m_none : m_names.value(key, key);
        if (c.begins && c.origin == CaseOrigin::CarriedOver) ++row.carriedOver;
        if (c.begins && c.origin == CaseOrigin::New) ++row.added;
        if (!c.ends || c.stateAtEnd == QLatin1String("voided")) return;
        ++row.toFollow;
        ++(isOpenState(c.stateAtEnd) ? row.openAtEnd : row.done);
    }
    // The largest first; what has no key last.
    WeekTable table() const
    {
        QList<WeekCount> rows = m_rows.values();
        std::stable_sort(rows.begin(), rows.end(), [](const WeekCount& a, const WeekCount& b) {
            return std::tuple(a.key.isEmpty(), -(a.added + a.carriedOver)) < std::tuple(b.key.isEmpty(), -(b.added + b.carriedOver));
        });
        return {QLatin1String(m_key), rows};
    }

private:
    const char* m_key;
    KeyOf m_keyOf;
    QHash<QString, QString> m_names;
    QString m_none;
    QMap<QString, WeekCount> m_rows;
};

QHash<QString, QString> kindNames()
{
    QHash<QString, QString> names;
    for (const ChoiceDef& c : choicesOf(CallKind())) names.insert(QLatin1String(c.key), say(c.label));
    return names;
}

// 其中投诉, 其中报修: with their own rate, so that praise does not gild the whole.
WeekTable ofWhich(const WeekTable& byKind)
{
    WeekTable all{QStringLiteral("of_which"), {}};
    for (const char* key : {"complaint", "repair"}) {
        const auto it = std::find_if(byKind.rows.begin(), byKind.rows.end(), [&](const WeekCount& r) { return r.key == QLatin1String(key); });
        all.rows << (it == byKind.rows.end() ? WeekCount{QLatin1String(key), kindNames().value(QLatin1String(key))} : *it);
    }
    return all;
}

void addTables(WeekBuild& b)
{
    Database& db = b.reader.db;
    std::vector<Table> tables;
    tables.emplace_back("by_kind", [](const WeekCase& c) { return c.kind; }, kindNames(), say("(no kind)"));
    tables.emplace_back("by_category", [](const WeekCase& c) { return c.category; }, namesOf(db, "category"), say("(no category)"));
    tables.emplace_back("by_department", [](const WeekCase& c) { return c.department; }, namesOf(db, "department"), say("(not assigned)"));
    tables.emplace_back("by_community", [](const WeekCase& c) { return c.community; }, namesOf(db, "community"), say("(no home named)"));
    for (const WeekCase& c : b.cases)
        for (Table& t : tables)
            if (c.begins || c.ends) t.add(c);
    b.report.tables << ofWhich(tables.front().table());
    for (const Table& t : tables) b.report.tables << t.table();
    const auto value = [&](const char* key) { return b.figures.value(QLatin1String(key)).value; };
    const WeekCount own{b.frame.office, b.report.officeName, value("carried_over"), value("new"), value("to_follow"), value("done"), value("open_at_end")};
    b.report.tables << WeekTable{QStringLiteral("by_office"), {own}};
}

// What the last issued report had open and what is open now at the week's start should be the same records.
void addCorrections(WeekBuild& b)
{
    if (!b.frame.issuedBefore) return;
    const QStringList carried = b.figures.value(QStringLiteral("carried_over")).numbers;
    const QSet<QString> before(b.frame.openBefore.begin(), b.frame.openBefore.end());
    const QSet<QString> now(carried.begin(), carried.end());
    QStringList all;
    for (const QString& n : now - before) all << QLatin1Char('+') + n;
    for (const QString& n : before - now) all << QLatin1Char('-') + n;
    all.sort();
    b.report.corrections = all;
    for (const QString& n : all) b.count("corrected", n.mid(1));
    b.amount("corrected", now.size() - before.size());
}

} // namespace

QHash<QString, QString> namesOf(Database& db, const char* type)
{
    QHash<QString, QString> names;
    Query q(db, QStringLiteral("select number, name from \"%1\"").arg(QLatin1String(type)));
    while (q.next()) names.insert(q.text(0), q.text(1));
    return names;
}

void addFlow(WeekBuild& b)
{
    for (const WeekCase& c : b.cases) {
        for (const OriginFigure& o : kOrigins)
            if (c.begins && c.origin == o.origin) b.count(o.key, c.number);
        if (c.begins || c.ends) countEnd(b, c);
        if (!c.fault.isEmpty()) b.report.faults << WeekFault{c.number, c.fault};
    }
    addCorrections(b);
    addTables(b);
}

} // namespace fuwutai
