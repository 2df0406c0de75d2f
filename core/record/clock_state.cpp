// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/clock_state.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fuwutai {

namespace {

class Advance {
public:
    Advance(QList<ClockState>& clocks, const Situation& s) : m_clocks(clocks), m_s(s) {}

    void apply(const ClockOp& op)
    {
        if (op.when && !op.when(m_s)) return;
        const Instant named = op.at ? m_s.after.time(QLatin1String(op.at)) : Instant();
        const Instant at = named.isSet() ? named : m_s.now;
        if (op.move == ClockMove::Start) return start(QLatin1String(op.kind), at);
        for (ClockState& clock : m_clocks)
            if (clock.isLive() && (QLatin1String(op.kind) == QLatin1String("*") || clock.kind == QLatin1String(op.kind))) move(clock, op.move, at);
    }

private:
    void start(const QString& kind, Instant at)
    {
        const char* key = m_s.type->clock(kind)->limit(m_s);
        const auto limit = key ? m_s.policy->limit(QLatin1String(key), localDate(at, m_s.calendar->zone()), m_s.after.office) : std::nullopt;
        int round = 1;
        QList<Pause> pauses; // a restart from the same start keeps what the customer's waits gave
        for (ClockState& clock : m_clocks) {
            if (clock.kind != kind) continue;
            round = qMax(round, clock.round + 1);
            if (clock.started == at) pauses = clock.pauses;
            if (clock.isLive()) end(clock, QStringLiteral("cancelled"), m_s.now); // a restart: the old target stays readable
        }
        if (!limit) return;
        const bool waits = !pauses.isEmpty() && !pauses.last().to.isSet();
        ClockState clock{kind, round, at, {}, waits ? QStringLiteral("paused") : QStringLiteral("running"), {}, *limit, false, false, pauses};
        count(clock);
        m_clocks << clock;
    }

    void move(ClockState& clock, ClockMove how, Instant at)
    {
        switch (how) {
        case ClockMove::Stop: return end(clock, at <= clock.due ? QStringLiteral("met") : QStringLiteral("missed"), at);
        case ClockMove::Cancel: return end(clock, QStringLiteral("cancelled"), at);
        case ClockMove::Pause: return pause(clock, at);
        case ClockMove::Resume: return resume(clock, at);
        case ClockMove::Extend:
            clock.due = at;
            clock.extended = true;
            clock.provisional = !m_s.calendar->isKnown(localDate(at, m_s.calendar->zone()));
            return;
        case ClockMove::Start: return;
        }
    }

    void end(ClockState& clock, const QString& state, Instant at)
    {
        if (!clock.pauses.isEmpty() && !clock.pauses.last().to.isSet()) resume(clock, at);
        clock.state = state;
        clock.ended = at;
    }

    void pause(ClockState& clock, Instant at)
    {
        if (clock.state == QLatin1String("paused")) return;
        clock.pauses << Pause{at, {}};
        clock.state = QStringLiteral("paused");
    }

    void resume(ClockState& clock, Instant at)
    {
        if (clock.state != QLatin1String("paused")) return;
        clock.pauses.last().to = at;
        clock.state = QStringLiteral("running");
        // An agreed new date is a date; waiting does not move it.
        if (!clock.extended) count(clock);
    }

    void count(ClockState& clock)
    {
        const Deadline d = m_s.calendar->deadline(clock.limit, clock.started, clock.pauses);
        clock.due = d.due;
        clock.provisional = d.provisional;
    }

    QList<ClockState>& m_clocks;
    const Situation& m_s;
};

} // namespace

bool ClockState::operator==(const ClockState& o) const
{
    return kind == o.kind && round == o.round && started == o.started && due == o.due && state == o.state && ended == o.ended
        && limit == o.limit && extended == o.extended && provisional == o.provisional && pausesText(pauses) == pausesText(o.pauses);
}

QString pausesText(const QList<Pause>& pauses)
{
    if (pauses.isEmpty()) return QLatin1String("");
    QJsonArray all;
    for (const Pause& p : pauses) all.append(QJsonArray{p.from.ms, p.to.isSet() ? QJsonValue(p.to.ms) : QJsonValue()});
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<Pause> readPauses(const QString& text)
{
    QList<Pause> all;
    for (const QJsonValue& one : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonArray pair = one.toArray();
        all << Pause{{pair.at(0).toInteger()}, pair.at(1).isNull() ? Instant() : Instant{pair.at(1).toInteger()}};
    }
    return all;
}

QList<ClockState> advance(QList<ClockState> clocks, const FlowRow& row, const Situation& s)
{
    Advance step(clocks, s);
    for (const ClockOp& op : row.clocks) step.apply(op);
    return clocks;
}

Deadline explain(const ClockState& clock, const WorkCalendar& calendar)
{
    return calendar.deadline(clock.limit, clock.started, clock.pauses);
}

} // namespace fuwutai
