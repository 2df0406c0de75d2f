// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/unhandled.h"

#include "core/store/query.h"

namespace fuwutai {

QStringList unhandledDepartments(Database& db, const QString& office, const QString& only)
{
    Query q(db, QStringLiteral("select d.name from department d where d.state = 'active' and ? in ('', d.number) "
                               "and not exists (select 1 from \"user\" u where u.state = 'active' and (u.number = d.handler or exists "
                               "(select 1 from user_roles r where r.record = u.id and r.role = 'handler' and r.office in ('', ?) and r.department in ('', d.number)))) "
                               "order by d.id"));
    q.bind(only).bind(office);
    QStringList all;
    while (q.next()) all << q.text(0);
    return all;
}

} // namespace fuwutai
