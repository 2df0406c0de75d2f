// SPDX-License-Identifier: GPL-3.0-or-later
// Which records are meant: the filters of a list as SQL. Names of columns come from the field tables alone.
#include "core/query/selection.h"

#include "core/query/search.h"
#include "core/store/repository.h"

namespace fuwutai {

namespace {

constexpr int kFewFinds = 2000;

Where among(const QString& column, const QStringList& values)
{
    if (values.isEmpty()) return {QStringLiteral("1 = 0"), {}};
    if (values.size() == 1) return {QStringLiteral("t.%1 = ?").arg(column), {values.first()}};
    Where w{QStringLiteral("t.%1 in (%2)").arg(column, marks(values.size())), {}};
    for (const QString& v : values) w.values << v;
    return w;
}

Unexpected<Refusal> bad(const Filter& f, const QString& text) { return refuse(RefusalKind::Refused, QStringLiteral("filter"), text, f.key); }
Unexpected<Refusal> unreadable(const Filter& f) { return bad(f, say("“%1” cannot be read as a value to filter by").arg(f.value)); }

using Answer = Result<Where>;

Answer byState(const Selection& s, const Filter& f, const Reader&)
{
    const QStringList states = f.value.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& state : states)
        if (!s.type->state(state)) return unreadable(f);
    return among(QStringLiteral("state"), states);
}

Answer byOffice(const Selection&, const Filter& f, const Reader&) { return ofOffice(f.value); }

Answer byPhase(const Selection& s, const Filter& f, const Reader&)
{
    static const QMap<QString, Phase> phases{{QStringLiteral("draft"), Phase::Draft}, {QStringLiteral("open"), Phase::Open},
                                             {QStringLiteral("done"), Phase::Done}, {QStringLiteral("void"), Phase::Void}};
    const auto phase = phases.find(f.value);
    if (phase == phases.end()) return unreadable(f);
    return among(QStringLiteral("state"), s.type->statesIn(*phase));
}

// Overdue and due today add up: what was due this morning is overdue.
Answer byClock(const Selection& s, const Filter& f, const Reader& reader)
{
    const QString start = QStringLiteral("t.id in (select c.record from clock c where c.record_type = ? and c.state = ");
    if (f.value == QLatin1String("paused")) return Where{start + QStringLiteral("'paused')"), {s.type->key}};
    if (f.value == QLatin1String("overdue")) return Where{start + QStringLiteral("'running' and c.due < ?)"), {s.type->key, reader.now.ms}};
    if (f.value != QLatin1String("due_today")) return unreadable(f);
    const Instant midnight = instantAt(localDate(reader.now).addDays(1), QTime(0, 0));
    return Where{start + QStringLiteral("'running' and c.due >= ? and c.due < ?)"), {s.type->key, reader.now.ms, midnight.ms}};
}

// A day as a bound of the type's date: a date stands as ISO text, a time as UTC milliseconds.
Answer byDay(const Selection& s, const Filter& f, const char* sign, int more)
{
    const QDate day = QDate::fromString(f.value, Qt::ISODate);
    if (!day.isValid()) return unreadable(f);
    const Field* date = s.type->dateField.isEmpty() ? nullptr : s.type->field(s.type->dateField);
    const QString column = date ? date->key : QStringLiteral("created_at");
    const bool isDate = date && date->kind == Kind::Date;
    const QVariant bound = isDate ? QVariant(day.addDays(more).toString(Qt::ISODate)) : QVariant(instantAt(day.addDays(more), QTime(0, 0)).ms);
    return Where{QStringLiteral("t.%1 %2 ?").arg(column, QLatin1String(sign)), {bound}};
}
Answer byFrom(const Selection& s, const Filter& f, const Reader&) { return byDay(s, f, ">=", 0); }
Answer byTo(const Selection& s, const Filter& f, const Reader&) { return byDay(s, f, "<", 1); }

// Few finds are gathered and put in order; of very many the first in the order of the list soon turn up by themselves.
Answer byText(const Selection& s, const Filter& f, const Reader& reader)
{
    const auto found = searchFor(reader.db, f.value, s.type->clocks.empty() ? QStringList{s.type->key} : QStringList());
    if (!found) return Where{QStringLiteral("1 = 1"), {}};
    Query q(reader.db, QStringLiteral("select count(*) from (select 1 from search_row s where %1 limit ?) x").arg(searchCondition(reader.db.engine(), kFewFinds + 1)));
    q.bindAll(found->values).bind(qint64(kFewFinds) + 1);
    q.next();
    if (q.number(0) <= kFewFinds) return foundAmong(*s.type, *found);
    return Where{QStringLiteral("exists (select 1 from search_row s where s.record_type = ? and s.record = t.id and %1)").arg(found->sql), QVariantList{s.type->key} + found->values};
}

struct Special {
    const char* key;
    Answer (*where)(const Selection&, const Filter&, const Reader&);
};
const Special kSpecials[] = {{"state", byState}, {"office", byOffice}, {"phase", byPhase}, {"clock", byClock},
                             {"from", byFrom}, {"to", byTo}, {"text", byText}};

Answer byField(const Field& field, const Filter& f)
{
    if (field.kind == Kind::Choice) {
        const QStringList keys = f.value.split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const QString& key : keys)
            if (!findChoice(field, key)) return unreadable(f);
        return among(field.key, keys);
    }
    if (field.kind == Kind::Flag) {
        const bool yes = f.value == QLatin1String("1") || f.value == QLatin1String("true");
        if (!yes && f.value != QLatin1String("0") && f.value != QLatin1String("false")) return unreadable(f);
        return Where{QStringLiteral("t.%1 = ?").arg(field.key), {qint64(yes)}};
    }
    if (isTextual(field.kind) || field.kind == Kind::Date) return among(field.key, {f.value});
    bool fine = false;
    const qint64 number = f.value.toLongLong(&fine);
    if (!fine) return unreadable(f);
    return Where{QStringLiteral("t.%1 = ?").arg(field.key), {number}};
}

Answer whereOf(const Selection& s, const Filter& f, const Reader& reader)
{
    for (const Special& special : kSpecials)
        if (f.key == QLatin1String(special.key)) return special.where(s, f, reader);
    const Field* field = s.type->field(f.key);
    if (!field || !field->filter) return bad(f, say("%1 cannot be filtered by “%2”").arg(say(s.type->plural), f.key));
    return byField(*field, f);
}

} // namespace

void Selection::add(const Where& w)
{
    conditions << w.sql;
    values << w.values;
}

Result<Selection> selectionOf(const Reader& reader, const QString& key)
{
    const RecordType* type = reader.registry.find(key);
    if (!type) return refuse(RefusalKind::NotFound, QStringLiteral("unknown_type"), say("There is no kind of record “%1”").arg(key));
    if (!type->readableBy(reader.actor)) return refuse(RefusalKind::Denied, QStringLiteral("denied"), say("%1 are not for your roles").arg(say(type->plural)));
    Selection s{type, {}, {}};
    s.add(visibleTo(reader.actor, *type));
    return s;
}

void narrowToStates(Selection& s, const QStringList& states) { s.add(among(QStringLiteral("state"), states)); }

Result<Nothing> narrow(Selection& s, const Filter& filter, const Reader& reader)
{
    const auto where = whereOf(s, filter, reader);
    if (!where) return unexpected(where.error());
    s.add(*where);
    return Nothing{};
}

} // namespace fuwutai
