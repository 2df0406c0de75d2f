// SPDX-License-Identifier: GPL-3.0-or-later
// A big office for the benches: one real call cloned in plain SQL, with other numbers, telephones and days.
#pragma once

#include <QString>

struct sqlite3;

// Fills the file up to `calls` call records, 1,008 a week up to 2026-11-23, the last 500 of them open.
void fillWithCalls(const QString& file, qint64 calls);

// Writes the rows that registering one call wrote (record id, last entry) once more under negative keys, with the C interface:
// the same statements, durable, nothing else. Returns the nanoseconds of the transaction.
class RawWriter {
public:
    explicit RawWriter(const QString& file);
    ~RawWriter();
    qint64 copyCall(qint64 record, qint64 entry);

private:
    sqlite3* m_db = nullptr;
};
