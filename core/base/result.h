// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can cause is a Result: a value, or the reasons why not. Used by every room.
#pragma once

#include <QList>
#include <QString>

#include <utility>
#include <variant>

namespace fuwutai {

// One reason for a refusal. `field` is the key of the field at fault, empty when the whole record is;
// `code` is stable for programs ("required", "unknown_field" ...), `text` is in the user's language.
struct Reason {
    QString field;
    QString code;
    QString text;
    bool operator==(const Reason&) const = default;
};
using Reasons = QList<Reason>;

enum class RefusalKind { Refused, NotFound, Denied, Conflict, Failed };

inline constexpr const char* kDetails = "details"; // code of what the machine itself said: to be copied, not shown

// Why nothing happened. Failed means the machine (disk, server), all others a person's doing.
struct Refusal {
    RefusalKind kind = RefusalKind::Refused;
    Reasons reasons;
    // What a person is told.
    QString text() const { return joined(false); }
    // What the machine said, for who helps him; empty where he did it himself.
    QString details() const { return joined(true); }
    // Tells failures apart whatever the language.
    QString code() const { return reasons.isEmpty() ? QString() : reasons.first().code; }

private:
    QString joined(bool details) const
    {
        QString all;
        for (const Reason& r : reasons)
            if ((r.code == QLatin1String(kDetails)) == details) all += (all.isEmpty() ? QString() : QStringLiteral("\n")) + r.text;
        return all;
    }
};

template <class E> struct Unexpected { E error; };
template <class E> Unexpected<E> unexpected(E error) { return {std::move(error)}; }

// The names of std::expected, which GCC 12 lacks.
template <class T, class E = Refusal> class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Unexpected<E> e) : m_state(std::in_place_index<1>, std::move(e.error)) {}
    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    const T& value() const { return std::get<0>(m_state); }
    T& value() { return std::get<0>(m_state); }
    const T& operator*() const { return value(); }
    T& operator*() { return value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    const E& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, E> m_state;
};

struct Nothing { bool operator==(const Nothing&) const = default; };

inline Unexpected<Refusal> refuse(RefusalKind kind, Reasons reasons) { return {Refusal{kind, std::move(reasons)}}; }
inline Unexpected<Refusal> refuse(RefusalKind kind, QString code, QString text, QString field = {})
{
    return refuse(kind, Reasons{Reason{std::move(field), std::move(code), std::move(text)}});
}

} // namespace fuwutai
