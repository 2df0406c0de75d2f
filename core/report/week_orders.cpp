// SPDX-License-Identifier: GPL-3.0-or-later
// What orders bring to a weekly report: lists of their own, and how far the work of an open call is.
#include "core/report/week_build.h"

#include "core/records/dispatch_order/dispatch_order.h"
#include "core/store/query.h"

namespace fuwutai {

namespace {

struct OrderList {
    const char* list;
    const char* where;          // after "handling_office = ? and"
    bool bounded;               // takes the week's begin and end
    const char* reason;         // a column; words when it holds a space
};

const std::vector<OrderList> kOrderLists{
    {"contractor", "state = 'with_contractor' and state in ('waiting', 'with_contractor')", false, "contractor"},
    {"waiting", "state = 'waiting' and state in ('waiting', 'with_contractor')", false, "wait_reason"},
    {"waiting", "extended_to >= ? and extended_to < ? + 31536000000 and state not in ('signed', 'converted', 'cancelled', 'waiting')", true, "extension_reason"},
    {"unsigned", "signed_at >= ? and signed_at < ? and unsigned = 1", true, "'' "},
    {"dissatisfied", "created_at >= ? and created_at < ? and rework_of <> ''", true, "rework_of"},
};

void addList(WeekBuild& b, const OrderList& l, const RecordType& type)
{
    Query q(b.reader.db, QStringLiteral("select number, call, home, created_at, coalesce(promised_date, wait_expected), %1 from dispatch_order where handling_office = ? and %2")
                             .arg(QLatin1String(l.reason), QLatin1String(l.where)));
    q.bind(b.frame.office);
    if (l.bounded) q.bind(b.frame.begin).bind(b.frame.end);
    while (q.next()) {
        WeekItem i{type.key, q.text(0), say(type.label)};
        i.at = q.time(3);
        i.home = q.text(2);
        i.result = q.text(1);
        i.expected = QDate::fromString(q.text(4), Qt::ISODate);
        const Field* field = type.field(QLatin1String(l.reason));
        i.reason = field && field->choices ? choiceText(*field, q.text(5)) : q.text(5);
        if (i.reason.isEmpty()) i.reason = say("closed unsigned");
        listOf(b.report, l.list).items << i;
    }
}


const char* const kToldColumns =
    "select call, number, state, issued_at, accepted_at, arrived_at, waiting_since, wait_reason, wait_expected, extended_to, extension_reason, "
    "promised_date, planned_end, finished_at, signed_at from dispatch_order where call in (%1) and state not in ('draft', 'cancelled') order by id";

// One order at its row; only what was by the week's end.
class OrderAt {
public:
    OrderAt(const Query& q, const WeekFrame& frame, Instant now) : m_q(q), m_frame(frame), m_seen(localDate(std::min(now, frame.end), frame.zone)) {}

    void tell(OrdersTold& told) const
    {
        step(told, 3, say("order %1 issued").arg(m_q.text(1)));
        step(told, 4, say("order accepted"));
        step(told, 5, say("work begun"));
        step(told, 6, say("work waits: %1").arg(waitsFor()));
        step(told, 13, say("work done"));
        step(told, 14, say("signed by the customer"));
        if (!was(13)) tellWhatFor(told);
    }

private:
    bool was(int column) const { return m_q.time(column).isSet() && m_q.time(column) < m_frame.end; }
    void step(OrdersTold& told, int column, const QString& words) const
    {
        if (was(column)) told.steps << WeekStep{localDate(m_q.time(column), m_frame.zone), words};
    }
    QString waitsFor() const { return choiceText(*dispatchOrderType().field(QStringLiteral("wait_reason")), m_q.text(7)); }
    QDate day(int column) const { return m_q.time(column).isSet() ? localDate(m_q.time(column), m_frame.zone) : QDate(); }

    // Why it is not done yet and when it will be, by the newest order that is still worked on.
    void tellWhatFor(OrdersTold& told) const
    {
        const QString state = m_q.text(2);
        const bool waits = state == QLatin1String("waiting") && was(6), away = state == QLatin1String("with_contractor");
        told.reason = waits ? labelled(say("waiting"), waitsFor()) : away ? say("with the contractor") : m_q.text(10);
        told.expected = {};
        const QDate days[] = {QDate::fromString(m_q.text(waits ? 8 : 11), Qt::ISODate), day(9), day(12)};
        for (const QDate& one : days)
            if (one.isValid() && one >= m_seen) { // a day that has passed is expected by nobody
                told.expected = one;
                return;
            }
    }

    const Query& m_q;
    const WeekFrame& m_frame;
    QDate m_seen; // the day from which the week is looked at
};

} // namespace

void addOrders(WeekBuild& b)
{
    if (const RecordType* orders = b.reader.registry.find(QStringLiteral("dispatch_order")))
        for (const OrderList& l : kOrderLists) addList(b, l, *orders);
}

QHash<QString, OrdersTold> ordersOf(WeekBuild& b, const QStringList& calls)
{
    QHash<QString, OrdersTold> all;
    forKeys(b.reader.db, QLatin1String(kToldColumns), calls, [&](const Query& q) { OrderAt(q, b.frame, b.reader.now).tell(all[q.text(0)]); });
    return all;
}

} // namespace fuwutai
