// SPDX-License-Identifier: GPL-3.0-or-later
// Records in and out of their tables, by the field tables alone. Used by gate (write) and query (read).
#pragma once

#include "core/record/record_type.h"
#include "core/store/query.h"

namespace fuwutai {

// A record's own table, quoted since "user" is a word of SQL. Whoever writes a question about any type uses this name.
QString tableOf(const RecordType& type);
// Column list of a record's own table, with an alias: "t.id, t.number, ..."
QString columnsOf(const RecordType& type, const QString& alias);
// Reads a row selected with columnsOf, starting at a column.
Record recordAt(const Query& q, const RecordType& type, int column = 0);
QString marks(qsizetype count);                       // "?, ?, ?" for values to be bound
QVariant boundValue(const Value& value);
Value storedValue(const Field& field, const Query& q, int column);

class Repository {
public:
    explicit Repository(Database& db) : m_db(db) {}

    std::optional<Record> load(const RecordType& type, const QString& number);
    std::optional<Record> load(const RecordType& type, qint64 id);
    QList<Record> loadWhere(const RecordType& type, const QString& field, const QString& value, int most = 500); // by id
    bool exists(const RecordType& type, const QString& number);
    void insert(Record& record);                        // gives id, and "draft-<id>" where there is no number
    // Writes what differs from `before` and its lines; new lines get their ids in `record`.
    void update(const Record& before, Record& record);
    void addLines(Record& record);                      // lines of every Lines field of one loaded without them
    // Of some fields and of many records, all of one type: a statement a field.
    void addLines(const QList<Record*>& records, const QStringList& fields);

    qint64 nextSerial(const QString& prefix, const QString& office, const QString& month);

private:
    void saveLines(const Field& field, const LineValues* before, LineValues& after, const Record& record);
    void insertLine(const QString& table, const Field& field, LineValue& line, qint64 record, int position);
    QHash<qint64, LineValues> linesOf(const RecordType& type, const Field& field, const QList<qint64>& records);

    Database& m_db;
};

} // namespace fuwutai
