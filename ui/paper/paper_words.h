// SPDX-License-Identifier: GPL-3.0-or-later
// The words that every sheet bears. They belong to the paper, as the sheet's own wording does, and stay Chinese whatever
// the language of the windows. Used by furniture.cpp and strips.cpp.
#pragma once

#include <QString>

namespace fuwutai {

inline const QString kPageWords = QStringLiteral("第 %1 页　共 %2 页");
inline const QString kCopyWords = QStringLiteral("共 %1 联　第 %2 联　%3");
inline const QString kFormWords = QStringLiteral("表单 %1　%2");
inline const QString kNumberWords = QStringLiteral("编号 %1");
inline const QString kRestWord = QStringLiteral("其余");   // of a chart's bars
inline const QString kRegisterTitle = QStringLiteral("%1（台账）"), kPaperTitle = QStringLiteral("%1（%2）"); // in lists of sheets
inline const QString kReprintWord = QStringLiteral("补印");
inline const QString kProofWord = QStringLiteral("样张");
inline const QString kPracticeWord = QStringLiteral("演练");

} // namespace fuwutai
