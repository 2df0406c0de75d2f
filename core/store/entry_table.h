// SPDX-License-Identifier: GPL-3.0-or-later
// The audit chain: every step of every record, each entry holding the hash of the one before it.
// An entry stores the exact bytes that were hashed; personal values stand in them as salted hashes.
// Appended by gate alone; read by history, change feed, check and reports.
#pragma once

#include "core/record/clock_state.h"
#include "core/store/query.h"

#include <QJsonObject>

namespace fuwutai {

struct EntrySecret {
    QString hash;
    QString salt;
    QString value;
};

struct Entry {
    qint64 seq = 0;
    QString uuid;
    QString hash;
    QJsonObject body;
    Instant at;
    QString actor;
    QString recordType;
    qint64 record = 0;
    QString number;
    QString action;
    QString toState;
    int version = 0;
    qint64 cause = 0; // entry that made the program do this; 0: none
};

struct ChainHead {
    qint64 entries = 0;
    QString hash;
};

// What is wrong with the chain: the first entry that does not fit, and how.
struct ChainFault {
    qint64 seq = 0;
    QString what;
};

class EntryTable {
public:
    explicit EntryTable(Database& db) : m_db(db) {}

    ChainHead head();
    // Fills seq and hash. `body` must not hold "seq" and "prev"; they are added here.
    void append(Entry& entry, const QList<EntrySecret>& secrets);
    std::optional<Entry> byUuid(const QString& uuid);
    std::optional<Entry> at(qint64 seq);
    QList<Entry> ofRecord(const QString& type, qint64 record);
    QList<Entry> causedBy(qint64 seq);
    QList<Entry> after(qint64 seq, int most); // change feed, without bodies
    QList<HistoryItem> history(const QString& type, qint64 record);
    QMap<QString, QString> secrets(const QList<qint64>& seqs); // hash -> clear value, erased ones missing
    // Walks the chain from an entry on. Empty: sound. `progress` gets the number seen and may stop by returning false.
    QList<ChainFault> verify(qint64 from = 1, const std::function<bool(qint64)>& progress = {});

private:
    Database& m_db;
};

// The last of a record's steps that stands: neither taken back nor a taking back itself. nullptr: none.
const Entry* lastStanding(const QList<Entry>& entries);

QString sealedHash(const QString& salt, const QString& value);
QString newSalt();
QJsonObject clockJson(const ClockState& clock);
ClockState clockOf(const QJsonObject& json);
HistoryItem historyOf(const Entry& entry);

} // namespace fuwutai
