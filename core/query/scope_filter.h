// SPDX-License-Identifier: GPL-3.0-or-later
// Which records of a type an actor may see at all, as SQL: a clerk of one office sees nothing of the other's.
#pragma once

#include "core/query/reader.h"

#include <QVariant>

namespace fuwutai {

struct Where {
    QString sql;          // a condition without "where"; never empty
    QVariantList values;
};

// For the table alias `t`. Nothing readable: "1 = 0".
Where visibleTo(const Actor& actor, const RecordType& type);
// The same by some of his roles alone: the desk asks with the role that the work is for.
Where visibleAs(const Actor& actor, const RecordType& type, Roles roles);
bool isVisibleTo(const Actor& actor, const Record& record);

// Records that belong to an office or are worked on there.
Where ofOffice(const QString& office);

// Records without their lines; `rest` is the order and the limit. Names of columns must come from field tables.
QList<Record> plainRecords(Database& db, const RecordType& type, const Where& where, const QString& rest = {});

} // namespace fuwutai
