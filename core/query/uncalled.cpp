// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/uncalled.h"

#include "core/store/query.h"

namespace fuwutai {

FreeRequests freeRequests(Database& db, const QString& office, const IsoWeek& week)
{
    FreeRequests all;
    if (!week.isValid()) return all;
    Query q(db, QStringLiteral("select t.number, (select count(*) from callback c where c.subject = t.number and c.state <> 'dropped') from repair_request t "
                               "where t.finished_at >= ? and t.finished_at < ? and t.handling_office = ? and t.service_kind <> 'charged' "
                               "and t.state in ('completed', 'signed', 'returned', 'filed') order by t.number"));
    q.bind(week.begin()).bind(week.end()).bind(office);
    while (q.next()) {
        ++all.completed;
        if (q.number(1) == 0) all.uncalled << q.text(0);
    }
    return all;
}

} // namespace fuwutai
