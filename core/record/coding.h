// SPDX-License-Identifier: GPL-3.0-or-later
// Values to and from JSON: commands, drafts, fuwutaictl, audit entries. Used by gate, ctl, forms, exchange.
#pragma once

#include "core/base/result.h"
#include "core/record/record.h"

#include <QJsonValue>

namespace fuwutai {

// Reads what somebody typed for a field. Adds every reason why it cannot stand to `reasons` (field = `path`) and gives the empty value then.
// Lines: an array; {"id":n,...} changes a line, {"id":n,"removed":true} takes it out, without id it is a new one; `old` is what stands.
// Times without offset mean `zone`.
Value readJson(const Field& field, const QJsonValue& json, const Value& old, const QString& path, Reasons& reasons, const QTimeZone& zone = defaultZone());

// Writes a value; personal ones through `open`.
QJsonValue writeJson(const Field& field, const Value& value, const Open& open = maskedText, const QTimeZone& zone = defaultZone());

// Keys whose values differ.
QStringList changedKeys(const Record& before, const Record& after);

Reason required(const QString& key, const char* label);

} // namespace fuwutai
