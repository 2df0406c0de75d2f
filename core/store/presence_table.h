// SPDX-License-Identifier: GPL-3.0-or-later
// Who has a step of a record open, at which seat. Said again while it lasts, forgotten when it is not; no part of the history,
// and nothing is held up by it. Used by core/exchange.
#pragma once

#include "core/store/query.h"

namespace fuwutai {

struct Presence {
    QString type;
    qint64 record = 0;
    QString seat;          // one window
    QString actor;         // login name
    QString action;
    bool operator==(const Presence&) const = default;
};

class PresenceTable {
public:
    explicit PresenceTable(Database& db) : m_db(db) {}
    void put(const Presence& who, Instant now, Instant until); // also drops what is out of date
    void drop(const QString& type, qint64 record, const QString& seat);
    QList<Presence> others(const QString& type, qint64 record, const QString& seat, Instant now);

private:
    Database& m_db;
};

} // namespace fuwutai
