// SPDX-License-Identifier: GPL-3.0-or-later
// How a limit reads to people: how near it is, and in words.
#include "core/query/record_view.h"

namespace fuwutai {

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kSoon = 2 * kHour;

// A stretch of time by its largest whole unit; a limit is never "0 minutes" over.
QString spanText(qint64 ms)
{
    if (ms < kHour) return say("%1 min").arg(qMax<qint64>(1, ms / kMinute));
    if (ms < kDay) return say("%1 h").arg(ms / kHour);
    return ms < 2 * kDay ? say("1 day") : say("%1 days").arg(ms / kDay);
}

QString dueText(Instant due, Instant now, const QTimeZone& zone)
{
    const QDateTime at = local(due, zone);
    const QDate today = localDate(now, zone);
    const QString time = at.time().toString(QStringLiteral("HH:mm"));
    if (at.date() == today) return say("today %1").arg(time);
    if (at.date() == today.addDays(1)) return say("tomorrow %1").arg(time);
    return at.toString(at.date().year() == today.year() ? say("MM-dd HH:mm") : say("yyyy-MM-dd HH:mm"));
}

// An agreed date stands still as it is; only a counted limit has something left.
QString pausedText(const ClockState& clock, Instant now, const WorkCalendar& calendar)
{
    const auto left = clock.extended ? std::nullopt : calendar.leftAtPause(clock.limit, clock.started, clock.pauses);
    if (!left) return say("paused, due %1").arg(dueText(clock.due, now, calendar.zone()));
    const bool days = clock.limit.unit == LimitUnit::Workdays || clock.limit.unit == LimitUnit::Days;
    if (!days) return say("paused, %1 left").arg(spanText(left->ms));
    if (left->days == 0) return say("paused on the last day");
    return say("paused, %1 d left").arg(left->days);
}

QString plainWords(const ClockState& clock, Instant now, const WorkCalendar& calendar)
{
    switch (urgencyOf(clock, now, calendar.zone())) {
    case Urgency::Paused: return pausedText(clock, now, calendar);
    case Urgency::Overdue: return say("%1 over").arg(spanText(now.ms - clock.due.ms));
    case Urgency::Met: return say("met, %1").arg(dueText(clock.ended, now, calendar.zone()));
    case Urgency::Missed: return say("done, %1 late").arg(spanText(clock.ended.ms - clock.due.ms));
    case Urgency::None: return say("no longer counted");
    default: return dueText(clock.due, now, calendar.zone());
    }
}

} // namespace

Urgency urgencyOf(const ClockState& clock, Instant now, const QTimeZone& zone)
{
    if (clock.state == QLatin1String("paused")) return Urgency::Paused;
    if (clock.state == QLatin1String("met")) return Urgency::Met;
    if (clock.state == QLatin1String("missed")) return Urgency::Missed;
    if (clock.state != QLatin1String("running")) return Urgency::None;
    if (now > clock.due) return Urgency::Overdue;
    const bool soon = localDate(clock.due, zone) == localDate(now, zone) || clock.due.ms - now.ms <= kSoon;
    return soon ? Urgency::Soon : Urgency::Fine;
}

QString clockWords(const ClockState& clock, Instant now, const WorkCalendar& calendar)
{
    const QString words = plainWords(clock, now, calendar);
    if (!clock.isLive() || !clock.provisional) return words;
    return say("%1 (holidays of %2 are not known yet)").arg(words).arg(localDate(clock.due, calendar.zone()).year());
}

QString clockBrief(const ClockState& clock, Instant now, const WorkCalendar& calendar)
{
    const bool waits = urgencyOf(clock, now, calendar.zone()) == Urgency::Paused && clock.extended;
    const QString words = waits ? say("paused to %1").arg(local(clock.due, calendar.zone()).toString(QStringLiteral("MM-dd"))) : plainWords(clock, now, calendar);
    return clock.isLive() && clock.provisional ? words + QLatin1Char('*') : words;
}

QStringList clockBriefSamples()
{
    const QString span = say("%1 days").arg(88);
    return {say("paused, %1 d left").arg(88), say("paused on the last day"), say("paused, %1 left").arg(span), say("paused to %1").arg(QStringLiteral("00-00*")),
            say("%1 over").arg(span), say("done, %1 late").arg(span), say("tomorrow %1").arg(QStringLiteral("00:00*")), QStringLiteral("0000-00-00 00:00")};
}

ClockView clockView(const RecordType& type, const ClockState& clock, Instant now, const WorkCalendar& calendar)
{
    const ClockDef* def = type.clock(clock.kind);
    return {clock, def ? say(def->label) : clock.kind, def ? QString::fromLatin1(def->clause) : QString(),
            urgencyOf(clock, now, calendar.zone()), clockWords(clock, now, calendar), explain(clock, calendar)};
}

} // namespace fuwutai
