// SPDX-License-Identifier: GPL-3.0-or-later
// A refusal as a person reads it (what happened, what is safe, what to do), and as he hands it on to who helps him. Used by notices.
#pragma once

#include "core/base/result.h"

#include <QDateTime>

namespace fuwutai {

QString failureFace(const Refusal& refusal);
// Version, time, codes with the fields they belong to, the machine's own words; no value of a record stands in it.
QString failureDetails(const Refusal& refusal, const QDateTime& at);

} // namespace fuwutai
