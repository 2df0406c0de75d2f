// SPDX-License-Identifier: GPL-3.0-or-later
// What people type into a single line, brought into its usual form when they leave it. What cannot be read stays as it is,
// for the gate to refuse with its reason: nothing typed is lost. Used by editors.
#pragma once

#include "core/record/field.h"

#include <QDateTime>

namespace fuwutai {

// "1123", "11-23", "11.23", "2026/11/23", "20261123" -> 2026-11-23; without a year the one of `now`.
QString tidyDate(const QString& typed, const QDateTime& now);
// "1430", "14:30" -> today at 14:30; a date before it counts; "2026-11-23" alone stays a date. Days and halves of a day may be said
// in words, Chinese or English: "明天9点", "今天下午3点半", "tomorrow 3 pm".
QString tidyTime(const QString& typed, const QDateTime& now);
// What words such as "明天9点" were taken for, to be told beside them; empty where none were typed, or none that can be read.
QString understood(Kind kind, const QString& typed, const QDateTime& now);
// A whole telephone number as it is dialled, digits alone; else empty: "1380013", "138 0013 8000".
QString wholePhone(const QString& typed);
// What is odd about a telephone number, in words; empty: nothing. It may be meant so.
QString phoneDoubt(const QString& typed);
QString tidyTyped(Kind kind, const QString& typed, const QDateTime& now);

} // namespace fuwutai
