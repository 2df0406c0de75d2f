// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/week_build.h"

#include "core/record/record_type.h"
#include "core/records/call_record/call_record.h"
#include "core/store/query.h"

namespace fuwutai {

namespace {

// What the lists say about a call besides what the counting needs.
struct Detail {
    QString matter, result, resultKind, linkedTo, incident;
    QDate delayExpected;
    // Of what is open or major alone: most are neither.
    QString delayCause, feedback, informedHow, extensionReason, measures, grounds;
    Instant handedAt, feedbackAt, informedAt, extendedTo, consentAt;
    RecordScope scope;
};

const char* const kDetailColumns =
    "select id, matter, coalesce(nullif(result, ''), nullif(first_answer, ''), settle_note), result_kind, delay_expected, linked_to, incident, "
    "tracker, created_by from call_record where id in (%1)";

const char* const kHandlingColumns =
    "select id, delay_cause, handed_at, feedback, feedback_at, informed_at, informed_how, extended_to, extension_reason, consent_at, directed_measures, "
    "escalation_grounds from call_record where id in (%1)";

Detail detailAt(const Query& q, const WeekCase& c, const Actor& actor)
{
    Detail d;
    d.scope = {c.office, c.handlingOffice, c.department, {}, q.text(7), q.text(8)};
    d.matter = reveal(actor, d.scope, Personal::seal(q.text(1)), Mask::Words);
    d.result = q.text(2);
    d.resultKind = q.text(3);
    d.delayExpected = QDate::fromString(q.text(4), Qt::ISODate);
    d.linkedTo = q.text(5);
    d.incident = q.text(6);
    return d;
}

void addHandling(Detail& d, const Query& q)
{
    d.delayCause = q.text(1);
    d.handedAt = q.time(2);
    d.feedback = q.text(3);
    d.feedbackAt = q.time(4);
    d.informedAt = q.time(5);
    d.informedHow = q.text(6);
    d.extendedTo = q.time(7);
    d.extensionReason = q.text(8);
    d.consentAt = q.time(9);
    d.measures = q.text(10);
    d.grounds = q.text(11);
}

QString choiceLabel(const ChoiceList& list, const QString& key)
{
    for (const ChoiceDef& c : list)
        if (key == QLatin1String(c.key)) return say(c.label);
    return key;
}

// Working days from receipt to closing. The days are laid out once for all records: asking the zone and the calendar anew
// for each would take longer than all the rest.
class WorkdaysTaken {
public:
    WorkdaysTaken(const WorkCalendar& calendar, Instant from, Instant to, const QTimeZone& zone)
    {
        for (QDate day = localDate(from, zone); m_starts.isEmpty() || m_starts.last() <= to; day = day.addDays(1)) {
            m_sums << (m_sums.isEmpty() ? 0 : m_sums.last() + (calendar.isWorkday(day) ? 1 : 0));
            m_starts << instantAt(day, QTime(0, 0), zone);
        }
    }
    // Day 0 does not count.
    qint64 between(Instant after, Instant upTo) const { return at(upTo) - at(after); }

private:
    qint64 at(Instant moment) const
    {
        const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), moment);
        return next == m_starts.begin() ? 0 : m_sums.at(next - m_starts.begin() - 1);
    }
    QList<Instant> m_starts; // local midnights
    QList<qint64> m_sums;    // working days up to and with that day
};

class CallLists {
public:
    explicit CallLists(WeekBuild& b) : m_b(b), m_departments(namesOf(b.reader.db, "department"))
    {
        readDetails();
        readNotes();
        readOrders();
    }

