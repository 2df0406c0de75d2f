// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/contrast.h"

#include <algorithm>
#include <cmath>

namespace fuwutai {

namespace {

double luminance(const QColor& c)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QColor inkOn(const QColor& ground) { return contrast(Qt::white, ground) >= contrast(Qt::black, ground) ? Qt::white : Qt::black; }

} // namespace fuwutai
