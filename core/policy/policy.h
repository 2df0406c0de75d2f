// SPDX-License-Identifier: GPL-3.0-or-later
// Limits and thresholds as dated data, each with its clause. A record keeps what was in force when its clock started.
// The rows come from the store (record type "policy"); the shipped ones from resources/policy/policy.json.
#pragma once

#include "core/base/money.h"
#include "core/calendar/work_calendar.h"

#include <QDate>
#include <QMap>

namespace fuwutai {

// One row: a limit (value and unit), an amount (yuan or fen) or a plain number, from a day on, for one office or for all.
struct PolicyRow {
    QString key;       // "limit.feedback"
    QString office;    // empty: all offices
    QDate validFrom;
    qint64 value = 0;
    QString unit;      // a LimitUnit key, "yuan", "fen", "count", "percent"
    bool active = true; // an office may switch a limit off
    QString clause;
    QString label;
};

class Policy {
public:
    Policy() = default;
    explicit Policy(QList<PolicyRow> rows);

    // The row in force on a day for an office: its own before the general one. nullptr when there is none.
    const PolicyRow* row(const QString& key, QDate on, const QString& office = {}) const;
    std::optional<Limit> limit(const QString& key, QDate on, const QString& office = {}) const; // nothing when switched off
    Money amount(const QString& key, QDate on, const QString& office = {}) const;
    qint64 number(const QString& key, QDate on, const QString& office = {}) const;
    const QList<PolicyRow>& rows() const { return m_rows; }

private:
    QList<PolicyRow> m_rows;
};

} // namespace fuwutai
