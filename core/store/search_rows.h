// SPDX-License-Identifier: GPL-3.0-or-later
// The words by which records are found: one row of search_row a record, on SQLite with the full-text index search_fts over it.
// Written by the gate with every step; read by the questions of core/query.
#pragma once

#include "core/base/result.h"
#include "core/record/record_type.h"
#include "core/store/database.h"

namespace fuwutai {

class SearchRows {
public:
    explicit SearchRows(Database& db) : m_db(db) {}

    void put(const Record& record);                 // with its lines

private:
    void add(const Record& record, const QString& tokens);
    void change(const Record& record, const QString& tokens, qint64 id, const QString& before);

    Database& m_db;
};

// Writes the words of all records anew where a migration asked for it (it deletes `search_words` from meta), else nothing.
Result<Nothing> renewWords(Database& db, const Registry& registry);

QString searchTokens(const Record& record);
QString kindToken(const QString& type);             // the word under which every record of a type is found

} // namespace fuwutai
