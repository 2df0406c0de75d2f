// SPDX-License-Identifier: GPL-3.0-or-later
// What must happen by time, whoever happens to be there: on Monday the draw of callbacks and the draft of each office's
// weekly report. Any seat or fuwutaictl tick runs what is due; a duty once done for its period is not done again.
#pragma once

#include "core/gate/workbench.h"

namespace fuwutai {

struct DutyDone {
    QString key;
    QString period;
    QString outcome; // the number it made, or why it needed nothing
};

// Those that were due at the bench's now and had not been done.
Result<QList<DutyDone>> runDuties(Workbench& bench);

} // namespace fuwutai
