// SPDX-License-Identifier: GPL-3.0-or-later
// Who is calling: customers and homes on file, then those known only from earlier calls.
#include "core/query/caller.h"

#include "core/base/text.h"
#include "core/query/names.h"
#include "core/query/search.h"
#include "core/store/repository.h"

namespace fuwutai {

namespace {

constexpr int kMostHits = 100;       // index rows looked at for one type
constexpr int kMostOfAType = 30;     // records read of a type
constexpr int kMostAnswers = 10;     // more do not fit under the field
constexpr int kMostItems = 20;       // matters of one home or number
constexpr qint64 kDayMs = 86'400'000;

const QString kCustomer = QStringLiteral("customer");
const QString kHome = QStringLiteral("home");
const QString kCall = QStringLiteral("call_record");
const QString kCategory = QStringLiteral("category");
// What may be open at a home; their field "home" is indexed.
const QStringList kMatters{kCall, QStringLiteral("dispatch_order"), QStringLiteral("repair_request"), QStringLiteral("site_survey")};

QString clearText(const Personal& p) { return PersonalOpener::open(p); }

// One person or home that may be meant, with what only the program may compare by.
struct Candidate {
    CallerMatch match;
    QString clearPhone;
    Instant lastOpen{};          // when the newest matter came that is open; unset: nothing is
};

QList<Record> readable(const Reader& reader, const RecordType& type, const QList<qint64>& ids)
{
    QList<Record> all;
    for (const qint64 id : ids.mid(0, kMostOfAType))
        for (const Record& r : plainRecords(reader.db, type, {QStringLiteral("t.id = ?"), {id}}))
            if (isVisibleTo(reader.actor, r)) all << r;
    return all;
}

QString display(const Reader& reader, const Record& r, const char* key)
{
    const Field* field = r.type->field(QLatin1String(key));
    const Value& value = r.value(field->key);
    if (const auto* sealed = std::get_if<Personal>(&value)) return reveal(reader.actor, scopeOf(r), *sealed, maskOf(field->kind));
    return displayText(*field, value);
}

// A line's cell by key; the lines of a customer are few.
const Value& cell(const Field& lines, const LineValue& line, const char* key)
{
    const auto at = std::find_if(lines.fields.begin(), lines.fields.end(), [&](const Field& f) { return f.key == QLatin1String(key); });
    return line.values[std::size_t(at - lines.fields.begin())];
}

class Matches {
public:
    Matches(const Reader& reader, const QString& typed)
        : m_reader(reader), m_typed(typed), m_spelt(std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isLetter(); })) {}

    void customer(const Record& r)
    {
        Candidate c;
        c.match.customer = r.number;
        c.match.office = r.office;
        c.match.name = display(m_reader, r, "name");
        phoneOf(r, c);
        homeOf(r, c);
        m_all << c;
    }

    void home(const Record& r)
    {
        if (std::any_of(m_all.begin(), m_all.end(), [&](const Candidate& c) { return c.match.home == r.number; })) return;
        Candidate c;
        c.match.home = r.number;
        c.match.office = r.office;
        m_all << c;
    }

    // Earlier calls of somebody who is on no file; what stands only in their matter does not make a caller.
    void call(const Record& r)
    {
        const QString phone = clearText(std::get<Personal>(r.value(QStringLiteral("phone"))));
        const QString name = clearText(std::get<Personal>(r.value(QStringLiteral("caller_name"))));
        const QString home = r.text(QStringLiteral("home"));
        if (std::any_of(m_all.begin(), m_all.end(), [&](const Candidate& c) { return same(c, phone, name, r, home); })) return;
        const QStringList words{phoneTokens(phone), hanTokens(name), m_spelt ? pinyinTokens(name) : QString(), hanTokens(home)};
        if (!holdsTyped(words.join(QLatin1Char(' ')), m_typed)) return;
        m_all << Candidate{{{}, display(m_reader, r, "caller_name"), display(m_reader, r, "phone"), display(m_reader, r, "relation"), home, r.office, {}, {}, {}}, phone};
    }

    const QList<Candidate>& all() const { return m_all; }

private:
    bool same(const Candidate& c, const QString& phone, const QString& name, const Record& r, const QString& home) const
    {
        if (!phone.isEmpty()) return c.clearPhone == phone || m_phones.value(phone) == c.match.customer;
        return c.match.home == home && c.match.name == (sightOf(m_reader.actor, scopeOf(r)) == Sight::Clear ? name : maskText(name, Mask::Name));
    }

