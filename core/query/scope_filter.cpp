// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/scope_filter.h"

#include "core/store/repository.h"

namespace fuwutai {

namespace {

const QString kAll = QStringLiteral("1 = 1");
const QString kNone = QStringLiteral("1 = 0");

// How far a binding is narrowed below its office: a handler to his department, a foreman to his team's and nobody's yet.
struct Narrowing {
    Role role;
    QString RecordType::*field;
    QString RoleBinding::*place;
    const char* sql;
    bool orEmpty;
};
const Narrowing kNarrowings[] = {
    {Role::Handler, &RecordType::departmentField, &RoleBinding::department, "t.%1 = ?", false},
    {Role::Foreman, &RecordType::teamField, &RoleBinding::team, "(t.%1 = ? or t.%1 = '')", true},
};

bool applies(const Narrowing& n, const RoleBinding& b, const RecordType& type)
{
    return n.role == b.role && !(type.*n.field).isEmpty() && !(b.*n.place).isEmpty();
}

// A tracker reads what he follows; where a type names no tracker he reads his office's.
bool byTracker(const RecordType& type) { return !type.trackerField.isEmpty(); }
bool tracks(const RecordType& type)
{
    return byTracker(type) && (type.readers.has(Role::Tracker) || std::any_of(type.flow.begin(), type.flow.end(), [](const FlowRow& r) { return r.who.tracker; }));
}

bool counts(const RoleBinding& b, const RecordType& type, Roles roles)
{
    return roles.has(b.role) && !(b.role == Role::Tracker && byTracker(type));
}

Where byBinding(const RoleBinding& b, const RecordType& type)
{
    QStringList all;
    Where w;
    if (!b.office.isEmpty()) {
        const Where office = ofOffice(b.office);
        all << office.sql;
        w.values << office.values;
    }
    for (const Narrowing& n : kNarrowings) {
        if (!applies(n, b, type)) continue;
        all << QString::fromLatin1(n.sql).arg(type.*n.field);
        w.values << b.*n.place;
    }
    w.sql = all.isEmpty() ? kAll : all.join(QStringLiteral(" and "));
    return w;
}

} // namespace

Where visibleAs(const Actor& actor, const RecordType& type, Roles roles)
{
    if (actor.isSystem()) return {kAll, {}};
    if (type.apart) return {kNone, {}};
    QStringList parts;
    QList<QVariantList> given;
    QVariantList values;
    for (const RoleBinding& b : actor.bindings) {
        if (!counts(b, type, roles)) continue;
        const Where w = byBinding(b, type);
        if (type.officeless || w.sql == kAll) return {kAll, {}};
        if (given.contains(w.values) && parts.contains(w.sql)) continue;
        parts << w.sql;
        given << w.values;
        values << w.values;
    }
    if (tracks(type) && roles.has(Role::Tracker)) {
        parts << QStringLiteral("t.%1 = ?").arg(type.trackerField);
        values << actor.user;
    }
    if (parts.isEmpty()) return {kNone, {}};
    return {QLatin1Char('(') + parts.join(QStringLiteral(" or ")) + QLatin1Char(')'), values};
}

Where visibleTo(const Actor& actor, const RecordType& type)
{
    const Roles roles = type.readerRoles();
    return visibleAs(actor, type, tracks(type) ? roles | Roles{Role::Tracker} : roles);
}

bool isVisibleTo(const Actor& actor, const Record& record)
{
    if (actor.isSystem()) return true;
    const RecordType& type = *record.type;
    if (type.apart) return false;
    const RecordScope scope = scopeOf(record);
    if (tracks(type) && scope.tracker == actor.user) return true;
    const Roles roles = type.readerRoles();
    return std::any_of(actor.bindings.begin(), actor.bindings.end(), [&](const RoleBinding& b) {
        if (!counts(b, type, roles)) return false;
        if (type.officeless) return true;
        if (!b.office.isEmpty() && b.office != scope.office && b.office != scope.handlingOffice) return false;
        return std::all_of(std::begin(kNarrowings), std::end(kNarrowings), [&](const Narrowing& n) {
            if (!applies(n, b, type)) return true;
            const QString held = record.text(type.*n.field);
            return held == b.*n.place || (n.orEmpty && held.isEmpty());
        });
    });
}

// Written so that no index is taken for it: the order of the list and the other conditions find their rows faster.
Where ofOffice(const QString& office) { return {QStringLiteral("? in (t.office, t.handling_office)"), {office}}; }

QList<Record> plainRecords(Database& db, const RecordType& type, const Where& where, const QString& rest)
{
    QList<Record> all;
    Query q(db, QStringLiteral("select %1 from %2 t where %3 %4").arg(columnsOf(type, QStringLiteral("t")), tableOf(type), where.sql, rest));
    q.bindAll(where.values);
    while (q.next()) all << recordAt(q, type);
    return all;
}

} // namespace fuwutai
