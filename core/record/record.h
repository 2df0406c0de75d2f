// SPDX-License-Identifier: GPL-3.0-or-later
// A record as the machinery sees it: its head, and its values in the order of its type's fields.
// A room's rules turn it into their own struct: decode<CallRecord>(record).
#pragma once

#include "core/record/field_table.h"

namespace fuwutai {

struct RecordType;

struct Record {
    const RecordType* type = nullptr;
    qint64 id = 0;             // 0: not stored yet
    QString number;            // empty: not numbered yet; drafts stand as "draft-<id>"
    int version = 0;
    QString state;             // empty: does not exist yet
    QString office;            // fixed
    QString handlingOffice;
    Instant createdAt;         // when it was entered
    QString createdBy;
    std::vector<Value> values;

    const Value& value(const QString& key) const;    // asserts that the type has the field
    void set(const QString& key, Value value);
    QString text(const QString& key) const;          // texts, choices, references
    Instant time(const QString& key) const;
};

Record emptyRecord(const RecordType& type);
RecordScope scopeOf(const Record& record);

template <class T> T decode(const Record& record) { return structOf<T>(record.values); }

} // namespace fuwutai
