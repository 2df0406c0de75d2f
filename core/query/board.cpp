// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/board.h"

#include "core/base/text.h"
#include "core/query/selection.h"
#include "core/store/repository.h"

namespace fuwutai {

namespace {

constexpr int kMostCards = 400;        // of a type; more no foreman oversees
constexpr qint64 kKnownMs = 90LL * 24 * 3'600'000; // whoever was sent within ninety days may be sent again

struct JobKind {
    const char* type;
    QStringList states;
    QStringList done;
    QStringList lines;
};
QStringList words(const char* all) { return QString::fromLatin1(all).split(QLatin1Char(' ')); }
const QList<JobKind>& jobKinds()
{
    static const QList<JobKind> kinds{
        {"dispatch_order", words("issued accepted in_work waiting re_approval with_contractor"), words("completed inspected signed"), words("technicians trades")},
        {"repair_request", words("requested assigned on_site quoted waiting"), words("completed signed returned filed"), words("technicians")}};
    return kinds;
}

// Overdue ones first, then by limit or appointment, whichever comes first; then what waits, and last what is done.
std::tuple<int, Instant> urgencyOf(const BoardCard& card, Instant now)
{
    if (card.done) return {3, card.row.record.time(QStringLiteral("finished_at"))};
    const Instant never{std::numeric_limits<qint64>::max()};
    const Instant due = card.row.clock && card.row.clock->state == QLatin1String("running") ? card.row.clock->due : never;
    if (due < now) return {0, due};
    return {card.waits ? 2 : 1, std::min(due, card.planned.isSet() ? card.planned.from : never)};
}

Instant appointmentOf(const Record& job, Instant now)
{
    for (const char* key : {"repair_at", "inspect_at"}) {
        if (!job.type->field(QLatin1String(key))) continue;
        if (const Instant at = job.time(QLatin1String(key)); at.isSet() && at > now) return at;
    }
    return {};
}

class BoardBuild {
public:
    explicit BoardBuild(const Reader& reader) : m_reader(reader), m_today(localDate(reader.now)) { m_board.lanes << BoardLane{}; }

    Result<Board> built()
    {
        addTeams();
        for (const JobKind& kind : jobKinds())
            if (const RecordType* type = m_reader.registry.find(QLatin1String(kind.type)); type && type->readableBy(m_reader.actor)) {
                addKnown(*type);
                if (const auto added = addJobs(kind, *type); !added) return unexpected(added.error());
                if (const auto added = addDone(kind, *type); !added) return unexpected(added.error());
            }
        for (BoardLane& lane : m_board.lanes) finish(lane);
        sortLanes();
        m_board.visitMinutes = visitMinutes(*m_reader.rules(QString()).second, m_reader.now, {});
        return m_board;
    }

private:
    // Of a foreman with a team only that one: he sends nobody else's people.
    bool isHis(const QString& team, const QString& office) const
    {
        return std::any_of(m_reader.actor.bindings.begin(), m_reader.actor.bindings.end(), [&](const RoleBinding& b) {
            return (b.office.isEmpty() || b.office == office) && (b.role != Role::Foreman || b.team.isEmpty() || b.team == team);
        });
    }

    BoardLane& laneOf(const QString& office, const QString& name)
    {
        for (BoardLane& lane : m_board.lanes)
            if (lane.name == name && (lane.office == office || name.isEmpty())) return lane;
        BoardLane fresh;
        fresh.office = office;
        fresh.name = name;
        m_board.lanes << fresh;
        return m_board.lanes.last();
    }

    void addTeams()
    {
        const RecordType* type = m_reader.registry.find(QStringLiteral("team"));
        if (!type) return;
        for (const Record& team : plainRecords(m_reader.db, *type, {QStringLiteral("t.state = ?"), {QStringLiteral("active")}}, QStringLiteral("order by t.id"))) {
            m_teams.insert(team.number, team.text(QStringLiteral("name")));
            if (!isHis(team.number, team.office)) continue;
            BoardLane& lane = laneOf(team.office, team.text(QStringLiteral("name")));
            lane.team = team.number;
            lane.crew = true;
        }
    }

