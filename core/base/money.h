// SPDX-License-Identifier: GPL-3.0-or-later
// Money is a whole number of fen (1/100 yuan); never a floating number.
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace fuwutai {

struct Money {
    qint64 fen = 0;
    auto operator<=>(const Money&) const = default;
    Money operator+(Money other) const { return {fen + other.fen}; }
    Money operator-(Money other) const { return {fen - other.fen}; }
    Money operator-() const { return {-fen}; }
    static constexpr Money yuan(qint64 whole) { return {whole * 100}; }
};

QString plainText(Money amount);                    // "1234.50": JSON, CSV
QString moneyText(Money amount);                    // "1,234.50": people
std::optional<Money> readMoney(const QString& text); // at most two decimals; commas, ￥ and full-width digits are read

} // namespace fuwutai
