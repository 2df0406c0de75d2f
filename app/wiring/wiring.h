// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the program together: the only place that knows every concrete type. Used by both programs and by tests.
#pragma once

#include "core/gate/workbench.h"

namespace fuwutai {

// Every kind of record, made once from the rooms' tables.
const Registry& registry();

// Opens an office: a file or postgresql://..., its schema current. `clock` by default the machine's.
// A data base of an older schema is refused with code "older" unless `bringUp`; a newer one always.
Result<std::shared_ptr<Workbench>> openWorkbench(const QString& where, std::unique_ptr<Clock> clock = {}, bool bringUp = false);

// A new data base: schema, organisation, practice mark. Refused where there is one already.
struct NewOffice {
    QString where;
    QString organisation;
    bool practice = false;
};
Result<std::shared_ptr<Workbench>> createWorkbench(const NewOffice& office, std::unique_ptr<Clock> clock = {});

} // namespace fuwutai
