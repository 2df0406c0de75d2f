// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/login_table.h"

namespace fuwutai {

std::optional<LoginRow> LoginTable::find(const QString& login)
{
    Query q(m_db, QStringLiteral("select login, password, one_time, failures, last_failure, password_at from login where login = ?"));
    q.bind(login);
    if (!q.next()) return std::nullopt;
    return LoginRow{q.text(0), q.text(1), q.number(2) != 0, int(q.number(3)), q.time(4), q.time(5)};
}

void LoginTable::save(const LoginRow& row)
{
    Query q(m_db, QStringLiteral("insert into login (login, password, one_time, failures, last_failure, password_at) values (?, ?, ?, ?, ?, ?) "
                                 "on conflict (login) do update set password = excluded.password, one_time = excluded.one_time, "
                                 "failures = excluded.failures, last_failure = excluded.last_failure, password_at = excluded.password_at"));
    q.bind(row.login).bind(row.password).bind(qint64(row.oneTime)).bind(qint64(row.failures)).bind(row.lastFailure).bind(row.passwordAt).run();
}

bool DutyTable::isDone(const QString& key, const QString& period)
{
    Query q(m_db, QStringLiteral("select 1 from duty where key = ? and period = ?"));
    q.bind(key).bind(period);
    return q.next();
}

void DutyTable::done(const QString& key, const QString& period, Instant at, const QString& outcome)
{
    Query q(m_db, QStringLiteral("insert into duty (key, period, done_at, outcome) values (?, ?, ?, ?)"));
    q.bind(key).bind(period).bind(at).bind(outcome).run();
}

int printsOf(Database& db, const QString& type, qint64 record, const QString& sheet)
{
    Query q(db, QStringLiteral("select count from print_count where record_type = ? and record = ? and sheet = ?"));
    q.bind(type).bind(record).bind(sheet);
    return q.next() ? int(q.number(0)) : 0;
}

int countPrint(Database& db, const QString& type, qint64 record, const QString& sheet)
{
    Query q(db, QStringLiteral("insert into print_count (record_type, record, sheet, count, version) "
                               "values (?, ?, ?, 1, (select max(version) from entry where record_type = ? and record = ?)) "
                               "on conflict (record_type, record, sheet) do update set count = print_count.count + 1, version = excluded.version returning count"));
    q.bind(type).bind(record).bind(sheet).bind(type).bind(record);
    q.next();
    return int(q.number(0));
}

int printedVersion(Database& db, const QString& type, qint64 record)
{
    Query q(db, QStringLiteral("select max(version) from print_count where record_type = ? and record = ?"));
    q.bind(type).bind(record);
    return q.next() && !q.isNull(0) ? int(q.number(0)) : 0;
}

} // namespace fuwutai