    // The number that was typed, else the first.
    void phoneOf(const Record& r, Candidate& c)
    {
        const Field& lines = *r.type->field(QStringLiteral("phones"));
        for (const LineValue& line : std::get<LineValues>(r.value(lines.key)).lines) {
            const auto& sealed = std::get<Personal>(cell(lines, line, "phone"));
            m_phones.insert(clearText(sealed), r.number);
            if (!c.clearPhone.isEmpty() && !holdsTyped(phoneTokens(clearText(sealed)), m_typed)) continue;
            c.clearPhone = clearText(sealed);
            c.match.phone = reveal(m_reader.actor, scopeOf(r), sealed, Mask::Phone);
        }
    }

    void homeOf(const Record& r, Candidate& c)
    {
        const Field& lines = *r.type->field(QStringLiteral("homes"));
        for (const LineValue& line : std::get<LineValues>(r.value(lines.key)).lines) {
            const QString home = std::get<QString>(cell(lines, line, "home"));
            if (!c.match.home.isEmpty() && !holdsTyped(hanTokens(home), m_typed)) continue;
            c.match.home = home;
            const auto relation = std::find_if(lines.fields.begin(), lines.fields.end(), [](const Field& f) { return f.key == QLatin1String("relation"); });
            c.match.relation = displayText(*relation, cell(lines, line, "relation"));
        }
    }

    const Reader& m_reader;
    const QString& m_typed;
    const bool m_spelt; // else nobody's sound can be meant, and asking for it takes longer than all the rest
    QList<Candidate> m_all;
    QHash<QString, QString> m_phones; // of customers seen
};

// What is open, and what has ended lately, at a home or under a number.
class Matters {
public:
    explicit Matters(const Reader& reader) : m_reader(reader) {}

    // Who has something open is probably calling about it.
    void newestOpenFirst(QList<Candidate>& all)
    {
        QStringList homes, phones;
        Instant from = m_reader.now;
        for (const Candidate& c : all) {
            if (!c.match.home.isEmpty() && !homes.contains(c.match.home)) homes << c.match.home;
            if (!c.clearPhone.isEmpty() && !phones.contains(c.clearPhone)) phones << c.clearPhone;
            from = std::min(from, periods(c.match.office).open);
        }
        QHash<QString, Instant> atHome, underNumber;
        for (const RecordType* type : m_types) lastOpen(*type, "home", homes, from, atHome);
        if (m_calls) lastOpen(*m_calls, "phone", phones, from, underNumber);
        for (Candidate& c : all) {
            const Instant at = std::max(atHome.value(c.match.home), underNumber.value(c.clearPhone));
            if (at >= periods(c.match.office).open) c.lastOpen = at;
        }
        std::stable_sort(all.begin(), all.end(), [](const Candidate& a, const Candidate& b) { return a.lastOpen > b.lastOpen; });
    }

    void add(Candidate& c)
    {
        const Periods since = periods(c.match.office);
        const Instant from = std::min(since.open, since.done);
        QList<Record> records;
        for (const RecordType* type : m_types) records << latest(*type, "home", c.match.home, from);
        if (m_calls) records << latest(*m_calls, "phone", c.clearPhone, from);
        std::sort(records.begin(), records.end(), [](const Record& a, const Record& b) { return time(a) > time(b); });
        QStringList seen;
        for (const Record& r : records) {
            if (seen.contains(r.number)) continue;
            seen << r.number;
            sort(c.match, r, since, m_reader.actor);
        }
    }

private:
    struct Periods { Instant open; Instant done; }; // matters before are of no interest

    Periods periods(const QString& office)
    {
        const auto known = m_periods.find(office);
        if (known != m_periods.end()) return *known;
        const Policy& policy = *m_reader.rules(office).second;
        const auto since = [&](const char* key, qint64 days) {
            const PolicyRow* row = policy.row(QLatin1String(key), localDate(m_reader.now), office);
            return m_reader.now.plusMs(-(row ? row->value : days) * kDayMs);
        };
        return *m_periods.insert(office, {since("days.open_items", 28), since("days.repeat", 90)});
    }

    std::vector<const RecordType*> readableMatters() const
    {
        std::vector<const RecordType*> all;
        for (const QString& key : kMatters)
            if (const RecordType* type = m_reader.registry.find(key); type && type->readableBy(m_reader.actor)) all.push_back(type);
        return all;
    }

    static QString timeColumn(const RecordType& type) { return type.dateField.isEmpty() ? QStringLiteral("created_at") : type.dateField; }
    static Instant time(const Record& r) { return r.type->dateField.isEmpty() ? r.createdAt : r.time(r.type->dateField); }

