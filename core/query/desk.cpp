// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/desk.h"

#include "core/query/desk_sections.h"
#include "core/query/selection.h"
#include "core/store/repository.h"

namespace fuwutai {

namespace {

constexpr int kCountedTo = 1000;

bool concerns(const DeskRule& rule, const Actor& actor)
{
    return std::any_of(actor.bindings.begin(), actor.bindings.end(), [&](const RoleBinding& b) { return rule.roles.has(b.role); });
}

QStringList keysOf(const std::vector<const char*>& keys)
{
    QStringList all;
    for (const char* key : keys) all << QLatin1String(key);
    return all;
}

QString marks(qsizetype count) { return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", ")); }

// Appends a list of keys as "(?, ?)".
QString listed(const QStringList& keys, QVariantList& values)
{
    for (const QString& key : keys) values << key;
    return QLatin1Char('(') + marks(keys.size()) + QLatin1Char(')');
}

Where notByHimself(const DeskRule& rule, const Actor& actor)
{
    Where w{QStringLiteral("not exists (select 1 from entry e where e.record_type = ? and e.record = t.id and e.actor = ? and e.action in "), {QLatin1String(rule.type), actor.user}};
    w.sql += listed(keysOf(rule.notBy), w.values) + QLatin1Char(')');
    return w;
}

Where notSaid(const DeskSaid& said, const RecordType& type, const Actor& actor)
{
    Where w{QStringLiteral("not exists (select 1 from %1_%2 l where l.record = t.id and l.round = t.%3 and (")
                .arg(type.key, QLatin1String(said.lines), QLatin1String(said.round)), {}};
    QStringList who;
    if (*said.person) {
        who << QStringLiteral("l.%1 = ?").arg(QLatin1String(said.person));
        w.values << actor.user;
    }
    if (*said.party) who << QStringLiteral("l.%1 in ").arg(QLatin1String(said.party)) + listed(keysOf(said.parties), w.values);
    w.sql += who.join(QStringLiteral(" or ")) + QStringLiteral("))");
    return w;
}

// The records of one link: where they are all behind it, and where one was done in this round. An earlier round's work does not
// count: what was done stands in the entries after the one that began this round.
struct LinkDone {
    Where none, some;
};
LinkDone linkDone(const DeskWork& work, const LinkDef& link, const RecordType& type, const Reader& reader)
{
    const RecordType& other = *reader.registry.find(QLatin1String(link.type));
    const QStringList done = other.statesIn(Phase::Done) + keysOf(work.done);
    const QString from = QStringLiteral("exists (select 1 from %1 l").arg(tableOf(other));
    const QString ours = QStringLiteral(" where l.%1 = t.number and l.state ").arg(QLatin1String(link.field));
    LinkDone w;
    w.none.sql = QStringLiteral("not ") + from + ours + QStringLiteral("not in ") + listed(done + other.statesIn(Phase::Void), w.none.values) + QLatin1Char(')');
    w.some.sql = from + QStringLiteral(" join entry e on e.record_type = ? and e.record = l.id");
    w.some.values << other.key;
    w.some.sql += ours + QStringLiteral("in ") + listed(done, w.some.values)
        + QStringLiteral(" and e.seq > (select coalesce(max(b.seq), 0) from entry b where b.record_type = ? and b.record = t.id and b.action in ");
    w.some.values << type.key;
    w.some.sql += listed(keysOf(work.since), w.some.values) + QStringLiteral("))");
    return w;
}

Where workDone(const DeskWork& work, const RecordType& type, const Reader& reader)
{
    QStringList none, some;
    QVariantList ofNone, ofSome;
    for (const char* name : work.links) {
        const LinkDone w = linkDone(work, *type.link(QLatin1String(name)), type, reader);
        none << w.none.sql;
        some << w.some.sql;
        ofNone += w.none.values;
        ofSome += w.some.values;
    }
    return {QStringLiteral("%1 and (%2)").arg(none.join(QStringLiteral(" and ")), some.join(QStringLiteral(" or "))), ofNone + ofSome};
}

Where overdue(const DeskRule& rule, const Reader& reader)
{
    Where w{QStringLiteral("t.id in (select c.record from clock c where c.record_type = ? and c.state = 'running' and c.due < ?"), {QLatin1String(rule.type), reader.now.ms}};
    if (*rule.clock) {
        w.sql += QStringLiteral(" and c.kind = ?");
        w.values << QLatin1String(rule.clock);
    }
    w.sql += QLatin1Char(')');
    return w;
}

