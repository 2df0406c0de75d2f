// SPDX-License-Identifier: GPL-3.0-or-later
// 客户服务部投诉处理周报: one office's week (CS-3.4.4, CS-3.10.3). Its figures are computed by core/report and frozen here
// when the head of the office issues it; the head of the audit chain goes with them. Used by app, report and the week's page.
#pragma once

#include "core/record/record_type.h"

namespace fuwutai {

struct WeeklyReport {
    QString week;         // ISO, "2026-W46"; the office is the record's
    QDate periodFrom;     // Monday
    QDate periodTo;       // Sunday
    Instant endedAt;      // the last moment of the week: the limit runs from that Sunday
    QString trendNotes;
    QString nextWeekPlan;
    QString helpNeeded;
    QString content;      // the report as issued, JSON
    std::optional<qint64> chainEntries;
    QString chainHead;
    Ref<"user"> preparedBy;
    Ref<"user"> head;
    Instant issuedAt;
    Instant submittedAt;
    Ref<"user"> receivedBy;
    Instant receivedAt;
    bool operator==(const WeeklyReport&) const = default;
};

template <> const FieldTable<WeeklyReport>& fieldTable<WeeklyReport>();
const RecordType& weeklyReportType();

} // namespace fuwutai