    static void sort(CallerMatch& match, const Record& r, const Periods& since, const Actor& actor)
    {
        const Phase phase = r.type->phaseOf(r.state);
        const bool open = phase == Phase::Open || phase == Phase::Draft;
        QList<CallerMatch::OpenItem>& items = open ? match.open : match.recent;
        if (phase == Phase::Void || time(r) < (open ? since.open : since.done)) return;
        items << CallerMatch::OpenItem{r.type->key, r.number, titleOf(actor, r), r.type->stateText(r.state), time(r),
                                       r.type->field(kCategory) ? r.text(kCategory) : QString()};
    }

    // The index on the field is the one to take: open are many, of one home or number few.
    void lastOpen(const RecordType& type, const char* field, const QStringList& keys, Instant from, QHash<QString, Instant>& at) const
    {
        if (keys.isEmpty()) return;
        const QStringList states = type.statesIn(Phase::Open) + type.statesIn(Phase::Draft);
        const Where visible = visibleTo(m_reader.actor, type);
        const QString sql = QStringLiteral("select t.%1, max(t.%2) from %3 t where t.%1 in (%4) and t.%2 >= ? and t.state || '' in (%5) and %6 group by t.%1");
        Query q(m_reader.db, sql.arg(QLatin1String(field), timeColumn(type), tableOf(type), marks(keys.size()), marks(states.size()), visible.sql));
        for (const QString& key : keys) q.bind(key);
        q.bind(from);
        for (const QString& state : states) q.bind(state);
        q.bindAll(visible.values);
        while (q.next()) at[q.text(0)] = std::max(at.value(q.text(0)), q.time(1));
    }

    // As the index of the field lies: a public place may have very many.
    QList<Record> latest(const RecordType& type, const char* field, const QString& key, Instant from) const
    {
        if (key.isEmpty()) return {};
        const Where visible = visibleTo(m_reader.actor, type);
        const QString dated = type.dateField.isEmpty() ? QString() : QStringLiteral("t.%1 desc, ").arg(type.dateField);
        return plainRecords(m_reader.db, type, {QStringLiteral("t.%1 = ? and t.%2 >= ? and %3").arg(QLatin1String(field), timeColumn(type), visible.sql), QVariantList{key, from.ms} + visible.values},
                            QStringLiteral("order by %1t.id desc limit %2").arg(dated).arg(kMostItems));
    }

    const Reader& m_reader;
    const std::vector<const RecordType*> m_types = readableMatters();
    const RecordType* const m_calls = m_types.empty() || m_types.front()->key != kCall ? nullptr : m_types.front();
    QHash<QString, Periods> m_periods;
};

QDate handoverOf(const Reader& reader, const QString& home)
{
    const RecordType* type = reader.registry.find(kHome);
    if (home.isEmpty() || !type) return {};
    const QList<Record> found = plainRecords(reader.db, *type, {QStringLiteral("t.number = ?"), {home}});
    if (found.isEmpty()) return {};
    const Value& date = found.first().value(QStringLiteral("handover_date"));
    const auto* known = std::get_if<QDate>(&date);
    return known ? *known : QDate();
}

QList<Candidate> candidates(const Reader& reader, const QString& typed)
{
    Matches found(reader, typed);
    const auto each = [&](const QString& key, void (Matches::*take)(const Record&)) {
        const RecordType* type = reader.registry.find(key);
        if (!type || !type->readableBy(reader.actor)) return;
        // Who is on file was entered long ago; of the calls the newest tell enough.
        const SearchHits hits = key == kCall ? newestHits(reader, typed, {key}, kMostHits, kMostOfAType) : searchHits(reader, typed, {key}, kMostHits);
        for (Record r : readable(reader, *type, hits.ids.value(key))) {
            if (key == kCustomer) Repository(reader.db).addLines(r);
            (found.*take)(r);
        }
    };
    each(kCustomer, &Matches::customer);
    each(kHome, &Matches::home);
    each(kCall, &Matches::call);

    return found.all();
}

} // namespace

Result<CallerQuestion::Answer> CallerQuestion::ask(const Reader& reader) const
{
    const QString meant = withCommunityCode(reader, typed);
    QList<Candidate> all = candidates(reader, meant);
    if (all.isEmpty() && meant != typed) all = candidates(reader, typed); // as words of an earlier call's place
    Matters matters(reader);
    matters.newestOpenFirst(all);
    QList<CallerMatch> answer;
    for (Candidate& c : all.mid(0, qBound(1, limit, kMostAnswers))) {
        matters.add(c);
        c.match.handedOver = handoverOf(reader, c.match.home);
        answer << c.match;
    }
    return answer;
}

} // namespace fuwutai
