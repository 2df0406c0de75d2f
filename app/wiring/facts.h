// SPDX-License-Identifier: GPL-3.0-or-later
// Facts that a flow asks for and that take a question or a report: does the week reconcile, what is overdue unexplained.
#pragma once

#include "core/gate/workbench.h"

namespace fuwutai {

class OfficeFacts final : public FactSource {
public:
    explicit OfficeFacts(Workbench& bench) : m_bench(bench) {}
    Value fact(const QString& name, const Situation& soFar) override;

private:
    Workbench& m_bench;
};

} // namespace fuwutai
