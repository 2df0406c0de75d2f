// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the program together: the only place that knows every concrete type. Used by both programs and by tests.
#pragma once

#include "core/gate/workbench.h"

namespace fuwutai {

// Every kind of record, made once from the rooms' tables.
const Registry& registry();

// Opens an office: a file or postgresql://..., its schema current. `clock` by default the machine's.
// A data base of an older schema is refused with code "older" unless it may be brought up; a newer one always. Other codes:
// "held", "place", "not_ours", "damaged".
Result<std::shared_ptr<Workbench>> openWorkbench(const QString& where, std::unique_ptr<Clock> clock = {}, const OpenHow& how = {});

// A new data base: schema, organisation, practice mark. Refused where there is one already.
struct NewOffice {
    QString where;
    QString organisation;
    bool practice = false;
    bool acceptPlace = false;
};
Result<std::shared_ptr<Workbench>> createWorkbench(const NewOffice& office, std::unique_ptr<Clock> clock = {});

} // namespace fuwutai
