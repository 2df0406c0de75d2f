// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a step back, inside the gate's transaction. Only gate.cpp uses it.
#pragma once

#include "core/gate/gate.h"
#include "core/store/clock_table.h"
#include "core/store/repository.h"

namespace fuwutai {

class Undo {
public:
    Undo(Gate& gate, qint64 entry, const Actor& actor);
    Result<Receipt> run();

private:
    Result<Nothing> check(const Entry& entry);
    Result<Receipt> restore(const Entry& entry, qint64 cause);
    Record before(const Entry& entry, const Record& now);

    Gate& m_gate;
    Database& m_db;
    Repository m_records;
    EntryTable m_entries;
    ClockTable m_clocks;
    qint64 m_entry;
    Actor m_actor;
};

// The clocks of a record as its entries say they stand, entries taken back left out.
QList<ClockState> clocksFromEntries(const QList<Entry>& entries);

} // namespace fuwutai
