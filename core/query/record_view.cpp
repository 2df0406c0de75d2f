// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/record_view.h"

#include "core/query/history.h"
#include "core/query/record_parts.h"
#include "core/query/scope_filter.h"
#include "core/record/named.h"
#include "core/record/numbered.h"
#include "core/store/repository.h"

namespace fuwutai {

namespace {

constexpr int kMostLinked = 200; // of one kind
constexpr int kMostRepeats = 5;
constexpr qint64 kDayMs = 86'400'000;

Unexpected<Refusal> notThere(const RecordType* type, const QString& key, const QString& number)
{
    return refuse(RefusalKind::NotFound, QStringLiteral("not_found"), say("There is no %1 %2").arg(type ? say(type->label) : key, number));
}

// Papers, as opposed to what they refer to: they are counted and not named.
bool isPaper(const RecordType& type) { return !type.clocks.empty() || type.key == QLatin1String("incident"); }

LinkedRecord linkedOf(const Reader& reader, const QString& link, const Record& r)
{
    const Phase phase = r.type->phaseOf(r.state);
    return {link, r.type->key, r.number, titleOf(reader.actor, r), r.type->stateText(r.state), phase == Phase::Open || phase == Phase::Draft};
}

class Links {
public:
    Links(const Reader& reader, const Record& record) : m_reader(reader), m_record(record) {}

    const QStringList& leads() const { return m_leads; }

    QList<LinkedRecord> read()
    {
        for (const LinkDef& link : m_record.type->links) add(link);
        for (const Field& field : m_record.type->fields)
            if (field.kind == Kind::Reference) outgoing(field.key, field.target, field.key);
        // What else names this record: a rework order its first one, a later call the earlier one.
        for (const RecordType* type : m_reader.registry.all())
            for (const Field& field : type->fields)
                if (field.kind == Kind::Reference && field.filter && field.target == m_record.type->key) incoming(field.key, *type, field.key);
        addRepeats();
        return m_all;
    }

private:
    // The same part of the same home within days.repeat before: a repeat, and perhaps a rework (RR-S6).
    void addRepeats()
    {
        const RecordType& type = *m_record.type;
        const char* part = type.field(QStringLiteral("category")) ? "category" : "trade";
        if (!type.field(QStringLiteral("home")) || !type.field(QLatin1String(part)) || type.dateField.isEmpty()) return;
        const QString home = m_record.text(QStringLiteral("home")), what = m_record.text(QLatin1String(part));
        const Instant at = m_record.time(type.dateField);
        if (home.isEmpty() || what.isEmpty() || !at.isSet()) return;
        const qint64 days = m_reader.rules(m_record.office).second->number(QStringLiteral("days.repeat"), localDate(at), m_record.office);
        const Where where{QStringLiteral("t.home = ? and t.%1 = ? and t.%2 >= ? and t.%2 < ? and t.id <> ?").arg(QLatin1String(part), type.dateField),
                          {home, what, at.plusMs(-days * kDayMs).ms, at.ms, m_record.id}};
        for (const Record& r : plainRecords(m_reader.db, type, where, QStringLiteral("order by t.%1 desc limit %2").arg(type.dateField).arg(kMostRepeats)))
            if (type.phaseOf(r.state) != Phase::Void) showRepeat(r, localDate(r.time(type.dateField)).daysTo(localDate(at)));
    }

    void showRepeat(const Record& r, qint64 days)
    {
        const qsizetype before = m_all.size();
        show(QStringLiteral("repeats"), r);
        if (m_all.size() > before) m_all.last().title = (days == 1 ? say("the same, the day before: %1") : say("the same, %1 days before: %2").arg(days)).arg(m_all.last().title);
    }

    void add(const LinkDef& link)
    {
        const RecordType* type = m_reader.registry.find(QLatin1String(link.type));
        if (!type) return;
        if (link.incoming) incoming(QLatin1String(link.name), *type, QLatin1String(link.field));
        else outgoing(QLatin1String(link.name), type->key, QLatin1String(link.field));
    }

    void incoming(const QString& name, const RecordType& type, const QString& field)
    {
        if (!isPaper(type)) return;
        for (const Record& r : Repository(m_reader.db).loadWhere(type, field, m_record.number, kMostLinked)) show(name, r);
    }

    void outgoing(const QString& name, const QString& target, const QString& field)
    {
        const RecordType* type = m_reader.registry.find(target);
        if (!type || !isPaper(*type)) return;
        const Field& said = *m_record.type->field(field);
        for (const QString& number : namedBy(m_record, field))
            if (const auto r = Repository(m_reader.db).load(*type, number)) show(name, *r, type == m_record.type ? say(said.label) : QString());
    }

    // `as`: what the other is to this record, where both are of one kind.
    void show(const QString& name, const Record& r, const QString& as = {})
    {
        const bool known = std::any_of(m_all.begin(), m_all.end(), [&](const LinkedRecord& l) { return l.type == r.type->key && l.number == r.number; });
        if (known || !isVisibleTo(m_reader.actor, r)) return;
        m_all << linkedOf(m_reader, name, r);
        if (as.isEmpty()) return;
        m_all.last().title = say("%1: %2").arg(as, m_all.last().title);
        m_leads << say("%1: %2").arg(as, numberWords(r.number));
    }

    const Reader& m_reader;
    const Record& m_record;
    QList<LinkedRecord> m_all;
    QStringList m_leads;
};

} // namespace

Result<RecordView> RecordQuestion::ask(const Reader& reader) const
{
    const RecordType* found = reader.registry.find(type);
    auto record = found ? Repository(reader.db).load(*found, number) : std::nullopt;
    // Somebody else's is told like one that is not there.
    if (!record || !isVisibleTo(reader.actor, *record)) return notThere(found, type, number);
    RecordView view;
    view.record = *record;
    view.sight = sightOf(reader.actor, scopeOf(*record));
    view.clocks = clocksOf(reader, *record);
    Names names(reader);
    nameAll(names, *record);
    view.history = readHistory(reader, *record, view.sight, names);
    Links links(reader, *record);
    view.linked = links.read();
    view.leads = links.leads();
    view.warranty = warrantyOfRecord(reader, *record);
    view.sheet = sheetOfRecord(reader.db, type, *record);
    view.names = names.all();
    return view;
}

Result<QList<LinkedRecord>> HomeMattersQuestion::ask(const Reader& reader) const
{
    QList<LinkedRecord> all;
    const RecordType& homes = *reader.registry.find(QStringLiteral("home"));
    const auto place = Repository(reader.db).load(homes, home);
    const QString office = place ? place->office : QString();
    const qint64 days = reader.rules(office).second->number(QStringLiteral("days.repeat"), localDate(reader.now), office);
    for (const RecordType* type : reader.registry.all()) {
        if (type->clocks.empty() || type->dateField.isEmpty() || !type->field(QStringLiteral("home"))) continue;
        const Where there{QStringLiteral("t.home = ? and t.%1 >= ?").arg(type->dateField), {home, reader.now.plusMs(-days * kDayMs).ms}};
        for (const Record& r : plainRecords(reader.db, *type, there, QStringLiteral("order by t.%1 desc limit %2").arg(type->dateField).arg(kMostRepeats)))
            if (type->phaseOf(r.state) != Phase::Void && isVisibleTo(reader.actor, r)) all << linkedOf(reader, QStringLiteral("repeats"), r);
    }
    return all;
}

} // namespace fuwutai
