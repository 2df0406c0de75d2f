// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of fuwutaictl. Each is a function of a Context; the table in commands.cpp names them all.
#pragma once

#include "app/ctl/context.h"

namespace fuwutai {

// The exit status, or why nothing was done.
using Outcome = Result<int>;

struct CtlCommand {
    const char* name;
    const char* usage;
    const char* what;
    Outcome (*run)(Context&);
};

const QList<CtlCommand>& commands();
QString usageText();

Outcome runInit(Context& c);
Outcome runDemo(Context& c);
Outcome runMigrate(Context& c);
Outcome runDo(Context& c);
Outcome runShow(Context& c);
Outcome runList(Context& c);
Outcome runFind(Context& c);
Outcome runDue(Context& c);
Outcome runReport(Context& c);
Outcome runPrint(Context& c);
Outcome runImport(Context& c);
Outcome runExport(Context& c);
Outcome runTick(Context& c);
Outcome runVerify(Context& c);
Outcome runCheck(Context& c);
Outcome runBackup(Context& c);
Outcome runRestore(Context& c);
Outcome runUser(Context& c);
Outcome runDescribe(Context& c);
Outcome runAttach(Context& c);
Outcome runAttachment(Context& c);
Outcome runScan(Context& c);

} // namespace fuwutai
