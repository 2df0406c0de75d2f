// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of the session for forms and pages; see there.
#pragma once

#include "ui/session/answer.h"
