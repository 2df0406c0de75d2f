// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/unhandled.h"

#include "core/store/query.h"

namespace fuwutai {

namespace {

constexpr Role kNeeded[] = {Role::OfficeHead, Role::ServiceManager, Role::FrontDesk, Role::Foreman};

struct Department { QString number; QString name; };

QList<Department> unhandled(Database& db, const QString& office, const QString& only)
{
    Query q(db, QStringLiteral("select d.number, d.name from department d where d.state = 'active' and ? in ('', d.number) "
                               "and not exists (select 1 from \"user\" u where u.state = 'active' and (u.number = d.handler or exists "
                               "(select 1 from user_roles r where r.record = u.id and r.role = 'handler' and r.office in ('', ?) and r.department in ('', d.number)))) "
                               "order by d.id"));
    q.bind(only).bind(office);
    QList<Department> all;
    while (q.next()) all << Department{q.text(0), q.text(1)};
    return all;
}

} // namespace

QStringList unhandledDepartments(Database& db, const QString& office, const QString& only)
{
    QStringList names;
    for (const Department& one : unhandled(db, office, only)) names << one.name;
    return names;
}

Result<Unhandled> UnhandledQuestion::ask(const Reader& reader) const
{
    Query q(reader.db, QStringLiteral("select count(*) from department where state = 'active'"));
    return Unhandled{q.next() ? q.number(0) : 0, unhandledDepartments(reader.db, office)};
}

Result<qint64> HoldersQuestion::ask(const Reader& reader) const
{
    Query q(reader.db, QStringLiteral("select count(distinct u.id) from \"user\" u join user_roles r on r.record = u.id "
                                      "where u.state = 'active' and r.role = ? and r.office in ('', ?)"));
    q.bind(roleKey(role)).bind(office);
    return q.next() ? q.number(0) : 0;
}

Result<QList<Post>> VacantQuestion::ask(const Reader& reader) const
{
    QList<Post> vacant;
    for (const Role role : kNeeded) {
        const auto held = HoldersQuestion{office, role}.ask(reader);
        if (!held) return unexpected(held.error());
        if (*held == 0) vacant << Post{role, {}};
    }
    for (const Department& one : unhandled(reader.db, office, {})) vacant << Post{Role::Handler, one.number};
    return vacant;
}

} // namespace fuwutai
