// SPDX-License-Identifier: GPL-3.0-or-later
// A few drawn photos for the practice office: a leak before the work and after it, at the newest records of some kinds. Drawn
// here because core paints nothing. Used by fuwutaictl demo and the practice office of the window.
#pragma once

#include "core/gate/workbench.h"

namespace fuwutai {

Result<Nothing> attachDemoPictures(Workbench& bench);

} // namespace fuwutai
