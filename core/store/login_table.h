// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords beside the user records: the hash never stands in a record, an entry or a list.
#pragma once

#include "core/store/query.h"

namespace fuwutai {

struct LoginRow {
    QString login;
    QString password;      // PHC string of argon2id
    bool oneTime = false;  // must be changed at the first login
    int failures = 0;      // in a row
    Instant lastFailure;
    Instant passwordAt;
};

class LoginTable {
public:
    explicit LoginTable(Database& db) : m_db(db) {}
    std::optional<LoginRow> find(const QString& login);
    void save(const LoginRow& row);

private:
    Database& m_db;
};

// Duties done, by key and period: a second run finds them and does nothing.
class DutyTable {
public:
    explicit DutyTable(Database& db) : m_db(db) {}
    bool isDone(const QString& key, const QString& period);
    void done(const QString& key, const QString& period, Instant at, const QString& outcome);

private:
    Database& m_db;
};

// How often a sheet of a record was printed; counts apart and changes no version. Returns the new count.
int countPrint(Database& db, const QString& type, qint64 record, const QString& sheet);
int printsOf(Database& db, const QString& type, qint64 record, const QString& sheet);
// The newest version of a record that went to paper, on whichever sheet; 0: none.
int printedVersion(Database& db, const QString& type, qint64 record);

} // namespace fuwutai
