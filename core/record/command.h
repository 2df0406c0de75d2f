// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody wants done: the only way by which data change. Made by forms, fuwutaictl, imports, effects and duties;
// carried out by core/gate. A draft is a Command that has not been sent.
#pragma once

#include "core/base/instant.h"

#include <QJsonObject>

#include <optional>

namespace fuwutai {

// Entered for somebody who does not sit at the program (代录): who decided, when and how.
struct Proxy {
    QString user;   // login name of the person who decided
    Instant at;
    QString how;    // phone, paper ...
    bool isEmpty() const { return user.isEmpty(); }
    bool operator==(const Proxy&) const = default;
};

struct Command {
    QString uuid;                 // unique: sent again, it gets the first answer; made by the gate when empty
    QString type;                 // "call_record"
    QString action;               // "register"
    QString number;               // empty: a new record
    std::optional<int> version;   // the version it was based on; without one, what stands now
    QJsonObject with;             // changed fields only
    Proxy proxy;
    QString office;               // for a new record: where it belongs; empty: by its parent or the actor
};

Command command(const char* type, const char* action, const QString& number, QJsonObject with = {});
QString newUuid();

} // namespace fuwutai
