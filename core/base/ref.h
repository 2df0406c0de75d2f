// SPDX-License-Identifier: GPL-3.0-or-later
// A strong reference to another record by its number (a code, a login name, LFHQ-202611-0001). Empty means none.
// The tag is the record's key: Ref<"home"> is no Ref<"user">.
#pragma once

#include <QString>

#include <algorithm>

namespace fuwutai {

template <std::size_t N> struct Key {
    char text[N];
    constexpr Key(const char (&from)[N]) { std::copy_n(from, N, text); }
};

template <Key Target> struct Ref {
    QString number;
    static constexpr const char* target() { return Target.text; }
    bool isEmpty() const { return number.isEmpty(); }
    bool operator==(const Ref&) const = default;
};

} // namespace fuwutai
