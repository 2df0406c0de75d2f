// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a data base to the shape that the program knows: numbered steps, each in a transaction, their text hash-checked.
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

namespace fuwutai {

struct Migration {
    int number = 0;
    QString name;
    QString sql;
};

// The shipped ones, from resources/migrations, in order.
QList<Migration> shippedMigrations();

enum class SchemaState { Empty, Older, Current, Newer };
SchemaState schemaState(Database& db, const QList<Migration>& migrations);

// Runs what is missing, all or nothing. Refuses a newer data base, and one whose steps read otherwise than ours.
Result<int> migrate(Database& db, const QList<Migration>& migrations);

// Facts about the data base itself: zone, practice mark, organisation.
QString metaValue(Database& db, const QString& key);
void setMetaValue(Database& db, const QString& key, const QString& value);

} // namespace fuwutai