    // Who was sent lately, whatever he has now; the last team he went for is his.
    void addKnown(const RecordType& type)
    {
        const Where visible = visibleTo(m_reader.actor, type);
        Query q(m_reader.db, QStringLiteral("select t.handling_office, l.technician, t.team from %1_technicians l join %1 t on t.id = l.record "
                                            "where l.technician > '' and t.created_at >= ? and %2 group by t.handling_office, l.technician, t.team order by max(t.id)")
                                 .arg(type.key, visible.sql));
        q.bind(m_reader.now.plusMs(-kKnownMs)).bindAll(visible.values);
        while (q.next()) {
            BoardLane& lane = laneOf(q.text(0), q.text(1));
            if (!lane.crew && !q.text(2).isEmpty()) lane.team = q.text(2);
        }
    }

    Result<Nothing> addJobs(const JobKind& kind, const RecordType& type)
    {
        Selection selection{&type, {}, {}};
        selection.add(visibleTo(m_reader.actor, type));
        narrowToStates(selection, kind.states);
        const auto order = stretchesOf(type, QStringLiteral("due"));
        if (!order) return unexpected(order.error());
        auto page = readPage(m_reader, selection, *order, {}, kMostCards);
        if (!page) return unexpected(page.error());
        m_board.more = m_board.more || !page->next.isEmpty();
        addLines(kind, *page);
        for (const ListRow& row : std::as_const(page->rows)) put(cardOf(row));
        return Nothing{};
    }

    void addLines(const JobKind& kind, ListPage& page) const
    {
        QList<Record*> records;
        for (ListRow& row : page.rows) records << &row.record;
        Repository(m_reader.db).addLines(records, kind.lines);
    }

    // What was finished today stays in sight until midnight; its limits are over.
    Result<Nothing> addDone(const JobKind& kind, const RecordType& type)
    {
        Selection selection{&type, {}, {}};
        selection.add(visibleTo(m_reader.actor, type));
        narrowToStates(selection, kind.done);
        selection.add({QStringLiteral("t.finished_at >= ?"), {instantAt(m_today, QTime(0, 0)).ms}});
        auto page = readPage(m_reader, selection, {Stretch{}}, {}, kMostCards);
        if (!page) return unexpected(page.error());
        addLines(kind, *page);
        for (const ListRow& row : std::as_const(page->rows)) {
            BoardCard card{ListRow{row.record, {}}, techniciansOf(row.record), {}, {}, false, false, true};
            put(card);
        }
        return Nothing{};
    }

    BoardCard cardOf(const ListRow& row) const
    {
        const Record& job = row.record;
        BoardCard card{row, techniciansOf(job), {}, appointmentOf(job, m_reader.now), job.state == QLatin1String("waiting"), false, false};
        if (!card.waits && !card.action().isEmpty()) card.planned = plannedTime(job, visitMinutes(*m_reader.rules(job.handlingOffice).second, m_reader.now, job.handlingOffice));
        card.today = card.planned.isSet() && localDate(card.planned.from) <= m_today && localDate(card.planned.to) >= m_today;
        return card;
    }

    // Given to a contractor, by whom it may have been finished since.
    static bool isOutside(const BoardCard& card)
    {
        const Record& job = card.row.record;
        const bool contractors = job.type->field(QStringLiteral("contractor")) && !job.text(QStringLiteral("contractor")).isEmpty();
        return job.state == QLatin1String("with_contractor") || (card.done && contractors && card.technicians.isEmpty());
    }

    // In the lane of each who is named; where nobody is, but the work goes on, in the crew's.
    void put(const BoardCard& card)
    {
        const Record& job = card.row.record;
        if (isOutside(card)) {
            BoardLane& lane = laneOf(job.handlingOffice, say("Contractors"));
            lane.outside = true;
            lane.cards << card;
            return;
        }
        const bool taken = card.done || card.action() == QLatin1String("reassign");
        QStringList names = taken ? card.technicians : QStringList{QString()};
        if (names.isEmpty()) names << m_teams.value(job.text(QStringLiteral("team")));
        for (const QString& name : std::as_const(names)) laneOf(job.handlingOffice, name).cards << card;
    }

    void finish(BoardLane& lane)
    {
        const Instant now = m_reader.now, begin = instantAt(m_today, QTime(0, 0)), end = instantAt(m_today.addDays(1), QTime(0, 0));
        std::stable_sort(lane.cards.begin(), lane.cards.end(), [&](const BoardCard& a, const BoardCard& b) { return urgencyOf(a, now) < urgencyOf(b, now); });
        const WorkCalendar& calendar = *m_reader.rules(lane.office).first;
        for (const auto& [open, close] : calendar.hours().intervals) lane.dayMs += open.msecsTo(close);
        for (const BoardCard& card : std::as_const(lane.cards)) {
            const bool due = !card.waits && card.row.clock && card.row.clock->state == QLatin1String("running") && card.row.clock->due < end;
            if (!card.today && !due) continue;
            ++lane.dueToday;
            lane.plannedMs += card.today ? calendar.workMsBetween(std::max(card.planned.from, begin), std::min(card.planned.to, end)) : lengthOf(card, calendar);
        }
    }

