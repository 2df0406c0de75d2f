// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/record_type.h"

#include <QUuid>

#include <algorithm>

namespace fuwutai {

namespace {

template <class List, class Match> auto* findIn(const List& list, Match match)
{
    const auto it = std::find_if(list.begin(), list.end(), match);
    return it == list.end() ? nullptr : &*it;
}

bool same(const char* a, const QString& b) { return b == QLatin1String(a); }

} // namespace

int RecordType::indexOf(const QString& wanted) const
{
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fields[i].key == wanted) return int(i);
    return -1;
}

const Field* RecordType::field(const QString& wanted) const
{
    const int at = indexOf(wanted);
    return at < 0 ? nullptr : &fields[std::size_t(at)];
}

const StateDef* RecordType::state(const QString& wanted) const
{
    return findIn(states, [&](const StateDef& s) { return same(s.key, wanted); });
}
const LinkDef* RecordType::link(const QString& name) const
{
    return findIn(links, [&](const LinkDef& l) { return same(l.name, name); });
}
const ClockDef* RecordType::clock(const QString& kind) const
{
    return findIn(clocks, [&](const ClockDef& c) { return same(c.kind, kind); });
}

Phase RecordType::phaseOf(const QString& wanted) const
{
    const StateDef* s = state(wanted);
    return s ? s->phase : Phase::Draft;
}

QString RecordType::stateText(const QString& wanted) const
{
    const StateDef* s = state(wanted);
    return s ? say(s->label) : wanted;
}

QStringList RecordType::statesIn(Phase phase) const
{
    QStringList keys;
    for (const StateDef& s : states)
        if (s.phase == phase) keys << QLatin1String(s.key);
    return keys;
}

QStringList RecordType::actions() const
{
    QStringList keys;
    for (const FlowRow& row : flow)
        if (!keys.contains(QLatin1String(row.action))) keys << QLatin1String(row.action);
    return keys;
}

const char* RecordType::actionLabel(const QString& action) const
{
    const FlowRow* row = findIn(flow, [&](const FlowRow& r) { return same(r.action, action); });
    return row ? row->label : "";
}

std::vector<const FlowRow*> RecordType::rows(const QString& action, const QString& from) const
{
    std::vector<const FlowRow*> found;
    for (const FlowRow& row : flow) {
        if (!same(row.action, action)) continue;
        if (findIn(row.from, [&](const char* s) { return same(s, from); })) found.push_back(&row);
    }
    return found;
}

Roles RecordType::readerRoles() const
{
    Roles all = readers;
    for (const FlowRow& row : flow) all = all | row.who.all();
    return all;
}

QString RecordType::usualAction(const QString& state, Roles roles) const
{
    for (const FlowRow& row : flow) {
        const bool out = std::any_of(row.from.begin(), row.from.end(), [&](const char* from) { return state == QLatin1String(from); });
        const bool theirs = (row.who.all().bits & roles.bits) != 0 || (row.who.tracker && roles.has(Role::Tracker));
        if (row.usual && out && theirs) return QLatin1String(row.action);
    }
    return {};
}

bool RecordType::readableBy(const Actor& actor) const
{
    if (actor.isSystem()) return true;
    const Roles all = readerRoles();
    return std::any_of(actor.bindings.begin(), actor.bindings.end(), [&](const RoleBinding& b) { return all.has(b.role); });
}

RecordType finished(RecordType type)
{
    for (FlowRow& row : type.flow)
        for (const Field& f : type.fields)
            for (const char* step : f.steps)
                if (QLatin1String(step) == QLatin1String(row.action)) row.fills.push_back(f.name);
    return type;
}

const RecordType* Registry::find(const QString& key) const
{
    const auto it = std::find_if(m_types.begin(), m_types.end(), [&](const RecordType* t) { return t->key == key; });
    return it == m_types.end() ? nullptr : *it;
}

const Value& Record::value(const QString& key) const
{
    const int at = type->indexOf(key);
    Q_ASSERT_X(at >= 0, "Record::value", qPrintable(key));
    return values[std::size_t(at)];
}

void Record::set(const QString& key, Value value)
{
    const int at = type->indexOf(key);
    Q_ASSERT_X(at >= 0, "Record::set", qPrintable(key));
    values[std::size_t(at)] = std::move(value);
}

QString Record::text(const QString& key) const { return std::get<QString>(value(key)); }

Instant Record::time(const QString& key) const
{
    const auto* at = std::get_if<Instant>(&value(key));
    return at ? *at : Instant();
}

Record emptyRecord(const RecordType& type)
{
    Record r;
    r.type = &type;
    for (const Field& f : type.fields) r.values.push_back(emptyValue(f));
    return r;
}

RecordScope scopeOf(const Record& r)
{
    const auto held = [&](const QString& field) { return field.isEmpty() ? QString() : r.text(field); };
    return {r.office, r.handlingOffice, held(r.type->departmentField), held(r.type->teamField), held(r.type->trackerField), r.createdBy};
}

Command command(const char* type, const char* action, const QString& number, QJsonObject with)
{
    Command c;
    c.type = QLatin1String(type);
    c.action = QLatin1String(action);
    c.number = number;
    c.with = std::move(with);
    return c;
}

QString newUuid() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

QDate Situation::today() const { return localDate(now, calendar ? calendar->zone() : defaultZone()); }

bool Situation::didBefore(const QString& what, const QString& user) const
{
    return std::any_of(history.begin(), history.end(), [&](const HistoryItem& h) { return h.action == what && h.user == user; });
}

qint64 Situation::factNumber(const QString& name) const
{
    const Value v = facts.value(name);
    const auto* n = std::get_if<qint64>(&v);
    return n ? *n : 0;
}

QStringList Situation::factList(const QString& name) const
{
    const Value v = facts.value(name);
    const auto* text = std::get_if<QString>(&v);
    return text ? text->split(QLatin1Char('\n'), Qt::SkipEmptyParts) : QStringList();
}

} // namespace fuwutai
