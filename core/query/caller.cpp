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
constexpr int kMostCandidates = 10;  // of whom what is open is looked up; more do not fit under the field
constexpr int kMostItems = 20;       // matters of one home or number
constexpr qint64 kDayMs = 86'400'000;

const QString kCustomer = QStringLiteral("customer");
const QString kHome = QStringLiteral("home");
const QString kCall = QStringLiteral("call_record");
const QString kCategory = QStringLiteral("category");
// What may be open at a home; their field "home" is indexed.
const QStringList kMatters{kCall, QStringLiteral("dispatch_order"), QStringLiteral("repair_request")};

QString clearText(const Personal& p) { return PersonalOpener::open(p); }

// One person or home that may be meant, with what only the program may compare by.
struct Candidate {
    CallerMatch match;
    QString clearPhone;
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
    Matches(const Reader& reader, const QString& typed) : m_reader(reader), m_typed(typed) {}

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
        const QStringList words{phoneTokens(phone), hanTokens(name), pinyinTokens(name), hanTokens(home)};
        if (!holdsTyped(words.join(QLatin1Char(' ')), m_typed)) return;
        if (std::any_of(m_all.begin(), m_all.end(), [&](const Candidate& c) { return same(c, phone, name, r, home); })) return;
        m_all << Candidate{{{}, display(m_reader, r, "caller_name"), display(m_reader, r, "phone"), display(m_reader, r, "relation"), home, r.office, {}, {}, {}}, phone};
    }

    const QList<Candidate>& all() const { return m_all; }

private:
    bool same(const Candidate& c, const QString& phone, const QString& name, const Record& r, const QString& home) const
    {
        if (!phone.isEmpty()) return c.clearPhone == phone || m_phones.value(phone) == c.match.customer;
        return c.match.home == home && c.match.name == (mayReveal(m_reader.actor, scopeOf(r)) ? name : maskText(name, Mask::Name));
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
    QList<Candidate> m_all;
    QHash<QString, QString> m_phones; // of customers seen
};

// What is open, and what has ended lately, at a home or under a number.
class Matters {
public:
    Matters(const Reader& reader, const QString& office) : m_reader(reader)
    {
        const Policy& policy = *reader.rules(office).second;
        m_openSince = since(policy, "days.open_items", 28, office);
        m_doneSince = since(policy, "days.repeat", 90, office);
    }

    void add(Candidate& c)
    {
        QList<Record> records = atHome(c.match.home) + underNumber(c.clearPhone);
        std::sort(records.begin(), records.end(), [](const Record& a, const Record& b) { return time(a) > time(b); });
        QStringList seen;
        for (const Record& r : records) {
            if (seen.contains(r.number)) continue;
            seen << r.number;
            sort(c.match, r);
        }
    }

private:
    Instant since(const Policy& policy, const char* key, qint64 days, const QString& office) const
    {
        const PolicyRow* row = policy.row(QLatin1String(key), localDate(m_reader.now), office);
        return m_reader.now.plusMs(-(row ? row->value : days) * kDayMs);
    }

    static Instant time(const Record& r) { return r.type->dateField.isEmpty() ? r.createdAt : r.time(r.type->dateField); }

    void sort(CallerMatch& match, const Record& r) const
    {
        const Phase phase = r.type->phaseOf(r.state);
        const bool open = phase == Phase::Open || phase == Phase::Draft;
        QList<CallerMatch::OpenItem>& items = open ? match.open : match.recent;
        if (phase == Phase::Void || time(r) < (open ? m_openSince : m_doneSince)) return;
        items << CallerMatch::OpenItem{r.type->key, r.number, titleOf(m_reader.actor, r), r.type->stateText(r.state), time(r),
                                       r.type->field(kCategory) ? r.text(kCategory) : QString()};
    }

    QList<Record> atHome(const QString& home) const
    {
        QList<Record> all;
        if (home.isEmpty()) return all;
        for (const QString& key : kMatters) {
            const RecordType* type = m_reader.registry.find(key);
            if (!type || !type->readableBy(m_reader.actor)) continue;
            const Where visible = visibleTo(m_reader.actor, *type);
            // As the index of homes lies: a public place may have very many.
            const QString latest = type->dateField.isEmpty() ? QString() : QStringLiteral("t.%1 desc, ").arg(type->dateField);
            all << plainRecords(m_reader.db, *type, {QStringLiteral("t.home = ? and ") + visible.sql, QVariantList{home} + visible.values},
                                QStringLiteral("order by %1t.id desc limit %2").arg(latest).arg(kMostItems));
        }
        return all;
    }

    // The number stands in no column's index: its digits are looked for as a word.
    QList<Record> underNumber(const QString& phone) const
    {
        const RecordType* type = m_reader.registry.find(kCall);
        if (phone.isEmpty() || !type) return {};
        QList<Record> all;
        for (const Record& r : readable(m_reader, *type, newestHits(m_reader, phone, {kCall}, kMostItems, kMostItems).ids.value(kCall)))
            if (clearText(std::get<Personal>(r.value(QStringLiteral("phone")))) == phone) all << r;
        return all;
    }

    const Reader& m_reader;
    Instant m_openSince;
    Instant m_doneSince;
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

} // namespace

Result<CallerQuestion::Answer> CallerQuestion::ask(const Reader& reader) const
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

    QList<CallerMatch> answer;
    for (Candidate c : found.all().mid(0, kMostCandidates)) {
        Matters(reader, c.match.office).add(c);
        answer << c.match;
    }
    // Who has something open is probably calling about it.
    std::stable_sort(answer.begin(), answer.end(), [](const CallerMatch& a, const CallerMatch& b) {
        if (a.open.isEmpty() != b.open.isEmpty()) return b.open.isEmpty();
        return !a.open.isEmpty() && a.open.first().at > b.open.first().at;
    });
    answer = answer.mid(0, qBound(1, limit, kMostCandidates));
    for (CallerMatch& match : answer) match.handedOver = handoverOf(reader, match.home);
    return answer;
}

} // namespace fuwutai
