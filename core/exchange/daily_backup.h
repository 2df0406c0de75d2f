// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own backups: made when somebody leaves, every two hours of use and before an import, where something was changed;
// thinned out by count, never by age, so that a clock that jumps deletes nothing. A second place, such as another disk, gets a copy
// of each. Used by the window program, and by imports.
#pragma once

#include "core/base/progress.h"
#include "core/gate/workbench.h"

namespace fuwutai {

// The new backup's path; empty where nothing was changed since the last one, on a server, and for practice. A backup is checked
// before it gets its name. Failed with code "second_place" when only the copy could not be made, "files" when attached files are
// missing or damaged: the backup itself stands.
// `progress` in bytes; refused with code "stopped" when it was stopped.
Result<QString> backUpIfChanged(Workbench& bench, const Progress& progress = {});

// A duty of a seat that has been open since `opened`: the same when the last backup lies two hours back.
Result<QString> backUpWhenDue(Workbench& bench, Instant opened);

struct BackupState {
    bool made = false;       // the program makes some here: no server, no practice
    Instant last;            // the newest that is there; not set: none
    bool overdue = false;    // seven days without one, and something is not in any
    QString secondPlace;     // folder; empty: none
    QString copiedTo;        // folder of the last copy that somebody took elsewhere; empty: none ...
    Instant copiedAt;        // ... and when
};
Result<BackupState> backupState(Workbench& bench);

// Each backup is copied there from now on; "" ends that. Only an administrator's to choose; refused for a folder that takes no file or
// lies inside the first place.
Result<Nothing> chooseSecondPlace(Workbench& bench, const Actor& actor, const QString& folder);

// The newest backup, of all that is there now, in a folder elsewhere, such as a stick, and looked at again there; its path. Only an
// administrator's to take: it holds all that the office knows. Where and when stands in the state from then on.
Result<QString> copyBackup(Workbench& bench, const Actor& actor, const QString& folder, const Progress& progress = {});

// Of backups named "day-<UTC stamp>.db": those that are kept neither as the newest of one of the last 12 days, 10 weeks or
// 12 months for which there are any.
QStringList superfluous(const QStringList& names);

} // namespace fuwutai
