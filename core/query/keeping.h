// SPDX-License-Identifier: GPL-3.0-or-later
// What keeping an office in order asks of its data base as a whole: every record of a type, what an import brought before,
// whether engine and records are sound. Used by exchange (imports), app (duties) and fuwutaictl check and verify.
#pragma once

#include "core/store/database.h"
#include "core/record/record_type.h"

#include <QSet>

namespace fuwutai {

// Numbers of all records of a type in a state ("": in any), by their age.
QStringList numbersOf(Database& db, const RecordType& type, const QString& state = {});
// Every value that a text field holds somewhere, the empty one left out.
QSet<QString> valuesIn(Database& db, const RecordType& type, const QString& field);
// Numbers of the records whose text field holds a value, by their age.
QStringList numbersWith(Database& db, const RecordType& type, const QString& field, const QString& value);
// A text field of every record with one of its lines, and that one's field, by their age. Personal values are open: for
// comparing, never for showing.
struct LineRow { QString number; QString value; QString line; };
QList<LineRow> linesIn(Database& db, const RecordType& type, const QString& field, const QString& lines, const QString& lineField);

// Since when there is something to report of an office: its founding, or the first call that it took or that came from an earlier
// system. Unset: there is no such office.
Instant begunAt(Database& db, const QString& office);

struct Fault {
    QString what;   // "engine", "foreign_key", "record", "clock", "chain", "report"
    QString number; // record or entry, where one is to blame
    QString text;
};

// What the engine itself finds wrong: pages, indexes, foreign keys. PostgreSQL checks its keys at each write.
QList<Fault> engineFaults(Database& db);
// Its two parts, for SQLite alone: every page read once (without comparing indexes), and every foreign key.
QList<Fault> pageFaults(Database& db);
QList<Fault> foreignKeyFaults(Database& db);
// Records whose state or version is not that of their last entry, and entries whose record is gone.
QList<Fault> recordFaults(Database& db, const Registry& registry);

} // namespace fuwutai
