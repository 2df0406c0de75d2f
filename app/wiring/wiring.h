// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the program together: the only place that knows every concrete type. Used by both programs and by tests.
#pragma once

#include "core/gate/workbench.h"

namespace fuwutai {

// Every kind of record, made once from the rooms' tables.
const Registry& registry();

// Opens an office: a file or postgresql://..., its schema current. `clock` by default the machine's.
// A data base of an older schema is refused with code "older" unless it may be brought up; a newer one always. Other codes:
// "held", "place", "not_ours", "damaged"; "absent" and "empty" where there is no office yet. With `how.found` that one is made.
Result<std::shared_ptr<Workbench>> openWorkbench(const QString& where, std::unique_ptr<Clock> clock = {}, const OpenHow& how = {});

// A new data base: schema, organisation, practice mark. Refused where there is one already.
struct NewOffice {
    QString where;
    QString organisation;
    bool practice = false;
    bool acceptPlace = false;
};
Result<std::shared_ptr<Workbench>> createWorkbench(const NewOffice& office, std::unique_ptr<Clock> clock = {});
// What was begun and could not be filled must not be left half done: a new file goes again. The bench is closed.
void takeBack(std::shared_ptr<Workbench> bench);
// A new office with its first administrator, refused as foundOffice is; then nothing is left of it.
Result<std::shared_ptr<Workbench>> foundWorkbench(const QString& where, const Founding& founding, bool acceptPlace = false, std::unique_ptr<Clock> clock = {});
// The practice office with sample data in a file; made there first where there is none, which takes a while.
Result<std::shared_ptr<Workbench>> openPractice(const QString& file, const Progress& progress = {});

} // namespace fuwutai
