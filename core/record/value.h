// SPDX-License-Identifier: GPL-3.0-or-later
// What one field of a record holds, whatever its kind. Machinery (store, gate, lists, forms) works on these;
// rules of a record work on its own struct, see field_table.h.
#pragma once

#include "core/access/personal.h"
#include "core/base/instant.h"
#include "core/base/money.h"

#include <QDate>

#include <variant>
#include <vector>

namespace fuwutai {

struct LineValue;

// The lines of a repeating part, in order.
struct LineValues {
    std::vector<LineValue> lines;
    bool operator==(const LineValues&) const;
};

// "Not set" is an empty text for texts, choices and references, false for flags, monostate for all else.
using Value = std::variant<std::monostate, bool, qint64, QString, Instant, QDate, Money, Personal, LineValues>;

// One line; it keeps its id for life, so that two people's changes can be told apart. 0: not stored yet.
struct LineValue {
    qint64 id = 0;
    std::vector<Value> values; // in the order of the line's fields
    bool operator==(const LineValue&) const = default;
};

inline bool LineValues::operator==(const LineValues& other) const { return lines == other.lines; }

bool isEmpty(const Value& value);

} // namespace fuwutai