    void fill()
    {
        const WorkdaysTaken taken(*m_b.calendar, first(), m_b.frame.end, m_b.frame.zone);
        for (const WeekCase& c : m_b.cases) {
            if (!c.ends || c.stateAtEnd == QLatin1String("voided")) continue;
            if (isOpenState(c.stateAtEnd)) addOpen(c);
            else addDone(c, taken);
            const Detail& d = m_details[c.id];
            if (c.major) add("major", c, d.measures.isEmpty() ? d.grounds : d.measures).history = steps(c);
            if (!d.linkedTo.isEmpty() || !d.incident.isEmpty()) add("repeat", c, say("Joined to %1").arg(d.incident.isEmpty() ? d.linkedTo : d.incident));
        }
    }

private:
    Instant first() const
    {
        Instant at = m_b.frame.begin;
        for (const WeekCase& c : m_b.cases) at = std::min(at, c.receivedAt);
        return at;
    }
    void readDetails()
    {
        QHash<qint64, const WeekCase*> cases;
        QList<qint64> all, handled;
        for (const WeekCase& c : m_b.cases) {
            if (!c.ends) continue;
            cases.insert(c.id, &c);
            all << c.id;
            if (c.major || isOpenState(c.stateAtEnd)) handled << c.id;
        }
        Database& db = m_b.reader.db;
        forKeys(db, QLatin1String(kDetailColumns), all, [&](const Query& q) { m_details.insert(q.number(0), detailAt(q, *cases.value(q.number(0)), m_b.reader.actor)); });
        forKeys(db, QLatin1String(kHandlingColumns), handled, [&](const Query& q) { addHandling(m_details[q.number(0)], q); });
    }
    void readNotes()
    {
        QList<qint64> ids;
        for (const WeekCase& c : m_b.cases)
            if (c.ends && isOpenState(c.stateAtEnd)) ids << c.id;
        forKeys(m_b.reader.db, QStringLiteral("select record, id, at, text from call_record_notes where record in (%1) order by record, position"), ids, [&](const Query& q) {
            if (q.time(2) >= m_b.frame.end) return;
            const QString words = reveal(m_b.reader.actor, m_details[q.number(0)].scope, Personal::seal(q.text(3)), Mask::Words);
            m_notes[q.number(0)] << WeekStep{localDate(q.time(2), m_b.frame.zone), words, q.number(1)};
        });
    }
    // Where the work is with an order, that one tells how far it is, what it waits for and until when.
    void readOrders()
    {
        QStringList calls;
        for (const WeekCase& c : m_b.cases)
            if (c.ends && (c.major || isOpenState(c.stateAtEnd))) calls << c.number;
        m_orders = ordersOf(m_b, calls);
    }
    QString reasonOf(const WeekCase& c) const
    {
        const Detail& d = m_details[c.id];
        if (!d.delayCause.isEmpty()) return d.delayCause;
        return d.extendedTo.isSet() ? d.extensionReason : m_orders.value(c.number).reason;
    }
    QDate expectedOf(const WeekCase& c) const
    {
        const Detail& d = m_details[c.id];
        if (d.delayExpected.isValid()) return d.delayExpected;
        return d.extendedTo.isSet() ? localDate(d.extendedTo, m_b.frame.zone) : m_orders.value(c.number).expected;
    }
    QString departmentName(const WeekCase& c) const { return m_departments.value(c.department, c.department); }

