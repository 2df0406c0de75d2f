// SPDX-License-Identifier: GPL-3.0-or-later
// 施工单位: who built it and owes the warranty; class A repairs are taken from its retention money (CS-2.6, CS-3.5.9).
// Used by app (registry), demo.
#pragma once

#include "core/record/record_type.h"

namespace fuwutai {

struct Contractor {
    QString code;
    QString name;
    Personal contact;
    Personal phone;
    QString address;
    QString works;                        // what it built, in words
    QString contractNo;
    std::optional<Money> retention;       // 工程质量保证金, fen
    QDate defectPeriodEnd;                // until when it stands for defects
    bool operator==(const Contractor&) const = default;
};

const RecordType& contractorType();

} // namespace fuwutai
