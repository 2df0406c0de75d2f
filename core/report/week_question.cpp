// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/week_build.h"

#include "core/report/week_trend.h"
#include "core/store/entry_table.h"

#include <QJsonDocument>

namespace fuwutai {

namespace {

// What stands in the record weekly_report of a week, as far as it has been begun.
struct Kept {
    QString number, state, trendNotes, nextWeekPlan, helpNeeded, content, chainHead, preparedBy, head;
    qint64 chainEntries = 0;
    Instant issuedAt, submittedAt;
    bool isIssued() const { return issuedAt.isSet(); }
};

std::optional<Kept> kept(Database& db, const QString& office, IsoWeek week)
{
    Query q(db, QStringLiteral("select number, state, trend_notes, next_week_plan, help_needed, content, chain_entries, chain_head, prepared_by, head, issued_at, submitted_at "
                               "from weekly_report where office = ? and week = ?"));
    q.bind(office).bind(week.text());
    if (!q.next()) return {};
    return Kept{q.text(0), q.text(1), q.text(2), q.text(3), q.text(4), q.text(5), q.text(7), q.text(8), q.text(9), q.number(6), q.time(10), q.time(11)};
}

WeekReport read(const Kept& k) { return weekOfJson(QJsonDocument::fromJson(k.content.toUtf8()).object()); }

// Written by hand and signed: these stand in the record alone.
void addHand(const Reader& reader, WeekReport& r, const Kept& k)
{
    const auto names = namesOf(reader.db, "user");
    r.number = k.number;
    r.state = k.state;
    r.trendNotes = k.trendNotes;
    r.nextWeekPlan = k.nextWeekPlan;
    r.helpNeeded = k.helpNeeded;
    r.preparedBy = names.value(k.preparedBy, k.preparedBy);
    r.head = names.value(k.head, k.head);
    r.issuedAt = k.issuedAt;
    r.submittedAt = k.submittedAt;
    if (!k.isIssued()) return;
    r.frozen = true;
    r.chainEntries = k.chainEntries;
    r.chainHead = k.chainHead;
}

QList<WeekFigure> inOrder(const QHash<QString, WeekFigure>& figures)
{
    QList<WeekFigure> all;
    for (const WeekFigureDef& def : kFigures) {
        WeekFigure f = figures.value(QLatin1String(def.key));
        f.key = QLatin1String(def.key);
        if (def.share && f.of < 0) f.of = 0;
        all << f;
    }
    return all;
}

// Which of the calls, by their own rows, were open when the week ended: an independent count of open_at_end.
qint64 countDirectly(const WeekBuild& b)
{
    return std::count_if(b.cases.begin(), b.cases.end(), [&](const WeekCase& c) {
        if (!c.ends) return false;
        const bool later = !c.steps.isEmpty() && c.steps.last().at >= b.frame.end; // its row speaks of a later day
        if (later) return isOpenState(c.stateAtEnd);
        return isOpenState(c.state) || (c.state == QLatin1String("closed") && (!c.closedAt.isSet() || c.closedAt >= b.frame.end));
    });
}

class OneOffice {
public:
    OneOffice(const Reader& reader, const WeeklyQuestion& question) : m_reader(reader), m_question(question) {}