    // Of what is late or due without being planned for today: as long as it was planned for, a visit where it was not.
    qint64 lengthOf(const BoardCard& card, const WorkCalendar& calendar) const
    {
        if (card.planned.isSet()) return calendar.workMsBetween(card.planned.from, card.planned.to);
        const QString& office = card.row.record.handlingOffice;
        return visitMinutes(*m_reader.rules(office).second, m_reader.now, office) * 60'000;
    }

    // One beside the other who work together, as their names sound; the place of a lane does not change with its load.
    void sortLanes()
    {
        std::sort(m_board.lanes.begin(), m_board.lanes.end(), [](const BoardLane& a, const BoardLane& b) {
            const auto key = [](const BoardLane& l) { return std::tuple(!l.name.isEmpty(), l.outside, l.office, l.team, !l.crew, pinyinTokens(l.name), l.name); };
            return key(a) < key(b);
        });
    }

    const Reader& m_reader;
    const QDate m_today;
    QHash<QString, QString> m_teams;
    Board m_board;
};

// The first moment from which on so long a time lies within business hours without a break.
Instant nextOpening(Instant from, qint64 lengthMs, const WorkCalendar& calendar)
{
    constexpr int kDays = 60;
    const QDate first = localDate(from, calendar.zone());
    for (int day = 0; day < kDays; ++day) {
        const QDate date = first.addDays(day);
        if (!calendar.isWorkday(date)) continue;
        for (const auto& [open, close] : calendar.hours().intervals) {
            const Instant begin = std::max(from, instantAt(date, open, calendar.zone()));
            if (begin.plusMs(lengthMs) <= instantAt(date, close, calendar.zone())) return begin;
        }
    }
    return from;
}

// Times as people agree them: the next full quarter of an hour.
Instant roundedUp(Instant at)
{
    constexpr qint64 kQuarter = 15 * 60'000;
    return {(at.ms + kQuarter - 1) / kQuarter * kQuarter};
}

} // namespace

QString BoardCard::action() const
{
    const QString& state = row.record.state;
    if (done || state == QLatin1String("with_contractor")) return {};
    return state == QLatin1String("requested") ? QStringLiteral("assign") : state == QLatin1String("issued") ? QStringLiteral("accept") : QStringLiteral("reassign");
}

bool BoardCard::isLate() const
{
    const Instant there = planned.isSet() ? planned.from : appointment;
    return !waits && there.isSet() && row.clock && row.clock->state == QLatin1String("running") && there > row.clock->due;
}

int BoardLane::open() const
{
    return int(std::count_if(cards.begin(), cards.end(), [](const BoardCard& card) { return !card.done; }));
}

Result<Board> BoardQuestion::ask(const Reader& reader) const { return BoardBuild(reader).built(); }

PlannedTime proposedTime(const BoardCard& card, const BoardLane& lane, Instant now, const WorkCalendar& calendar, qint64 visitMinutes)
{
    const qint64 length = visitMinutes * 60'000;
    if (card.planned.isSet() && card.planned.to > now) return card.planned;
    if (card.appointment.isSet()) return {card.appointment, card.appointment.plusMs(length)};
    const Record& job = card.row.record;
    const Field* atOnce = job.type->field(QStringLiteral("at_once"));
    if (atOnce && !isEmpty(job.value(atOnce->key))) return {now, now.plusMs(length)};
    Instant from = nextOpening(roundedUp(now), length, calendar);
    for (int moved = 0; moved < kMostCards; ++moved) {
        const auto busy = std::find_if(lane.cards.begin(), lane.cards.end(), [&](const BoardCard& other) {
            return other.planned.isSet() && other.row.record.number != job.number && other.planned.from < from.plusMs(length) && other.planned.to > from;
        });
        if (busy == lane.cards.end()) break;
        from = nextOpening(busy->planned.to, length, calendar);
    }
    return {from, from.plusMs(length)};
}

} // namespace fuwutai
