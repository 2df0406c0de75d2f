// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/numbered.h"

#include "core/base/words.h"

namespace fuwutai {

namespace {

const QString kDraft = QStringLiteral("draft-");

} // namespace

QString draftNumber(qint64 id) { return kDraft + QString::number(id); }
bool isNumbered(const QString& number) { return !number.isEmpty() && !number.startsWith(kDraft); }
QString numberWords(const QString& number) { return number.startsWith(kDraft) ? say("Draft, no number") : number; }

} // namespace fuwutai
