// SPDX-License-Identifier: GPL-3.0-or-later
// Guards and fillings of the weekly report: pure functions of a Situation, named by flow.cpp.
// Facts that app wires for "issue": week_faults and overdue_unexplained (record numbers, one a line), week_content (JSON),
// chain_entries (integer), chain_head (text).
#pragma once

#include "core/records/weekly_report/weekly_report.h"

namespace fuwutai::weekly {

QString naturalNumber(const Situation& s); // "ZBHQ-2026-W46"
Reasons draftGuard(const Situation& s);
Changes drafted(const Situation& s);
Changes noted(const Situation& s);
Reasons issueGuard(const Situation& s);
Changes issued(const Situation& s);
Reasons receiveGuard(const Situation& s);
Changes received(const Situation& s);

} // namespace fuwutai::weekly
