// SPDX-License-Identifier: GPL-3.0-or-later
// Who has an SQLite file open: a file beside it lists host, process, start and user of each. Processes of one host share the
// data base; another host is refused and told who has it, because locks do not reach from host to host. An entry goes only when
// its process is known to be dead: on the same host, by number and start time. Used by Database, backup and restore.
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

#include <memory>
#include <optional>

namespace fuwutai {

struct Holder {
    QString host;           // for people
    QString machine;        // /etc/machine-id
    QString boot;           // of this run of the machine
    QString space;          // of process numbers: containers have their own
    qint64 pid = 0;
    qint64 started = 0;     // ticks after boot, so that a reused number is not mistaken for the process
    QString user;
    QString program;
    qint64 since = 0;       // UTC milliseconds
    bool alone = false;     // migrating or restoring
    QString id;             // one process may hold a file twice
};

Holder thisProcess();
bool isSameHost(const Holder& a, const Holder& b);
bool isAlive(const Holder& onThisHost);
QJsonObject holderJson(const Holder& holder);
std::optional<Holder> readHolder(const QJsonObject& json);

class Hold {
public:
    // Refusals: "held" with who has it since when; "lock" when the list cannot be written. `as`: this process, in tests another.
    static Result<std::unique_ptr<Hold>> take(const QString& file, bool alone = false, const Holder& as = thisProcess());
    ~Hold();
    Hold(const Hold&) = delete;
    Hold& operator=(const Hold&) = delete;

    // For a migration: refused with "held" while others are in.
    Result<Nothing> makeAlone();
    Result<Nothing> share();
    // Somebody who had the file is gone without saying so.
    bool foundDead() const { return m_foundDead; }

private:
    Hold(QString list, Holder self) : m_list(std::move(list)), m_self(std::move(self)) {}
    Result<Nothing> enter(bool alone);

    QString m_list;
    Holder m_self;
    bool m_foundDead = false;
};

QString holdersFile(const QString& file);       // "office.db.lock"

} // namespace fuwutai