Selection selectionOf(const DeskRule& rule, const RecordType& type, const Reader& reader)
{
    Selection s{&type, {}, {}};
    s.add(visibleAs(reader.actor, type, rule.tracked ? Roles{Role::Tracker} : rule.roles));
    narrowToStates(s, keysOf(rule.states));
    if (rule.due == DeskDue::Overdue) s.add(overdue(rule, reader));
    if (*rule.except) s.add({QStringLiteral("t.%1 <> ?").arg(QLatin1String(rule.field)), {QLatin1String(rule.except)}});
    if (!rule.notBy.empty()) s.add(notByHimself(rule, reader.actor));
    if (rule.also) s.add(rule.also(reader));
    if (*rule.said.lines) s.add(notSaid(rule.said, type, reader.actor));
    if (!rule.work.links.empty()) s.add(workDone(rule.work, type, reader));
    if (*rule.value) {
        const bool flag = type.field(QLatin1String(rule.field))->kind == Kind::Flag;
        s.add({QStringLiteral("t.%1 = ?").arg(QLatin1String(rule.field)), {flag ? QVariant(qint64(qstrcmp(rule.value, "1") == 0)) : QVariant(QLatin1String(rule.value))}});
    }
    return s;
}

// What is planned comes by its time, what is not planned after it.
QList<Stretch> orderOf(const DeskRule& rule, const RecordType& type)
{
    if (!*rule.order) return *stretchesOf(type, QStringLiteral("due"));
    const QString column = QStringLiteral("t.") + QLatin1String(rule.order);
    const bool text = type.field(QLatin1String(rule.order))->kind == Kind::Date;
    return {{false, {column + QStringLiteral(" is not null"), {}}, column, text, {}, false}, {false, {column + QStringLiteral(" is null"), {}}, {}, false, {}, false}};
}

// No step of others, and none that the state does not know: what is then left is to look at it.
QString nextOf(const DeskRule& rule, const Record& record, const Actor& actor)
{
    Roles his = rule.tracked ? Roles{Role::Tracker} : Roles(); // who follows it acts as its tracker, whatever else he is
    for (const RoleBinding& binding : actor.bindings)
        if (rule.roles.has(binding.role)) his = his | Roles{binding.role};
    for (const FlowRow* row : record.type->rows(QLatin1String(rule.action), record.state))
        if ((row->who.all().bits & his.bits) != 0 || (row->who.tracker && his.has(Role::Tracker))) return QLatin1String(rule.action);
    return record.type->usualAction(record.state, his);
}

QString filledOf(const std::vector<const char*>& keys, const Record& record)
{
    const auto at = std::find_if(keys.begin(), keys.end(), [&](const char* key) { return !isEmpty(record.value(QLatin1String(key))); });
    return at == keys.end() ? QString() : QString::fromLatin1(*at);
}

// A record that comes by two rows of one section stands there once, with both reasons.
void addRows(DeskSection& section, const DeskRule& rule, const ListPage& page, const Actor& actor, int limit)
{
    for (const ListRow& row : page.rows) {
        const auto known = std::find_if(section.rows.begin(), section.rows.end(), [&](const DeskRow& r) { return r.row.record.type == row.record.type && r.row.record.id == row.record.id; });
        const QString why = *rule.why ? say(rule.why) : QString();
        if (known != section.rows.end()) {
            --section.count;
            if (!why.isEmpty()) known->why = say("%1; %2").arg(known->why, why);
        } else if (section.rows.size() < limit) {
            section.rows << DeskRow{row, QLatin1String(rule.type), nextOf(rule, row.record, actor), why, *rule.sum.word ? say(rule.sum.word) : QString(), filledOf(rule.sum.of, row.record)};
        } else {
            section.more = true;
        }
    }
}

DeskSection& sectionOf(QList<DeskSection>& sections, const DeskRule& rule)
{
    for (DeskSection& s : sections)
        if (s.key == QLatin1String(rule.key)) return s;
    sections << DeskSection{QLatin1String(rule.key), say(rule.title), say(rule.note), {}, 0, false};
    return sections.last();
}

} // namespace

Result<DeskQuestion::Answer> DeskQuestion::ask(const Reader& reader) const
{
    QList<DeskSection> sections;
    for (const DeskRule& rule : deskRules()) {
        const RecordType* type = reader.registry.find(QLatin1String(rule.type));
        if (!type || !concerns(rule, reader.actor)) continue;
        DeskSection& section = sectionOf(sections, rule);
        const Selection selection = selectionOf(rule, *type, reader);
        const CountAnswer count = countUpTo(reader, selection, kCountedTo);
        section.count += count.count;
        section.more = section.more || count.more;
        const auto page = readPage(reader, selection, orderOf(rule, *type), {}, limit);
        if (!page) return unexpected(page.error());
        section.more = section.more || !page->next.isEmpty();
        addRows(section, rule, *page, reader.actor, qBound(1, limit, kCountedTo));
    }
    return sections;
}

} // namespace fuwutai