    // Its handling so far, in the order of the days (CS-3.4.4).
    QList<WeekStep> steps(const WeekCase& c) const
    {
        const Detail& d = m_details[c.id];
        QList<WeekStep> all = m_notes.value(c.id);
        // What came after the week belongs to the next one.
        const auto step = [&](Instant at, const QString& words) { if (at.isSet() && at < m_b.frame.end) all << WeekStep{localDate(at, m_b.frame.zone), words}; };
        step(d.handedAt, say("handed to %1").arg(departmentName(c)));
        step(d.feedbackAt, say("feedback: %1").arg(d.feedback));
        step(d.informedAt, say("customer told (%1)").arg(d.informedHow));
        if (d.extendedTo.isSet()) step(d.consentAt, say("extended to %1: %2").arg(localDate(d.extendedTo, m_b.frame.zone).toString(QStringLiteral("MM-dd")), d.extensionReason));
        all << m_orders.value(c.number).steps;
        step(c.resolvedAt, c.state == QLatin1String("to_check") ? say("done, says the department") : say("resolved"));
        std::stable_sort(all.begin(), all.end(), [](const WeekStep& x, const WeekStep& y) { return x.on < y.on; });
        return all;
    }
    WeekItem itemOf(const WeekCase& c) const
    {
        const Detail& d = m_details[c.id];
        WeekItem i{QStringLiteral("call_record"), c.number, choiceLabel(choicesOf(CallKind()), c.kind)};
        i.at = c.receivedAt;
        i.home = c.home;
        i.matter = d.matter;
        i.department = departmentName(c);
        i.due = m_b.due.value(c.id);
        i.orderDue = m_b.orderDue.value(c.id);
        i.late = c.origin == CaseOrigin::Late;
        i.major = c.major;
        return i;
    }
    WeekItem& add(const char* list, const WeekCase& c, const QString& reason)
    {
        WeekItem item = itemOf(c);
        item.reason = reason;
        item.expected = expectedOf(c);
        auto& items = listOf(m_b.report, list).items;
        items << item;
        return items.last();
    }
    void addOpen(const WeekCase& c)
    {
        const Detail& d = m_details[c.id];
        add("unsolved", c, reasonOf(c)).history = steps(c);
        if (m_b.overdue.contains(c.id)) addOverdue(c, d);
        if (m_b.feedbackOverdue.contains(c.id)) add("feedback_overdue", c, reasonOf(c));
        if (d.extendedTo.isSet() && d.extendedTo >= m_b.frame.begin) add("waiting", c, d.extensionReason).expected = localDate(d.extendedTo, m_b.frame.zone);
        if (m_b.overMonth.contains(c.id)) add("warnings", c, say("unsolved for more than a month"));
    }
    // A matter that was settled since needs no cause any more, and could not be given one: the list says when it was.
    void addOverdue(const WeekCase& c, const Detail& d)
    {
        const bool owed = isOpenState(c.state) && c.state != QLatin1String("resolved");
        const Instant settled = c.resolvedAt.isSet() ? c.resolvedAt : c.closedAt;
        const bool since = !owed && settled.isSet();
        WeekItem& item = add("overdue", c, since ? d.delayCause : reasonOf(c));
        if (since) {
            const QString words = say("settled on %1").arg(localDate(settled, m_b.frame.zone).toString(QStringLiteral("MM-dd")));
            item.reason = item.reason.isEmpty() ? words : item.reason + say("; ") + words;
            item.expected = {};
        }
        if (owed && d.delayCause.isEmpty()) m_b.report.unexplained << c.number;
    }
    void addDone(const WeekCase& c, const WorkdaysTaken& taken)
    {
        const Detail& d = m_details[c.id];
        WeekItem item = itemOf(c);
        const QString kind = choiceLabel(choicesOf(CallResult()), d.resultKind);
        item.result = d.result.isEmpty() ? kind : d.result;
        if (!item.result.isEmpty() && !d.result.isEmpty() && d.resultKind != QLatin1String("solved") && !kind.isEmpty()) item.result = labelled(kind, d.result);
        const Instant closed = c.closedAt.isSet() ? c.closedAt : c.resolvedAt;
        item.workdays = closed.isSet() ? taken.between(c.receivedAt, closed) : 0;
        listOf(m_b.report, "solved").items << item;
        const bool reserved = std::any_of(c.steps.begin(), c.steps.end(), [&](const WeekStepSeen& s) {
            return s.action == QLatin1String("close_reserved") && s.at >= m_b.frame.begin && s.at < m_b.frame.end;
        });
        if (reserved) add("unsigned", c, say("closed with reserved opinions"));
    }

    WeekBuild& m_b;
    QHash<QString, QString> m_departments;
    QHash<qint64, Detail> m_details;
    QHash<qint64, QList<WeekStep>> m_notes;
    QHash<QString, OrdersTold> m_orders; // by the call's number
};

// One cause in several homes within the days of an incident (taxonomy, early warning).
void addIncidentWarnings(WeekBuild& b)
{
    const qint64 homes = b.policy->number(QStringLiteral("homes.incident"), localDate(b.frame.begin, b.frame.zone), b.frame.office);
    const qint64 days = b.policy->number(QStringLiteral("days.incident"), localDate(b.frame.begin, b.frame.zone), b.frame.office);
    Query q(b.reader.db, QStringLiteral("select incident, count(distinct home), max(received_at) from call_record where incident > '' and received_at + 0 >= ? and received_at + 0 < ? "
                                        "and handling_office || '' = ? group by incident having count(distinct home) >= ?"));
    q.bind(b.frame.end.ms - days * 86'400'000LL).bind(b.frame.end).bind(b.frame.office).bind(std::max<qint64>(homes, 2));
    while (q.next()) {
        WeekItem i{QStringLiteral("incident"), q.text(0), say("incident")};
        i.at = q.time(2);
        i.reason = say("%1 homes with one cause within %2 days").arg(q.number(1)).arg(days);
        listOf(b.report, "warnings").items << i;
    }
}

} // namespace

WeekList& listOf(WeekReport& report, const char* key)
{
    for (WeekList& l : report.lists)
        if (l.key == QLatin1String(key)) return l;
    report.lists << WeekList{QLatin1String(key), {}};
    return report.lists.last();
}

void addLists(WeekBuild& b)
{
    CallLists(b).fill();
    addOrders(b);
    addIncidentWarnings(b);
    for (WeekList& l : b.report.lists)
        std::stable_sort(l.items.begin(), l.items.end(), [](const WeekItem& x, const WeekItem& y) { return x.at < y.at; });
}

} // namespace fuwutai
