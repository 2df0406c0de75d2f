// SPDX-License-Identifier: GPL-3.0-or-later
// A page, or a part of one, on which something is shown only now and would be gone with it. Asked before it is left: it says so
// and holds one back, once. Used by the set-up's steps, by the tabs they lie under, and by the work area.
#pragma once

#include <QWidget>

namespace fuwutai {

class Holding {
public:
    virtual ~Holding() = default;
    virtual bool holdsBack() = 0;
};

inline bool holdsBack(QWidget* part)
{
    auto* holding = dynamic_cast<Holding*>(part);
    return holding && holding->holdsBack();
}

} // namespace fuwutai
