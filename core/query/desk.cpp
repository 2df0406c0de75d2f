// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/desk.h"

#include "core/query/desk_sections.h"
#include "core/query/selection.h"

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
    s.add(visibleAs(reader.actor, type, rule.roles));
    narrowToStates(s, keysOf(rule.states));
    if (rule.due == DeskDue::Overdue) s.add(overdue(rule, reader));
    if (rule.followed) s.add({QStringLiteral("t.%1 = ?").arg(type.trackerField), {reader.actor.user}});
    if (*rule.field) {
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

QString nextOf(const DeskRule& rule, const Record& record)
{
    return *rule.action ? QString(QLatin1String(rule.action)) : record.type->usualAction(record.state, rule.roles);
}

// The same record may come by two rows of one section; it stands there once.
void addRows(DeskSection& section, const DeskRule& rule, const ListPage& page, int limit)
{
    for (const ListRow& row : page.rows) {
        const bool known = std::any_of(section.rows.begin(), section.rows.end(), [&](const DeskRow& r) { return r.row.record.type == row.record.type && r.row.record.id == row.record.id; });
        if (known) --section.count;
        else if (section.rows.size() < limit) section.rows << DeskRow{row, QLatin1String(rule.type), nextOf(rule, row.record)};
        else section.more = true;
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
        addRows(section, rule, *page, qBound(1, limit, kCountedTo));
    }
    return sections;
}

} // namespace fuwutai
