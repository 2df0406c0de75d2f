// SPDX-License-Identifier: GPL-3.0-or-later
// Binds the fields of a record to the members of its struct. A room writes one table:
//   template <> const FieldTable<CallRecord>& fieldTable<CallRecord>() {
//       static const FieldTable<CallRecord> table{field<&CallRecord::phone>("phone", L10N("Phone"), {.kind = Kind::Phone}), ...};
//       return table; }
#pragma once

#include "core/base/ref.h"
#include "core/record/field.h"

#include <optional>

namespace fuwutai {

template <class T> struct Bound {
    Field field;
    Value (*get)(const T&);
    void (*set)(T&, const Value&);
};
template <class T> using FieldTable = std::vector<Bound<T>>;
template <class T> const FieldTable<T>& fieldTable(); // one specialization a room and line

// What a field may be told beyond its key, label and member type.
struct FieldOptions {
    std::optional<Kind> kind = std::nullopt;
    Search search = Search::None;
    int max = 0;
    bool appendOnly = false;
    bool signedAmount = false;
    bool said = false;
    bool column = false;
    bool filter = false;
    bool whenRefused = false;
    const char* narrowedBy = "";
    std::vector<Bring> brings = {};
    std::vector<const char*> product = {};
    const char* clause = "";
    std::vector<const char*> steps = {}; // actions that may fill it, for a field that no rule looks at
};

template <class T> std::vector<Field> fieldsOf()
{
    std::vector<Field> all;
    for (const auto& bound : fieldTable<T>()) all.push_back(bound.field);
    return all;
}

template <class T> std::vector<Value> valuesOf(const T& record)
{
    std::vector<Value> all;
    for (const auto& bound : fieldTable<T>()) all.push_back(bound.get(record));
    return all;
}

template <class T> T structOf(const std::vector<Value>& values)
{
    T record{};
    const auto& table = fieldTable<T>();
    for (std::size_t i = 0; i < table.size(); ++i) table[i].set(record, values[i]);
    return record;
}

// Coding<M>: how a member type stands in a Value and which kind it is by itself.
template <class M, class = void> struct Coding;

template <> struct Coding<QString> {
    static constexpr Kind kKind = Kind::Text;
    static Value to(const QString& v) { return v.isNull() ? QString(QLatin1String("")) : v; }
    static QString from(const Value& v) { return std::get<QString>(v); }
};
template <> struct Coding<Personal> {
    static constexpr Kind kKind = Kind::Text;
    static Value to(const Personal& v) { return v; }
    static Personal from(const Value& v) { return std::get<Personal>(v); }
};
template <> struct Coding<bool> {
    static constexpr Kind kKind = Kind::Flag;
    static Value to(bool v) { return v; }
    static bool from(const Value& v) { return std::get<bool>(v); }
};
template <> struct Coding<std::optional<qint64>> {
    static constexpr Kind kKind = Kind::Integer;
    static Value to(const std::optional<qint64>& v) { return v ? Value(*v) : Value(); }
    static std::optional<qint64> from(const Value& v) { const auto* n = std::get_if<qint64>(&v); return n ? std::optional(*n) : std::nullopt; }
};
template <> struct Coding<std::optional<Money>> {
    static constexpr Kind kKind = Kind::Amount;
    static Value to(const std::optional<Money>& v) { return v ? Value(*v) : Value(); }
    static std::optional<Money> from(const Value& v) { const auto* n = std::get_if<Money>(&v); return n ? std::optional(*n) : std::nullopt; }
};
template <> struct Coding<QDate> {
    static constexpr Kind kKind = Kind::Date;
    static Value to(QDate v) { return v.isValid() ? Value(v) : Value(); }
    static QDate from(const Value& v) { const auto* d = std::get_if<QDate>(&v); return d ? *d : QDate(); }
};
template <> struct Coding<Instant> {
    static constexpr Kind kKind = Kind::Time;
    static Value to(Instant v) { return v.isSet() ? Value(v) : Value(); }
    static Instant from(const Value& v) { const auto* t = std::get_if<Instant>(&v); return t ? *t : Instant(); }
};
template <Key Target> struct Coding<Ref<Target>> {
    static constexpr Kind kKind = Kind::Reference;
    static Value to(const Ref<Target>& v) { return Coding<QString>::to(v.number); }
    static Ref<Target> from(const Value& v) { return {std::get<QString>(v)}; }
};
// Enumerations: `Unset` first, then one enumerator for each entry of choicesOf(E), in the same order.
template <class E> struct Coding<E, std::enable_if_t<std::is_enum_v<E>>> {
    static constexpr Kind kKind = Kind::Choice;
    static Value to(E v) { return int(v) == 0 ? QString(QLatin1String("")) : QString::fromLatin1(choicesOf(E())[std::size_t(v) - 1].key); }
    static E from(const Value& v)
    {
        const QString& key = std::get<QString>(v);
        const ChoiceList& list = choicesOf(E());
        for (std::size_t i = 0; i < list.size(); ++i)
            if (key == QLatin1String(list[i].key)) return E(i + 1);
        return E(0);
    }
};
template <class L> struct Coding<std::vector<L>> {
    static constexpr Kind kKind = Kind::Lines;
    static Value to(const std::vector<L>& v)
    {
        LineValues all;
        for (const L& line : v) all.lines.push_back({line.id, valuesOf(line)});
        return all;
    }
    static std::vector<L> from(const Value& v)
    {
        std::vector<L> all;
        for (const LineValue& line : std::get<LineValues>(v).lines) {
            all.push_back(structOf<L>(line.values));
            all.back().id = line.id;
        }
        return all;
    }
};

template <class M> struct MemberOf;
template <class T, class M> struct MemberOf<M T::*> { using Class = T; using Type = M; };

template <class M> concept IsRef = requires { M::target(); };
template <class M> constexpr bool kIsLines = false;
template <class L> constexpr bool kIsLines<std::vector<L>> = true;

template <class M> Field describedField(const char* key, const char* label, const FieldOptions& o)
{
    Field f;
    f.key = QLatin1String(key);
    f.name = key;
    f.label = label;
    f.kind = o.kind.value_or(Coding<M>::kKind);
    f.personal = std::is_same_v<M, Personal>;
    f.search = o.search;
    f.max = o.max;
    f.appendOnly = o.appendOnly;
    f.signedAmount = o.signedAmount;
    f.said = o.said;
    f.column = o.column;
    f.filter = o.filter;
    f.whenRefused = o.whenRefused;
    f.narrowedBy = o.narrowedBy;
    f.brings = o.brings;
    f.product = o.product;
    f.clause = o.clause;
    f.steps = o.steps;
    if constexpr (IsRef<M>) f.target = QLatin1String(M::target());
    else if constexpr (std::is_enum_v<M>) f.choices = &choicesOf(M());
    else if constexpr (kIsLines<M>) f.fields = fieldsOf<typename M::value_type>();
    return f;
}

template <auto Member> auto field(const char* key, const char* label, const FieldOptions& o = {})
{
    using T = typename MemberOf<decltype(Member)>::Class;
    using M = typename MemberOf<decltype(Member)>::Type;
    return Bound<T>{describedField<M>(key, label, o), [](const T& r) { return Coding<M>::to(r.*Member); },
                    [](T& r, const Value& v) { r.*Member = Coding<M>::from(v); }};
}

// A field that no rule looks at needs no member: it is kept, shown, printed and written down like any other, and says by
// its `steps` which actions fill it. plain<DispatchOrder, QDate>("water_test_on", L10N("Water test"), {.steps = {"complete"}})
template <class T, class M> Bound<T> plain(const char* key, const char* label, const FieldOptions& o)
{
    return Bound<T>{describedField<M>(key, label, o), [](const T&) { return Coding<M>::to(M{}); }, [](T&, const Value&) {}};
}

} // namespace fuwutai
