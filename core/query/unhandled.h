// SPDX-License-Identifier: GPL-3.0-or-later
// The departments for which nobody takes calls on: no fixed handler, and nobody who works in the office with that role (CS-3.4.2.1).
// Used by the set-up, and by the facts of handing a call over.
#pragma once

#include "core/query/reader.h"

namespace fuwutai {

QStringList unhandledDepartments(Database& db, const QString& office, const QString& only = {}); // names; `only`: of this code

struct UnhandledQuestion {
    using Answer = QStringList;
    QString office;
    Result<Answer> ask(const Reader& reader) const { return unhandledDepartments(reader.db, office); }
};

} // namespace fuwutai
