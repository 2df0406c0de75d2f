// SPDX-License-Identifier: GPL-3.0-or-later
// One statement: prepared (and kept prepared), values bound, forward-only, finished before it is left.
//   Query q(db, "select number from call_record where office = ?"); q.bind(office); while (q.next()) q.text(0);
#pragma once

#include "core/store/database.h"

#include "core/base/instant.h"
#include "core/base/money.h"

#include <QVariant>

namespace fuwutai {

class Query {
public:
    Query(Database& db, const QString& sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    Query& bind(const QString& text);
    Query& bind(qint64 number);
    Query& bind(Instant at);            // unset: NULL
    Query& bindBytes(const QByteArray& bytes);
    Query& bindNull();
    Query& bindAll(const QVariantList& values);

    bool next();                        // runs the statement on the first call
    void run();                         // a statement without rows; its count of changed rows
    qint64 changed() const;

    QString text(int column) const;
    QByteArray bytes(int column) const;
    qint64 number(int column) const;
    bool isNull(int column) const;
    Instant time(int column) const;

private:
    void execute();

    Database& m_db;
    QString m_sql;
    std::shared_ptr<QSqlQuery> m_query;
    int m_at = 0;
    bool m_ran = false;
};

} // namespace fuwutai
