// SPDX-License-Identifier: GPL-3.0-or-later
// Chance that falls alike on every machine: the generator is fixed by the standard, its distributions are not, so they are ours.
// Used by the demo only.
#pragma once

#include <QList>

#include <random>

namespace fuwutai {

class Dice {
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}

    int below(int n) { return n < 2 ? 0 : int(m_engine() % quint64(n)); } // 0 .. n-1
    int between(int least, int most) { return least + below(most - least + 1); }
    bool percent(int chance) { return below(100) < chance; }
    template <class T> const T& pick(const QList<T>& list) { return list[below(int(list.size()))]; }

private:
    std::mt19937_64 m_engine;
};

} // namespace fuwutai
