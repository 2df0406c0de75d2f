// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/lookup.h"

#include "ui/session/answer.h"

namespace fuwutai {

namespace {

constexpr int kMostNames = 1000; // of one type; an office has some dozens

QString oneLine(QString text)
{
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return text;
}

// Times of this year without the year: a column of rows reads faster.
QString timeText(Instant at, Instant now)
{
    const QDateTime when = local(at);
    if (!when.isValid()) return {};
    const bool thisYear = when.date().year() == localDate(now).year();
    return when.toString(thisYear ? QStringLiteral("MM-dd HH:mm") : QStringLiteral("yyyy-MM-dd"));
}

} // namespace

Lookup::Lookup(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::changed, this, [this](const QList<Change>& changes) {
        QSet<QString> types;
        for (const Change& c : changes) types << c.type;
        for (const QString& type : types)
            if (m_items.contains(type)) read(type);
        if (types.contains(QStringLiteral("calendar_day")) || types.contains(QStringLiteral("office"))) readCalendar();
    });
    readCalendar();
    items(QStringLiteral("office")); // whether there are several decides what lists tell
}

// Of those there are, whoever may see all of them.
bool Lookup::seesSeveralOffices()
{
    QSet<QString> bound;
    for (const RoleBinding& b : m_session.actor().bindings) {
        if (b.office.isEmpty()) return items(QStringLiteral("office")).size() > 1;
        bound << b.office;
    }
    return bound.size() > 1;
}

bool Lookup::isKept(const QString& type) const
{
    const RecordType* found = m_session.registry().find(type);
    return found && found->list.named;
}

void Lookup::readCalendar()
{
    const auto& bindings = m_session.actor().bindings;
    const QString office = bindings.isEmpty() ? QString() : bindings.first().office;
    answer(m_session, m_session.run<WorkCalendar>([office](Workbench& bench, const Reader& reader) {
        return readOn(bench, [&]() -> Result<WorkCalendar> { return *reader.rules(office).first; });
    }), this, [this](const Result<WorkCalendar>& answer) {
        if (!answer) return;
        m_calendar = *answer;
        Q_EMIT changed();
    });
}

void Lookup::read(const QString& type)
{
    ReferenceQuestion question;
    question.type = type;
    question.limit = kMostNames;
    answer(m_session, m_session.ask(question), this, [this, type](const Result<ChoiceAnswer>& answer) {
        if (!answer) return;
        m_items[type] = answer->items;
        // Names that are no longer offered stay known: old records still carry them.
        for (const auto& item : answer->items) m_words[type].insert(item.number, item.words);
        Q_EMIT changed();
    });
}

QList<ChoiceAnswer::Item> Lookup::items(const QString& type)
{
    if (!m_items.contains(type)) {
        m_items.insert(type, {});
        read(type);
    }
    return m_items.value(type);
}

QString Lookup::words(const QString& type, const QString& number)
{
    if (number.isEmpty() || !isKept(type)) return number;
    items(type);
    return m_words.value(type).value(number, number);
}

QString Lookup::text(const Record& record, const Field& field)
{
    const Value& value = record.value(field.key);
    if (field.kind == Kind::Reference) return words(field.target, record.text(field.key));
    if (const auto* at = std::get_if<Instant>(&value)) return timeText(*at, m_session.now());
    return oneLine(displayText(field, value, [&](const Personal& sealed, const Field& f) {
        const Mask how = maskOf(f.kind);
        return how == Mask::Words ? reveal(m_session.actor(), scopeOf(record), sealed, how) : sealed.masked(how);
    }, [this](const QString& type, const QString& number) { return words(type, number); }));
}

Urgency Lookup::urgency(const std::optional<ClockState>& clock) const
{
    return clock ? urgencyOf(*clock, m_session.now()) : Urgency::None;
}

QString Lookup::clockText(const std::optional<ClockState>& clock) const
{
    return clock ? clockBrief(*clock, m_session.now(), m_calendar) : QString();
}

QString Lookup::clockTip(const std::optional<ClockState>& clock) const
{
    return clock ? clockWords(*clock, m_session.now(), m_calendar) : QString();
}

} // namespace fuwutai
