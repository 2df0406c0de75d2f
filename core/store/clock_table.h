// SPDX-License-Identifier: GPL-3.0-or-later
// The limits that records are under, repeated from the entries so that they can be found. Used by gate (write), query and check.
#pragma once

#include "core/record/clock_state.h"
#include "core/store/query.h"

namespace fuwutai {

class ClockTable {
public:
    explicit ClockTable(Database& db) : m_db(db) {}

    QList<ClockState> of(const RecordType& type, qint64 record);           // by start
    // Writes what differs; what is no longer in `after` is taken out.
    void save(const RecordType& type, qint64 record, const QList<ClockState>& before, const QList<ClockState>& after);

private:
    Database& m_db;
};

ClockState clockAt(const Query& q, int column);         // columns kind, round, started, due, state, ended, limit_value, limit_unit, extended, provisional, pauses
extern const char* const kClockColumns;

} // namespace fuwutai
