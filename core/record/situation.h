// SPDX-License-Identifier: GPL-3.0-or-later
// All that a guard, a condition or an effect may look at. Pure: the gate loads it inside the transaction.
#pragma once

#include "core/policy/policy.h"
#include "core/record/command.h"
#include "core/record/record.h"

#include <QMap>
#include <QSet>

namespace fuwutai {

// One entry of the record's own history, oldest first.
struct HistoryItem {
    qint64 entry = 0;
    QString action;
    QString user;
    QString role;
    QString from;
    QString to;
    Instant at;
    int version = 0;
    QStringList changed; // keys
};

struct Situation {
    const RecordType* type = nullptr;
    QString action;
    Record before;                        // for a new record: empty, state ""
    Record after;                         // with what the command fills, still in the state before
    Actor actor;
    RoleBinding as;                       // with which right he acts
    Proxy proxy;
    Instant now;
    const WorkCalendar* calendar = nullptr;
    const Policy* policy = nullptr;
    QMap<QString, QList<Record>> linked;  // by the name of the link
    QList<HistoryItem> history;
    QMap<QString, Value> facts;           // by name, from FactSource
    QSet<QString> given;                  // keys that the command fills

    QDate today() const;
    // The person whose decision this is: the one named by proxy, else the actor.
    QString decider() const { return proxy.isEmpty() ? actor.user : proxy.user; }
    bool didBefore(const QString& action, const QString& user) const;
    qint64 factNumber(const QString& name) const;
    QStringList factList(const QString& name) const; // a text fact, split at line ends
};

template <class T> T before(const Situation& s) { return decode<T>(s.before); }
template <class T> T after(const Situation& s) { return decode<T>(s.after); }

// Facts that take a question or a report (does the week reconcile). Wired in app, asked inside the gate's transaction.
class FactSource {
public:
    virtual ~FactSource() = default;
    virtual Value fact(const QString& name, const Situation& soFar) = 0;
};

} // namespace fuwutai
