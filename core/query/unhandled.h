// SPDX-License-Identifier: GPL-3.0-or-later
// Where nobody stands for what must be done: the departments for which nobody takes calls on, having no fixed handler and nobody in
// the office with that role (CS-3.4.2.1), and the roles that nobody of an office holds. Used by the set-up, and by the facts of
// handing a call over.
#pragma once

#include "core/query/reader.h"

namespace fuwutai {

QStringList unhandledDepartments(Database& db, const QString& office, const QString& only = {}); // names; `only`: of this code

// No department at all is not the same as none without a handler.
struct Unhandled {
    qint64 departments = 0;
    QStringList idle;       // names
};
struct UnhandledQuestion {
    using Answer = Unhandled;
    QString office;
    Result<Answer> ask(const Reader& reader) const;
};

// How many who are active hold a role in an office, or in all of them.
struct HoldersQuestion {
    using Answer = qint64;
    QString office;
    Role role;
    Result<Answer> ask(const Reader& reader) const;
};

// What an office cannot go without and nobody does: the roles first, then a handler for each department, in their order.
struct Post {
    Role role;
    QString department;     // its code, of a handler
    bool operator==(const Post&) const = default;
};
struct VacantQuestion {
    using Answer = QList<Post>;
    QString office;
    Result<Answer> ask(const Reader& reader) const;
};

} // namespace fuwutai