    WeekReport report()
    {
        const auto own = kept(m_reader.db, m_question.office, m_question.week);
        WeekReport r = own && own->isIssued() && !m_question.fresh ? asIssued(*own) : computed(own);
        if (own) addHand(m_reader, r, *own);
        return r;
    }

private:
    WeekReport asIssued(const Kept& own)
    {
        WeekReport r = read(own);
        unseal(m_reader, r);
        return r;
    }
    WeekReport computed(const std::optional<Kept>& own)
    {
        const auto [calendar, policy] = m_reader.rules(m_question.office);
        const auto last = kept(m_reader.db, m_question.office, m_question.week.previous());
        WeekBuild b{m_reader, frame(own, last, calendar->zone()), calendar, policy};
        b.report.office = m_question.office;
        b.report.officeName = namesOf(m_reader.db, "office").value(m_question.office, m_question.office);
        b.report.week = m_question.week;
        if (last) b.report.lastPlan = last->nextWeekPlan;
        for (const WeekPartDef& list : kWeekLists) b.report.lists << WeekList{QLatin1String(list.key), {}};
        b.cases = weekCases(m_reader.db, b.frame);
        addFlow(b);
        addClocks(b);
        addCumulative(b);
        addCallbacks(b);
        addLists(b);
        conclude(b);
        return b.report;
    }
    WeekFrame frame(const std::optional<Kept>& own, const std::optional<Kept>& last, const QTimeZone& zone) const
    {
        // Limits that run out later this week have not run out; what happens at this moment has happened.
        const Instant end = std::min(m_question.week.end(zone), m_reader.now.plusMs(1));
        WeekFrame f{m_question.office, m_question.week, m_question.week.begin(zone), end};
        f.zone = zone;
        f.monthAgo = instantAt(localDate(f.end, zone).addMonths(-1), QTime(0, 0), zone);
        if (own) f.known = own->issuedAt;
        if (!last || !last->isIssued()) return f;
        f.knownBefore = last->issuedAt;
        f.issuedBefore = true;
        f.openBefore = read(*last).figure(QStringLiteral("open_at_end")).numbers;
        return f;
    }
    void conclude(WeekBuild& b)
    {
        WeekReport& r = b.report;
        r.figures = inOrder(b.figures);
        r.directCount = countDirectly(b);
        const ChainHead head = EntryTable(m_reader.db).head();
        r.chainEntries = head.entries;
        r.chainHead = head.hash;
        if (r.directCount != r.value(QStringLiteral("open_at_end")) && r.faults.isEmpty())
            r.faults << WeekFault{m_question.week.text(), say("open at the end is %1, a direct count gives %2").arg(r.value(QStringLiteral("open_at_end"))).arg(r.directCount)};
    }

    const Reader& m_reader;
    const WeeklyQuestion& m_question;
};

QStringList activeOffices(Database& db)
{
    QStringList codes;
    Query q(db, QStringLiteral("select number from office where state = 'active' order by number"));
    while (q.next()) codes << q.text(0);
    return codes;
}

WeekReport department(const Reader& reader, const WeeklyQuestion& question)
{
    QList<WeekReport> parts;
    for (const QString& office : activeOffices(reader.db)) parts << OneOffice(reader, {office, question.week, question.fresh}).report();
    WeekReport all = addOffices(parts);
    all.week = question.week;
    all.officeName = say("All offices");
    const ChainHead head = EntryTable(reader.db).head();
    all.chainEntries = head.entries;
    all.chainHead = head.hash;
    return all;
}

} // namespace

void WeekBuild::count(const char* key, const QString& number)
{
    WeekFigure& f = figures[QLatin1String(key)];
    ++f.value;
    f.numbers << number;
}

void WeekBuild::amount(const char* key, qint64 value) { figures[QLatin1String(key)].value = value; }

void WeekBuild::share(const QString& key, bool counts, const QString& number)
{
    WeekFigure& f = figures[key];
    f.of = std::max<qint64>(f.of, 0) + 1;
    if (counts) ++f.value;
    else f.numbers << number; // those that fell short are what people ask about
}

Result<WeekReport> WeeklyQuestion::ask(const Reader& reader) const
{
    if (!week.isValid()) return refuse(RefusalKind::Refused, QStringLiteral("week"), say("There is no such week; write 2026-W46"), QStringLiteral("week"));
    if (!office.isEmpty()) {
        Query q(reader.db, QStringLiteral("select 1 from office where number = ?"));
        q.bind(office);
        if (!q.next()) return refuse(RefusalKind::NotFound, QStringLiteral("not_found"), say("There is no office %1").arg(office), QStringLiteral("office"));
    }
    if (!mayReadWeek(reader.actor, office)) return refuse(RefusalKind::Denied, QStringLiteral("denied"), say("You may not read this office's weekly report"));
    const QTimeZone zone = reader.rules(office).first->zone();
    if (week.begin(zone) > reader.now)
        return refuse(RefusalKind::Refused, QStringLiteral("future"), say("The week %1 has not begun").arg(week.text()), QStringLiteral("week"));
    WeekReport report = office.isEmpty() ? department(reader, *this) : OneOffice(reader, *this).report();
    if (week.end(zone) > reader.now) report.asOf = reader.now;
    return report;
}

} // namespace fuwutai
