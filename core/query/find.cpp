// SPDX-License-Identifier: GPL-3.0-or-later
// The find box: one field for numbers, names, pinyin and words of every kind of record.
#include "core/query/caller.h"

#include "core/query/names.h"
#include "core/query/search.h"

namespace fuwutai {

namespace {

constexpr int kMostHits = 600;    // index rows looked at for one question
constexpr int kMostOfAType = 150; // records read of a type, until enough of them may be seen

// How well a record fits: its whole number, the end of its number, its own words. Papers before people and places,
// what is only referred to last; what still runs before what is over.
std::tuple<int, int, bool> rankOf(const Record& r, const QString& typed)
{
    const bool whole = r.number.compare(typed, Qt::CaseInsensitive) == 0;
    const int fit = whole ? 0 : r.number.endsWith(typed, Qt::CaseInsensitive) ? 1 : 2;
    const int kind = !r.type->clocks.empty() ? 0 : r.type->officeless ? 2 : 1;
    const Phase phase = r.type->phaseOf(r.state);
    return {fit, kind, phase == Phase::Done || phase == Phase::Void};
}

class Finds {
public:
    Finds(const Reader& reader, const QString& typed) : m_reader(reader), m_typed(typed) {}

    // False where the reader may not see it.
    bool add(const Record& r)
    {
        if (!isVisibleTo(m_reader.actor, r)) return false;
        const bool known = std::any_of(m_all.begin(), m_all.end(), [&](const Record& o) { return o.type == r.type && o.id == r.id; });
        if (!known) m_all << r;
        return true;
    }

    QList<Found> best(int limit)
    {
        std::stable_sort(m_all.begin(), m_all.end(), [&](const Record& a, const Record& b) { return rankOf(a, m_typed) < rankOf(b, m_typed); });
        QList<Found> all;
        for (const Record& r : m_all.mid(0, limit)) all << Found{r.type->key, r.number, whereAndWhat(r), r.type->stateText(r.state)};
        return all;
    }

private:
    // Whose it is tells why it was found, and which of many it is.
    QString whereAndWhat(const Record& r)
    {
        const QString home = r.type->field(QStringLiteral("home")) ? r.text(QStringLiteral("home")) : QString();
        QStringList all{home.isEmpty() ? QString() : m_names.of(QStringLiteral("home"), home), fullTitleOf(m_reader, r)};
        all.removeAll(QString());
        return all.join(QStringLiteral("  "));
    }

    const Reader& m_reader;
    Names m_names{m_reader};
    const QString m_typed;
    QList<Record> m_all;
};

std::vector<const RecordType*> readableTypes(const Reader& reader)
{
    std::vector<const RecordType*> all;
    for (const RecordType* type : reader.registry.all())
        if (type->readableBy(reader.actor)) all.push_back(type);
    return all;
}

void add(SearchHits& all, const SearchHits& more)
{
    for (auto it = more.ids.begin(); it != more.ids.end(); ++it)
        for (const qint64 id : it.value())
            if (!all.ids[it.key()].contains(id)) all.ids[it.key()] << id;
}

} // namespace

Result<FindQuestion::Answer> FindQuestion::ask(const Reader& reader) const
{
    const QString plain = typed.trimmed();
    const int most = qBound(1, limit, 100);
    Finds finds(reader, plain);
    QStringList keys, papers, others;
    for (const RecordType* type : readableTypes(reader)) {
        keys << type->key;
        (type->clocks.empty() ? others : papers) << type->key;
        // A whole number is found wherever the record has gone since.
        for (const Record& r : plainRecords(reader.db, *type, {QStringLiteral("t.number = ?"), {plain}})) finds.add(r);
    }
    // Papers grow with the years: the newest tell enough. People and places were entered long ago, and are few.
    SearchHits hits;
    QStringList ways{withCommunityCode(reader, plain), plain};
    ways.removeDuplicates();
    for (const QString& way : std::as_const(ways)) {
        add(hits, newestHits(reader, way, papers, kMostHits, 3 * most));
        add(hits, searchHits(reader, way, others, kMostHits));
    }
    for (const QString& key : keys) {
        int shown = 0;
        for (const qint64 id : hits.ids.value(key).mid(0, kMostOfAType)) {
            if (shown == most) break;
            for (const Record& r : plainRecords(reader.db, *reader.registry.find(key), {QStringLiteral("t.id = ?"), {id}})) shown += finds.add(r) ? 1 : 0;
        }
    }
    return finds.best(most);
}

} // namespace fuwutai
