// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to the office's data: an SQLite file or a PostgreSQL data base. Lives on one thread.
// Used by store and gate, and by the questions of query and report.
#pragma once

#include "core/store/dialect.h"
#include "core/store/store_error.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>

namespace fuwutai {

class Hold;

class Database {
public:
    // `where`: a file's path or postgresql://... Throws StoreError. `create`: may make a new file.
    static std::unique_ptr<Database> open(const QString& where, bool create = false);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    Engine engine() const { return m_engine; }
    const QString& where() const { return m_where; } // without a password
    void exec(const QString& sql);                   // one statement without values
    void reopen();                                   // after a lost server
    bool inTransaction() const { return m_depth > 0; }
    bool hasTable(const QString& name);
    bool isEmpty();                                  // no table at all, not even another program's

    // SQLite's file is held with the other processes of this host from open() on; a migration needs it alone.
    // Both throw StoreError Held. On PostgreSQL they do nothing.
    void makeAlone();
    void share();
    bool foundDead() const;                          // a process that had the file open died: it may not be in order

    // Query aborts when entered on this thread: windows never call the store. Set once by the window program and its tests.
    static void forbidThread(Qt::HANDLE thread);

private:
    friend class Query;
    friend class Transaction;
    Database();
    void enter();
    void connectNow();
    void settle();

    Engine m_engine = Engine::Sqlite;
    std::unique_ptr<Hold> m_hold;                    // let go last
    QString m_where;
    QString m_name;
    QSqlDatabase m_db;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared; // not in use right now
    int m_depth = 0;
};

StoreError storeErrorOf(const QSqlError& error, Engine engine);

} // namespace fuwutai
