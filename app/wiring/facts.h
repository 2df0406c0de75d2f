// SPDX-License-Identifier: GPL-3.0-or-later
// Facts that a flow asks for and that take a question or a report: does the week reconcile, what is overdue unexplained,
// what is wrong with a layout, what the warranty periods say.
#pragma once

#include "core/gate/workbench.h"
#include "core/report/weekly.h"

namespace fuwutai {

class OfficeFacts final : public FactSource {
public:
    explicit OfficeFacts(Workbench& bench) : m_bench(bench) {}
    Value fact(const QString& name, const Situation& soFar) override;

private:
    const WeekReport& week(const Situation& s);

    Workbench& m_bench;
    // One step asks for several facts of the same week: computed once, for the chain as it stood.
    QString m_weekKey;
    WeekReport m_week;
};

// What questions get of an opened office.
Reader readerOf(Workbench& bench, const Actor& actor, Instant now);

} // namespace fuwutai
