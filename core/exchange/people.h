// SPDX-License-Identifier: GPL-3.0-or-later
// Several users at once, each with a one-time code that is shown only now; further roles for those who are there already. Used by
// the set-up page; for the administrator.
#pragma once

#include "core/gate/workbench.h"

namespace fuwutai {

struct NewPerson {
    QString name;
    QString login;
    QStringList roles;      // keys; those of an office hold at `office`
    QString department;     // of a handler
    QString phone;
    bool there = false;     // has this login already: the roles are added to his
};

struct LoginSlip {
    QString name;
    QString login;
    QString code;           // for one log-in
};

// Does a role belong to an office? The others hold everywhere.
bool isLocalRole(const QString& role);
// "张伟" -> "zhangwei": what a login may be; as it is where it cannot be read.
QString loginFor(const QString& name);

// All or none; the slips are of those who are new. A further line of the same name and login is a further role of the same person;
// so is one of who adds them. Reasons at "<row>.<field>", rows from 0; a login that somebody has is refused by
// the code "exists". The first handler of a department becomes its fixed handler
// (CS-3.4.2.1), the first foreman of a team without a leader its leader.
Result<QList<LoginSlip>> addPeople(Workbench& bench, const QString& office, const QList<NewPerson>& people, const Actor& actor);

} // namespace fuwutai
